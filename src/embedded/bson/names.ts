/** How many names are remembered; the same few field names come again and again. */
const SLOTS = 2048;
/** Longer names are read the ordinary way. */
const REMEMBERED_LENGTH_MAX = 32;

const remembered: (string | undefined)[] = new Array<string | undefined>(SLOTS);

/**
 * The field name at `start`, if it is short, plain ASCII and ends before `stop`; undefined otherwise. Much faster than
 * making a string from the bytes, which is most of what decoding a document costs.
 */
export function readPlainName(bytes: Buffer, start: number, stop: number): string | undefined {
  const end = Math.min(stop, start + REMEMBERED_LENGTH_MAX + 1);
  let hash = 0;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) break;
    if (byte > 0x7f) return undefined;
    hash = (hash * 31 + byte) | 0;
  }
  if (at === end) return undefined;
  const slot = hash & (SLOTS - 1);
  const known = remembered[slot];
  if (known !== undefined && isSame(known, bytes, start, at)) return known;
  const name = bytes.toString('latin1', start, at);
  remembered[slot] = name;
  return name;
}

function isSame(name: string, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

/** Strings up to this length are written by hand: a call out of JavaScript costs more than they do. */
const WRITTEN_LENGTH_MAX = 24;

/** Writes a short, plain ASCII text at `at` and returns its length, or -1 when it is neither. There must be room for it. */
export function writePlainText(bytes: Buffer, at: number, text: string): number {
  const { length } = text;
  if (length > WRITTEN_LENGTH_MAX) return -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return -1;
    bytes[at + i] = code;
  }
  return length;
}
