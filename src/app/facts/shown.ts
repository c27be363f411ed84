import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { EarlyEnded } from '#domain/earlyDiscount.ts';
import type { HoldCause, PaymentMethod } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { AgreedShown } from './plans.ts';

/** A shop as it is needed to write its amounts and dates. */
export type ShopSetting = {
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly zone: string;
  /** Of whoever has none of her own. */
  readonly language?: string;
};

/** Who reads: the language (BCP 47), the shop of the seat she acts in, and whether the first line must name that shop. */
export type Reader = {
  readonly language: string;
  readonly shop?: ShopSetting;
  readonly namesShop: boolean;
};

export type Who = { readonly id: CustomerId; readonly name: string };

/** The second line of a reply: `Balance ₹1,250.00 of ₹5,000.00.`; a balance below zero is credit, `limit` null is none. */
export type Standing = { readonly balance: Minor; readonly limit: Minor | null; readonly disputed: Minor };

export type GoodsLine = {
  readonly name?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly amount: Minor;
};
export type Settled = { readonly entry: number; readonly amount: Minor; readonly left: Minor };

export type ConfirmationShown =
  /** `not-reachable`: she is linked, and has been asked nowhere because no chat of hers can be written to. */
  | { readonly state: 'awaited' | 'not-linked' | 'not-reachable' | 'disputed' | 'none' }
  | { readonly state: 'confirmed'; readonly by: string; readonly at: Instant };

export type SaleShown = {
  readonly entry: number;
  readonly amount: Minor;
  readonly goods: readonly GoodsLine[];
  readonly on: CalendarDate;
  /** Shown where it is not the day of recording. */
  readonly backDated: boolean;
  readonly due: CalendarDate;
  readonly creditUsed: Minor;
  /** What is let off, and by when all of it must be paid, as long as that can be. */
  readonly early?: { readonly basisPoints: number; readonly price: Minor; readonly until: CalendarDate };
  /** The early discounts that credit has earned at once. */
  readonly discounts: readonly DiscountShown[];
  readonly points?: PointsShown;
  readonly code: string;
};

/** How many points came with an entry, below zero were taken back with it, and how many there are now. */
export type PointsShown = { readonly change: number; readonly total: number };

/** What came with an entry that lowers a balance: points earned, and early discounts that only money would have had. */
export type CameAlong = { readonly earned?: PointsShown; readonly earlyEnded: readonly EarlyEnded[] };

export type DiscountShown = { readonly item: number; readonly amount: Minor };

export type PaymentShown = {
  readonly entry: number;
  readonly amount: Minor;
  readonly on: CalendarDate;
  readonly backDated: boolean;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  readonly settled: readonly Settled[];
  /** The early discounts that it earned. */
  readonly discounts: readonly DiscountShown[];
  readonly points?: PointsShown;
  /** What of it was kept as credit. */
  readonly credit: Minor;
  readonly code: string;
};

/** What a disputed entry was corrected to. */
export type CorrectedShown =
  | ({ readonly what: 'sale' } & SaleShown)
  | ({ readonly what: 'payment' } & PaymentShown)
  | { readonly what: 'adjustment'; readonly entry: number; readonly amount: Minor; readonly due: CalendarDate };

export type ItemShown = {
  readonly entry: number;
  readonly kind: 'sale' | 'adjustment' | 'fee';
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  readonly amount: Minor;
  readonly left: Minor;
  readonly disputed: Minor;
  /** What settles it until then, early discount taken off; while that is open. */
  readonly early?: { readonly price: Minor; readonly until: CalendarDate };
  /** It is paid by the instalments of a plan. */
  readonly inPlan: boolean;
};

/** Why somebody is on hold: `overdue` names the oldest item, where there is still one. */
export type HoldShown = {
  readonly cause: HoldCause;
  readonly on: CalendarDate;
  readonly overdue?: { readonly entry: number; readonly days: number };
};

export type OverriddenRule = 'limit' | 'hold';

export type HistoryLine = {
  readonly entry: number;
  readonly kind: 'sale' | 'payment' | 'discount' | 'write-off' | 'adjustment' | 'fee' | 'void' | 'fee-waiver';
  readonly on: CalendarDate;
  /** As it moved the balance: above zero raised it. */
  readonly amount: Minor;
  readonly goods?: string;
  readonly voids?: number;
  /** Of an early discount: the sale it is for. */
  readonly discountOn?: number;
  /** Of a redemption: the points it spent. */
  readonly points?: number;
  /** Of a fee: the entry it was charged on. */
  readonly feeOn?: number;
  /** Of an adjustment. */
  readonly reason?: 'opening' | 'correction' | 'refund';
  readonly voided: boolean;
  readonly confirmation: Exclude<ConfirmationShown['state'], 'not-reachable'>;
  /** How many it has, if any. */
  readonly photos?: number;
};

/** What a photo belongs to. */
export type PhotoOf =
  | { readonly line: HistoryLine }
  | { readonly claim: { readonly amount: Minor; readonly on: CalendarDate } };

export type AccountShown = {
  readonly agreed?: AgreedShown;
  readonly standing: Standing;
  /** What is owed today, where early discounts make it less than the balance. */
  readonly owedToday?: Minor;
  /** Oldest due first, at most what fits a screen; `more` counts the rest. */
  readonly items: readonly ItemShown[];
  readonly more: number;
  readonly today: CalendarDate;
};

/** What went with an entry that was taken back. */
export type TakenAlong = {
  readonly what: 'discount' | 'points' | 'write-off' | 'fee';
  readonly entry: number;
  readonly amount: Minor;
};

/** How somebody gets in: links that open the chat, and the code to paste. `share` is a ready text's link target. */
export type WayIn = { readonly links: readonly string[]; readonly code: string; readonly expiresOn?: CalendarDate };
