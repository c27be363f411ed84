import type { Aging } from '#domain/aging.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { DisputeReason, PaymentMethod } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import type { Assessment } from '#domain/score.ts';
import type { Setting, ShopRules } from '#domain/shopRules.ts';
import type { Terms } from '#domain/terms.ts';
import type { VoidableKind } from '#domain/voiding.ts';
import type { FeedbackLine } from './feedback.ts';
import type { AgreedShown } from './plans.ts';
import type { PointsStanding } from './points.ts';
import type {
  AccountShown,
  CameAlong,
  ConfirmationShown,
  CorrectedShown,
  DiscountShown,
  HistoryLine,
  HoldShown,
  OverriddenRule,
  PaymentShown,
  PointsShown,
  SaleShown,
  Settled,
  ShopSetting,
  Standing,
  TakenAlong,
  WayIn,
  Who,
} from './shown.ts';

/** A late fee that was charged although the item had been paid by then. */
export type FeeNotOwed = { readonly entry: number; readonly amount: Minor };

/** Sent to members of the shop (owner, clerk). */
export type ShopSideFact =
  | {
      readonly kind: 'sale-recorded';
      readonly who: Who;
      readonly sale: SaleShown;
      readonly standing: Standing;
      readonly confirmation: ConfirmationShown;
      readonly overridden: readonly OverriddenRule[];
    }
  | {
      readonly kind: 'payment-recorded';
      readonly who: Who;
      readonly payment: PaymentShown;
      readonly standing: Standing;
      readonly confirmation: ConfirmationShown;
      /** Late fees that its date shows were not owed: the owner may let them go. */
      readonly notOwed: readonly FeeNotOwed[];
      /** With it a hold by rule was lifted. */
      readonly released?: true;
    }
  | {
      readonly kind: 'entry-voided';
      readonly who: Who;
      readonly entry: number;
      readonly voids: number;
      readonly what: VoidableKind;
      readonly amount: Minor;
      readonly along: readonly TakenAlong[];
      /** Early discounts that the freed money earned elsewhere. */
      readonly discounts: readonly DiscountShown[];
      readonly points?: PointsShown;
      readonly standing: Standing;
      readonly reason?: string;
    }
  | ({
      readonly kind: 'written-off';
      readonly who: Who;
      readonly entry: number;
      readonly amount: Minor;
      readonly settled: readonly Settled[];
      readonly standing: Standing;
      readonly told: boolean;
      readonly reason?: string;
    } & CameAlong)
  /** A correction of the balance, or credit given back; `amount` as it moved the balance. */
  | ({
      readonly kind: 'adjusted';
      readonly who: Who;
      readonly entry: number;
      readonly reason: 'correction' | 'refund';
      readonly amount: Minor;
      readonly due?: CalendarDate;
      readonly creditUsed: Minor;
      readonly settled: readonly Settled[];
      readonly credit: Minor;
      readonly standing: Standing;
      readonly told: boolean;
      readonly words?: string;
    } & CameAlong)
  /** One customer's own terms; `own`: they differ from the shop's by the owner's word. */
  | {
      readonly kind: 'customer-terms-changed';
      readonly who: Who;
      readonly terms: Terms;
      readonly own: boolean;
      readonly same: boolean;
      /** She is asked to agree to them. */
      readonly asked: boolean;
    }
  | {
      readonly kind: 'fee-waived';
      readonly who: Who;
      readonly entry: number;
      readonly fee: number;
      readonly amount: Minor;
      readonly points?: PointsShown;
      readonly standing: Standing;
      readonly told: boolean;
      readonly reason?: string;
    }
  | { readonly kind: 'policy'; readonly rules: ShopRules }
  /** One setting as it is; presets come with it, an example shows how another is typed. */
  | { readonly kind: 'policy-setting'; readonly setting: Setting; readonly rules: ShopRules }
  | {
      readonly kind: 'policy-changed';
      readonly setting: Setting;
      readonly before: ShopRules;
      readonly after: ShopRules;
      /** Customers are asked to agree to the new terms. */
      readonly asked: boolean;
    }
  /** No sales on credit any more, by the owner's word. */
  | {
      readonly kind: 'credit-stopped';
      readonly who: Who;
      readonly how: 'hold' | 'block';
      readonly standing: Standing;
      /** `known`: she had been told before, when something else stopped it. */
      readonly told: 'told' | 'not-told' | 'known';
      readonly reason?: string;
    }
  | {
      readonly kind: 'credit-released';
      readonly who: Who;
      readonly standing: Standing;
      readonly told: boolean;
    }
  /** The money that came again is a payment that stands already. */
  | { readonly kind: 'payment-stands'; readonly who: Who; readonly entry: number }
  | { readonly kind: 'reason-added'; readonly who: Who; readonly entry: number; readonly reason: string }
  | {
      readonly kind: 'dispute-raised';
      readonly who: Who;
      readonly entry: number;
      readonly amount: Minor;
      readonly reason: DisputeReason;
      readonly words?: string;
      /** What she says she paid, where it is a payment. */
      readonly says?: Minor;
      readonly frozen: Minor;
      /** How many of the entry's photos are behind a button. */
      readonly photos: number;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'dispute-stood-by';
      readonly who: Who;
      readonly entry: number;
      readonly standing: Standing;
      /** Whether a chat of hers can be written to. */
      readonly told: boolean;
    }
  /** The disputed entry was taken back, and `shown` recorded for it. */
  | {
      readonly kind: 'entry-corrected';
      readonly who: Who;
      readonly was: { readonly entry: number; readonly amount: Minor };
      readonly shown: CorrectedShown;
      readonly standing: Standing;
      readonly confirmation: ConfirmationShown;
    }
  /** What the message of a dispute becomes once it was corrected. */
  | { readonly kind: 'dispute-corrected'; readonly who: Who; readonly was: number; readonly now: number }
  | {
      readonly kind: 'claim-raised';
      readonly who: Who;
      readonly claim: number;
      readonly amount: Minor;
      readonly on: CalendarDate;
      readonly method?: PaymentMethod;
      readonly reference?: string;
      readonly forEntry?: number;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'claim-answered';
      readonly who: Who;
      readonly outcome: 'not-received' | 'same';
      readonly amount: Minor;
      readonly payment?: number;
      readonly standing: Standing;
      /** Whether a chat of hers can be written to. */
      readonly told: boolean;
    }
  | {
      readonly kind: 'promise-made';
      readonly who: Who;
      readonly amount: Minor;
      readonly until: CalendarDate;
      readonly standing: Standing;
    }
  | { readonly kind: 'account'; readonly who: Who; readonly account: AccountShown; readonly linked: boolean }
  | {
      readonly kind: 'shop-totals';
      readonly owed: Minor;
      readonly credit: Minor;
      readonly owing: number;
      readonly customers: number;
    }
  /** What the shop is owed, by how late it is. */
  | { readonly kind: 'aging'; readonly aging: Aging }
  /** What waits for somebody's word; `shown` of it follow, each with its buttons. Only the owner decides. */
  | {
      readonly kind: 'waiting';
      readonly role: 'owner' | 'clerk';
      readonly claims: number;
      readonly disputes: number;
      readonly proposals: number;
      readonly raises: number;
      /** Customers whose word on an entry is still awaited. */
      readonly unconfirmed: number;
      readonly shown: number;
    }
  /** Somebody was asked in her own chat whether she is this customer. */
  | {
      readonly kind: 'person-invited';
      readonly who: Who;
      readonly channel: string;
      readonly until?: CalendarDate;
    }
  | {
      readonly kind: 'customer-card';
      readonly who: Who;
      readonly hasPhotos: boolean;
      readonly assessment: Assessment;
      readonly points: PointsStanding;
      /** The owner's to see. */
      readonly feedback?: FeedbackLine;
      /** The higher limit she waits for. */
      readonly raise?: Minor;
      readonly phone?: string;
      readonly standing: Standing;
      readonly terms: Terms;
      readonly linkedOn: readonly string[];
      readonly since: CalendarDate;
      readonly entries: number;
      readonly unconfirmed: number;
      /** She wants no reminders of what is not late. */
      readonly muted: boolean;
      readonly nick?: string;
      readonly tags: readonly string[];
      /** Put away. */
      readonly archived: boolean;
      readonly holds: readonly HoldShown[];
      /** She is linked, and has not agreed to the terms in force. */
      readonly notAgreed: boolean;
      readonly blocked?: CalendarDate;
      readonly agreed?: AgreedShown;
      readonly notes: readonly { readonly on: CalendarDate; readonly text: string }[];
    }
  /** Without a tag: those who were put away. */
  | {
      readonly kind: 'customers-described';
      readonly tag?: string;
      readonly lines: readonly { readonly who: Who; readonly balance: Minor }[];
    }
  | { readonly kind: 'nick-given'; readonly who: Who; readonly nick?: string }
  | { readonly kind: 'customer-renamed'; readonly who: Who; readonly before: string }
  | { readonly kind: 'tagged'; readonly who: Who; readonly tags: readonly string[] }
  | { readonly kind: 'customer-archived'; readonly who: Who }
  /** `as`: what the book calls her from now on; her name must stand nowhere any more, not in this answer either. */
  | { readonly kind: 'customer-forgotten'; readonly as: string; readonly told: boolean }
  | { readonly kind: 'customer-back'; readonly who: Who }
  | {
      readonly kind: 'customers-filtered';
      readonly filter: 'overdue' | 'hold' | 'blocked';
      readonly lines: readonly { readonly who: Who; readonly balance: Minor }[];
    }
  | {
      readonly kind: 'customers';
      readonly lines: readonly { readonly who: Who; readonly balance: Minor }[];
      readonly total: number;
      readonly from: number;
    }
  | {
      readonly kind: 'customer-added';
      readonly who: Who;
      readonly standing: Standing;
      readonly opening?: { readonly entry: number; readonly amount: Minor; readonly due: CalendarDate };
      readonly wayIn: WayIn;
      readonly phone?: string;
      readonly shopName: string;
    }
  | { readonly kind: 'customers-added'; readonly lines: readonly { readonly who: Who; readonly balance: Minor }[] }
  | {
      readonly kind: 'invite';
      readonly who: Who;
      readonly wayIn: WayIn;
      readonly phone?: string;
      readonly shopName: string;
    }
  | { readonly kind: 'counter-invite'; readonly wayIn: WayIn; readonly shopName: string }
  | { readonly kind: 'counter-request'; readonly name: string; readonly channel: string }
  | { readonly kind: 'customer-linked'; readonly who: Who; readonly by: string; readonly channel: string }
  | { readonly kind: 'customer-unlinked'; readonly who: Who }
  | { readonly kind: 'link-declined'; readonly who: Who; readonly channel: string }
  | { readonly kind: 'unreachable'; readonly who: Who; readonly channel: string }
  /** Messages to somebody of the shop, or to a customer, that will never arrive; what the first of them was. */
  | {
      readonly kind: 'undelivered';
      readonly name: string;
      readonly channel: string;
      readonly what: 'answer' | 'record' | 'notice';
    }
  | { readonly kind: 'limit-changed'; readonly who: Who; readonly standing: Standing }
  | { readonly kind: 'note-added'; readonly who: Who; readonly text: string }
  | {
      readonly kind: 'shop-opened';
      readonly shop: ShopSetting;
      readonly starterLimit: Minor | null;
      readonly terms: Terms;
      readonly sampleDate: CalendarDate;
    }
  | {
      readonly kind: 'staff-invite';
      readonly role: 'owner' | 'clerk';
      readonly wayIn: WayIn;
      readonly shopName: string;
    }
  | { readonly kind: 'staff-joined'; readonly name: string; readonly role: 'owner' | 'clerk' }
  | {
      readonly kind: 'staff';
      readonly lines: readonly { readonly name: string; readonly role: 'owner' | 'clerk' }[];
      readonly mayInvite: boolean;
    }
  | { readonly kind: 'export'; readonly format: 'jsonl' | 'csv' | 'hledger'; readonly customers: number }
  /** What cannot be undone any more: that entry of hers, for the reason `why`, and others that could be meant. */
  | {
      readonly kind: 'undo-choices';
      readonly why: 'too-late-to-undo' | 'confirmed-meanwhile' | 'not-your-entry';
      readonly who: Who;
      readonly entry: number;
      readonly lines: readonly (HistoryLine & { readonly who: Who })[];
      readonly mayVoid: boolean;
    }
  /** A clerk asks the owner to take an entry back. */
  | { readonly kind: 'void-asked'; readonly by: string; readonly line: HistoryLine & { readonly who: Who } }
  | { readonly kind: 'owner-asked'; readonly who: Who; readonly entry: number }
  /** Somebody at the counter was recognised and is being asked whether it is her. */
  | { readonly kind: 'guest-admitted'; readonly who: Who }
  | { readonly kind: 'guest-declined'; readonly name: string }
  | { readonly kind: 'staff-removed'; readonly name: string; readonly role: 'owner' | 'clerk' }
  /** What a customer writes to the shop. */
  | { readonly kind: 'message-from-customer'; readonly who: Who; readonly text: string; readonly standing: Standing }
  | { readonly kind: 'message-sent'; readonly who: Who; readonly muted: boolean }
  | { readonly kind: 'edited-stands'; readonly who: Who; readonly entry: number };
