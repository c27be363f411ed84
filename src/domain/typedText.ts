import { plainDigits } from './digits.ts';

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Marks that only steer how a text is shown; the joiners of emoji and of Indic scripts stay. */
const STEERING = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTROL = /[^\P{Cc}\n]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const SPACE = /[^\S\n\u00a0]/gu;
/** A space of print belongs to a number only before three digits. */
const SPACE_IN_NUMBER = /(?<=\p{Nd})\u202f(?=\p{Nd}{3}(?!\p{Nd}))/gu;
const SPACE_OUTSIDE_NUMBER = /(?<!\p{Nd})\u00a0|\u00a0(?!\p{Nd}{3}(?!\p{Nd}))/gu;
/** Accents of the alphabets with cases, and the vowel points of Arabic and Hebrew, which few people type. */
const ACCENT = /[\u0300-\u036f\u0591-\u05bd\u064b-\u0652\u0670]/gu;
const JOINER = /[\u200c\u200d]/gu;
const OUTER_PUNCTUATION = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/** Most of what is typed is plain already; it takes none of the replacements below. */
const PLAIN = /^[\n -~]*$/;

/** Stands for every space of print inside a number, `1 250`, so that it does not part words. */
export const NUMBER_SPACE = '\u00a0';

/** The text without control characters and marks of direction; line ends are `\n`, other white space is one plain space each. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_END, '\n')
    .replace(STEERING, '')
    .replace(CONTROL, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(SPACE_IN_NUMBER, NUMBER_SPACE)
    .replace(SPACE_OUTSIDE_NUMBER, ' ')
    .replace(SPACE, ' ');
}

/** One line of clean text, single-spaced, as it is kept. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * The text as names are compared by: without case, accents and outer punctuation, single-spaced (chat.md, "Who, and in which
 * shop"). Vowel signs of Indic scripts stay: without them रानी and रोना would be one name.
 */
export function foldName(text: string): string {
  const lower = PLAIN.test(text) ? text.toLowerCase() : lowerBare(text);
  const folded = lower.replace(/\s+/gu, ' ').trim();
  const inner = folded.replace(OUTER_PUNCTUATION, '');
  return inner === '' ? folded : inner;
}

function lowerBare(text: string): string {
  const bare = text.normalize('NFKD').replace(ACCENT, '').replace(STEERING, '').replace(JOINER, '');
  // By way of upper case, so that ß is ss; of lower case before it, because upper case leaves the capital ẞ as it is.
  return bare.toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

/** A word as keywords are compared by: plain digits, lower case, without punctuation behind it. */
export function foldWord(word: string): string {
  return plainDigits(word)
    .toLowerCase()
    .replace(/[.,:;!?]+$/u, '');
}
