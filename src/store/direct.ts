import type { ClientSession, Collection } from 'mongodb';
import { AS_GIVEN, type Row, type Rows } from './collection.ts';

type Filter = Readonly<Record<string, unknown>>;
type Order = Readonly<Record<string, 1 | -1>>;

/**
 * A collection past mongoose, for what lies on the way of every message: mongoose would make an object of the query, cast it and
 * clone it, only to hand on what it was given. Joins the transaction that runs, as everything does. Values come from the domain or
 * were checked by zod; a filter's operators are never a person's.
 */
export type Direct = {
  /** One document, or null. */
  one(filter: Filter): Promise<unknown>;
  many(filter: Filter, order: Order, limit?: number): Promise<readonly unknown[]>;
  insert(rows: readonly Row[]): Promise<void>;
  /** Answers whether there was one to replace; with `orInsert` the row is there afterwards in any case. */
  replace(filter: Filter, row: Row, options?: { readonly orInsert: true }): Promise<boolean>;
  set(id: string, fields: Filter): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
};

/** `session`: that of the transaction that runs here, if one does. */
export function createDirect(rows: Rows, session: () => ClientSession | undefined): Direct {
  const { schema } = rows;
  const database = rows.db.getClient().db(rows.db.name);
  const collection: Collection<Row> = database.collection(rows.collection.collectionName);
  const options = () => {
    const current = session();
    return current === undefined ? AS_GIVEN : { ...AS_GIVEN, session: current };
  };
  /** As `strict: 'throw'` does: a field that the schema does not name is a bug. */
  const named = <Fields extends Filter>(fields: Fields): Fields => {
    for (const field of Object.keys(fields))
      if (schema.path(field) === undefined) throw new Error(`${collection.collectionName} have no field ${field}`);
    return fields;
  };
  return {
    one: (filter) => collection.findOne(filter, options()),
    many: (filter, order, limit) =>
      collection.find(filter, { ...options(), sort: order, ...(limit === undefined ? {} : { limit }) }).toArray(),
    async insert(all) {
      const [first, ...rest] = all.map(named);
      if (first === undefined) return;
      if (rest.length === 0) await collection.insertOne(first, options());
      else await collection.insertMany([first, ...rest], options());
    },
    async replace(filter, row, { orInsert = false }: { orInsert?: boolean } = {}) {
      const { matchedCount } = await collection.replaceOne(filter, named(row), { ...options(), upsert: orInsert });
      return matchedCount > 0;
    },
    async set(id, fields) {
      await collection.updateOne({ _id: id }, { $set: named(fields) }, options());
    },
    async remove(ids) {
      if (ids.length > 0) await collection.deleteMany({ _id: { $in: [...ids] } }, options());
    },
  };
}
