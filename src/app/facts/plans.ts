import type { CalendarDate } from '#domain/calendar.ts';
import type { Instalment, PlanStep } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Standing, Who } from './shown.ts';

/** A plan as it is put to somebody or agreed on. */
export type PlanTerms = {
  readonly total: Minor;
  readonly every: PlanStep;
  readonly instalments: readonly Instalment[];
  /** The entries it pays. */
  readonly entries: readonly number[];
};

/** How far the active plan is. */
export type PlanShown = {
  readonly instalments: readonly {
    readonly due: CalendarDate;
    readonly amount: Minor;
    readonly left: Minor;
    readonly disputed: Minor;
    readonly missed: boolean;
  }[];
  readonly left: Minor;
};

/** One line each on the card, the balance and the history. */
export type AgreedShown = {
  readonly plan?: {
    readonly paid: number;
    readonly of: number;
    readonly left: Minor;
    readonly missed: number;
    readonly next?: { readonly due: CalendarDate; readonly left: Minor };
  };
  readonly promise?: { readonly amount: Minor; readonly until: CalendarDate };
};

/** Said of plans to either side; `who` where the shop reads it. */
export type PlanFact =
  | {
      readonly kind: 'plan-proposal';
      readonly who?: Who;
      readonly customer: CustomerId;
      readonly plan: number;
      readonly by: 'shop' | 'customer';
      /** Who reads it answers it, or waits for the answer. */
      readonly asks: boolean;
      /** `fresh`: the figures have changed, so nothing was accepted; `counter`: instead of one of the other side. */
      readonly why: 'new' | 'counter' | 'fresh';
      readonly terms: PlanTerms;
      readonly until: CalendarDate;
      readonly standing: Standing;
      /** Instead of the plan that is active now. */
      readonly replaces: boolean;
      /** Of the shop's own proposal: whether a chat of the customer can be written to. */
      readonly told?: boolean;
    }
  /** The agreement itself, in the customer's language. */
  | {
      readonly kind: 'plan-agreement';
      readonly customer: string;
      readonly on: CalendarDate;
      readonly terms: PlanTerms;
    }
  | {
      readonly kind: 'plan-agreed';
      readonly who?: Who;
      readonly text: string;
      readonly hash: string;
      readonly standing: Standing;
    }
  | { readonly kind: 'plan-agreement-file'; readonly who?: Who; readonly hash: string }
  | {
      readonly kind: 'plan-declined';
      readonly who?: Who;
      /** Who said no. */
      readonly by: 'shop' | 'customer';
      /** Its own proposal, taken back. */
      readonly withdrawn: boolean;
      readonly standing: Standing;
    }
  | { readonly kind: 'plan-completed'; readonly who?: Who; readonly total: Minor; readonly standing: Standing }
  | { readonly kind: 'plan-defaulted'; readonly who?: Who; readonly missed: number; readonly standing: Standing }
  | { readonly kind: 'plan-cancelled'; readonly who?: Who; readonly standing: Standing }
  | { readonly kind: 'plan-shown'; readonly who?: Who; readonly plan: PlanShown; readonly standing: Standing }
  | { readonly kind: 'plan-none'; readonly who?: Who; readonly standing: Standing };
