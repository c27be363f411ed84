import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Account } from '#domain/account.ts';
import { isWaiting, oldestDueOf } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { HOLD_CAUSES, PAYMENT_METHODS, PLAN_STEPS } from '#domain/event.ts';
import type { ChainHead } from '#domain/headPage.ts';
import { termsMark } from '#domain/shopRules.ts';
import type { Due, LookAt } from './book/accounts.ts';
import * as is from './checks.ts';
import { defineModel, Mixed, type Row, type Rows, reader } from './collection.ts';

/** One document for each customer, under her id. */
export function accountRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'accounts',
    {
      shopId: String,
      seq: Number,
      hash: String,
      entries: Number,
      balance: Number,
      limit: Number,
      items: Mixed,
      credit: Mixed,
      claims: Mixed,
      disputes: Mixed,
      awaiting: Mixed,
      lookOn: String,
      oldestDue: String,
      waits: Boolean,
      termsAccepted: Mixed,
      /** Names the terms accepted. */
      agreedTo: String,
      /** The chain has gone on since its head was put on a page of the book head. */
      headMoved: Boolean,
      feesAccepted: Mixed,
      promise: Mixed,
      plan: Mixed,
      proposal: Mixed,
      holds: Mixed,
      quietRules: Mixed,
      defaulted: Mixed,
      blocked: String,
      reminded: String,
      noticed: String,
      broken: Mixed,
      defaultedOn: String,
      feedback: Mixed,
      points: Number,
      erased: String,
      pointsDue: Mixed,
    },
    [
      // totals: who owes, and who is in credit
      { fields: { shopId: 1, balance: 1 } },
      // dueBy
      { fields: { shopId: 1, oldestDue: 1, _id: 1 }, only: { oldestDue: { $exists: true } } },
      // waiting
      { fields: { shopId: 1, waits: 1, _id: 1 }, only: { waits: { $exists: true } } },
      // movedHeads
      { fields: { shopId: 1, headMoved: 1, _id: 1 }, only: { headMoved: { $exists: true } } },
      // agreedToOther
      { fields: { shopId: 1, agreedTo: 1, _id: 1 }, only: { agreedTo: { $exists: true } } },
      // ofKind, and how many there are
      { fields: { shopId: 1, _id: 1 } },
      // toLookAt
      { fields: { shopId: 1, lookOn: 1, _id: 1 }, only: { lookOn: { $exists: true } } },
    ],
  );
}

const Item = z.object({
  entry: is.Count,
  seq: is.Count,
  kind: z.enum(['sale', 'adjustment', 'fee']),
  on: is.Day,
  at: is.At,
  due: is.Day,
  amount: is.Count,
  left: is.Count,
  disputed: is.Count,
  fee: is.FeeShape.exactOptional(),
  dunned: z.object({ last: is.Day, late: is.Day.exactOptional() }).exactOptional(),
  fees: z.object({ count: is.Count, charged: is.Count, last: is.Day }).exactOptional(),
  graceFrom: is.Day.exactOptional(),
  early: z.object({ discount: is.Count, until: is.Day }).exactOptional(),
  perPoint: is.Sum.exactOptional(),
  inTime: is.Count.exactOptional(),
});

const AskedFeedback = z.object({
  entry: is.Count,
  on: is.Day,
  rating: is.Sum.exactOptional(),
  said: z.literal(true).exactOptional(),
});

const Awaited = z.object({
  entry: is.Count,
  at: is.At,
  askAgain: z.literal(true).exactOptional(),
  stood: z.literal(true).exactOptional(),
});

const Planned = {
  seq: is.Count,
  items: z.array(is.PlannedItemShape),
  instalments: z.array(is.InstalmentShape),
  every: z.enum(PLAN_STEPS),
};

const ActivePlanItem = is.PlannedItemShape.extend({ changed: z.int().exactOptional() });

const OpenPromise = z.object({
  seq: is.Count,
  on: is.Day,
  until: is.Day,
  amount: is.Count,
  received: is.Count,
  spoken: z.literal(true).exactOptional(),
});

