import type { Connection } from 'mongoose';
import { type InboundKeys, KeyUsed } from './book.ts';
import { DAY_MS, defineModel, duplicateOf, type Rows } from './collection.ts';
import type { Direct } from './direct.ts';

const KEPT_MS = 30 * DAY_MS;

export function inboundRows(connection: Connection): Rows {
  return defineModel(connection, 'inbound', { at: String, expiresAt: Date }, [
    // Keys are remembered for as long as channels deliver again, and longer.
    { fields: { expiresAt: 1 }, expires: true },
  ]);
}

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
