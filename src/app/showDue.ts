import { addDays, type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { DueAt } from '#store/book/accounts.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { dueAmount, everyDue, owingLineOf } from './everyDue.ts';
import type { DueSpan, OwingLine } from './facts.ts';
import { type Outcome, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';

export type { DueAt };

/** Customers on one page. */
const LINES_MAX = 10;

/** Where a page begins; `before` counts the lines of the earlier ones. */
export type DuePage = { readonly after?: DueAt; readonly before: number };

export type DueAsk = { readonly span: DueSpan; readonly page: DuePage };

/** `due`: who owes what is due, the oldest first, a page at a time, and where the next page starts (chat.md, "Verbs", due). */
export async function showDue(
  command: Command,
  { shop, role }: MemberSeat,
  { span, page }: DueAsk,
): Promise<{ readonly outcome: Outcome; readonly next?: DuePage }> {
  const today = dateAt(command.said, shop.zone);
  const days = daysOf(span, today);
  const lines: OwingLine[] = [];
  let end: DueAt | undefined;
  let next: DuePage | undefined;
  for await (const { account, oldestDue } of everyDue(command.app, shop.id, { ...days, ...afterOf(page) })) {
    const amount = dueAmount(account, days);
    if (amount === 0) continue;
    if (lines.length === LINES_MAX && end !== undefined) {
      next = { after: end, before: page.before + lines.length };
      break;
    }
    const due = span === 'today' ? today : oldestDue;
    lines.push(owingLineOf(await customerOf(command, shop, account.customer), { amount, due, today }));
    end = { oldestDue, customer: account.customer };
  }
  const mayRemind = role === 'owner';
  const outcome = said({ kind: 'due-list', span, today, lines, before: page.before, mayRemind });
  return next === undefined ? { outcome } : { outcome, next };
}

function daysOf(span: DueSpan, today: CalendarDate): { from?: CalendarDate; until: CalendarDate } {
  switch (span) {
    case 'by-today':
      return { until: today };
    case 'today':
      return { from: today, until: today };
    case 'week':
      return { until: addDays(today, 7) };
    case 'overdue':
      return { until: addDays(today, -1) };
  }
}

function afterOf({ after }: DuePage): { after?: DueAt } {
  return after === undefined ? {} : { after };
}
