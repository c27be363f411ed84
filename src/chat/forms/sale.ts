import type { Refusal } from '#app/facts.ts';
import type { MemberSeat } from '#app/seats.ts';
import { readAmount } from '#domain/amountText.ts';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { readSale, type Sale, type SaleReading } from '../read/sale.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';
import { planReading } from '../verbs/sale.ts';
import { readCustomer } from './customerField.ts';
import { type Fields, type FormRead, type Problem, wrong } from './read.ts';

/**
 * *New sale* (chat.md, "Channel particulars", Slack): the items are read as behind the verb `sale`. A total that is given must be
 * their sum, and then it also settles a doubt about how they were read.
 */
export async function readSaleForm(turn: Turn, seat: MemberSeat, fields: Fields): Promise<FormRead> {
  const customer = await readCustomer(turn, seat, fields);
  const due = readDue(fields.due);
  const reading = readSale(fields.items ?? '', readingSetting(turn, seat.shop));
  const total = readTotal(turn, seat, fields.total);
  const problems = [customer, due, itemsOf(reading), total].flatMap((read) => (read.ok ? [] : [read.refusal]));
  if (!customer.ok || !due.ok || !total.ok || problems.length > 0) return wrong(...problems);
  const agreed = agreedWith(reading, total.value);
  if (!agreed.ok) return wrong(agreed.refusal);
  const dated = dueOn(agreed.value, due.value);
  if (!dated.ok) return wrong(dated.refusal);
  const dueField = due.value === undefined ? 'items' : 'due';
  return {
    ok: true,
    plan: planReading(seat.shop, customer.value, dated.value),
    fieldOf: (code) => (code === 'due-before-sale' || code === 'due-too-far' ? dueField : (FIELD_OF[code] ?? 'items')),
  };
}

const FIELD_OF: Partial<Record<Refusal['code'], string>> = {
  blocked: 'customer',
  'on-hold-clerk': 'customer',
  'over-limit-clerk': 'customer',
  'balance-too-large': 'customer',
  'too-many-open': 'customer',
};

function itemsOf(reading: SaleReading): Result<SaleReading, Problem> {
  return reading.kind === 'refusal'
    ? refuse({ field: 'items', refusal: readRefusal(reading.refusal, 'goods') })
    : accept(reading);
}

function readDue(text: string | undefined): Result<CalendarDate | undefined, Problem> {
  if (text === undefined || isCalendarDate(text)) return accept(text);
  return refuse({ field: 'due', refusal: { code: 'not-a-date', text } });
}

function readTotal(turn: Turn, { shop }: MemberSeat, text: string | undefined): Result<Minor | undefined, Problem> {
  if (text === undefined || text.trim() === '') return accept(undefined);
  const read = readAmount(text, readingSetting(turn, shop).numbers);
  return read.ok ? read : refuse({ field: 'total', refusal: readRefusal(read.refusal) });
}

/** The reading whose sum is the total, without its doubt; without a total the reading as it is. */
function agreedWith(reading: SaleReading, total: Minor | undefined): Result<SaleReading, Problem> {
  if (total === undefined || reading.kind === 'refusal') return accept(reading);
  const sales: readonly Sale[] = reading.kind === 'sale' ? [reading] : reading.readings;
  const meant = sales.find((sale) => sale.total === total);
  if (meant === undefined) {
    const sum = sales[0]?.total ?? 0;
    return refuse({ field: 'total', refusal: { code: 'total-differs', total, sum } });
  }
  const { doubt: _, ...sale } = meant;
  return accept({ ...sale, kind: 'sale' });
}

/** The date of the field; it cannot be said a second time behind the items. */
function dueOn(reading: SaleReading, due: CalendarDate | undefined): Result<SaleReading, Problem> {
  if (due === undefined || reading.kind === 'refusal') return accept(reading);
  const sales: readonly Sale[] = reading.kind === 'sale' ? [reading] : reading.readings;
  if (sales.some((sale) => sale.due !== undefined || sale.net !== undefined))
    return refuse({ field: 'due', refusal: { code: 'said-twice', field: 'due' } });
  if (reading.kind === 'sale') return accept({ ...reading, due });
  const [first, second] = reading.readings;
  return accept({
    ...reading,
    readings: [
      { ...first, due },
      { ...second, due },
    ],
  });
}
