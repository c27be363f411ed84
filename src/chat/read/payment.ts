import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { PaymentMethod } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText, foldWord } from '#domain/typedText.ts';
import { INBOUND_TEXT_MAX } from '../inbound.ts';
import { type ClauseRefusal, takeClauses } from './clauses.ts';
import { type EntryNumberRefusal, takeEntryNumber } from './entryNumber.ts';
import { LONG_NUMBER_DIGITS } from './itemPrice.ts';
import { type NumberPart, partsOf } from './parts.ts';
import type { ReadingSetting } from './setting.ts';

/** A payment as it was typed: `entry` is the one it is for. With a `doubt` it is shown before it is recorded. */
export type Payment = {
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  readonly entry?: number;
  readonly on?: CalendarDate;
  readonly doubt?: 'long-number';
};

export type PaymentRefusal =
  | AmountRefusal
  | ClauseRefusal
  | EntryNumberRefusal
  | { readonly code: 'no-amount' | 'other-currency'; readonly item: string }
  | { readonly code: 'text-too-long'; readonly max: number };

export const REFERENCE_MAX = 200;

const METHODS: Readonly<Record<string, PaymentMethod>> = {
  cash: 'cash',
  mpesa: 'mpesa',
  'm-pesa': 'mpesa',
  upi: 'upi',
  bank: 'bank',
  card: 'card',
  cheque: 'cheque',
  check: 'cheque',
};
const LEADS = new Set(['by', 'via', 'in', 'through', 'with', '-']);

/**
 * Reads what follows the name, `500 mpesa QX12AB for #12 on yesterday` (chat.md, "Verbs", pay): the first number is the amount, a
 * word beside it the way it came, the rest is kept as reference.
 */
export function readPayment(rest: string, setting: ReadingSetting): Result<Payment, PaymentRefusal> {
  if (rest.length > INBOUND_TEXT_MAX) return refuse({ code: 'text-too-long', max: INBOUND_TEXT_MAX });
  const taken = takeClauses(cleanText(rest), { setting, of: ['on'] });
  if (!taken.ok) return taken;
  const numbered = takeEntryNumber(taken.value.rest);
  if (!numbered.ok) return numbered;
  const parts = partsOf(numbered.value.rest, setting.numbers);
  const place = parts.findIndex((part) => part.kind === 'number' || part.kind === 'foreign');
  const money = parts[place];
  if (money?.kind === 'foreign') return refuse({ code: 'other-currency', item: money.raw });
  if (money?.kind !== 'number') return refuse({ code: 'no-amount', item: numbered.value.rest });
  const amount = readAmount(money.text, setting.numbers);
  if (!amount.ok) return amount;
  const before = methodAtEnd(parts.slice(0, place).map((part) => part.raw));
  const after = methodAtStart(parts.slice(place + 1).map((part) => part.raw));
  const words = before.method === undefined ? [...before.words, ...after.words] : [...before.words, ...after.all];
  const reference = words.join(' ').trim();
  if (reference.length > REFERENCE_MAX) return refuse({ code: 'text-too-long', max: REFERENCE_MAX });
  const method = before.method ?? after.method;
  return accept({
    amount: amount.value,
    ...(method === undefined ? {} : { method }),
    ...(reference === '' ? {} : { reference }),
    ...(numbered.value.entry === undefined ? {} : { entry: numbered.value.entry }),
    ...(taken.value.clauses.on === undefined ? {} : { on: taken.value.clauses.on }),
    ...(isLong(money) ? { doubt: 'long-number' as const } : {}),
  });
}

/** The way a payment came, if a word or two name one of the closed list: `m-pesa`, `M Pesa`, `cash`. */
export function paymentMethodOf(text: string): PaymentMethod | undefined {
  const word = foldWord(text.trim()).replace(/\s+/gu, '');
  return Object.hasOwn(METHODS, word) ? METHODS[word] : undefined;
}

type Said = { readonly method?: PaymentMethod; readonly words: readonly string[]; readonly all: readonly string[] };

/** `500 by mpesa QX12AB` */
function methodAtStart(words: readonly string[]): Said {
  const lead = LEADS.has(foldWord(words[0] ?? '')) ? 1 : 0;
  for (const length of [2, 1]) {
    const method = paymentMethodOf(words.slice(lead, lead + length).join(' '));
    if (method !== undefined && words.length >= lead + length)
      return { method, words: words.slice(lead + length), all: words };
  }
  return { words, all: words };
}

/** `by cash 500` */
function methodAtEnd(words: readonly string[]): Said {
  for (const length of [2, 1]) {
    const method = words.length < length ? undefined : paymentMethodOf(words.slice(-length).join(' '));
    if (method === undefined) continue;
    const left = words.slice(0, -length);
    return { method, words: LEADS.has(foldWord(left.at(-1) ?? '')) ? left.slice(0, -1) : left, all: words };
  }
  return { words, all: words };
}

function isLong({ text }: NumberPart): boolean {
  return text.replace(/[.,]\d{1,2}$/u, '').replace(/\D/gu, '').length >= LONG_NUMBER_DIGITS;
}
