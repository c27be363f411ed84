import { decodeDocument } from './bson/decode.ts';
import { encodeDocument } from './bson/encode.ts';
import { Binary, type Document, isDocument, type Value } from './bson/value.ts';
import { CommandError } from './errors.ts';
import type { Statement } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';
import { Transaction } from './transaction.ts';

/** How long a session may be idle, and its last outcome be asked for again (announced in `hello`). */
export const SESSION_MINUTES = 30;
/** How long a transaction may stay open (MongoDB's default). */
const TRANSACTION_LIFETIME_MS = 60_000;
/** Each open transaction has a connection to the file of its own. */
const TRANSACTIONS_MAX = 200;
const REAP_INTERVAL_MS = 5_000;
/** Sessions idle for longer leave memory; what they may be asked for again is in the file. */
const IDLE_IN_MEMORY_MS = 60_000;

type State =
  | { readonly kind: 'none' }
  /** A retryable write: its answer, as far as it has got. */
  | { readonly kind: 'write'; readonly answer: () => Document }
  | { readonly kind: 'open'; readonly transaction: Transaction }
  | { readonly kind: 'committed' }
  | { readonly kind: 'aborted' };

/** The `txnNumber` of a session that has not sent one yet is below every number. */
const NO_NUMBER = -1n;

/** One logical session: its highest `txnNumber` so far and what became of it. */
export class Session {
  readonly key: Buffer;
  number = NO_NUMBER;
  state: State = { kind: 'none' };
  usedAt = Date.now();
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(key: Buffer) {
    this.key = key;
  }

  /** Runs one command of the session at a time: a retry waits for the first attempt to finish. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const result = this.turn.then(work, work).finally(() => {
      this.waiting -= 1;
    });
    this.turn = result;
    return result;
  }

  get isIdle(): boolean {
    return this.waiting === 0 && this.state.kind !== 'open';
  }
}

/** All sessions: in memory while in use, their last retryable write or committed transaction in the file. */
export class Sessions {
  private readonly storage: Storage;
  private readonly byKey = new Map<string, Session>();
  private readonly load: Statement;
  private readonly save: Statement;
  private readonly forget: Statement;
  private readonly reaper: NodeJS.Timeout;
  private readonly transactionLifetimeMs: number;
  /** Retryable writes of the open group, whose answers are saved just before it is committed. */
  private readonly unsaved = new Map<Session, { readonly number: bigint; readonly answer: () => Document }>();

  constructor(storage: Storage, transactionLifetimeMs = TRANSACTION_LIFETIME_MS) {
    this.storage = storage;
    this.transactionLifetimeMs = transactionLifetimeMs;
    this.load = storage.prepare('SELECT number, record FROM retries WHERE session = ?');
    this.save = storage.prepare(
      'INSERT INTO retries (session, number, record, at) VALUES (?, ?, ?, ?) ON CONFLICT (session) DO UPDATE SET number = excluded.number, record = excluded.record, at = excluded.at',
    );
    this.forget = storage.prepare(
      'DELETE FROM retries WHERE session IN (SELECT session FROM retries WHERE at < ? LIMIT 1000)',
    );
    storage.beforeCommit(() => this.saveAnswers());
    storage.whenRolledBack(() => this.dropCached());
    this.reaper = setInterval(() => this.reap(), Math.min(REAP_INTERVAL_MS, transactionLifetimeMs)).unref();
  }

  /** The session of a command's `lsid`; fails with 14 when that is no session id. */
  find(lsid: Value): Session {
    const id = isDocument(lsid) ? lsid.get('id') : undefined;
    if (!(id instanceof Binary) || id.bytes.length !== 16)
      throw new CommandError(14, 'lsid must be a document with a UUID as id');
    const text = Buffer.from(id.bytes).toString('latin1');
    let session = this.byKey.get(text);
    if (session === undefined) {
      session = this.restore(Buffer.from(id.bytes));
      this.byKey.set(text, session);
    }
    session.usedAt = Date.now();
    return session;
  }

  /**
   * Takes up a retryable write. Returns its answer so far when this is a retry. Fails with 225 for an older number,
   * 117 when the number was a transaction's.
   */
  beginWrite(session: Session, number: bigint): Document | undefined {
    if (number < session.number) throw tooOld(session, number);
    if (number > session.number) {
      this.abortOpen(session);
      session.number = number;
      session.state = { kind: 'none' };
    }
    if (session.state.kind === 'none') return undefined;
    if (session.state.kind === 'write') return session.state.answer();
    throw new CommandError(117, `txnNumber ${number} was already used for a transaction`);
  }

  /**
   * Keeps the answer of a retryable write in the same commit as its data: call it before anything else can run. The answer of a
   * batch grows with every statement; it is asked for once, when the group is committed.
   */
  keepAnswer(session: Session, answer: () => Document): void {
    this.storage.write(() => {
      session.state = { kind: 'write', answer };
      this.unsaved.set(session, { number: session.number, answer });
    });
  }

