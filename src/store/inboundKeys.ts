import type { Connection } from 'mongoose';
import { z } from 'zod';
import { markOf } from '#domain/commandMark.ts';
import type { InboundKeys } from './book/messages.ts';
import { DAY_MS, defineModel, duplicateOf, type Rows, reader, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import { KeyUsed } from './faults.ts';

const KEPT_MS = 30 * DAY_MS;

export function inboundRows(connection: Connection): Rows {
  return defineModel(connection, 'inbound', { at: String, expiresAt: Date }, [
    // Keys are remembered for as long as channels deliver again, and longer.
    { fields: { expiresAt: 1 }, expires: true },
  ]);
}

/** Keys as books of before kept them become marks, so that what a channel brings again after the update is still known. */
export async function completeInbound(rows: Rows): Promise<void> {
  const plain = rows.find({ _id: { $regex: '^(?:telegram|slack|web):' } });
  for await (const row of stream(plain.lean(), readRow)) {
    await rows.updateOne(
      { _id: markOf(row._id) },
      { $setOnInsert: { at: row.at, expiresAt: row.expiresAt } },
      { upsert: true },
    );
    await rows.deleteOne({ _id: row._id });
  }
}

const readRow = reader('inbound', z.object({ _id: z.string(), at: z.string(), expiresAt: z.date() }), (row) => row);

/** `now` is the real clock: what is kept is kept for real days. */
export function createInboundKeys(rows: Rows, direct: Direct, now: () => number): InboundKeys {
  return {
    seen: async (key) => (await rows.exists({ _id: key })) !== null,
    async insert(key, at) {
      try {
        await direct.insert([{ _id: key, at, expiresAt: new Date(now() + KEPT_MS) }]);
      } catch (error) {
        if (duplicateOf(error) === undefined) throw error;
        throw new KeyUsed('this command was handled before', { cause: error });
      }
    },
  };
}
