import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Prompts } from './book/persons.ts';
import * as is from './checks.ts';
import { DAY_MS, defineModel, INSERT, type Rows, reader, readMany, readOne, stream } from './collection.ts';
import type { Prompt } from './records.ts';

/** Longer than a press counts, so that a late one can be told kindly that it came too late. */
const KEPT_MS = 180 * DAY_MS;

export function promptRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'prompts',
    { identity: String, cause: String, options: String, askedAt: String, closed: Boolean, expiresAt: Date },
    [
      // Old previews and menus go by themselves.
      { fields: { expiresAt: 1 }, expires: true },
      // newestOpen
      { fields: { identity: 1, askedAt: -1 } },
    ],
  );
}

/** The options are kept as JSON text, as a conversation's question is. */
const Row = z.object({
  _id: z.string(),
  identity: z.string(),
  cause: z.string(),
  options: z.string(),
  askedAt: is.At,
  closed: z.boolean(),
});

const read = reader(
  'prompts',
  Row,
  ({ _id, options, ...prompt }): Prompt => ({ id: _id, options: JSON.parse(options), ...prompt }),
);

const readOptions = reader('prompts', z.object({ _id: z.string(), options: z.string() }), ({ _id, options }) => ({
  id: _id,
  options: JSON.parse(options),
}));

/** `now` is the real clock: what is kept is kept for real days. */
export function createPrompts(rows: Rows, now: () => number): Prompts {
  return {
    get: (id) => readOne(rows.findOne({ _id: id }).lean(), read),
    async insert({ id, identity, cause, options, askedAt, closed }) {
      const fields = { identity, cause, options: JSON.stringify(options), askedAt, closed };
      await rows.insertMany([{ _id: id, ...fields, expiresAt: new Date(now() + KEPT_MS) }], INSERT);
    },
    newestOpen: ({ identity, since, limit }) =>
      readMany(
        rows
          .find({ identity, askedAt: { $gte: since }, closed: false })
          .sort({ askedAt: -1 })
          .limit(limit)
          .lean(),
        read,
      ),
    async close(id) {
      await rows.updateOne({ _id: id }, { $set: { closed: true } });
    },
    ofPerson: (identity) => stream(rows.find({ identity }).select({ options: 1 }).lean(), readOptions),
    async remove(ids) {
      if (ids.length > 0) await rows.deleteMany({ _id: { $in: [...ids] } });
    },
    async erase(ids) {
      if (ids.length === 0) return;
      await rows.updateMany({ _id: { $in: [...ids] } }, { $set: { options: JSON.stringify([]), closed: true } });
    },
  };
}
