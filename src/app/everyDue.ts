import type { Account } from '#domain/account.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { plannedEntries } from '#domain/planProgress.ts';
import type { Due, DueAt } from '#store/book/accounts.ts';
import type { Customer } from '#store/records.ts';
import type { App } from './app.ts';
import type { OwingLine } from './facts.ts';
import { whoOf } from './shown.ts';

const ACCOUNTS_AT_A_TIME = 200;

type DueAsk = { readonly until: CalendarDate; readonly after?: DueAt };

/** Every account with something undisputed and outside a plan due by that day, the oldest first, after the one given. */
export async function* everyDue(app: App, shop: ShopId, ask: DueAsk): AsyncIterable<Due> {
  for await (const page of duePages(app, shop, ask)) yield* page;
}

/** The same, some at a time: for whoever reads more of each, and had better ask for all of a page at once. */
export async function* duePages(app: App, shop: ShopId, { until, after }: DueAsk): AsyncIterable<readonly Due[]> {
  let last = after;
  for (;;) {
    const found: readonly Due[] = await app.book.accounts.dueBy(shop, {
      until,
      limit: ACCOUNTS_AT_A_TIME,
      ...(last === undefined ? {} : { after: last }),
    });
    const end = found.at(-1);
    if (end !== undefined) yield found;
    if (end === undefined || found.length < ACCOUNTS_AT_A_TIME) return;
    last = { oldestDue: end.oldestDue, customer: end.account.customer };
  }
}

/** What is undisputed, outside a plan and due by that day; with `from` only what falls due on or after it. */
export function dueAmount(
  { items, plan }: Account,
  { from = '', until }: { readonly from?: CalendarDate; readonly until: CalendarDate },
): Minor {
  const planned = new Set(plannedEntries(plan));
  return items
    .filter(({ entry, due }) => due >= from && due <= until && !planned.has(entry))
    .reduce((sum, { left, disputed }) => sum + left - disputed, 0);
}

export function owingLineOf(
  customer: Customer,
  { amount, due, today }: { readonly amount: Minor; readonly due: CalendarDate; readonly today: CalendarDate },
): OwingLine {
  const daysLate = daysBetween({ from: due, to: today });
  return { who: whoOf(customer), amount, daysLate, muted: customer.muted === true };
}
