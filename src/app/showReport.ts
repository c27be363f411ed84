import { agingOfShop } from '#domain/aging.ts';
import { addDays, addMonths, type CalendarDate, dateAt } from '#domain/calendar.ts';
import { debtOf, entryIn } from '#domain/entry.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import type { FileReference } from '#i18n/message.ts';
import { reportPicture } from '#reports/reportPicture.ts';
import type { Command } from './command.ts';
import type { ReportFact, Who } from './facts.ts';
import { languageOf } from './languageOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat, Shop } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many of those who owe most are named. */
const DEBTORS_MAX = 5;

/**
 * The owner's report (product.md, "What it must do", 23): what was sold and collected in a month by the entries' own dates, and who owes what,
 * how late. `month`: its first day; the current one without it.
 */
export async function showReport(
  command: Command,
  { shop, role, identity }: MemberSeat,
  month?: CalendarDate,
): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'report' });
  const today = dateAt(command.said, shop.zone);
  const from = month ?? `${today.slice(0, 7)}-01`;
  if (from > today) return refused({ code: 'month-to-come', month: from });
  const fact = await reportOf(command, shop, { from, today });
  const picture = await pictureOf(command, { shop, fact, language: languageOf(identity, shop) });
  return said(fact, undefined, undefined, picture);
}

/** The same as a picture, kept in the book until it was delivered. */
async function pictureOf(
  { app }: Command,
  { shop, fact, language }: { shop: Shop; fact: ReportFact; language: string },
): Promise<FileReference> {
  const bytes = await reportPicture(fact, { shop, language });
  const name = `report-${fact.from.slice(0, 7)}.png`;
  const type = 'image/png';
  const id = await app.book.files.save({ name, type, bytes });
  return { id, name, type };
}

async function reportOf(
  command: Command,
  shop: Shop,
  { from, today }: { from: CalendarDate; today: CalendarDate },
): Promise<ReportFact> {
  const { accounts } = command.app.book;
  const to = addDays(addMonths(from, 1), -1);
  const over = to < today;
  const totals = await accounts.totals(shop.id);
  const late = await accounts.dueBefore(shop.id, today);
  const moved = await movedSince(command, shop, { from, to });
  return {
    kind: 'report',
    from,
    to,
    over,
    sold: moved.sold,
    collected: moved.collected,
    // Whatever came after it, taken off again.
    ...(over ? { owedThen: totals.owed - totals.credit - moved.after } : {}),
    today,
    ...totals,
    aging: agingOfShop(late, { owed: totals.owed, today }),
    debtors: await debtorsOf(command, shop, today),
  };
}

type Moved = { readonly sold: Minor; readonly collected: Minor; readonly after: Minor };

/** Sums of the month, and how the balance of all accounts moved after it. */
async function movedSince(
  { app }: Command,
  shop: Shop,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<Moved> {
  const { events } = app.book;
  const within = await events.sumsOn(shop.id, { from, to });
  const later = await events.sumsOn(shop.id, { from: addDays(to, 1) });
  let sold = within.sale ?? 0;
  let collected = within.payment ?? 0;
  let after = MOVES.reduce((sum, [kind, sign]) => sum + sign * (later[kind] ?? 0), 0);
  for (const entry of await takenBackSince(app, shop, from)) {
    const state = entryIn(entry);
    if (state === undefined) continue;
    if (entry.on > to) after -= debtOf(state);
    if (entry.on < from || entry.on > to) continue;
    if (entry.kind === 'sale') sold -= state.amount;
    if (entry.kind === 'payment') collected -= state.amount;
  }
  return { sold, collected, after };
}

/** What each kind of entry does to the balance. */
const MOVES = [
  ['sale', 1],
  ['fee', 1],
  ['adjustment', 1],
  ['payment', -1],
  ['discount', -1],
  ['write-off', -1],
  ['fee-waiver', -1],
] as const;

/** What was taken back since then: it counts nowhere, whenever that was. */
async function takenBackSince(
  { book }: Command['app'],
  shop: Shop,
  from: CalendarDate,
): Promise<readonly AccountEvent[]> {
  const found: AccountEvent[] = [];
  for await (const event of book.events.voidsSince(shop.id, from)) {
    if (event.kind !== 'void' || event.customer === null) continue;
    const entry = await book.events.entry(shop.id, event.customer, event.data.voids);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

async function debtorsOf({ app }: Command, shop: Shop, today: CalendarDate): Promise<ReportFact['debtors']> {
  const { book } = app;
  const owing = await book.accounts.owingMost(shop.id, DEBTORS_MAX);
  const customers = await book.customers.many(
    shop.id,
    owing.map(({ customer }) => customer),
  );
  const names = new Map<string, Who>(customers.map((customer) => [customer.id, whoOf(customer)]));
  return owing.flatMap(({ customer, balance, items }) => {
    const who = names.get(customer);
    const late = items.reduce((sum, { due, left }) => (due < today ? sum + left : sum), 0);
    return who === undefined ? [] : [{ who, balance, late: Math.min(late, balance) }];
  });
}
