import type { RefusalWords } from './refusalWords.ts';
import { name, typed } from './voice.ts';

/** What cannot be taken in from a file, and what to do about it. */
export const importRefusals = {
  'import-too-large': ({ bytesMax }, { say }) => say('refused-import-too-large', { kilobytes: bytesMax / KIBIBYTE }),
  'import-not-fetched': (_, { say }) => say('refused-import-not-fetched'),
  'import-not-csv': (_, { say }) => say('refused-import-not-csv'),
  'import-not-utf8': (_, { say }) => say('refused-import-not-utf8'),
  'import-quote-open': ({ line }, { say }) => say('refused-import-quote-open', { line: String(line) }),
  'import-empty': (_, { say }) => say('refused-import-empty'),
  'import-too-many': ({ rows, max }, { say }) => say('refused-import-too-many', { rows, max }),
  'import-nothing-new': (_, { say }) => say('refused-import-nothing-new'),
  'import-has-entries': (refusal, { say }) => say('refused-import-has-entries', { name: name(refusal.name) }),
  'import-more-cells': ({ cells, columns }, { say }) => say('refused-import-more-cells', { cells, columns }),
  'import-name-number': ({ text }, { say }) => say('refused-import-name-number', { text: typed(text) }),
  'import-total': ({ total, sum }, { say, money }) =>
    say('refused-import-total', { total: money(total), sum: money(sum) }),
} satisfies Partial<RefusalWords>;

const KIBIBYTE = 1024;
