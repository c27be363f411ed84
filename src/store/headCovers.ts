import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { HeadCover } from '#domain/headCover.ts';
import type { HeadCovers } from './book/heads.ts';
import * as is from './checks.ts';
import { defineModel, duplicateOf, type Rows, reader, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import { WriteConflict } from './faults.ts';

export function headCoverRows(connection: Connection): Rows {
  return defineModel(connection, 'headCovers', { shopId: String, number: Number, chains: String }, [
    // of, last; and two writers do not take one number
    { fields: { shopId: 1, number: 1 }, unique: true },
  ]);
}

/** One text is read a thousand chains at a time: `id:seq id:seq`. */
const CHAIN = /^([^ :]+):([1-9]\d{0,15})$/;

const read = reader(
  'headCovers',
  z.object({
    _id: z.string(),
    number: is.Sum,
    chains: z.string().transform((text) =>
      text.split(' ').map((each) => {
        const [, customer, seq] = CHAIN.exec(each) ?? [];
        return { customer: is.Customer.parse(customer), seq: is.Sum.parse(Number(seq)) };
      }),
    ),
  }),
  ({ number, chains }): HeadCover => ({ number, chains }),
);

export function createHeadCovers(rows: Rows, direct: Direct): HeadCovers {
  return {
    async last(shop) {
      const [row] = await direct.many({ shopId: shop }, { number: -1 }, 1);
      return row === undefined ? 0 : read(row).number;
    },
    async add(shop, { number, chains }) {
      const text = chains.map(({ customer, seq }) => `${customer}:${seq}`).join(' ');
      try {
        await direct.insert([{ _id: `${shop}/${number}`, shopId: shop, number, chains: text }]);
      } catch (error) {
        if (duplicateOf(error) === undefined) throw error;
        throw new WriteConflict('another writer took this number first', { cause: error });
      }
    },
    of: (shop) => stream(rows.find({ shopId: shop }).sort({ number: 1 }).lean(), read),
  };
}
