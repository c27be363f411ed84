import type { Reply, ReplyValue } from '../bson/encode.ts';
import type { Document } from '../bson/value.ts';
import type { CommandError } from '../errors.ts';
import { errorFields } from './batch.ts';

/** The answer to a request that was refused before it was understood. */
export function refusalReply(refusal: CommandError): Reply {
  return errorReply(refusal, new Map(), []);
}

/** Marks labels that a fail point gave: no others are added. */
export const EXACT_LABELS = '\0exact';

/** Codes after which the same write may be sent again (the specification "Retryable Writes"). */
const RETRYABLE_CODES = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
const TRANSIENT_CODES = new Set([...RETRYABLE_CODES, 24, 112, 246, 251]);

/** The answer that an error makes; `given` are the labels that a fail point asked for, behind `EXACT_LABELS`. */
export function errorReply(error: CommandError, body: Document, given: readonly string[]): Reply {
  const reply: Reply = new Map<string, ReplyValue>([['ok', 0], ...errorFields(error)]);
  const labels =
    given[0] === EXACT_LABELS ? given.slice(1) : [...new Set([...error.labels, ...ownLabels(error.code, body)])];
  if (labels.length > 0) reply.set('errorLabels', [...labels]);
  return reply;
}

function ownLabels(code: number, body: Document): string[] {
  if (!body.has('txnNumber')) return [];
  const [name = ''] = body.keys();
  const isEnd = name === 'commitTransaction' || name === 'abortTransaction';
  if (isEnd && code === NO_SUCH_TRANSACTION) return ['TransientTransactionError'];
  if (body.has('autocommit') && !isEnd) return TRANSIENT_CODES.has(code) ? ['TransientTransactionError'] : [];
  return RETRYABLE_CODES.has(code) ? ['RetryableWriteError'] : [];
}

const NO_SUCH_TRANSACTION = 251;

/** The labels of a write concern error: it says nothing about the transaction it was asked in. */
export function concernLabels(code: number, body: Document): string[] {
  return ownLabels(code, body).filter((label) => label === 'RetryableWriteError');
}
