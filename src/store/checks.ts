import { z } from 'zod';
import { customerId, memberId, shopId } from '#domain/ids.ts';
import type { Terms } from '#domain/terms.ts';
import type { Seat, Subject } from './records.ts';

/** What several collections check on reading. Further fields are let through where the chain's hash covers them. */

export const Shop = z.string().min(1).transform(shopId);
export const Customer = z.string().min(1).transform(customerId);
export const Member = z.string().min(1).transform(memberId);

/** A whole number that a double holds exactly: the database keeps what does not fit 32 bits as one. */
export const Whole = z.int();
export const Count = z.int().min(0);
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const At = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const Limit = Count.nullable();
export const TermsShape = z.looseObject({ net: Count }) satisfies z.ZodType<Terms>;

export const Channel = z.enum(['telegram', 'slack', 'web']);

export const SeatShape = z.union([
  z.object({ role: z.enum(['owner', 'clerk']), shop: Shop, member: Member }),
  z.object({ role: z.literal('customer'), shop: Shop, customer: Customer }),
]) satisfies z.ZodType<Seat>;

export const SubjectShape = z.object({
  shop: Shop,
  customer: Customer,
  entry: Whole.exactOptional(),
}) satisfies z.ZodType<Subject>;
