import { MongoBulkWriteError, MongoError, MongoNetworkError, MongoServerSelectionError } from 'mongodb';

/** What is written; each write has a key made by the client. */
export const WRITES = ['note', 'job', 'claim', 'transfer', 'increment'] as const;
export type WriteKind = (typeof WRITES)[number];

/** What the server answered to a write, or why there is no answer: the driver may have found no server to ask at all. */
export type Written<T> = { readonly answer: T } | { readonly unanswered: 'lost' | 'no server' };

/** What the clients were told about their writes, and the writes of which they never learnt the outcome. */
export class Journal {
  readonly acknowledged = emptySets();
  readonly unknown = emptySets();
  /** The job that each acknowledged claim was given. */
  readonly claimed = new Map<string, string>();
  /** Failures that a killed server does not explain. */
  readonly surprises: string[] = [];
  private readonly listeners: (() => void)[] = [];

  /** Runs one write and notes for its keys how it ended. */
  async note<T>(kind: WriteKind, keys: readonly string[], write: () => Promise<T>): Promise<Written<T>> {
    try {
      const answer = await write();
      for (const key of keys) this.acknowledged[kind].add(key);
      for (const listener of this.listeners.splice(0)) listener();
      return { answer };
    } catch (error) {
      for (const key of keys) this.unknown[kind].add(key);
      if (!isLostAnswer(error)) this.surprises.push(`${kind} ${keys[0]}: ${describe(error)}`);
      return { unanswered: error instanceof MongoServerSelectionError ? 'no server' : 'lost' };
    }
  }

  /** Resolves at the next acknowledgement. */
  nextAcknowledged(): Promise<void> {
    return new Promise((resolve) => this.listeners.push(resolve));
  }

  get acknowledgedCount(): number {
    return WRITES.reduce((sum, kind) => sum + this.acknowledged[kind].size, 0);
  }

  get unknownCount(): number {
    return WRITES.reduce((sum, kind) => sum + this.unknown[kind].size, 0);
  }
}

function emptySets(): Record<WriteKind, Set<string>> {
  return { note: new Set(), job: new Set(), claim: new Set(), transfer: new Set(), increment: new Set() };
}

const SOCKET_CODES: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET']);

function isLostAnswer(error: unknown): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true;
  // A batch wraps the failure that ended it.
  if (error instanceof MongoBulkWriteError) return isLostAnswer(error.errorResponse);
  // The driver lets a failed write to the socket through as it is, and stumbles over it in a commit.
  if (error instanceof Error && 'code' in error && SOCKET_CODES.has(error.code)) return true;
  if (error instanceof TypeError && error.message.includes('hasErrorLabel')) return true;
  return error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
