import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Trays } from './book/files.ts';
import * as is from './checks.ts';
import { AS_GIVEN, DAY_MS, defineModel, Mixed, type Rows, reader, readOne, stream } from './collection.ts';
import type { PhotoTray } from './records.ts';

/** As long as the files in it. */
const KEPT_MS = 2 * DAY_MS;

export function trayRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'trays',
    {
      identity: String,
      files: [String],
      of: String,
      words: String,
      cause: String,
      ended: Mixed,
      waiting: Boolean,
      expiresAt: Date,
    },
    [
      // countWaiting
      { fields: { identity: 1, waiting: 1 } },
      // Photos that nobody gave a place go by themselves.
      { fields: { expiresAt: 1 }, expires: true },
    ],
  );
}

const Place = z.union([z.object({ entry: is.Count }), z.object({ claim: is.Count })]);
const Row = z.object({
  _id: z.string(),
  identity: z.string(),
  files: z.array(z.string()),
  of: z.literal('import').exactOptional(),
  words: z.string().exactOptional(),
  cause: z.string(),
  ended: z.union([z.literal('over'), z.object({ shop: is.Shop, customer: is.Customer, at: Place })]).exactOptional(),
});

const read = reader('trays', Row, ({ _id, ...tray }): PhotoTray => ({ id: _id, ...tray }));

/** `now` is the real clock: what is kept is kept for real days. */
export function createTrays(rows: Rows, now: () => number): Trays {
  return {
    get: (id) => readOne(rows.findOne({ _id: id }).lean(), read),
    async save({ id, ...tray }) {
      const waiting = tray.ended === undefined && tray.files.length > 0 && tray.of === undefined;
      const row = { ...tray, waiting, expiresAt: new Date(now() + KEPT_MS) };
      await rows.updateOne({ _id: id }, { $set: row }, { upsert: true, ...AS_GIVEN });
    },
    ofPerson: (identity) => stream(rows.find({ identity }).lean(), read),
    async remove(ids) {
      if (ids.length > 0) await rows.deleteMany({ _id: { $in: [...ids] } });
    },
    countWaiting: (identity) => rows.countDocuments({ identity, waiting: true }),
  };
}
