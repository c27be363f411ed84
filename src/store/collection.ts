import {
  type Connection,
  type IndexDefinition,
  type IndexOptions,
  type Model,
  Schema,
  type SchemaDefinition,
} from 'mongoose';
import { z } from 'zod';
import { DamagedRecord, type EventPlace } from './faults.ts';

/** A document as it lies in the database; it becomes a record only through `reader`. */
export type Row = { _id: string; [field: string]: unknown };

export type Rows = Model<Row>;

export type Index = {
  readonly fields: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  /** Which documents are in it. */
  readonly only?: Readonly<Record<string, string | { readonly $exists: true }>>;
  /** The field is a date, and the document goes when it has passed. */
  readonly expires?: true;
};

/** Plain data that is checked on reading: the schema only names it. */
export const { Mixed } = Schema.Types;

export const DAY_MS = 86_400_000;

/** A field left undefined is not stored, instead of being stored as null. */
export const AS_GIVEN = { ignoreUndefined: true } as const;
/** What was decided by the domain is not validated a second time by mongoose. */
export const INSERT = { lean: true, ...AS_GIVEN } as const;

/** Makes the model of one collection on this connection. Nothing is created in the database before `prepareCollections`. */
export function defineModel(
  connection: Connection,
  name: string,
  fields: SchemaDefinition,
  indexes: readonly Index[] = [],
): Rows {
  const schema = new Schema<Row>(
    { _id: String, ...fields },
    {
      collection: name,
      strict: 'throw',
      strictQuery: 'throw',
      minimize: false,
      versionKey: false,
      autoIndex: false,
      autoCreate: false,
      id: false,
    },
  );
  for (const index of indexes) schema.index(...mongooseIndex(index));
  return connection.model<Row>(name, schema);
}

/** A reader of one collection's rows: a row that does not pass the check is never made a record. */
export function reader<Checked, Value>(
  collection: string,
  check: z.ZodType<Checked>,
  make: (row: Checked) => Value,
  placeOf?: (row: unknown) => EventPlace,
): (row: unknown) => Value {
  return (row) => {
    const checked = check.safeParse(row);
    if (checked.success) return make(checked.data);
    const id = z.object({ _id: z.string() }).safeParse(row).data?._id ?? '?';
    const fields = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new DamagedRecord(`${collection} ${id} is damaged at: ${fields}`, placeOf?.(row));
  };
}

/** Reads what a query found, if anything. */
export async function readOne<Value>(
  query: PromiseLike<unknown>,
  read: (row: unknown) => Value,
): Promise<Value | undefined> {
  const row = await query;
  return row === null ? undefined : read(row);
}

export async function readMany<Value>(
  query: PromiseLike<readonly unknown[]>,
  read: (row: unknown) => Value,
): Promise<Value[]> {
  return (await query).map(read);
}

const BATCH_ROWS = 500;

/** Reads a query row by row, a batch in memory at a time; a reader that stops early closes it. */
export async function* stream<Value>(
  query: { cursor(options: { batchSize: number }): AsyncIterable<unknown> & { close(): Promise<void> } },
  read: (row: unknown) => Value,
): AsyncGenerator<Value> {
  const cursor = query.cursor({ batchSize: BATCH_ROWS });
  try {
    for await (const row of cursor) yield read(row);
  } finally {
    await cursor.close();
  }
}

/** Text that begins with `prefix`, as a range: nothing a person typed is ever a pattern. */
export function beginningWith(prefix: string): { readonly $gte: string; readonly $lt: string } {
  return { $gte: prefix, $lt: `${prefix}${LAST_CHARACTER}` };
}

/** The highest character there is, in the order of the database (UTF-8 bytes). */
const LAST_CHARACTER = '\u{10ffff}';

const DUPLICATE_KEY = 11000;

/** The name of the unique index that refused a write; undefined when something else went wrong. */
export function duplicateOf(error: unknown): string | undefined {
  const refused = Duplicate.safeParse(error).data;
  // Where several documents are written, the server names the index in its message only.
  return refused === undefined ? undefined : (DUPLICATE_INDEX.exec(refused.message)?.[1] ?? '');
}

const Duplicate = z.object({ code: z.literal(DUPLICATE_KEY), message: z.string() });
const DUPLICATE_INDEX = /^E11000 duplicate key error collection: \S+ index: (\S+)/;

function mongooseIndex({ fields, unique, only, expires }: Index): [IndexDefinition, IndexOptions] {
  return [
    { ...fields },
    {
      ...(unique ? { unique } : {}),
      ...(only === undefined ? {} : { partialFilterExpression: only }),
      ...(expires ? { expireAfterSeconds: 0 } : {}),
    },
  ];
}
