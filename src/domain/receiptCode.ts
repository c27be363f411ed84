import { plainDigits } from './digits.ts';

const GROUP_DIGITS = 4;
const CODE_DIGITS = 16;
const PREFIX_DIGITS_MIN = 8;
const CODE_TEXT_MAX = 100;
const HASH = /^[0-9a-f]{64}$/;
const HEX = /^[0-9a-f]+$/;
const BETWEEN_GROUPS = /[\s\p{Pd}\p{Cf}−]+/gu;

/** `7F3A-9C01-22BE-04D7`: the first 64 bits of an event's hash, as both sides read them (domain.md, "Account and ledger events"). */
export function receiptCode(hash: string): string {
  if (!HASH.test(hash)) throw new RangeError('not a hash');
  const digits = hash.slice(0, CODE_DIGITS).toUpperCase();
  return Array.from({ length: CODE_DIGITS / GROUP_DIGITS }, (_, group) =>
    digits.slice(group * GROUP_DIGITS, (group + 1) * GROUP_DIGITS),
  ).join('-');
}

/**
 * What a person typed as a receipt code: two groups or more of it, up to a whole hash, in either case and with any dashes or spaces.
 * `prefix` is what the hash begins with; undefined when the text is no code.
 */
export function readReceiptCode(text: string): { readonly prefix: string } | undefined {
  if (text.length > CODE_TEXT_MAX) return undefined;
  const prefix = plainDigits(text).replace(BETWEEN_GROUPS, '').toLowerCase();
  const isCode = HEX.test(prefix) && prefix.length >= PREFIX_DIGITS_MIN && prefix.length <= 64;
  return isCode ? { prefix } : undefined;
}
