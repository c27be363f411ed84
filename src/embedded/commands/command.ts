import type { Authentication } from '../authentication.ts';
import type { Reply } from '../bson/encode.ts';
import type { Document } from '../bson/value.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import type { WriteFailure } from '../failPoints.ts';
import { Blocked } from '../locks.ts';
import type { Pace } from '../pace.ts';
import type { Session } from '../sessions.ts';
import type { Collection } from '../storage/catalog.ts';
import type { View } from '../storage/view.ts';
import { DirectTarget, type Target } from '../target.ts';
import type { Transaction } from '../transaction.ts';
import type { Arguments } from './arguments.ts';

/** What a command is and may be asked. */
export type Command = {
  /** Fields it knows, besides those of every command. */
  readonly fields: readonly string[];
  /** Fields MongoDB knows and this engine refuses by name. */
  readonly outside?: readonly string[];
  readonly inTransaction?: boolean;
  readonly retryable?: boolean;
  readonly adminOnly?: boolean;
  run(args: Arguments, context: Context): Promise<Reply> | Reply;
};

/** What a context is made of. */
export type Circumstances = Pick<
  Context,
  | 'engine'
  | 'database'
  | 'pace'
  | 'session'
  | 'number'
  | 'transaction'
  | 'retry'
  | 'address'
  | 'connection'
  | 'authentication'
>;

/** The circumstances one command runs in. */
export class Context {
  readonly engine: Engine;
  readonly database: string;
  readonly pace: Pace;
  readonly session: Session | undefined;
  /** The `txnNumber` of the command. */
  readonly number: bigint | undefined;
  readonly transaction: Transaction | undefined;
  readonly retry: Retry | undefined;
  /** The address at which the client reached the server. */
  readonly address: string;
  readonly connection: number;
  readonly authentication: Authentication;
  /** Set by a write whose error is listed in its answer, but which ends the transaction all the same. */
  abortsTransaction = false;
  private writeTarget: Target | undefined;

  constructor(circumstances: Circumstances) {
    this.engine = circumstances.engine;
    this.database = circumstances.database;
    this.pace = circumstances.pace;
    this.session = circumstances.session;
    this.number = circumstances.number;
    this.transaction = circumstances.transaction;
    this.retry = circumstances.retry;
    this.address = circumstances.address;
    this.connection = circumstances.connection;
    this.authentication = circumstances.authentication;
  }

  /** What reads see: the latest commit, or the transaction's snapshot and writes. */
  get view(): View {
    return this.transaction?.view ?? this.engine.storage.latest;
  }

  /** Where writes go. */
  get target(): Target {
    this.writeTarget ??= this.transaction ?? new DirectTarget(this.engine.storage);
    return this.writeTarget;
  }

  /** The full name of a collection of this database; fails with 73 when it cannot be one. */
  namespace(name: unknown): string {
    if (typeof name !== 'string') throw new CommandError(73, `collection name has invalid type`);
    checkNames(this.database, name);
    return `${this.database}.${name}`;
  }

  collection(name: unknown): Collection | undefined {
    const namespace = this.namespace(name);
    return this.transaction ? this.transaction.collection(namespace) : this.engine.storage.catalog.find(namespace);
  }

  /** Fails with 14031 when something this command wrote has been undone since. */
  checkKept(): void {
    if (this.writeTarget instanceof DirectTarget) this.writeTarget.checkKept();
  }

  /** Tries until no open transaction is in the way; fails with 50 when the command's time is over. */
  async unblocked<T>(work: () => T | Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        await this.pace.waitFor(error.holder.ended);
      }
    }
  }

  /**
   * Runs the work as soon as no open transaction has read or written the collection, as a change of its shape must; the work
   * begins in the very step in which that was seen. Fails with 50 when the command's time is over.
   */
  async whenUntouched<T>(collection: Collection, work: () => T): Promise<Awaited<T>> {
    for (;;) {
      const busy = this.engine.sessions.openTransactions.find((transaction) => transaction.hasTouched(collection));
      if (busy === undefined) return await work();
      await this.pace.waitFor(busy.ended);
    }
  }
}

/** A retryable write: what an earlier attempt answered so far, and where to keep this one's. */
export type Retry = {
  readonly answer: Document | undefined;
  keep(answer: () => Document): void;
  /** Whether a fail point wants the next statement to fail. */
  failure(): WriteFailure | undefined;
};

/** The connection is to be closed without an answer: a fail point said so. */
export class CloseConnection extends Error {}

/** Runs one statement of a write, and keeps the answer it leads to in the same commit. */
export async function runKept<T>(context: Context, run: () => Promise<T>, answer: (result: T) => Document): Promise<T> {
  const { retry } = context;
  if (retry === undefined) return run();
  const failure = retry.failure();
  if (failure?.codeBefore !== undefined) fail(failure.closeConnection, failure.codeBefore);
  const result = await run();
  retry.keep(() => answer(result));
  if (failure) {
    await context.engine.storage.durable();
    fail(failure.closeConnection, INTERRUPTED);
  }
  return result;
}

const INTERRUPTED = 11601;

function fail(closeConnection: boolean, code: number): never {
  throw closeConnection ? new CloseConnection() : new CommandError(code, 'Failing a write via a fail point');
}

const DATABASE_NAME_MAX = 63;
const NAMESPACE_MAX = 255;

/** Fails with 73 for names MongoDB does not allow (the MongoDB manual, "Naming Restrictions"). */
export function checkNames(database: string, collection: string): void {
  if (database === '' || database.length > DATABASE_NAME_MAX || /[/\\. "$\0]/.test(database))
    throw new CommandError(73, `Invalid database name: '${database}'`);
  if (collection === '' || collection.startsWith('.') || /[$\0]/.test(collection) || collection.endsWith('.'))
    throw new CommandError(73, `Invalid namespace specified '${database}.${collection}'`);
  if (Buffer.byteLength(`${database}.${collection}`) > NAMESPACE_MAX)
    throw new CommandError(73, `The namespace '${database}.${collection}' is longer than ${NAMESPACE_MAX} bytes`);
}
