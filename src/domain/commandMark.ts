import { createHash } from 'node:crypto';

/**
 * What the book keeps of a command's key: a hash, since the key of a message names the chat it came from, and what is kept for good
 * must not (domain.md, "Account and ledger events": identities stay outside). The apology for a message keeps the `!` of its key.
 */
export function markOf(key: string): string {
  const isApology = key.endsWith('!');
  const hash = createHash('sha256').update(isApology ? key.slice(0, -1) : key);
  return `${hash.digest('hex')}${isApology ? '!' : ''}`;
}

/** Whether it is one already: books of before kept the keys themselves. */
export function isMark(key: string): boolean {
  return /^[0-9a-f]{64}!?$/.test(key);
}
