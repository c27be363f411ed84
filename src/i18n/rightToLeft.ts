import {
  CODE_CLOSES,
  CODE_OPENS,
  cleanText,
  FIRST_STRONG_ISOLATE,
  POP_ISOLATE,
  RIGHT_TO_LEFT,
  type RichText,
} from './richText.ts';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const RIGHT_TO_LEFT_MARK = '\u200F';

/** An amount of `Intl` that begins from the right, so that its sign stands where it is looked for. */
const AMOUNT_FROM_THE_RIGHT = /^[\u061C\u200F]|^[\u0660-\u0669][^\p{L}]*$/u;
const DIGITS_ALONE = /^\d*$/;

/**
 * An argument as it stands in a sentence that is written from right to left: set apart from the words around it, so that neither its
 * digits nor its punctuation change places with them.
 */
export function isolatedArgument(value: string | RichText): string {
  if (typeof value !== 'string') return isIsolated(value.marked) ? value.marked : isolate(value.marked);
  const clean = cleanText(value);
  // Digits alone stand where they are; with the # before them they are set apart as one (`setApart`).
  if (DIGITS_ALONE.test(clean)) return clean;
  return AMOUNT_FROM_THE_RIGHT.test(value) ? RIGHT_TO_LEFT_ISOLATE + clean + POP_ISOLATE : isolate(clean);
}

/** An isolate ends with its line, so a text of several lines has none. */
function isolate(marked: string): string {
  return marked === '' || marked.includes('\n') ? marked : FIRST_STRONG_ISOLATE + marked + POP_ISOLATE;
}

function isIsolated(marked: string): boolean {
  return /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/u.test(marked);
}

const COMMAND = new RegExp(
  `(${LEFT_TO_RIGHT_ISOLATE}?${CODE_OPENS}[^${CODE_CLOSES}]*${CODE_CLOSES}${POP_ISOLATE}?)`,
  'u',
);
const OUTER = new RegExp(`^${LEFT_TO_RIGHT_ISOLATE}|(?<=${CODE_CLOSES})${POP_ISOLATE}$`, 'gu');
const NUMBERED = /(?<![A-Za-z\d\u2066\u2068/=&?])#\d+/gu;
const INNERMOST = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/gu;

/**
 * A sentence that is written from right to left with its commands and entry numbers (`#12`) set apart, for they go from left to right
 * as they are typed. Inside a command only what is itself written from the right is.
 */
export function setApart(marked: string): string {
  return marked
    .split(COMMAND)
    .map((piece, index) => (index % 2 === 1 ? commandApart(piece) : piece.replace(NUMBERED, leftToRight)))
    .join('');
}

function commandApart(command: string): string {
  let inside = command.replace(OUTER, '');
  for (let before = ''; before !== inside; ) {
    before = inside;
    inside = inside.replace(INNERMOST, (whole, text: string) => (RIGHT_TO_LEFT.test(text) ? whole : text));
  }
  return leftToRight(inside);
}

function leftToRight(text: string): string {
  return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE;
}

/**
 * Every line of a message that is written from right to left begins so, also where it begins with a name or a command: some programs
 * go by the very first letter. Lines without a word of ours, links above all, stay as they are.
 */
export function fromTheRight({ marked }: RichText): RichText {
  return { marked: marked.split('\n').map(beginsFromTheRight).join('\n') };
}

function beginsFromTheRight(line: string): string {
  const [first] = /\p{L}/u.exec(line) ?? [''];
  return RIGHT_TO_LEFT.test(line) && !RIGHT_TO_LEFT.test(first) ? RIGHT_TO_LEFT_MARK + line : line;
}

/** The text without the marks that steer its direction, for where they would only take room: a link's address. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u200E\u200F\u061C\u2066-\u2069]/gu, '');
}
