import { createHash } from 'node:crypto';

const LETTERS = 12;

/**
 * The id that joins all log lines which follow from one message somebody sent: made of the key that names it, which the outbox
 * keeps as the cause of what was answered, so that every process finds the same without being told. The key itself names a chat.
 */
export function correlationOf(key: string): string {
  // An apology answers the same message under a key of its own.
  return createHash('sha256').update(key.replace(/!$/, '')).digest('hex').slice(0, LETTERS);
}
