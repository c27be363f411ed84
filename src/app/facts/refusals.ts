import type { OwnerOnlyRefusal } from '#domain/acting.ts';
import type { AmountRefusal } from '#domain/amountText.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import type { PhotoRefusal } from '#domain/photo.ts';
import type { Setting } from '#domain/shopRules.ts';
import type { HoldShown, Standing, Who } from './shown.ts';

/** Whose plan the shop speaks of, for the example; a customer speaks of her own. */
type PlanOf = { readonly name?: string };

/** Why not, and nothing was recorded. Compose adds one right example to each. */
export type Refusal =
  | AmountRefusal
  /** `verb`: what was tried, for the example. */
  | { readonly code: 'no-amount'; readonly verb?: string }
  | { readonly code: 'no-such-day'; readonly text: string }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'due-needs-date' }
  | { readonly code: 'text-too-long'; readonly max: number }
  | { readonly code: 'name-too-long'; readonly max: number }
  | { readonly code: 'name-missing'; readonly verb: string }
  | { readonly code: 'too-many-items'; readonly max: number }
  | { readonly code: 'too-many-lines'; readonly max: number }
  | { readonly code: 'not-a-phone'; readonly text: string }
  | { readonly code: 'not-a-currency'; readonly text: string }
  | { readonly code: 'not-a-place'; readonly text: string }
  | { readonly code: 'in-the-future'; readonly on: CalendarDate }
  | {
      readonly code: 'too-far-back';
      readonly on: CalendarDate;
      readonly earliest: CalendarDate;
      readonly clerk: boolean;
    }
  | { readonly code: 'due-before-sale'; readonly due: CalendarDate; readonly on: CalendarDate }
  | { readonly code: 'due-too-far'; readonly due: CalendarDate }
  | {
      readonly code: 'over-limit-clerk';
      readonly who: Who;
      readonly total: Minor;
      readonly would: Minor;
      readonly limit: Minor;
    }
  | { readonly code: 'on-hold-clerk'; readonly who: Who; readonly holds: readonly HoldShown[] }
  | { readonly code: 'blocked'; readonly who: Who; readonly on: CalendarDate; readonly mayRelease: boolean }
  | { readonly code: 'held-already'; readonly on: CalendarDate }
  | { readonly code: 'blocked-already'; readonly on: CalendarDate }
  | { readonly code: 'not-held'; readonly name: string }
  | { readonly code: 'not-a-setting'; readonly text: string }
  | { readonly code: 'policy-form'; readonly setting: Setting }
  | {
      readonly code: 'policy-range';
      readonly setting: Setting;
      readonly text: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'not-a-percentage'; readonly text: string }
  | { readonly code: 'not-a-pay-link'; readonly why: 'scheme' | 'form' | 'too-long' }
  | { readonly code: 'feedback-not-asked' }
  | { readonly code: 'feedback-given'; readonly rating: number }
  | { readonly code: 'feedback-said' }
  | { readonly code: 'not-points'; readonly text: string }
  /** What earns a point is a whole number of the currency's units; a point is worth `most` at most. */
  | { readonly code: 'points-not-whole'; readonly text: string }
  | { readonly code: 'points-too-dear'; readonly worth: Minor; readonly most: Minor; readonly per: Minor }
  | { readonly code: 'points-off' }
  | { readonly code: 'no-points'; readonly points: number }
  | { readonly code: 'more-than-points'; readonly asked: number; readonly points: number }
  | { readonly code: 'nothing-to-redeem'; readonly disputed: Minor }
  | { readonly code: 'less-than-a-point'; readonly open: Minor; readonly worth: Minor }
  | { readonly code: 'not-a-fee'; readonly entry: number }
  | { readonly code: 'nothing-to-waive'; readonly name: string }
  | { readonly code: 'more-than-owed-clerk'; readonly who: Who; readonly over: Minor; readonly owed: Minor }
  | { readonly code: 'balance-too-large' }
  | { readonly code: 'too-many-open'; readonly max: number }
  /** `full`: who was to be called so. */
  | { readonly code: 'same-name'; readonly name: string; readonly full?: string }
  /** A word that begins a clause, so that the name could never be typed in a sale. */
  | { readonly code: 'name-word'; readonly word: string }
  /** Nobody could be found by it again. */
  | { readonly code: 'name-not-typed'; readonly name: string }
  /** Two lines of one list. */
  | { readonly code: 'name-twice'; readonly name: string }
  | { readonly code: 'unknown-customer'; readonly name: string }
  | { readonly code: 'no-customers-yet' }
  | { readonly code: 'no-such-entry'; readonly entry: number; readonly name?: string }
  | { readonly code: 'entry-settled'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  | { readonly code: 'not-voidable'; readonly entry: number }
  /** An early discount goes with the money that earned it. */
  | { readonly code: 'discount-is-earned'; readonly entry: number; readonly by: number }
  | { readonly code: 'more-than-credit'; readonly name: string; readonly amount: Minor; readonly credit: Minor }
  | { readonly code: 'more-than-open'; readonly name: string; readonly amount: Minor; readonly open: Minor }
  | { readonly code: 'terms-form'; readonly text: string }
  | { readonly code: 'not-early'; readonly text: string }
  | { readonly code: 'adjust-form' }
  | { readonly code: 'nothing-to-say'; readonly name: string }
  | { readonly code: 'reminders-day-over' }
  | { readonly code: 'reminders-all-sent' }
  | { readonly code: 'reminded-today'; readonly name: string }
  /** A reminder of today waits for the shop's hours. */
  | { readonly code: 'reminder-waits'; readonly name: string; readonly at: Instant }
  /** She wants no reminders of what is not late. */
  | { readonly code: 'muted-not-late'; readonly name: string }
  | { readonly code: 'nothing-overdue' }
  | { readonly code: 'no-sending-day' }
  | { readonly code: 'muted-already' }
  | { readonly code: 'not-muted' }
  | { readonly code: 'not-a-span'; readonly text: string }
  | { readonly code: 'month-to-come'; readonly month: CalendarDate }
  | { readonly code: 'not-a-month'; readonly text: string }
  | { readonly code: 'too-many-to-print'; readonly entries: number; readonly max: number }
  | { readonly code: 'not-a-period'; readonly text: string }
  | { readonly code: 'period-backwards'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly code: 'fee-is-waived'; readonly entry: number }
  | { readonly code: 'nothing-to-undo'; readonly isClerk: boolean }
  | { readonly code: 'not-your-entry'; readonly entry: number }
  | { readonly code: 'already-confirmed'; readonly entry: number }
  | { readonly code: 'nothing-to-confirm' }
  | { readonly code: 'already-disputed'; readonly entry: number }
  | { readonly code: 'no-open-dispute'; readonly entry: number }
  | { readonly code: 'not-correctable'; readonly entry: number }
  | { readonly code: 'correction-keeps-dates'; readonly entry: number }
  | { readonly code: 'claim-already-waiting'; readonly amount: Minor }
  | { readonly code: 'claim-settled-already' }
  | { readonly code: 'raise-without-limit' }
  | { readonly code: 'raise-not-higher'; readonly limit: Minor }
  | { readonly code: 'raise-waits'; readonly asked: Minor }
  | { readonly code: 'raise-answered'; readonly name: string }
  | { readonly code: 'promise-open'; readonly until: CalendarDate; readonly amount: Minor }
  | { readonly code: 'promise-in-past'; readonly until: CalendarDate }
  | { readonly code: 'promise-too-far'; readonly latest: CalendarDate; readonly days: number }
  | { readonly code: 'promise-more-than-owed'; readonly owed: Minor; readonly amount: Minor }
  | (PlanOf & {
      readonly code: 'instalments-out-of-range';
      readonly count: number;
      readonly min: number;
      readonly max: number;
    })
  | (PlanOf & { readonly code: 'plan-starts-in-past'; readonly first: CalendarDate })
  | (PlanOf & { readonly code: 'plan-starts-too-late'; readonly latest: CalendarDate })
  | { readonly code: 'not-for-plan'; readonly entry: number; readonly why: 'closed' | 'disputed' }
  | { readonly code: 'nothing-to-plan' }
  | (PlanOf & { readonly code: 'plan-too-small'; readonly total: Minor; readonly count: number })
  | { readonly code: 'no-such-proposal' }
  | (PlanOf & { readonly code: 'own-proposal' })
  | (PlanOf & { readonly code: 'proposal-over'; readonly until: CalendarDate })
  | { readonly code: 'no-plan'; readonly name: string }
  | (PlanOf & { readonly code: 'not-a-plan'; readonly text: string })
  | { readonly code: 'nothing-owed' }
  | { readonly code: 'nothing-open' }
  | OwnerOnlyRefusal
  | { readonly code: 'members-only' }
  | { readonly code: 'customers-only' }
  | { readonly code: 'not-yours' }
  | { readonly code: 'button-old' }
  | { readonly code: 'button-done' }
  | { readonly code: 'button-expired' }
  | { readonly code: 'invite-invalid' }
  | { readonly code: 'invite-too-many-guesses' }
  | { readonly code: 'already-linked'; readonly name: string }
  | { readonly code: 'already-member' }
  | { readonly code: 'shop-code-needed' }
  | { readonly code: 'not-understood'; readonly verb?: string; readonly names: readonly string[] }
  | { readonly code: 'stranger' }
  | { readonly code: 'unread'; readonly what: string }
  | { readonly code: 'empty' }
  | { readonly code: 'not-built'; readonly verb: string }
  | { readonly code: 'not-a-language'; readonly text: string }
  | { readonly code: 'file-too-large' }
  | PhotoRefusal
  /** The channel would not give it. */
  | { readonly code: 'photo-not-fetched' }
  | { readonly code: 'photo-there-already' }
  | { readonly code: 'too-many-photos'; readonly max: number; readonly there: number }
  | { readonly code: 'photos-waiting'; readonly max: number }
  | { readonly code: 'photo-place' }
  | { readonly code: 'no-photos' }
  | { readonly code: 'did-not-work' }
  /** A file of customers that cannot be read as a whole. */
  | { readonly code: 'import-too-large'; readonly bytesMax: number }
  | { readonly code: 'import-not-fetched' }
  | { readonly code: 'import-not-csv' }
  | { readonly code: 'import-not-utf8' }
  | { readonly code: 'import-quote-open'; readonly line: number }
  | { readonly code: 'import-empty' }
  | { readonly code: 'import-too-many'; readonly rows: number; readonly max: number }
  /** Nobody in it is new, and nobody owes. */
  | { readonly code: 'import-nothing-new' }
  /** One line of the file, and with it all of them. */
  | { readonly code: 'import-line'; readonly line: number; readonly name: string; readonly why: Refusal }
  /** A customer of that name has dealings with the shop already. */
  | { readonly code: 'import-has-entries'; readonly name: string }
  | { readonly code: 'import-more-cells'; readonly cells: number; readonly columns: number }
  | { readonly code: 'import-name-number'; readonly text: string }
  /** A line `Total` that is not the sum of those above it. */
  | { readonly code: 'import-total'; readonly total: Minor; readonly sum: Minor }
  /** One line of several, and with it all of them. */
  | { readonly code: 'of-several'; readonly line: string; readonly lines: number; readonly why: Refusal }
  | { readonly code: 'no-quantity'; readonly item: string }
  | { readonly code: 'units-differ'; readonly item: string }
  | { readonly code: 'other-currency'; readonly item: string }
  | { readonly code: 'item-name-too-long'; readonly max: number }
  /** `verb`: what was tried with the clause, where it was no sale. */
  | { readonly code: 'said-twice'; readonly field: string; readonly verb?: string }
  | { readonly code: 'not-days'; readonly text: string; readonly max: number }
  | { readonly code: 'several-zones'; readonly text: string; readonly zones: readonly string[] }
  | { readonly code: 'not-a-format'; readonly text: string }
  | { readonly code: 'not-an-entry'; readonly text: string }
  | { readonly code: 'several-entries'; readonly first: number; readonly second: number }
  | { readonly code: 'not-a-code'; readonly text: string }
  | { readonly code: 'not-disputable'; readonly entry: number }
  | { readonly code: 'same-as-recorded'; readonly entry: number }
  | { readonly code: 'dispute-too-large'; readonly entry: number; readonly open: Minor }
  /** The total that was given with the goods is not their sum. */
  | { readonly code: 'total-differs'; readonly total: Minor; readonly sum: Minor }
  | { readonly code: 'customer-not-chosen' }
  /** A mention where nobody can be written to by one. */
  | { readonly code: 'mention-elsewhere'; readonly name: string }
  /** A mention that names nobody. */
  | { readonly code: 'not-a-mention'; readonly text: string; readonly name: string }
  /** That chat is hers already; or it has been asked and has not answered. */
  | { readonly code: 'person-linked'; readonly name: string }
  | { readonly code: 'person-asked'; readonly name: string }
  | { readonly code: 'too-many-claims'; readonly max: number }
  | { readonly code: 'too-many-shops'; readonly max: number }
  | { readonly code: 'too-many-notes'; readonly max: number }
  | { readonly code: 'too-many-tags'; readonly max: number }
  | { readonly code: 'not-a-tag'; readonly text: string }
  | { readonly code: 'nick-taken'; readonly nick: string; readonly name: string }
  /** Below zero where the shop owes her. */
  | { readonly code: 'forget-owed'; readonly name: string; readonly owed: Minor }
  | {
      readonly code: 'forget-open';
      readonly name: string;
      readonly what: 'plan' | 'proposal' | 'claim' | 'dispute';
    }
  /** Of a person whose data was erased nothing can be done any more. */
  | { readonly code: 'was-erased' }
  | { readonly code: 'not-to-archive'; readonly name: string; readonly standing: Standing }
  /** `nick` and `rename` without what is to be called how. */
  | { readonly code: 'new-name-missing'; readonly verb: 'nick' | 'rename'; readonly name: string }
  | { readonly code: 'not-linked'; readonly name: string }
  | { readonly code: 'not-reachable'; readonly name: string }
  | { readonly code: 'shop-not-reachable' }
  | { readonly code: 'too-many-messages'; readonly max: number }
  | { readonly code: 'nothing-to-void'; readonly name: string }
  | { readonly code: 'unknown-member'; readonly name: string }
  | { readonly code: 'last-owner' }
  | { readonly code: 'not-a-filter'; readonly text: string }
  /** An edited message that recorded nothing. */
  | { readonly code: 'edited' };
