import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientSession, type Collection, MongoClient } from 'mongodb';
import { startEmbedded } from '#embedded/start.ts';

/** What the benchmarks store: about 200 bytes, found by `n`. */
export type Line = { n: number; shop: string; text: string; amount: number };

/** An embedded database in a folder of its own, and a client, in this process: as the product runs it. */
export type BenchBook = {
  readonly folder: string;
  readonly client: MongoClient;
  readonly lines: Collection<Line>;
  close(): Promise<void>;
};

/** Opens a book in a new folder, or once more in the folder of one that was closed. */
export async function openBook(folder?: string): Promise<BenchBook> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'slatebook-bench-')));
  const embedded = await startEmbedded({ folder: place });
  const client = await new MongoClient(embedded.uri, { maxPoolSize: 128 }).connect();
  const lines = client.db('bench').collection<Line>('lines');
  if (folder === undefined) await lines.createIndex({ n: 1 }, { unique: true });
  const close = async (): Promise<void> => {
    await client.close();
    await embedded.stop();
  };
  return { folder: place, client, lines, close };
}

export function removeBook(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

export function line(n: number): Line {
  return {
    n,
    shop: `shop ${n % 50}`,
    text: 'two kilos of rice and a bottle of oil, to be paid on Friday'.repeat(2),
    amount: n * 7,
  };
}

/** Adds lines `from` to `to` in large batches. */
export async function fill(lines: Collection<Line>, from: number, to: number): Promise<void> {
  const batch = 5_000;
  for (let start = from; start < to; start += batch) {
    const count = Math.min(batch, to - start);
    await lines.insertMany(Array.from({ length: count }, (_, i) => line(start + i)));
  }
}

/** One transaction of three writes: a new line, and two others changed. */
export function transfer(book: BenchBook, session: ClientSession, fresh: number, existing: number): Promise<unknown> {
  return session.withTransaction(async () => {
    await book.lines.insertOne(line(fresh), { session });
    await book.lines.updateOne({ n: existing }, { $inc: { amount: -5 } }, { session });
    await book.lines.updateOne({ n: existing + 1 }, { $inc: { amount: 5 } }, { session });
  });
}
