import type { Label } from '#app/facts.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import { type PromiseRoom, payable, roomForPromise } from '#app/promisePayment.ts';
import type { CustomerSeat } from '#app/seats.ts';
import { openItemsOf } from '#app/showAccounts.ts';
import { addDays, type CalendarDate, weekdayOf } from '#domain/calendar.ts';
import { runNotRight } from './menus.ts';
import type { PromiseQuestion } from './question.ts';
import { answer, ask, cancelOption, customerSeat, type Option, prompt, type Turn } from './turn.ts';

/** What a customer is asked on her own account: the notices' buttons lead here too, and then the notice stays as it is. */

const FRIDAY = 5;
const DAYS_IN_WEEK = 7;

/** By when she pays, with the days that are said most (chat.md, "Key exchanges" 6). */
export async function askPromise(turn: Turn, question: PromiseQuestion): Promise<void> {
  const seat = customerSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'customers-only' } });
  const room = await roomForPromise(turn.command, seat);
  if ('refusal' in room) return answer(turn, { kind: 'refused', refusal: room.refusal }, besideNotice(turn));
  const { amount, typed = false } = question;
  const fact = { kind: 'ask-promise', owed: room.owed, typed, ...(amount === undefined ? {} : { amount }) } as const;
  const days = typed ? [] : quickDays(room).map((day) => payOn(day, question));
  const other: Option = { label: { key: 'other' }, intent: { kind: 'ask', question: { ...question, typed: true } } };
  const rows = typed ? [[cancelOption]] : [days, [other, cancelOption]];
  await ask(turn, question, fact, rows, besideNotice(turn));
}

/** How much she paid: what is overdue and all that she owes are one tap. */
export async function askPaid(turn: Turn): Promise<void> {
  const seat = customerSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'customers-only' } });
  const { overdue, owed } = await payable(turn.command, seat);
  const sums = [...new Set([overdue, owed])].filter((sum) => sum > 0);
  const { currency, exponent } = seat.shop;
  const options = sums.map(
    (amount): Option => ({ label: { amount, currency, exponent }, intent: { kind: 'claim', ask: { amount } } }),
  );
  await ask(
    turn,
    { kind: 'paid' },
    { kind: 'ask-paid-amount', owed, overdue },
    [options, [cancelOption]],
    besideNotice(turn),
  );
}

/** [Something is wrong]: with which open entry, then as [Not right]; the only one need not be chosen. */
export async function runSomethingWrong(turn: Turn, seat: CustomerSeat): Promise<Outcome | undefined> {
  const account = await openItemsOf(turn.command, seat);
  const [first, second] = account.items;
  if (first === undefined) return refused({ code: 'nothing-open' });
  if (second === undefined) return runNotRight(turn, seat, first.entry, besideNotice(turn));
  const options = account.items.map(
    ({ entry }): Option => ({ label: { text: `#${entry}` }, intent: { kind: 'not-right', entry } }),
  );
  const rows = [options.slice(0, 4), options.slice(4), [cancelOption]].filter((row) => row.length > 0);
  const fact = { kind: 'ask-which-item', account } as const;
  await prompt(turn, fact, rows, {
    subject: { shop: seat.shop.id, customer: seat.customer.id },
    ...besideNotice(turn),
  });
  return undefined;
}

/** The answer to a notice's button leaves the notice and its other buttons where they are. */
export function besideNotice(turn: Turn): { readonly beside?: true } {
  return turn.pressed?.ofEntry === true ? { beside: true } : {};
}

type Day = { readonly label: Label; readonly until: CalendarDate };

/** Tomorrow, Friday and a week from now, as far as the shop lets a promise lie ahead; no day twice. */
function quickDays({ today, daysMax }: PromiseRoom): Day[] {
  const ahead = (FRIDAY - weekdayOf(today) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const days = [
    { label: { key: 'tomorrow' }, days: 1 },
    { label: { key: 'friday' }, days: ahead },
    { label: { key: 'in-a-week' }, days: DAYS_IN_WEEK },
  ] as const;
  return days
    .filter(({ label, days }) => days <= daysMax && (label.key !== 'friday' || days > 1))
    .map(({ label, days }) => ({ label, until: addDays(today, days) }));
}

function payOn({ label, until }: Day, { amount }: PromiseQuestion): Option {
  return { label, intent: { kind: 'promise', ask: { until, ...(amount === undefined ? {} : { amount }) } } };
}
