import type { Db, MongoClient } from 'mongodb';
import type { Journal, Written } from './journal.ts';

export const ACCOUNTS = 50;
export const OPENING_BALANCE = 1_000;
const DATABASE = 'chaos';
const BATCH = 25;

export type Note = { readonly key: string; readonly client: number };
export type Job = { readonly key: string; takenBy: string | null };
export type Account = { readonly _id: number; balance: number };
export type Transfer = { readonly key: string; readonly from: number; readonly to: number; readonly amount: number };
export type Counter = { readonly _id: number; count: number };

/** The collections that the clients write to. */
export function collectionsOf(client: MongoClient) {
  const db: Db = client.db(DATABASE);
  return {
    notes: db.collection<Note>('notes'),
    jobs: db.collection<Job>('jobs'),
    accounts: db.collection<Account>('accounts'),
    transfers: db.collection<Transfer>('transfers'),
    counters: db.collection<Counter>('counters'),
  };
}

/** Makes accounts, counters and indexes, before anything is killed. */
export async function setUp(client: MongoClient, clients: number): Promise<void> {
  const { notes, jobs, accounts, transfers, counters } = collectionsOf(client);
  await notes.createIndex({ key: 1 });
  await notes.createIndex({ client: 1, key: -1 });
  await jobs.createIndex({ key: 1 });
  await jobs.createIndex({ takenBy: 1, key: 1 });
  await transfers.createIndex({ key: 1 }, { unique: true });
  await accounts.createIndex({ balance: 1 });
  await accounts.insertMany(Array.from({ length: ACCOUNTS }, (_, _id) => ({ _id, balance: OPENING_BALANCE })));
  await counters.insertMany(Array.from({ length: clients }, (_, _id) => ({ _id, count: 0 })));
}

/** One client: does one random write after the other until told to stop, whatever happens to the server. */
export class Worker {
  private readonly connect: () => MongoClient;
  private client: MongoClient;
  private readonly id: number;
  private readonly journal: Journal;
  private count = 0;

  constructor(connect: () => MongoClient, id: number, journal: Journal) {
    this.connect = connect;
    this.client = connect();
    this.id = id;
    this.journal = journal;
  }

  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const written = await this.step();
      // The driver (7.8) can wait for ever for a heartbeat that it wrote to a connection just closed, and never looks again.
      if ('unanswered' in written && written.unanswered === 'no server') await this.reconnect();
    }
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async reconnect(): Promise<void> {
    await this.client.close();
    this.client = this.connect();
  }

  private step(): Promise<Written<unknown>> {
    const dice = Math.random();
    if (dice < 0.35) return this.transfer();
    if (dice < 0.55) return this.insert();
    if (dice < 0.75) return this.increment();
    if (dice < 0.9) return this.claim();
    return this.insertBatch();
  }

  private transfer(): Promise<Written<unknown>> {
    const key = this.nextKey();
    const from = randomBelow(ACCOUNTS);
    const to = (from + 1 + randomBelow(ACCOUNTS - 1)) % ACCOUNTS;
    const amount = 1 + randomBelow(20);
    const { accounts, transfers } = collectionsOf(this.client);
    return this.journal.note('transfer', [key], () =>
      this.client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts.updateOne({ _id: from }, { $inc: { balance: -amount } }, { session });
          await accounts.updateOne({ _id: to }, { $inc: { balance: amount } }, { session });
          await transfers.insertOne({ key, from, to, amount }, { session });
        }),
      ),
    );
  }

  // The server makes the `_id` of notes and jobs: a write that ran twice would be there twice.
  private insert(): Promise<Written<unknown>> {
    const key = this.nextKey();
    const { notes } = collectionsOf(this.client);
    return this.journal.note('note', [key], () =>
      notes.insertOne({ key, client: this.id }, { forceServerObjectId: true }),
    );
  }

  private insertBatch(): Promise<Written<unknown>> {
    const jobs = Array.from({ length: BATCH }, () => ({ key: this.nextKey(), takenBy: null }));
    const keys = jobs.map(({ key }) => key);
    return this.journal.note('job', keys, () =>
      collectionsOf(this.client).jobs.insertMany(jobs, { forceServerObjectId: true }),
    );
  }

  private increment(): Promise<Written<unknown>> {
    const { counters } = collectionsOf(this.client);
    return this.journal.note('increment', [this.nextKey()], () =>
      counters.updateOne({ _id: this.id }, { $inc: { count: 1 } }),
    );
  }

  private async claim(): Promise<Written<unknown>> {
    const ticket = this.nextKey();
    const { jobs } = collectionsOf(this.client);
    const written = await this.journal.note('claim', [ticket], () =>
      jobs.findOneAndUpdate({ takenBy: null }, { $set: { takenBy: ticket } }, { sort: { key: 1 } }),
    );
    if ('answer' in written && written.answer) this.journal.claimed.set(ticket, written.answer.key);
    return written;
  }

  private nextKey(): string {
    this.count += 1;
    return `${this.id}:${this.count}`;
  }
}

function randomBelow(limit: number): number {
  return Math.floor(Math.random() * limit);
}
