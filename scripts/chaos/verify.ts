import type { Collection, Document, MongoClient } from 'mongodb';
import type { Journal, WriteKind } from './journal.ts';
import { ACCOUNTS, collectionsOf, OPENING_BALANCE } from './work.ts';

/** What a look at the data says; `faults` holds a sentence for everything that should not be. */
export type Findings = { readonly lost: number; readonly doubled: number; readonly faults: readonly string[] };

/**
 * Holds the data against what the clients were told, while no client writes: nothing acknowledged is missing, nothing is
 * there twice, nothing is there that nobody wrote, money in is money out, indexes and documents agree.
 */
export async function verify(client: MongoClient, journal: Journal, clients: number): Promise<Findings> {
  const { notes, jobs, transfers } = collectionsOf(client);
  const audit = new Audit(journal);
  audit.keys('note', await keysIn(notes.find()));
  audit.keys('job', await keysIn(jobs.find()));
  audit.keys('transfer', await keysIn(transfers.find()));
  await checkClaims(client, journal, audit);
  await checkCounters(client, journal, clients, audit);
  await checkMoney(client, audit);
  await checkIndex(notes, 'key', audit);
  await checkIndex(jobs, 'key', audit);
  await checkIndex(transfers, 'key', audit);
  return audit;
}

class Audit implements Findings {
  lost = 0;
  doubled = 0;
  readonly faults: string[] = [];
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
    this.faults.push(...journal.surprises);
  }

  /** Compares how often each key is there with what its writer knows. */
  keys(kind: WriteKind, found: ReadonlyMap<string, number>): void {
    const { acknowledged, unknown } = this.journal;
    for (const key of acknowledged[kind]) if (!found.has(key)) this.lose(1, `${kind} ${key}`);
    for (const [key, count] of found) {
      if (count > 1) this.double(count - 1, `${kind} ${key}`);
      if (!acknowledged[kind].has(key) && !unknown[kind].has(key)) this.fault(`${kind} ${key} was written by nobody`);
    }
  }

  lose(count: number, what: string): void {
    this.lost += count;
    this.fault(`lost: ${what}`);
  }

  double(count: number, what: string): void {
    this.doubled += count;
    this.fault(`doubled: ${what}`);
  }

  fault(sentence: string): void {
    this.faults.push(sentence);
  }
}

async function keysIn(cursor: AsyncIterable<{ readonly key: string }>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for await (const { key } of cursor) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** A ticket is on one job, and on the one that its owner was given. */
async function checkClaims(client: MongoClient, journal: Journal, audit: Audit): Promise<void> {
  const jobOf = new Map<string, string>();
  for await (const { key, takenBy } of collectionsOf(client).jobs.find({ takenBy: { $ne: null } })) {
    const ticket = takenBy ?? '';
    if (jobOf.has(ticket)) audit.double(1, `claim ${ticket}`);
    jobOf.set(ticket, key);
    if (!journal.claimed.has(ticket) && !journal.unknown.claim.has(ticket))
      audit.fault(`job ${key} was claimed by nobody`);
  }
  for (const [ticket, job] of journal.claimed)
    if (jobOf.get(ticket) !== job) audit.lose(1, `claim ${ticket} of ${job}`);
}

async function checkCounters(client: MongoClient, journal: Journal, clients: number, audit: Audit): Promise<void> {
  const counts = new Map((await collectionsOf(client).counters.find().toArray()).map(({ _id, count }) => [_id, count]));
  for (let id = 0; id < clients; id++) {
    const low = ofClient(journal.acknowledged.increment, id);
    const high = low + ofClient(journal.unknown.increment, id);
    const count = counts.get(id) ?? 0;
    if (count < low) audit.lose(low - count, `increments of client ${id}: ${count} of ${low}`);
    if (count > high) audit.double(count - high, `increments of client ${id}: ${count} instead of ${high}`);
  }
}

function ofClient(keys: ReadonlySet<string>, id: number): number {
  let count = 0;
  for (const key of keys) if (key.startsWith(`${id}:`)) count += 1;
  return count;
}

/** Every balance is what the transfers make of it. */
async function checkMoney(client: MongoClient, audit: Audit): Promise<void> {
  const { accounts, transfers } = collectionsOf(client);
  const expected = new Map(Array.from({ length: ACCOUNTS }, (_, id) => [id, OPENING_BALANCE]));
  for await (const { from, to, amount } of transfers.find()) {
    expected.set(from, (expected.get(from) ?? 0) - amount);
    expected.set(to, (expected.get(to) ?? 0) + amount);
  }
  let total = 0;
  for await (const { _id, balance } of accounts.find()) {
    total += balance;
    if (balance !== expected.get(_id)) audit.fault(`account ${_id} holds ${balance} instead of ${expected.get(_id)}`);
  }
  if (total !== ACCOUNTS * OPENING_BALANCE) audit.fault(`the accounts hold ${total} together`);
}

async function checkIndex<T extends Document>(collection: Collection<T>, field: string, audit: Audit): Promise<void> {
  const byIndex = await collection.countDocuments({}, { hint: `${field}_1` });
  const byScan = await collection.countDocuments({}, { hint: { $natural: 1 } });
  if (byIndex !== byScan)
    audit.fault(`${collection.collectionName}: ${byIndex} by the index, ${byScan} by looking at all`);
}
