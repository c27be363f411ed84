import { Binary } from 'mongodb';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { HASH_BYTES } from '#domain/bookHead.ts';
import type { HeadPage } from '#domain/headPage.ts';
import type { HeadPages } from './book/heads.ts';
import * as is from './checks.ts';
import { defineModel, type Row, type Rows, reader, readMany, stream } from './collection.ts';
import type { Direct } from './direct.ts';

export function headPageRows(connection: Connection): Rows {
  return defineModel(connection, 'headPages', { shopId: String, from: String, customers: String, leaves: Buffer }, [
    // of, around
    { fields: { shopId: 1, from: 1 }, unique: true },
  ]);
}

/** One text is read a thousand ids at a time; no id has a space. */
const SEPARATOR = ' ';

const read = reader(
  'headPages',
  z
    .object({
      _id: z.string(),
      from: z.string(),
      customers: z.string().transform((ids) => ids.split(SEPARATOR)),
      leaves: z.instanceof(Binary).transform((bytes) => Buffer.from(bytes.value())),
    })
    .refine(({ customers, leaves }) => leaves.length === customers.length * HASH_BYTES, { path: ['leaves'] }),
  ({ from, customers, leaves }): HeadPage => ({
    from,
    customers: customers.map((id) => is.Customer.parse(id)),
    leaves,
  }),
);

export function createHeadPages(rows: Rows, direct: Direct): HeadPages {
  return {
    of: (shop) => stream(rows.find({ shopId: shop }).sort({ from: 1 }).lean(), read),
    async around(shop, { first, last }) {
      const before = await direct.many({ shopId: shop, from: { $lte: first } }, { from: -1 }, 1);
      const rest = await direct.many({ shopId: shop, from: { $gt: first, $lte: last } }, { from: 1 });
      return readMany(Promise.resolve([...before, ...rest]), read);
    },
    async save(shop, pages) {
      for (const page of pages) {
        const row = toRow(shop, page);
        await direct.replace({ _id: row._id }, row, { orInsert: true });
      }
    },
  };
}

function toRow(shop: string, { from, customers, leaves }: HeadPage): Row {
  return { _id: `${shop}/${from}`, shopId: shop, from, customers: customers.join(SEPARATOR), leaves };
}