const Claim = z.object({
  seq: is.Count,
  on: is.Day,
  at: is.At,
  amount: is.Count,
  method: z.enum(PAYMENT_METHODS).exactOptional(),
  forEntry: is.Count.exactOptional(),
});

const Checked = z
  .object({
    _id: is.Customer,
    shopId: is.Shop,
    seq: is.Count,
    hash: z.string(),
    entries: is.Count,
    balance: is.Whole,
    limit: is.Limit,
    items: z.array(Item),
    credit: z.array(
      z.object({ payer: is.Count, on: is.Day, amount: is.Count, unpaid: z.literal(true).exactOptional() }),
    ),
    claims: z.array(Claim),
    disputes: z.array(z.object({ seq: is.Count, entry: is.Count, amount: is.Count, on: is.Day })),
    awaiting: z.array(Awaited),
    termsAccepted: is.TermsShape.exactOptional(),
    lookOn: is.Day.exactOptional(),
    oldestDue: is.Day.exactOptional(),
    waits: z.literal(true).exactOptional(),
    feesAccepted: z.array(is.FeeShape),
    promise: OpenPromise.exactOptional(),
    plan: z
      .object({ ...Planned, items: z.array(ActivePlanItem), on: is.Day, nudged: is.Day.exactOptional() })
      .exactOptional(),
    proposal: z.object({ ...Planned, by: z.enum(['shop', 'customer']), until: is.Day }).exactOptional(),
    holds: z.array(z.object({ seq: is.Count, cause: z.enum(HOLD_CAUSES), on: is.Day })),
    quietRules: z.array(z.enum(HOLD_CAUSES)),
    defaulted: z.array(is.Count),
    blocked: is.Day.exactOptional(),
    reminded: is.Day.exactOptional(),
    noticed: is.Day.exactOptional(),
    broken: z.object({ on: is.Day, until: is.Day, amount: is.Count, missing: is.Count }).exactOptional(),
    defaultedOn: is.Day.exactOptional(),
    feedback: AskedFeedback.exactOptional(),
    points: is.Whole.exactOptional(),
    erased: is.Day.exactOptional(),
    pointsDue: z.array(z.object({ sale: is.Count, points: is.Whole })).exactOptional(),
  })
  .refine(({ balance, items, credit }) => balance === sum(items, 'left') - sum(credit, 'amount'), {
    path: ['balance'],
  });

export const readAccount = reader(
  'accounts',
  Checked,
  ({ _id, shopId, lookOn: _lookOn, oldestDue: _oldestDue, waits: _waits, ...account }): Account => ({
    shop: shopId,
    customer: _id,
    ...account,
  }),
);

export const readDue = reader(
  'accounts',
  Checked.safeExtend({ oldestDue: is.Day }),
  ({ _id, shopId, lookOn: _lookOn, oldestDue, waits: _waits, ...account }): Due => ({
    oldestDue,
    account: { shop: shopId, customer: _id, ...account },
  }),
);

export const readHead = reader(
  'accounts',
  z.object({ _id: is.Customer, seq: is.Count, hash: z.string() }),
  ({ _id, seq, hash }): ChainHead => ({ customer: _id, seq, hash }),
);

export const readLook = reader(
  'accounts',
  z.object({ _id: is.Customer, lookOn: is.Day, seq: is.Count }),
  ({ _id, lookOn, seq }): LookAt => ({ customer: _id, lookOn, seq }),
);

/** The account's row, on which the daily run looks by `lookOn`. */
export function toRow({ shop, customer, ...account }: Account, lookOn: CalendarDate | undefined): Row {
  const oldestDue = oldestDueOf(account);
  return {
    _id: customer,
    shopId: shop,
    ...account,
    ...(lookOn === undefined ? {} : { lookOn }),
    ...(oldestDue === undefined ? {} : { oldestDue }),
    ...(isWaiting(account) ? { waits: true } : {}),
    ...(account.termsAccepted === undefined ? {} : { agreedTo: termsMark(account.termsAccepted) }),
    headMoved: true,
  };
}

function sum<Field extends string>(parts: readonly Readonly<Record<Field, number>>[], field: Field): number {
  return parts.reduce((total, part) => total + part[field], 0);
}
