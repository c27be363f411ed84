import { z } from 'zod';
import type { CalendarDate } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import { termsMark } from '#domain/shopRules.ts';
import { readAccount, readDue, readHead, readLook, toRow } from './accountRows.ts';
import type { Accounts } from './book/accounts.ts';
import * as is from './checks.ts';
import { AS_GIVEN, type Rows, readMany, readOne, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import { WriteConflict } from './faults.ts';
import type { ShopTotals } from './records.ts';
import type { Transactions } from './transactions.ts';

/** The accounts as they stand, each at the end of its chain. */
export function createAccounts(rows: Rows, direct: Direct, transactions: Pick<Transactions, 'about'>): Accounts {
  return {
    get(shop, customer) {
      transactions.about(customer);
      return readOne(direct.one({ _id: customer, shopId: shop }), readAccount);
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
    waiting: (shop) => stream(rows.find({ shopId: shop, waits: true }).sort({ _id: 1 }).lean(), readAccount),
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
        yield* stream(rows.find({ shopId: shop, agreedTo }).sort({ agreedTo: 1, _id: 1 }).lean(), readAccount);
    },
    deciding: (shop) => {
      const either = [
        { 'claims.0': { $exists: true } },
        { 'disputes.0': { $exists: true } },
        { proposal: { $exists: true } },
      ];
      return stream(rows.find({ shopId: shop, waits: true, $or: either }).sort({ _id: 1 }).lean(), readAccount);
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
      return readMany(query.sort({ _id: 1 }).limit(limit).lean(), readAccount);
    },
    async lookAtAll(shop, on) {
      await rows.updateMany(
        { shopId: shop, $or: [{ lookOn: { $gt: on } }, { lookOn: { $exists: false } }] },
        { $set: { lookOn: on } },
        AS_GIVEN,
      );
    },
    many: (shop, customers) => readMany(rows.find({ _id: { $in: [...customers] }, shopId: shop }).lean(), readAccount),
    totals: (shop) => totals(rows, shop),
    owingMost: (shop, limit) => {
      const query = rows
        .find({ shopId: shop, balance: { $gt: 0 } })
        .sort({ balance: -1, _id: 1 })
        .limit(limit);
      return readMany(query.lean(), readAccount);
    },
  };
}

function ofKind(kind: 'hold' | 'blocked' | { overdueOn: CalendarDate }): Record<string, unknown> {
  if (kind === 'hold') return { 'holds.0': { $exists: true } };
  if (kind === 'blocked') return { blocked: { $exists: true } };
  return { items: { $elemMatch: { due: { $lt: kind.overdueOn } } } };
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
