import type { Refusal } from '#app/facts.ts';
import type { CustomerSeat } from '#app/seats.ts';
import { readAmount } from '#domain/amountText.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { toRun } from '../plan.ts';
import { readNote } from '../read/note.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';
import { type Fields, type FormRead, type Problem, wrong } from './read.ts';

/** *Something is wrong*: which entry, in her own words, and how much of it where that is not all (domain.md, "Disputes"). */
export function readDisputeForm(turn: Turn, seat: CustomerSeat, fields: Fields): FormRead {
  const entry = readEntry(fields.entry);
  const words = readWords(fields.words);
  const amount = readPart(turn, seat, fields.amount);
  const problems = [entry, words, amount].flatMap((read) => (read.ok ? [] : [read.refusal]));
  if (!entry.ok || !words.ok || !amount.ok) return wrong(...problems);
  const part = amount.value === undefined ? {} : { amount: amount.value };
  const ask = { entry: entry.value, reason: 'other', words: words.value, ...part } as const;
  return { ok: true, plan: toRun({ kind: 'dispute', ask }), fieldOf: (code) => FIELD_OF[code] ?? 'words' };
}

const FIELD_OF: Partial<Record<Refusal['code'], string>> = {
  'dispute-too-large': 'amount',
  'no-such-entry': 'entry',
  'not-disputable': 'entry',
  'already-voided': 'entry',
  'already-disputed': 'entry',
};

function readEntry(text: string | undefined): Result<number, Problem> {
  const number = /^\d{1,9}$/.exec(text ?? '')?.[0];
  return number === undefined
    ? refuse({ field: 'entry', refusal: { code: 'not-an-entry', text: text ?? '' } })
    : accept(Number(number));
}

function readWords(text: string | undefined): Result<string, Problem> {
  const read = readNote(text ?? '');
  return read.ok ? read : refuse({ field: 'words', refusal: readRefusal(read.refusal) });
}

function readPart(turn: Turn, { shop }: CustomerSeat, text: string | undefined): Result<Minor | undefined, Problem> {
  if (text === undefined || text.trim() === '') return accept(undefined);
  const read = readAmount(text, readingSetting(turn, shop).numbers);
  return read.ok ? read : refuse({ field: 'amount', refusal: readRefusal(read.refusal) });
}
