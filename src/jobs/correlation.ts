import { isMark, markOf } from '#domain/commandMark.ts';

const LETTERS = 12;

/**
 * The id that joins all log lines which follow from one message somebody sent: made of the key that names it, which the outbox
 * keeps, hashed, as the cause of what was answered, so that every process finds the same without being told. The key itself names a chat.
 */
export function correlationOf(keyOrMark: string): string {
  // An apology answers the same message under a key of its own.
  const key = keyOrMark.replace(/!$/, '');
  const mark = isMark(key) ? key : markOf(key);
  return mark.slice(0, LETTERS);
}
