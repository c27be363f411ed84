import { randomBytes } from 'node:crypto';
import { Binary } from 'mongodb';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Files } from './book/files.ts';
import * as is from './checks.ts';
import { DAY_MS, defineModel, INSERT, type Row, type Rows, reader } from './collection.ts';
import { DamagedRecord } from './faults.ts';

const KEPT_MS = 2 * DAY_MS;
/** A document holds 16 MiB at most; a chunk stays far below, and few fit memory at once. */
export const CHUNK_BYTES = 1024 * 1024;
export const FILE_BYTES_MAX = 50 * 1024 * 1024;

/** One document a chunk, under `<file>/<number>`: the id's own index reads a file in order. */
export function fileRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'files',
    { name: String, type: String, chunks: Number, bytes: Buffer, expiresAt: Date },
    [
      // What was not delivered by then goes by itself.
      { fields: { expiresAt: 1 }, expires: true },
    ],
  );
}

const Chunk = z.object({
  _id: z.string(),
  name: z.string(),
  type: z.string(),
  chunks: is.Count,
  bytes: z.instanceof(Binary),
});

const read = reader('files', Chunk, ({ bytes, ...chunk }) => ({ ...chunk, bytes: bytes.value() }));

/** `now` is the real clock: what is kept is kept for real days. */
export function createFiles(rows: Rows, now: () => number): Files {
  return {
    async save(file) {
      if (file.bytes.length > FILE_BYTES_MAX) throw new RangeError(`a file of ${file.bytes.length} bytes is too large`);
      const id = randomBytes(12).toString('hex');
      const expiresAt = new Date(now() + KEPT_MS);
      for (const chunk of chunksOf(id, file)) await rows.insertMany([{ ...chunk, expiresAt }], INSERT);
      return id;
    },
    async remove(ids) {
      for (const id of ids) await rows.deleteMany({ _id: { $gte: `${id}/`, $lt: `${id}0` } });
    },
    async load(id) {
      const found = await rows
        .find({ _id: { $gte: `${id}/`, $lt: `${id}0` } })
        .sort({ _id: 1 })
        .lean();
      const chunks = found.map(read);
      const [first] = chunks;
      if (first === undefined) return undefined;
      if (chunks.length !== first.chunks) throw new DamagedRecord(`file ${id} has ${chunks.length} of its chunks`);
      return { name: first.name, type: first.type, bytes: Buffer.concat(chunks.map(({ bytes }) => bytes)) };
    },
  };
}

function chunksOf(id: string, { name, type, bytes }: { name: string; type: string; bytes: Uint8Array }): Row[] {
  const chunks = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  return Array.from({ length: chunks }, (_, index) => ({
    _id: `${id}/${String(index).padStart(4, '0')}`,
    ...{ name, type, chunks },
    bytes: Buffer.from(bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)),
  }));
}
