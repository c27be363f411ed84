import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { plainDigits } from '#domain/digits.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import { type DateRefusal, readWholeDate } from './date.ts';
import { readLimit } from './limit.ts';
import { canBeTyped, clauseWordIn } from './name.ts';
import { NAME_MAX, withoutClosing } from './nameWords.ts';
import type { ReadingSetting } from './setting.ts';
import { NET_DAYS_MAX } from './terms.ts';

/** A new customer as typed; `phone` is E.164, `limit` null for none, `since` the day of the opening balance `owes`. */
export type NewCustomer = {
  readonly name: string;
  readonly phone?: string;
  readonly limit?: Minor | null;
  readonly net?: number;
  readonly owes?: Minor;
  readonly since?: CalendarDate;
};

export type AddRefusal =
  | AmountRefusal
  | DateRefusal
  | { readonly code: 'no-name' }
  | { readonly code: 'name-word'; readonly word: string }
  | { readonly code: 'name-not-typed'; readonly name: string }
  | { readonly code: 'name-too-long' | 'too-many-lines'; readonly max: number }
  | { readonly code: 'not-days'; readonly text: string; readonly max: number }
  /** A number that begins with no `+` and country, or is too short or long. */
  | { readonly code: 'not-a-phone'; readonly text: string }
  /** A number in the name, or `since` without `owes`. */
  | { readonly code: 'not-understood'; readonly text: string }
  | { readonly code: 'said-twice'; readonly field: Field };

export const ADD_LINES_MAX = 100;

const FIELDS = ['limit', 'net', 'owes', 'since'] as const;
type Field = (typeof FIELDS)[number] | 'phone';

const BETWEEN_WORDS = /(?:[\s;]|(?<!\p{Nd}),|,(?!\p{Nd}))+/u;
const PHONE_START = /^(?:\+|00)?[\d(]/u;
const PHONE_PART = /^[+\d()./-]+$/u;
const PHONE = /^\+[1-9]\d{6,14}$/u;

/** One reading for each line that is not empty; refuses more than `ADD_LINES_MAX`. */
export function readAdd(
  rest: string,
  setting: ReadingSetting,
): Result<readonly Result<NewCustomer, AddRefusal>[], AddRefusal> {
  const lines = rest.split(/[\n\r]/u).filter((line) => oneLine(line) !== '');
  if (lines.length > ADD_LINES_MAX) return refuse({ code: 'too-many-lines', max: ADD_LINES_MAX });
  return accept(lines.map((line) => readAddLine(line, setting)));
}

/** Reads `Asha Verma +91 98765 43210 limit 5000 net 30 owes 1250 since 2026-10-01` (chat.md, "Verbs", add). */
export function readAddLine(line: string, setting: ReadingSetting): Result<NewCustomer, AddRefusal> {
  const words = oneLine(line)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
  const start = words.findIndex(startsField);
  const name = withoutClosing(words.slice(0, start === -1 ? words.length : start).join(' '));
  if (name === '') return refuse({ code: 'no-name' });
  if (name.length > NAME_MAX) return refuse({ code: 'name-too-long', max: NAME_MAX });
  const word = clauseWordIn(name);
  if (word !== undefined) return refuse({ code: 'name-word', word });
  if (!canBeTyped(name, setting.numbers)) return refuse({ code: 'name-not-typed', name });
  let customer: NewCustomer = { name };
  let place = start === -1 ? words.length : start;
  while (place < words.length) {
    const field = fieldAt(words, place);
    if (isSaid(customer, field.name)) return refuse({ code: 'said-twice', field: field.name });
    const read = readField(field, setting);
    if (!read.ok) return read;
    customer = { ...customer, ...read.value };
    place = field.end;
  }
  const isDateAlone = customer.since !== undefined && customer.owes === undefined;
  return isDateAlone ? refuse({ code: 'not-understood', text: 'since' }) : accept(customer);
}

type FieldText = { readonly name: Field; readonly text: string; readonly end: number };

function startsField(word: string): boolean {
  return FIELDS.some((field) => field === foldWord(word)) || PHONE_START.test(plainDigits(word));
}

function fieldAt(words: readonly string[], place: number): FieldText {
  const keyword = FIELDS.find((field) => field === foldWord(words[place] ?? ''));
  const from = keyword === undefined ? place : place + 1;
  let end = from;
  while (
    end < words.length &&
    (keyword === undefined ? isPhonePart(words[end]) : end === from || !startsOther(words[end]))
  ) {
    end += 1;
  }
  const text = words.slice(from, Math.max(end, from)).join(' ');
  return { name: keyword ?? 'phone', text, end: Math.max(end, place + 1) };
}

function isPhonePart(word: string | undefined): boolean {
  return word !== undefined && PHONE_PART.test(plainDigits(word));
}

/** What ends a field: the next keyword, or a telephone number with its `+`. */
function startsOther(word: string | undefined): boolean {
  return word === undefined || word.startsWith('+') || FIELDS.some((field) => field === foldWord(word));
}

function isSaid(customer: NewCustomer, field: Field): boolean {
  return customer[field] !== undefined;
}

function readField({ name, text }: FieldText, setting: ReadingSetting): Result<Partial<NewCustomer>, AddRefusal> {
  switch (name) {
    case 'phone':
      return readPhone(text);
    case 'limit': {
      const limit = readLimit(text, setting);
      return limit.ok ? accept({ limit: limit.value }) : limit;
    }
    case 'net':
      return readNet(text);
    case 'owes': {
      const owes = readAmount(text, setting.numbers);
      return owes.ok ? accept({ owes: owes.value }) : owes;
    }
    case 'since': {
      const since = readWholeDate(text, { setting, for: 'on' });
      return since.ok ? accept({ since: since.value }) : since;
    }
  }
}

/** Without its country a number cannot be written to, and a bare number may be an amount: it is not guessed at. */
function readPhone(text: string): Result<{ phone: string }, AddRefusal> {
  const phone = plainDigits(text)
    .replace(/[^\d+]/gu, '')
    .replace(/^00/u, '+');
  return PHONE.test(phone) ? accept({ phone }) : refuse({ code: 'not-a-phone', text: text.slice(0, NAME_MAX) });
}

function readNet(text: string): Result<{ net: number }, AddRefusal> {
  const days = /^(\d{1,4})(?: ?days?)?$/u.exec(foldWord(text))?.[1];
  if (days === undefined || Number(days) > NET_DAYS_MAX)
    return refuse({ code: 'not-days', text: text.slice(0, NAME_MAX), max: NET_DAYS_MAX });
  return accept({ net: Number(days) });
}
