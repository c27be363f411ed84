import type { Account } from '#domain/account.ts';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import type { Notice } from '#domain/notices.ts';
import { type SendingWindow, sendingWindow } from '#domain/sendingWindow.ts';
import type { Look } from '#store/book/accounts.ts';
import type { Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { type Command, type Performed, perform, tell } from './command.ts';
import { customersOf } from './customerOf.ts';
import { everyLook } from './everyLook.ts';
import type { OwingLine } from './facts.ts';
import { noticeChat, noticeFor, noticeShown } from './noticing.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedToEach, ownersOf } from './people.ts';
import { REMINDED_MAX, type Reminded, remindedFact, remindOne } from './remindSeveral.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** In the mode `ask` notices wait for the owner's tap (domain.md, "Notices"): she is asked once a day, for all or one by one. */

/** How many are offered one by one. */
const LISTED_MAX = 8;

export type { Look } from '#store/book/accounts.ts';

type Asked = { readonly look: Look; readonly account: Account; readonly line: OwingLine };

/** Asks the owners whether the day's notices may go; nothing where there are none, or none may leave on that day. */
export async function askToRemind(
  app: App,
  { shop, day }: { readonly shop: Shop; readonly day: CalendarDate },
): Promise<Performed> {
  // Outside the transaction: it reads every account the day looks at.
  let customers = 0;
  let amount = 0;
  if (openWindow({ now: app.now() }, shop, day) !== undefined)
    for await (const { line } of everyAsked({ app }, { shop, day })) {
      customers += 1;
      amount += line.amount;
    }
  return perform(app, { key: `ask-reminders:${shop.id}:${day}`, said: app.now() }, async (command) => {
    if (customers === 0) return;
    const fact = { kind: 'ask-reminders', shopId: shop.id, day, customers, amount } as const;
    for (const owner of await ownersOf(command, shop.id))
      if (owner.reachable) tell(command, { to: owner, shop, about: 'record', say: { fact } });
  });
}

/** [Send all]: every notice of that day, and after whom the next batch begins. */
export async function remindAsked(
  command: Command,
  { shop, role }: MemberSeat,
  { day, after }: { readonly day: CalendarDate; readonly after?: Look },
): Promise<{ readonly outcome: Outcome; readonly next?: Look }> {
  if (role !== 'owner') return { outcome: refused({ code: 'owner-only', verb: 'remind' }) };
  const window = openWindow(command, shop, day);
  if (window === undefined) return { outcome: refused({ code: 'reminders-day-over' }) };
  const reminded: Reminded[] = [];
  let next: Look | undefined;
  for await (const { look, account } of everyAsked(command, { shop, day, ...(after === undefined ? {} : { after }) })) {
    reminded.push(await remindOne(command, shop, account, { day, byHand: false }));
    if (reminded.length < REMINDED_MAX) continue;
    next = look;
    break;
  }
  const fact = remindedFact(command, window, reminded);
  return next === undefined
    ? { outcome: said({ ...fact, more: false }) }
    : { outcome: said({ ...fact, more: true }), next };
}

/** [One by one]: whom there is something to say to on that day. */
export async function listAsked(
  command: Command,
  { shop, role }: MemberSeat,
  day: CalendarDate,
): Promise<{ readonly refused: Outcome } | { readonly lines: readonly OwingLine[] }> {
  if (role !== 'owner') return { refused: refused({ code: 'owner-only', verb: 'remind' }) };
  if (openWindow(command, shop, day) === undefined) return { refused: refused({ code: 'reminders-day-over' }) };
  const lines: OwingLine[] = [];
  for await (const { line } of everyAsked(command, { shop, day })) {
    lines.push(line);
    if (lines.length === LISTED_MAX) break;
  }
  return lines.length === 0 ? { refused: refused({ code: 'reminders-all-sent' }) } : { lines };
}

function openWindow({ now }: Pick<Command, 'now'>, shop: Shop, day: CalendarDate): SendingWindow | undefined {
  const window = sendingWindow(day, { ...shop.policy, zone: shop.zone });
  return window === undefined || now >= window.closes ? undefined : window;
}

/** Who has a chat and a notice of that day that nobody sent yet. What was not said is looked at again on the day after. */
async function* everyAsked(
  { app }: Pick<Command, 'app'>,
  { shop, day, after }: { readonly shop: Shop; readonly day: CalendarDate; readonly after?: Look },
): AsyncIterable<Asked> {
  const { book } = app;
  const ask = { until: addDays(day, 1), ...(after === undefined ? {} : { after }) };
  for await (const looks of everyLook(app, shop.id, ask)) {
    const ids = looks.map(({ customer }) => customer);
    const customerWith = await customersOf(book, shop, ids);
    const linkedWith = await linkedToEach(book, ids);
    const accounts = new Map((await book.accounts.many(shop.id, ids)).map((account) => [account.customer, account]));
    for (const { seq: _seq, ...look } of looks) {
      const account = accounts.get(look.customer);
      if (account === undefined) throw new Error(`customer ${look.customer} has no account`);
      const customer = customerWith(look.customer);
      const of = { shop, customer, account, order: { day, byHand: false } };
      const notice = noticeChat(linkedWith(customer.id)) === undefined ? undefined : noticeFor(of);
      if (notice === undefined || (await book.outbox.noticeOn(customer.id, day)) !== undefined) continue;
      const { asked } = noticeShown(of, notice);
      const muted = customer.muted === true;
      yield { look, account, line: { who: whoOf(customer), amount: asked, daysLate: daysLateOf(notice), muted } };
    }
  }
}

function daysLateOf({ items }: Notice): number {
  return Math.max(0, items[0]?.daysLate ?? 0);
}
