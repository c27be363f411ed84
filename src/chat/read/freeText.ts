import { readAmount } from '#domain/amountText.ts';
import type { Minor } from '#domain/money.ts';
import type { Result } from '#domain/result.ts';
import { cleanText, foldName } from '#domain/typedText.ts';
import { INBOUND_TEXT_MAX } from '../inbound.ts';
import { readWholeDate } from './date.ts';
import { type KnownCustomer, type NameFound, splitName } from './name.ts';
import { NAME_MAX } from './nameWords.ts';
import { partsOf } from './parts.ts';
import { type Payment, type PaymentRefusal, readPayment } from './payment.ts';
import { readSale, type SaleReading } from './sale.ts';
import type { ReadingSetting } from './setting.ts';

/** English without a verb of ours; what writes is shown with [Record] [Cancel] first. `either`: `Asha 210`, a sale or a payment. */
export type FreeText =
  | { readonly kind: 'sale'; readonly name: NameFound; readonly sale: SaleReading }
  | { readonly kind: 'payment'; readonly name: NameFound; readonly payment: Result<Payment, PaymentRefusal> }
  | { readonly kind: 'balance'; readonly name: NameFound }
  | { readonly kind: 'either'; readonly name: NameFound; readonly amount: Minor };

const FILLER = '(?:(?:has|have|had|just|also)\\s+)*';
const TOOK = new RegExp(
  `^([^\\n]{1,${NAME_MAX}}?)\\s+${FILLER}(?:took|takes|taken|bought|buys|purchased|got)\\b:?\\s+(.+)$`,
  'isu',
);
const SOLD = /^(?:(?:i|we)\s+)?(?:have\s+)?(?:just\s+)?sold\s+(.+)$/isu;
const SOLD_TO = /^(.+)\s+to\s+([^\n,;\d]{1,80})$/isu;
const PAID = new RegExp(`^([^\\n]{1,${NAME_MAX}}?)\\s+${FILLER}(?:paid|pays|payed)\\s+(?:(?:me|us)\\s+)?(.+)$`, 'isu');
const RECEIVED = /^(?:(?:i|we)\s+)?(?:have\s+)?(?:just\s+)?(?:received|got)\s+([^\n]{1,40}?)\s+from\s+(.+)$/isu;
const BALANCE_QUESTIONS = [
  /^(?:how\s+much|what)\s+(?:does|do|did|is)\s+([^\n]{1,80}?)\s+(?:still\s+)?(?:owes?|owing|due)(?:\s+(?:me|us|now|today))*$/iu,
  /^how\s+much\s+([^\n]{1,80}?)\s+(?:still\s+)?owes?(?:\s+(?:me|us|now|today))*$/iu,
  /^(?:(?:what(?:\s+is|['’]s)|show(?:\s+me)?)\s+)?([^\n]{1,80}?)(?:['’]s?)?\s+balance$/iu,
];
/** `, pays friday` behind the goods. */
const PAYS =
  /[,;]?\s*(?:\band\s+)?(?:\b(?:she|he|they|will|to)\s+){0,3}\b(?:pay|pays|paying)\s+(?:(?:back|me|us)\s+)?(?:(?:on|by)\s+)?([^,;\n]{1,40})$/iu;
/** Where it is looked for, in characters from the end. */
const PAYS_MAX = 100;
const DAY_FIRST = /^(yesterday|today)[,:]?\s+/iu;
const NOBODY = new Set(
  'i we you he she they it who what which how the a an my our your his her their this that these those somebody someone everybody everyone nobody please'.split(
    ' ',
  ),
);
const NEW_NAME_WORDS_MAX = 4;

type Reader = { readonly setting: ReadingSetting; readonly known: readonly KnownCustomer[] };

/**
 * What an English sentence says about one customer, "Asha took 2kg rice 120 and oil 90, pays friday", "how much does Asha owe?"
 * (chat.md, "Reading a sale", Free text). Undefined when nothing fits: an amount or a person is never guessed.
 */
export function readFreeText(text: string, reader: Reader): FreeText | undefined {
  if (text.length > INBOUND_TEXT_MAX) return undefined;
  const clean = cleanText(text).replace(/ +/gu, ' ').trim();
  const question = clean.replace(/[\s.!?]+$/u, '');
  const asked = balance(question, reader);
  if (asked !== undefined || clean.endsWith('?')) return asked;
  const day = DAY_FIRST.exec(question);
  const said = day === null ? question : `${question.slice(day[0].length)} on ${day[1] ?? 'today'}`;
  return (
    received(said, reader) ??
    paid(said, reader) ??
    took(said, reader) ??
    sold(said, reader) ??
    nameAndPrice(said, reader)
  );
}

function balance(question: string, reader: Reader): FreeText | undefined {
  for (const pattern of BALANCE_QUESTIONS) {
    const name = named(pattern.exec(question)?.[1], reader);
    // A balance is told at once, so only to a name that is somebody's.
    if (name !== undefined && name.kind !== 'none') return { kind: 'balance', name };
  }
  return undefined;
}

function received(text: string, reader: Reader): FreeText | undefined {
  const [, amount, from] = RECEIVED.exec(text) ?? [];
  if (amount === undefined || from === undefined) return undefined;
  const name = splitName(from, reader.known, reader.setting.numbers);
  if (name.kind === 'missing' || name.kind === 'too-long') return undefined;
  return payment(name, `${amount} ${name.rest}`, reader);
}

function paid(text: string, reader: Reader): FreeText | undefined {
  const [, who, rest] = PAID.exec(text) ?? [];
  const name = named(who, reader);
  return name === undefined || rest === undefined ? undefined : payment(name, rest, reader);
}

function took(text: string, reader: Reader): FreeText | undefined {
  const [, who, goods] = TOOK.exec(text) ?? [];
  const name = named(who, reader);
  return name === undefined || goods === undefined ? undefined : sale(name, goods, reader);
}

function sold(text: string, reader: Reader): FreeText | undefined {
  const goods = SOLD.exec(text)?.[1];
  if (goods === undefined) return undefined;
  const [, things, who] = SOLD_TO.exec(goods) ?? [];
  const buyer = named(who, reader);
  if (buyer !== undefined && things !== undefined) return sale(buyer, things, reader);
  const name = splitName(goods, reader.known, reader.setting.numbers);
  return name.kind === 'one' || name.kind === 'several' || name.kind === 'partly'
    ? sale(name, name.rest, reader)
    : undefined;
}

/** `Asha 210` and `Asha rice 120`: only with a name that is somebody's, and not by its mere beginning. */
function nameAndPrice(text: string, reader: Reader): FreeText | undefined {
  const { numbers } = reader.setting;
  const name = splitName(text, reader.known, numbers);
  if (name.kind === 'missing' || name.kind === 'too-long' || name.kind === 'none') return undefined;
  if (name.kind === 'one' && !name.sure) return undefined;
  const parts = partsOf(name.rest, numbers);
  const [part, another] = parts;
  if (part?.kind !== 'number' || another !== undefined) return sale(name, name.rest, reader);
  const amount = readAmount(part.text, numbers);
  const isPlain = amount.ok && part.per === undefined;
  return isPlain ? { kind: 'either', name, amount: amount.value } : sale(name, name.rest, reader);
}

function payment(name: NameFound, rest: string, { setting }: Reader): FreeText | undefined {
  const read = readPayment(rest, setting);
  return !read.ok && read.refusal.code === 'no-amount' ? undefined : { kind: 'payment', name, payment: read };
}

function sale(name: NameFound, goods: string, { setting }: Reader): FreeText | undefined {
  const [clause, day] = PAYS.exec(goods.slice(-PAYS_MAX)) ?? [];
  const isDue = day !== undefined && readWholeDate(day, { setting, for: 'due' }).ok;
  const text = clause !== undefined && isDue ? `${goods.slice(0, -clause.length)} due ${day}` : goods;
  const read = readSale(text, setting, { and: true });
  const isEmpty = read.kind === 'refusal' && read.refusal.code === 'no-amount';
  return isEmpty ? undefined : { kind: 'sale', name, sale: read };
}

/** The name that is the whole of a text; a new one only if it looks like a name. */
function named(text: string | undefined, { known, setting }: Reader): NameFound | undefined {
  const typed = text?.trim() ?? '';
  if (typed === '' || NOBODY.has(foldName(typed.split(' ')[0] ?? ''))) return undefined;
  const name = splitName(typed, known, setting.numbers);
  if (name.kind === 'missing' || name.kind === 'too-long') return undefined;
  if (name.kind === 'partly') return name.added.rest === '' ? name : undefined;
  if (name.kind !== 'none' && name.rest === '') return name;
  const isShort = typed.split(' ').length <= NEW_NAME_WORDS_MAX && typed.length <= NAME_MAX;
  return isShort && name.kind === 'none' && !/^\p{Ll}/u.test(typed)
    ? { kind: 'none', newName: typed, rest: '' }
    : undefined;
}
