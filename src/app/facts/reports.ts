import type { Aging } from '#domain/aging.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import type { Who } from './shown.ts';

/** How a shop stands, and what came in during a month. */
export type ReportFact = {
  readonly kind: 'report';
  /** The month's first and last day; `over` once the last has passed. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly over: boolean;
  /** Of the entries dated in that month, without those that were taken back. */
  readonly sold: Minor;
  readonly collected: Minor;
  /** Of a month that is over: what all customers together owed on its last day, their credit taken off. */
  readonly owedThen?: Minor;
  /** The rest is as of today. */
  readonly today: CalendarDate;
  readonly customers: number;
  readonly owing: number;
  readonly owed: Minor;
  readonly credit: Minor;
  readonly aging: Aging;
  /** Who owes most, the most first, with what of it is late. */
  readonly debtors: readonly { readonly who: Who; readonly balance: Minor; readonly late: Minor }[];
};
