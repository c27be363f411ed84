import type { Span } from './message.ts';

/**
 * Text with styles on its way to spans. The messages write `<b>…</b>` and `<code>…</code>`; inside, each mark is a control
 * character, and no argument can hold one, so what a person typed never becomes markup.
 */
export type RichText = { readonly marked: string };

const MARKS = [
  { tag: '<b>', mark: '\u0001' },
  { tag: '</b>', mark: '\u0002' },
  { tag: '<code>', mark: '\u0003' },
  { tag: '</code>', mark: '\u0004' },
] as const;
/** What stands before and behind a command, once its tags are marks. */
export const CODE_OPENS = MARKS[2].mark;
export const CODE_CLOSES = MARKS[3].mark;
const TAG = /<\/?(?:b|code)>/gu;
const MARKED = new RegExp(`([${MARKS.map(({ mark }) => mark).join('')}])`, 'u');

/** Nothing in these needs cleaning or setting apart: most texts and all amounts. */
const HARMLESS = /^[ -~\u00A0-\u024F\u20A0-\u20CF]*$/u;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Control characters, byte order marks, and the invisible signs that turn the direction of writing around. */
const UNSEEN = /[\p{Cc}\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;
/** A letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';

/** Puts our marks where a message's own text has tags; for the text of a message only, never for an argument. */
export function markTags(text: string): string {
  return text.replace(TAG, (tag) => MARKS.find((known) => known.tag === tag)?.mark ?? tag);
}

/** A person's text on one line, without control characters and without half characters: safe in a label, a link, a name. */
export function cleanText(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '').replace(HALF_CHARACTERS, '\uFFFD');
}

/** A person's text as it may stand inside a sentence: clean, and kept apart when it is written from right to left. */
export function argumentText(text: string): string {
  if (HARMLESS.test(text)) return text;
  const clean = cleanText(text);
  return RIGHT_TO_LEFT.test(clean) ? FIRST_STRONG_ISOLATE + clean + POP_ISOLATE : clean;
}

/** A text of our own or of a person as rich text without styles. */
export function plainRich(text: string): RichText {
  return { marked: argumentText(text) };
}

export function joinRich(parts: readonly RichText[], separator: string): RichText {
  return { marked: parts.map((part) => part.marked).join(separator) };
}

/** The spans of a rich text; neighbours of one style are one span. A style does not nest and ends with its mark. */
export function toSpans(rich: RichText): Span[] {
  const spans: Span[] = [];
  let style: Span['style'];
  for (const piece of rich.marked.split(MARKED)) {
    if (MARKED.test(piece)) style = styleAfter(piece);
    else if (piece !== '') append(spans, style === undefined ? { text: piece } : { text: piece, style });
  }
  return spans;
}

/** The text without its styles, for where there are none: a label, a link. */
export function unstyled(rich: RichText): string {
  return toSpans(rich)
    .map((span) => span.text)
    .join('');
}

function styleAfter(mark: string): Span['style'] {
  if (mark === MARKS[0].mark) return 'bold';
  return mark === MARKS[2].mark ? 'code' : undefined;
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.style === span.style) spans.splice(-1, 1, { ...last, text: last.text + span.text });
  else spans.push(span);
}
