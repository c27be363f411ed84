import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Terms } from '#domain/terms.ts';
import type { AgreedShown } from './plans.ts';
import type { HistoryLine, Standing, Who } from './shown.ts';

/** Both inclusive; from the first entry on without `from`. */
export type PeriodShown = { readonly from?: CalendarDate; readonly to: CalendarDate };

/** An entry as a statement says it. */
export type StatementLine = HistoryLine & {
  readonly confirmed?: { readonly by: string; readonly at: Instant };
  /** The day it was recorded, where that is a later one. */
  readonly recordedOn?: CalendarDate;
  readonly due?: CalendarDate;
  /** What is open of it now. */
  readonly left?: Minor;
  readonly disputed: Minor;
  readonly voidedBy?: number;
  readonly code: string;
};

/** An account over a time, for either side; `who` where the shop reads it. */
export type StatementFact =
  | {
      readonly kind: 'statement';
      readonly customer: CustomerId;
      readonly who?: Who;
      readonly period: PeriodShown;
      /** Where the page begins: what the balance was before its first entry. */
      readonly before: Minor;
      /** By date; the last of the period, or those of an earlier page. */
      readonly lines: readonly StatementLine[];
      /** How many the period has, and how many of them come after this page. */
      readonly entries: number;
      readonly after: number;
      readonly closing: Minor;
      /** As the account stands now, and what is agreed on. */
      readonly standing: Standing;
      readonly agreed: AgreedShown;
      readonly today: CalendarDate;
      readonly head: { readonly seq: number; readonly hash: string };
    }
  /** What the customer agreed to, for the paper. */
  | { readonly kind: 'statement-terms'; readonly terms: Terms }
  | {
      readonly kind: 'statement-file';
      readonly who?: Who;
      readonly format: 'pdf' | 'csv';
      readonly period: PeriodShown;
      readonly entries: number;
    };
