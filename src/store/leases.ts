import type { Connection } from 'mongoose';
import type { Leases } from './book/leases.ts';
import { beginningWith, defineModel, duplicateOf, type Rows } from './collection.ts';

export function leaseRows(connection: Connection): Rows {
  return defineModel(connection, 'leases', { by: String, until: Number });
}

/** What is left of processes that died is cleared away. */
const FORGOTTEN_AFTER_MS = 60_000;

/** A lease is never part of a transaction, whoever asks: `session(null)`. Processes on several machines need clocks that agree. */
export function createLeases(rows: Rows, { process, now }: { process: string; now: () => number }): Leases {
  return {
    async hold(name, forMs) {
      const free = { _id: name, $or: [{ by: process }, { until: { $lte: now() } }] };
      try {
        await rows.updateOne(free, { $set: { by: process, until: now() + forMs } }, { upsert: true }).session(null);
        return true;
      } catch (error) {
        // It is there, but not free: the upsert met it.
        if (duplicateOf(error) === undefined) throw error;
        return false;
      }
    },
    async release(name) {
      await rows.deleteOne({ _id: name, by: process }).session(null);
    },
    async join(name, forMs) {
      const at = now();
      const present = { $set: { by: process, until: at + forMs } };
      await rows.updateOne({ _id: `${name}/${process}` }, present, { upsert: true }).session(null);
      const all = beginningWith(`${name}/`);
      await rows.deleteMany({ _id: all, until: { $lte: at - FORGOTTEN_AFTER_MS } }).session(null);
      return rows.countDocuments({ _id: all, until: { $gt: at } }).session(null);
    },
    async leave(name) {
      await rows.deleteOne({ _id: `${name}/${process}` }).session(null);
    },
  };
}
