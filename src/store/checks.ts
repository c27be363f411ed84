import { z } from 'zod';
import type { PlannedItem } from '#domain/account.ts';
import type { Instalment } from '#domain/event.ts';
import { customerId, memberId, shopId } from '#domain/ids.ts';
import type { FeeTerms } from '#domain/lateFee.ts';
import { DEFAULT_POLICY, type Policy } from '#domain/policy.ts';
import type { Terms } from '#domain/terms.ts';
import type { NoticeOrder, Seat, Subject } from './records.ts';

/** What several collections check on reading. Further fields are let through where the chain's hash covers them. */

export const Shop = z.string().min(1).transform(shopId);
export const Customer = z.string().min(1).transform(customerId);
export const Member = z.string().min(1).transform(memberId);

/** A whole number that a double holds exactly: the database keeps what does not fit 32 bits as one. */
export const Whole = z.int();
export const Count = z.int().min(0);
/** What something costs or is worth: never nothing. */
export const Sum = z.int().min(1);
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const At = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const Limit = Count.nullable();
export const FeeShape = z.looseObject({
  rate: z.union([z.looseObject({ flat: Count }), z.looseObject({ basisPoints: Count })]),
  graceDays: Count,
  everyDays: Count.exactOptional(),
  capBasisPoints: Count,
}) satisfies z.ZodType<FeeTerms>;
const Agreed = {
  early: z.looseObject({ basisPoints: Count, days: Count }).exactOptional(),
  fee: FeeShape.exactOptional(),
};
export const TermsShape = z.union([
  z.looseObject({ net: Count, ...Agreed }),
  z.looseObject({ monthDay: z.int().min(1).max(31), ...Agreed }),
]) satisfies z.ZodType<Terms>;
const Clock = z.string().regex(/^\d{2}:\d{2}$/);
export const PolicyShape = z.object({
  lateFee: FeeShape.nullable(),
  feesOnPaper: z.boolean(),
  reminders: z.object({ offsets: z.array(Whole), everyDays: Count.nullable() }),
  hours: z.object({ from: Clock, to: Clock }),
  restDays: z.array(Count),
  payLink: z.string().nullable(),
  mode: z.enum(['auto', 'ask']),
  promiseDaysMax: Count,
  holdAfterDays: Count.nullable(),
  planMissesMax: Count,
  // Shops of before there were reviews have them like new ones.
  reviewEveryDays: Count.nullable().default(DEFAULT_POLICY.reviewEveryDays),
  // Shops of before there were points give none.
  points: z.object({ per: Sum, worth: Sum }).nullable().default(null),
}) satisfies z.ZodType<Policy>;
export const PlannedItemShape = z.looseObject({ entry: Count, amount: Count }) satisfies z.ZodType<PlannedItem>;
export const InstalmentShape = z.looseObject({ due: Day, amount: Count }) satisfies z.ZodType<Instalment>;

export const NoticeSaysShape = z.object({
  confirm: z.array(Count),
  items: z.array(Count),
  reminds: z.boolean(),
  instalments: z.array(Day),
  promise: Count.exactOptional(),
}) satisfies z.ZodType<NonNullable<NoticeOrder['says']>>;

export const Channel = z.enum(['telegram', 'slack', 'web']);

export const SeatShape = z.union([
  z.object({ role: z.enum(['owner', 'clerk']), shop: Shop, member: Member }),
  z.object({ role: z.literal('customer'), shop: Shop, customer: Customer }),
]) satisfies z.ZodType<Seat>;

export const SubjectShape = z.object({
  shop: Shop,
  customer: Customer,
  entry: Whole.exactOptional(),
  aside: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Subject>;
