import type { Connection, Mongoose } from 'mongoose';
import { z } from 'zod';
import { defineModel, type Row, type Rows, reader, readOne } from './collection.ts';

/** Small values of the program's own, such as how far the sandbox's clock is ahead. */
export interface Settings {
  get(name: string): Promise<string | number | undefined>;
  set(name: string, value: string | number): Promise<void>;
}

export function settingRows(connection: Connection): Rows {
  return defineModel(connection, 'settings', { value: {} });
}

const Checked = z.object({ value: z.union([z.string(), z.number()]) });
const read = reader('settings', Checked, ({ value }) => value);

/** The settings of a book that was opened on this connection. */
export function createSettings(mongoose: Mongoose): Settings {
  const rows: Rows = mongoose.connection.model<Row>('settings');
  return {
    get: (name) => readOne(rows.findOne({ _id: name }).lean(), read),
    async set(name, value) {
      await rows.updateOne({ _id: name }, { $set: { value } }, { upsert: true });
    },
  };
}
