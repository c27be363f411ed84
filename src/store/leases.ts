import type { Connection } from 'mongoose';
import type { Leases } from './book.ts';
import { defineModel, duplicateOf, type Rows } from './collection.ts';

export function leaseRows(connection: Connection): Rows {
  return defineModel(connection, 'leases', { by: String, until: Number });
}

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
  };
}
