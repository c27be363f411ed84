import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Account } from '#domain/account.ts';
import { isWaiting, oldestDueOf } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { HOLD_CAUSES, PAYMENT_METHODS, PLAN_STEPS } from '#domain/event.ts';
import type { ChainHead } from '#domain/headPage.ts';
import type { ShopId } from '#domain/ids.ts';
import { termsMark } from '#domain/shopRules.ts';
import { type Accounts, type Due, type LookAt, WriteConflict } from './book.ts';
import * as is from './checks.ts';
import { AS_GIVEN, defineModel, Mixed, type Row, type Rows, reader, readMany, readOne, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import type { ShopTotals } from './records.ts';
import type { Transactions } from './transactions.ts';

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

const read = reader(
  'accounts',
  Checked,
  ({ _id, shopId, lookOn: _lookOn, oldestDue: _oldestDue, waits: _waits, ...account }): Account => ({
    shop: shopId,
    customer: _id,
    ...account,
  }),
);

const readDue = reader(
  'accounts',
  Checked.safeExtend({ oldestDue: is.Day }),
  ({ _id, shopId, lookOn: _lookOn, oldestDue, waits: _waits, ...account }): Due => ({
    oldestDue,
    account: { shop: shopId, customer: _id, ...account },
  }),
);

const readHead = reader(
  'accounts',
  z.object({ _id: is.Customer, seq: is.Count, hash: z.string() }),
  ({ _id, seq, hash }): ChainHead => ({ customer: _id, seq, hash }),
);

const readLook = reader(
  'accounts',
  z.object({ _id: is.Customer, lookOn: is.Day, seq: is.Count }),
  ({ _id, lookOn, seq }): LookAt => ({ customer: _id, lookOn, seq }),
);

export function createAccounts(rows: Rows, direct: Direct, transactions: Pick<Transactions, 'about'>): Accounts {
  return {
    get(shop, customer) {
      transactions.about(customer);
      return readOne(direct.one({ _id: customer, shopId: shop }), read);
    },
    async insert(accounts, lookOn) {
      await direct.insert(accounts.map((account) => toRow(account, lookOn)));
    },
    async save(account, { seq, lookOn }) {
      const filter = { _id: account.customer, shopId: account.shop, seq };
      if (!(await direct.replace(filter, toRow(account, lookOn))))
        throw new WriteConflict(`the account ${account.customer} is no longer at ${seq}`);
    },
    toLookAt: (shop, { until, after, limit }) => {
      const rest =
        after === undefined
          ? {}
          : { $or: [{ lookOn: { $gt: after.lookOn } }, { lookOn: after.lookOn, _id: { $gt: after.customer } }] };
      const query = rows.find({ shopId: shop, lookOn: { $lte: until }, ...rest }).select({ lookOn: 1, seq: 1 });
      return readMany(query.sort({ lookOn: 1, _id: 1 }).limit(limit).lean(), readLook);
    },
    dueBy: (shop, { until, after, limit }) => {
      const rest =
        after === undefined
          ? {}
          : {
              $or: [
                { oldestDue: { $gt: after.oldestDue } },
                { oldestDue: after.oldestDue, _id: { $gt: after.customer } },
              ],
            };
      const query = rows.find({ shopId: shop, oldestDue: { $lte: until }, ...rest });
      return readMany(query.sort({ oldestDue: 1, _id: 1 }).limit(limit).lean(), readDue);
    },
    waiting: (shop) => stream(rows.find({ shopId: shop, waits: true }).sort({ _id: 1 }).lean(), read),
    movedHeads: (shop, limit = 0) => {
      const query = rows.find({ shopId: shop, headMoved: true }).select({ seq: 1, hash: 1 });
      return readMany(query.sort({ _id: 1 }).limit(limit).lean(), readHead);
    },
    async settleHeads(shop, customers) {
      await rows.updateMany({ _id: { $in: [...customers] }, shopId: shop }, { $unset: { headMoved: '' } });
    },
    async *agreedToOther(shop, than) {
      const mark = termsMark(than);
      for (const agreedTo of [{ $lt: mark }, { $gt: mark }])
        yield* stream(rows.find({ shopId: shop, agreedTo }).sort({ agreedTo: 1, _id: 1 }).lean(), read);
    },
    deciding: (shop) => {
      const either = [
        { 'claims.0': { $exists: true } },
        { 'disputes.0': { $exists: true } },
        { proposal: { $exists: true } },
      ];
      return stream(rows.find({ shopId: shop, waits: true, $or: either }).sort({ _id: 1 }).lean(), read);
    },
    unconfirmed: (shop) => rows.countDocuments({ shopId: shop, waits: true, 'awaiting.0': { $exists: true } }),
    dueBefore: (shop, day) => dueBefore(rows, shop, day),
    async lookAgain({ shop, customer, seq }, lookOn) {
      const change = lookOn === undefined ? { $unset: { lookOn: '' } } : { $set: { lookOn } };
      await rows.updateOne({ _id: customer, shopId: shop, seq }, change, AS_GIVEN);
    },
    ofKind: (shop, { kind, after, limit }) => {
      const rest = after === undefined ? {} : { _id: { $gt: after } };
      const query = rows.find({ shopId: shop, ...ofKind(kind), ...rest });
      return readMany(query.sort({ _id: 1 }).limit(limit).lean(), read);
    },
    async lookAtAll(shop, on) {
      await rows.updateMany(
        { shopId: shop, $or: [{ lookOn: { $gt: on } }, { lookOn: { $exists: false } }] },
        { $set: { lookOn: on } },
        AS_GIVEN,
      );
    },
    many: (shop, customers) => readMany(rows.find({ _id: { $in: [...customers] }, shopId: shop }).lean(), read),
    totals: (shop) => totals(rows, shop),
    owingMost: (shop, limit) => {
      const query = rows
        .find({ shopId: shop, balance: { $gt: 0 } })
        .sort({ balance: -1, _id: 1 })
        .limit(limit);
      return readMany(query.lean(), read);
    },
  };
}

function ofKind(kind: 'hold' | 'blocked' | { overdueOn: CalendarDate }): Record<string, unknown> {
  if (kind === 'hold') return { 'holds.0': { $exists: true } };
  if (kind === 'blocked') return { blocked: { $exists: true } };
  return { items: { $elemMatch: { due: { $lt: kind.overdueOn } } } };
}

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

const LeftByDue = z.array(z.object({ _id: is.Day, left: is.Count }));

/** Only accounts that can have such an item are read: late ones, and of the others those on which something waits. */
async function dueBefore(
  rows: Rows,
  shop: ShopId,
  day: CalendarDate,
): Promise<readonly { readonly due: CalendarDate; readonly left: number }[]> {
  const among = async (accounts: Record<string, unknown>) => {
    const found = await rows.aggregate([
      { $match: { shopId: shop, ...accounts } },
      { $unwind: '$items' },
      { $match: { 'items.due': { $lt: day } } },
      { $group: { _id: '$items.due', left: { $sum: '$items.left' } } },
    ]);
    return LeftByDue.parse(found);
  };
  const late = await among({ oldestDue: { $lt: day } });
  // What is disputed or planned is late as well, and is nobody's oldest due date.
  const held = await among({ waits: true, $or: [{ oldestDue: { $exists: false } }, { oldestDue: { $gte: day } }] });
  return [...late, ...held].map(({ _id, left }) => ({ due: _id, left }));
}

const Totals = z.array(z.object({ count: is.Count, amount: is.Whole })).max(1);

async function totals(rows: Rows, shop: ShopId): Promise<ShopTotals> {
  const side = async (balance: { $gt: 0 } | { $lt: 0 }) => {
    const group = { _id: null, count: { $sum: 1 }, amount: { $sum: '$balance' } };
    const found = await rows.aggregate([{ $match: { shopId: shop, balance } }, { $group: group }]);
    return Totals.parse(found)[0] ?? { count: 0, amount: 0 };
  };
  const customers = await rows.countDocuments({ shopId: shop });
  const owing = await side({ $gt: 0 });
  const inCredit = await side({ $lt: 0 });
  return { customers, owing: owing.count, owed: owing.amount, credit: 0 - inCredit.amount };
}

function sum<Field extends string>(parts: readonly Readonly<Record<Field, number>>[], field: Field): number {
  return parts.reduce((total, part) => total + part[field], 0);
}
