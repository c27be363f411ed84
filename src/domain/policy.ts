import type { FeeTerms } from './lateFee.ts';
import type { PointsPolicy } from './points.ts';

/**
 * How a shop wants to be paid and chased (domain.md): what applies to every customer unless she has something of her own. Each change
 * is on the shop's chain.
 */
export type Policy = {
  readonly lateFee: FeeTerms | null;
  /** The shop's terms are on paper: a fee needs no acceptance in the chat. */
  readonly feesOnPaper: boolean;
  readonly reminders: ReminderSchedule;
  readonly hours: SendingHours;
  /** Weekdays without notices; Monday is 1, Sunday 7. */
  readonly restDays: readonly number[];
  /** A link to pay by, with `{amount}` and `{reference}` to be filled in. */
  readonly payLink: string | null;
  /** `ask`: notices wait for the owner's tap. */
  readonly mode: 'auto' | 'ask';
  /** How far ahead a promise may lie. */
  readonly promiseDaysMax: number;
  /** More days overdue than that bring a hold; `null`: never. */
  readonly holdAfterDays: number | null;
  /** So many instalments missed at once are a default. */
  readonly planMissesMax: number;
  /** Every so many days limits are reviewed; `null`: only when the owner asks. */
  readonly reviewEveryDays: number | null;
  /** `null`: no points. */
  readonly points: PointsPolicy | null;
};

export type ReminderSchedule = {
  /** Days from the due date, ascending; below zero: before it. */
  readonly offsets: readonly number[];
  /** After the last of them, again every so many days; `null`: no more. */
  readonly everyDays: number | null;
};

/** From `from` until before `to`, `HH:mm` on the shop's clock; a window across midnight belongs to the day it opened. */
export type SendingHours = { readonly from: string; readonly to: string };

/** What suits a corner shop from the first day on. */
export const DEFAULT_POLICY: Policy = {
  lateFee: null,
  feesOnPaper: false,
  reminders: { offsets: [-3, 0, 3, 7, 14, 30], everyDays: 30 },
  hours: { from: '09:00', to: '19:00' },
  restDays: [],
  payLink: null,
  mode: 'auto',
  promiseDaysMax: 14,
  holdAfterDays: 30,
  planMissesMax: 2,
  reviewEveryDays: 30,
  points: null,
};
