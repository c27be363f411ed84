import { encodeDocument, RawDocument, type Reply, type ReplyValue } from '../bson/encode.ts';
import { Binary, type Document, document, Int32, int32, isDocument, type Value } from '../bson/value.ts';
import { DuplicateKeyError } from '../duplicateKey.ts';
import { CommandError, codeName } from '../errors.ts';
import { type Context, runKept } from './command.ts';

/** Statements one write command may carry (the MongoDB manual, "hello", maxWriteBatchSize). */
export const BATCH_MAX = 100_000;

/** What one statement did. */
export type Outcome = {
  readonly n: number;
  readonly modified?: number;
  readonly upsertedId?: Value;
};

/** The answer of a batch so far; kept with the data, so that a retry goes on where the first attempt stopped. */
type Progress = {
  next: number;
  n: number;
  modified: number;
  upserted: Document[];
  errors: RawDocument[];
};

/** Errors that end a transaction, or a whole command, instead of being listed with the statement they came from. */
const WHOLE_COMMAND_CODES = new Set([50, 73, 91, 112, 115, 244, 246, 251, 257, 263, 11600, 14031]);

/** Fails with 16 for an empty batch or one too large. */
export function checkBatchSize(size: number): void {
  if (size < 1 || size > BATCH_MAX)
    throw new CommandError(16, `Write batch sizes must be between 1 and ${BATCH_MAX}. Got ${size} operations.`);
}

/**
 * Runs the statements of a write command one by one and answers as MongoDB does: an error stops an ordered batch and is
 * listed; the rest goes on otherwise, except in a transaction, which the error ends. Returns once everything written is on the disk.
 */
export async function runBatch<S>(
  context: Context,
  batch: { readonly statements: readonly S[]; readonly ordered: boolean; readonly updates: boolean },
  run: (statement: S) => Promise<Outcome>,
): Promise<Reply> {
  const progress = resume(context.retry?.answer);
  const { statements, ordered } = batch;
  while (progress.next < statements.length) {
    await runKept(
      context,
      () => runStatement(context, { progress, statements, ordered }, run),
      () => kept(progress),
    );
    if (context.pace.due()) await context.pace.rest();
  }
  context.checkKept();
  if (!context.transaction) await context.engine.storage.durable();
  return answer(progress, batch.updates);
}

/** Runs the next statement and notes in the progress what came of it. */
async function runStatement<S>(
  context: Context,
  batch: { readonly progress: Progress; readonly statements: readonly S[]; readonly ordered: boolean },
  run: (statement: S) => Promise<Outcome>,
): Promise<void> {
  const { progress, statements, ordered } = batch;
  const at = progress.next;
  try {
    add(progress, at, await run(statements[at] as S));
  } catch (error) {
    if (!(error instanceof CommandError) || WHOLE_COMMAND_CODES.has(error.code)) throw error;
    progress.errors.push(writeError(at, error));
    if (context.transaction) context.abortsTransaction = true;
  }
  context.checkKept();
  const isOver = progress.errors.length > 0 && (ordered || context.transaction !== undefined);
  progress.next = isOver ? statements.length : at + 1;
}

function add(progress: Progress, index: number, outcome: Outcome): void {
  progress.n += outcome.n;
  progress.modified += outcome.modified ?? 0;
  if (outcome.upsertedId !== undefined)
    progress.upserted.push(document({ index: int32(index), _id: outcome.upsertedId }));
}

function answer(progress: Progress, updates: boolean): Reply {
  const reply: Reply = new Map<string, ReplyValue>([['n', int32(progress.n)]]);
  if (updates) reply.set('nModified', int32(progress.modified));
  if (progress.upserted.length > 0) reply.set('upserted', progress.upserted);
  if (progress.errors.length > 0) reply.set('writeErrors', progress.errors);
  return reply.set('ok', 1);
}

/** One entry of `writeErrors`. */
function writeError(index: number, error: CommandError): RawDocument {
  return new RawDocument(encodeDocument(new Map<string, ReplyValue>([['index', int32(index)], ...errorFields(error)])));
}

/** What every error says of itself. */
export function errorFields(error: CommandError): Reply {
  const fields: Reply = new Map<string, ReplyValue>([
    ['code', int32(error.code)],
    ['codeName', codeName(error.code)],
    ['errmsg', error.message],
  ]);
  if (error instanceof DuplicateKeyError) fields.set('keyPattern', error.keyPattern).set('keyValue', error.keyValue);
  return fields;
}

/** An error is kept as its bytes: it may hold the key of an empty array, which no document may. */
function kept(progress: Progress): Document {
  return document({
    next: int32(progress.next),
    n: int32(progress.n),
    modified: int32(progress.modified),
    upserted: progress.upserted,
    errors: progress.errors.map((error) => new Binary(0, error.bytes)),
  });
}

function resume(answer: Document | undefined): Progress {
  const number = (name: string): number => {
    const value = answer?.get(name);
    return value instanceof Int32 ? value.value : 0;
  };
  const list = (name: string): Value[] => {
    const value = answer?.get(name);
    return Array.isArray(value) ? value : [];
  };
  return {
    next: number('next'),
    n: number('n'),
    modified: number('modified'),
    upserted: list('upserted').filter(isDocument),
    errors: list('errors').flatMap((error) => (error instanceof Binary ? [new RawDocument(error.bytes)] : [])),
  };
}
