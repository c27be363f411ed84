import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Account } from '#domain/account.ts';
import { PAYMENT_METHODS } from '#domain/event.ts';
import type { ShopId } from '#domain/ids.ts';
import { type Accounts, WriteConflict } from './book.ts';
import * as is from './checks.ts';
import { AS_GIVEN, defineModel, INSERT, Mixed, type Row, type Rows, reader, readMany, readOne } from './collection.ts';
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
      termsAccepted: Mixed,
    },
    [
      // totals: who owes, and who is in credit
      { fields: { shopId: 1, balance: 1 } },
    ],
  );
}

const Item = z.object({
  entry: is.Count,
  seq: is.Count,
  kind: z.enum(['sale', 'adjustment']),
  on: is.Day,
  due: is.Day,
  amount: is.Count,
  left: is.Count,
  disputed: is.Count,
});

const Claim = z.object({
  seq: is.Count,
  on: is.Day,
  amount: is.Count,
  method: z.enum(PAYMENT_METHODS).exactOptional(),
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
    credit: z.array(z.object({ payer: is.Count, on: is.Day, amount: is.Count })),
    claims: z.array(Claim),
    disputes: z.array(z.object({ seq: is.Count, entry: is.Count, amount: is.Count })),
    awaiting: z.array(is.Count),
    termsAccepted: is.TermsShape.exactOptional(),
  })
  .refine(({ balance, items, credit }) => balance === sum(items, 'left') - sum(credit, 'amount'), {
    path: ['balance'],
  });

const read = reader(
  'accounts',
  Checked,
  ({ _id, shopId, ...account }): Account => ({ shop: shopId, customer: _id, ...account }),
);

export function createAccounts(rows: Rows, transactions: Pick<Transactions, 'about'>): Accounts {
  return {
    get(shop, customer) {
      transactions.about(customer);
      return readOne(rows.findOne({ _id: customer, shopId: shop }).lean(), read);
    },
    async insert(accounts) {
      await rows.insertMany(accounts.map(toRow), INSERT);
    },
    async save(account, seq) {
      const filter = { _id: account.customer, shopId: account.shop, seq };
      const { matchedCount } = await rows.replaceOne(filter, toRow(account), AS_GIVEN);
      if (matchedCount === 0) throw new WriteConflict(`the account ${account.customer} is no longer at ${seq}`);
    },
    many: (shop, customers) => readMany(rows.find({ _id: { $in: [...customers] }, shopId: shop }).lean(), read),
    totals: (shop) => totals(rows, shop),
  };
}

function toRow({ shop, customer, ...account }: Account): Row {
  return { _id: customer, shopId: shop, ...account };
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