  /** Opens a transaction. Fails with 225 for an older number, 117 when the number has been used, 24 when too many are open. */
  startTransaction(session: Session, number: bigint): Transaction {
    if (number < session.number) throw tooOld(session, number);
    if (number === session.number)
      throw new CommandError(117, `Only a new transaction can be started; txnNumber ${number} has been used`);
    if (this.storage.openSnapshots >= TRANSACTIONS_MAX)
      throw new CommandError(24, `more than ${TRANSACTIONS_MAX} transactions are open; try again`, [
        'TransientTransactionError',
      ]);
    this.abortOpen(session);
    session.number = number;
    const transaction = new Transaction(this.storage);
    session.state = { kind: 'open', transaction };
    return transaction;
  }

  /** The open transaction of this number. Fails with 225, 251 when there is none, 256 when it has committed. */
  continueTransaction(session: Session, number: bigint): Transaction {
    const { state } = this.checkNumber(session, number);
    if (state.kind === 'open') return state.transaction;
    if (state.kind === 'committed') throw new CommandError(256, `Transaction ${number} has been committed.`);
    throw noSuchTransaction(number);
  }

  /** Commits, durably; a second time answers as the first. */
  async commit(session: Session, number: bigint): Promise<void> {
    const { state } = this.checkNumber(session, number);
    if (state.kind === 'committed') return;
    if (state.kind !== 'open') throw noSuchTransaction(number);
    try {
      state.transaction.commit(() => {
        this.unsaved.delete(session);
        this.saveRecord(session, number, COMMITTED);
      });
      await this.storage.durable();
      session.state = { kind: 'committed' };
    } catch (error) {
      session.state = { kind: 'aborted' };
      throw error;
    } finally {
      state.transaction.end();
    }
  }

  abort(session: Session, number: bigint): void {
    const { state } = this.checkNumber(session, number);
    if (state.kind === 'committed') throw new CommandError(256, `Transaction ${number} has been committed.`);
    if (state.kind !== 'open') throw noSuchTransaction(number);
    this.abortOpen(session);
  }

  /** Ends the session's open transaction, if any, without a trace. */
  abortOpen(session: Session): void {
    if (session.state.kind !== 'open') return;
    session.state.transaction.end();
    session.state = { kind: 'aborted' };
  }

  /** Ends the open transactions of all sessions, or of those named. */
  abortAll(lsids?: readonly Value[]): void {
    const sessions = lsids ? lsids.map((lsid) => this.find(lsid)) : [...this.byKey.values()];
    for (const session of sessions) this.abortOpen(session);
  }

  get openTransactions(): Transaction[] {
    return [...this.byKey.values()].flatMap(({ state }) => (state.kind === 'open' ? [state.transaction] : []));
  }

  stop(): void {
    clearInterval(this.reaper);
    this.abortAll();
  }

  private saveAnswers(): void {
    for (const [session, { number, answer }] of this.unsaved) this.saveRecord(session, number, answer());
    this.unsaved.clear();
  }

  private saveRecord(session: Session, number: bigint, record: Document): void {
    this.save.run(session.key, Number(number), encodeDocument(record), Date.now());
  }

  private checkNumber(session: Session, number: bigint): Session {
    if (number < session.number) throw tooOld(session, number);
    if (number > session.number) throw noSuchTransaction(number);
    return session;
  }

  private restore(key: Buffer): Session {
    const session = new Session(key);
    const row = this.load.all(key)[0];
    if (row === undefined) return session;
    session.number = BigInt(row[0] as number);
    const record = decodeDocument(row[1] as Buffer);
    session.state = record.has('committed') ? { kind: 'committed' } : { kind: 'write', answer: () => record };
    return session;
  }

  private reap(): void {
    const now = Date.now();
    for (const [text, session] of this.byKey) {
      const { state } = session;
      if (state.kind === 'open' && now - state.transaction.startedAt > this.transactionLifetimeMs)
        this.abortOpen(session);
      else if (session.isIdle && now - session.usedAt > IDLE_IN_MEMORY_MS) this.byKey.delete(text);
    }
    this.forgetOld(now - SESSION_MINUTES * 60_000);
  }

  private forgetOld(before: number): void {
    try {
      this.storage.write(() => this.forget.run(before));
    } catch {
      // The disk is full, which the next writer is told; this is tried again in a moment.
    }
  }

  /** A group was undone: answers kept from it are not in the file. Open transactions are not part of a group. */
  private dropCached(): void {
    this.unsaved.clear();
    for (const [text, session] of this.byKey) {
      if (session.state.kind === 'write') {
        const stored = this.restore(session.key);
        session.number = stored.number;
        session.state = stored.state;
      }
      if (session.isIdle) this.byKey.delete(text);
    }
  }
}

const COMMITTED: Document = new Map([['committed', true]]);

function tooOld(session: Session, number: bigint): CommandError {
  return new CommandError(225, `txnNumber ${number} is older than ${session.number}, the latest of its session`);
}

function noSuchTransaction(number: bigint): CommandError {
  return new CommandError(251, `Transaction with { txnNumber: ${number} } has been aborted or does not exist.`, [
    'TransientTransactionError',
  ]);
}
