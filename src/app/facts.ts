import type { AmountRefusal } from '#domain/amountText.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { DisputeReason, PaymentMethod } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Terms } from '#domain/terms.ts';
import type { Message } from '#i18n/message.ts';

/**
 * What there is to say, as facts without words; `chat/compose` puts each into the reader's words and language (chat.md, "Replies").
 * Amounts are minor units of the reader's shop, unless the fact carries a shop of its own.
 */

/** A shop as it is needed to write its amounts and dates. */
export type ShopSetting = {
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly zone: string;
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
  | { readonly state: 'awaited' | 'not-linked' | 'disputed' | 'none' }
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
  readonly code: string;
};

export type PaymentShown = {
  readonly entry: number;
  readonly amount: Minor;
  readonly on: CalendarDate;
  readonly backDated: boolean;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  readonly settled: readonly Settled[];
  /** What of it was kept as credit. */
  readonly credit: Minor;
  readonly code: string;
};

export type ItemShown = {
  readonly entry: number;
  readonly kind: 'sale' | 'adjustment';
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  readonly amount: Minor;
  readonly left: Minor;
  readonly disputed: Minor;
};

export type HistoryLine = {
  readonly entry: number;
  readonly kind: 'sale' | 'payment' | 'adjustment' | 'void';
  readonly on: CalendarDate;
  /** As it moved the balance: above zero raised it. */
  readonly amount: Minor;
  readonly goods?: string;
  readonly voids?: number;
  readonly voided: boolean;
  readonly confirmation: ConfirmationShown['state'];
};

export type AccountShown = {
  readonly standing: Standing;
  /** Oldest due first, at most what fits a screen; `more` counts the rest. */
  readonly items: readonly ItemShown[];
  readonly more: number;
  readonly today: CalendarDate;
};

/** How somebody gets in: links that open the chat, and the code to paste. `share` is a ready text's link target. */
export type WayIn = { readonly links: readonly string[]; readonly code: string; readonly expiresOn?: CalendarDate };

/** Sent to members of the shop (owner, clerk). */
export type ShopSideFact =
  | {
      readonly kind: 'sale-recorded';
      readonly who: Who;
      readonly sale: SaleShown;
      readonly standing: Standing;
      readonly confirmation: ConfirmationShown;
      readonly overridden: boolean;
    }
  | {
      readonly kind: 'payment-recorded';
      readonly who: Who;
      readonly payment: PaymentShown;
      readonly standing: Standing;
      readonly confirmation: ConfirmationShown;
    }
  | {
      readonly kind: 'entry-voided';
      readonly who: Who;
      readonly entry: number;
      readonly voids: number;
      readonly what: 'sale' | 'payment' | 'adjustment';
      readonly amount: Minor;
      readonly standing: Standing;
      readonly reason?: string;
    }
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
      readonly standing: Standing;
    }
  | { readonly kind: 'dispute-stood-by'; readonly who: Who; readonly entry: number; readonly standing: Standing }
  | {
      readonly kind: 'claim-raised';
      readonly who: Who;
      readonly claim: number;
      readonly amount: Minor;
      readonly on: CalendarDate;
      readonly method?: PaymentMethod;
      readonly reference?: string;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'claim-answered';
      readonly who: Who;
      readonly outcome: 'not-received' | 'same';
      readonly amount: Minor;
      readonly payment?: number;
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
  | {
      readonly kind: 'customer-card';
      readonly who: Who;
      readonly phone?: string;
      readonly standing: Standing;
      readonly terms: Terms;
      readonly linkedOn: readonly string[];
      readonly since: CalendarDate;
      readonly entries: number;
      readonly unconfirmed: number;
      readonly notes: readonly { readonly on: CalendarDate; readonly text: string }[];
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
  | { readonly kind: 'staff'; readonly lines: readonly { readonly name: string; readonly role: 'owner' | 'clerk' }[] }
  | { readonly kind: 'export'; readonly format: 'jsonl' | 'csv'; readonly customers: number }
  | {
      readonly kind: 'undo-choices';
      readonly lines: readonly (HistoryLine & { readonly who: Who })[];
      readonly mayVoid: boolean;
    }
  /** Somebody at the counter was recognised and is being asked whether it is her. */
  | { readonly kind: 'guest-admitted'; readonly who: Who }
  | { readonly kind: 'guest-declined'; readonly name: string }
  | { readonly kind: 'staff-removed'; readonly name: string; readonly role: 'owner' | 'clerk' }
  | { readonly kind: 'edited-stands'; readonly who: Who; readonly entry: number };

/** Sent to a customer. */
export type CustomerSideFact =
  | {
      readonly kind: 'sale-to-confirm';
      readonly customer: CustomerId;
      readonly sale: SaleShown;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'payment-receipt';
      readonly customer: CustomerId;
      readonly payment: PaymentShown;
      readonly standing: Standing;
    }
  | { readonly kind: 'sale-confirmed'; readonly sale: SaleShown; readonly standing: Standing; readonly at: Instant }
  | {
      readonly kind: 'payment-acknowledged';
      readonly payment: PaymentShown;
      readonly standing: Standing;
      readonly at: Instant;
    }
  | { readonly kind: 'entries-confirmed'; readonly entries: readonly number[]; readonly standing: Standing }
  | {
      readonly kind: 'entry-taken-back';
      readonly voids: number;
      readonly what: 'sale' | 'payment' | 'adjustment';
      readonly amount: Minor;
      readonly standing: Standing;
    }
  /** What an earlier message about an entry becomes once it was voided. */
  | {
      readonly kind: 'message-taken-back';
      readonly voids: number;
      readonly what: 'sale' | 'payment' | 'adjustment';
      readonly amount: Minor;
    }
  | {
      readonly kind: 'dispute-noted';
      readonly entry: number;
      readonly amount: Minor;
      readonly reason: DisputeReason;
      /** What she says she paid, where it is a payment. */
      readonly says?: Minor;
      readonly frozen: Minor;
      readonly standing: Standing;
    }
  | { readonly kind: 'dispute-stands'; readonly entry: number; readonly amount: Minor; readonly standing: Standing }
  | { readonly kind: 'claim-noted'; readonly amount: Minor; readonly on: CalendarDate }
  | {
      readonly kind: 'claim-refused';
      readonly amount: Minor;
      readonly outcome: 'not-received' | 'same';
      readonly payment?: number;
      readonly standing: Standing;
    }
  | { readonly kind: 'my-account'; readonly account: AccountShown; readonly awaiting: number }
  | {
      readonly kind: 'my-accounts';
      readonly shops: readonly { readonly shop: ShopSetting; readonly standing: Standing }[];
    }
  | { readonly kind: 'how-to-pay'; readonly standing: Standing }
  | { readonly kind: 'link-offer'; readonly name: string; readonly standing: Standing; readonly terms: Terms }
  | { readonly kind: 'linked'; readonly name: string; readonly account: AccountShown; readonly terms: Terms }
  | { readonly kind: 'link-not-me' }
  | { readonly kind: 'was-unlinked' };

/** Sent to either side. */
export type CommonFact =
  | {
      readonly kind: 'history';
      readonly who?: Who;
      readonly lines: readonly HistoryLine[];
      readonly standing: Standing;
    }
  | { readonly kind: 'due-items'; readonly who?: Who; readonly account: AccountShown }
  | {
      readonly kind: 'intact';
      readonly who?: Who;
      readonly accounts: number;
      readonly events: number;
      readonly entries: number;
      readonly head: string;
    }
  | {
      readonly kind: 'broken';
      readonly who?: Who;
      readonly seq: number;
      readonly entry?: number;
      readonly why: 'hash' | 'order' | 'link' | 'text' | 'gap' | 'projection' | 'shop' | 'fold' | 'customer';
    }
  | {
      readonly kind: 'code-found';
      readonly matches: readonly {
        readonly who: Who;
        readonly line: HistoryLine;
        readonly code: string;
        readonly at: Instant;
        readonly of: number;
        /** Whether her whole account checks out. */
        readonly intact: boolean;
      }[];
    }
  | { readonly kind: 'code-unknown'; readonly code: string }
  | {
      readonly kind: 'seats';
      readonly seats: readonly {
        readonly shop: string;
        readonly role: 'owner' | 'clerk' | 'customer';
        readonly active: boolean;
      }[];
    }
  | { readonly kind: 'seat-taken'; readonly shop: string; readonly role: 'owner' | 'clerk' | 'customer' }
  | { readonly kind: 'seat-lost'; readonly shop: string }
  | { readonly kind: 'staff-welcome'; readonly role: 'owner' | 'clerk'; readonly shop: string }
  | { readonly kind: 'counter-waiting'; readonly shop: string; readonly name: string }
  | { readonly kind: 'counter-declined'; readonly shop: string }
  | {
      readonly kind: 'help';
      readonly role: 'owner' | 'clerk' | 'customer' | 'stranger';
      readonly names: readonly string[];
      readonly lastEntry?: number;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nothing-to-cancel' };

/** What a rule leaves to the person: the command runs again with her answer in it. */
export type Decision =
  | {
      readonly kind: 'over-limit';
      readonly who: Who;
      readonly total: Minor;
      readonly would: Minor;
      readonly limit: Minor;
      readonly mayAllow: boolean;
    }
  | {
      readonly kind: 'more-than-owed';
      readonly who: Who;
      readonly amount: Minor;
      readonly over: Minor;
      readonly owed: Minor;
    }
  | {
      readonly kind: 'same-money';
      readonly who: Who;
      readonly amount: Minor;
      readonly entry: number;
      readonly on: CalendarDate;
    }
  | {
      readonly kind: 'same-reference';
      readonly who: Who;
      readonly reference: string;
      readonly entry: number;
      readonly other: string;
    };

/** A question; its choices come with it. */
export type Question =
  | Decision
  | { readonly kind: 'ask-role' }
  | { readonly kind: 'ask-shop-name' }
  | { readonly kind: 'ask-shop-code' }
  | { readonly kind: 'ask-currency' }
  | { readonly kind: 'ask-place'; readonly currency: string }
  | { readonly kind: 'ask-starter-limit'; readonly currency: string; readonly exponent: number }
  | { readonly kind: 'ask-invite-code' }
  | { readonly kind: 'ask-counter-name'; readonly shop: string }
  | { readonly kind: 'ask-customer'; readonly verb: string }
  | { readonly kind: 'ask-customer-name'; readonly verb: string }
  | { readonly kind: 'ask-new-customer' }
  | { readonly kind: 'ask-goods'; readonly who: Who }
  | { readonly kind: 'ask-payment'; readonly who: Who; readonly standing: Standing }
  | { readonly kind: 'ask-limit'; readonly who: Who; readonly standing: Standing }
  | { readonly kind: 'ask-note'; readonly who: Who }
  | { readonly kind: 'ask-reason'; readonly who: Who; readonly entry: number }
  | { readonly kind: 'ask-entry'; readonly who: Who; readonly lines: readonly HistoryLine[] }
  | { readonly kind: 'ask-whose-entry'; readonly entry: number }
  | { readonly kind: 'ask-shop'; readonly verb: string }
  | { readonly kind: 'ask-seat-role' }
  | { readonly kind: 'ask-paid-amount' }
  | { readonly kind: 'ask-goods-new'; readonly name: string }
  | { readonly kind: 'ask-which-entry'; readonly verb: 'confirm' | 'wrong' }
  | { readonly kind: 'ask-code' }
  | { readonly kind: 'ask-format' }
  | { readonly kind: 'which-customer'; readonly typed: string; readonly count: number }
  | {
      readonly kind: 'unknown-customer';
      readonly name: string;
      readonly goods?: readonly GoodsLine[];
      readonly amount?: Minor;
    }
  | { readonly kind: 'partly-known'; readonly known: string; readonly typed: string }
  | {
      readonly kind: 'preview-sale';
      readonly who: string;
      readonly goods: readonly GoodsLine[];
      readonly total: Minor;
      readonly due?: CalendarDate;
      readonly on?: CalendarDate;
    }
  | {
      readonly kind: 'preview-payment';
      readonly who: string;
      readonly amount: Minor;
      readonly method?: PaymentMethod;
      readonly reference?: string;
      readonly on?: CalendarDate;
    }
  | {
      readonly kind: 'preview-customers';
      readonly lines: readonly {
        readonly name: string;
        readonly owes?: Minor;
        readonly since?: CalendarDate;
        readonly limit?: Minor | null;
        readonly net?: number;
        readonly phone?: string;
        readonly problem?: Refusal;
      }[];
    }
  | {
      readonly kind: 'preview-commands';
      readonly lines: readonly (
        | { readonly what: 'sale' | 'payment'; readonly who: string; readonly amount: Minor }
        | { readonly what: 'other'; readonly text: string }
      )[];
    }
  /** A comma that may end an item or belong to a number; a unit price that does not agree with the total. */
  | { readonly kind: 'two-readings'; readonly question: 'comma' | 'space' | 'unit-price' }
  | { readonly kind: 'sale-or-payment'; readonly who: Who; readonly amount: Minor }
  | { readonly kind: 'what-is-wrong'; readonly entry: number; readonly amount: Minor }
  | { readonly kind: 'ask-dispute-words'; readonly entry: number }
  | { readonly kind: 'ask-what-you-paid'; readonly entry: number; readonly amount: Minor };

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
  | { readonly code: 'newshop-form' }
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
  | { readonly code: 'more-than-owed-clerk'; readonly who: Who; readonly over: Minor; readonly owed: Minor }
  | { readonly code: 'balance-too-large' }
  | { readonly code: 'too-many-open'; readonly max: number }
  | { readonly code: 'same-name'; readonly name: string }
  | { readonly code: 'unknown-customer'; readonly name: string }
  | { readonly code: 'no-customers-yet' }
  | { readonly code: 'no-such-entry'; readonly entry: number; readonly name?: string }
  | { readonly code: 'entry-settled'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  | { readonly code: 'not-voidable'; readonly entry: number }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'not-your-entry'; readonly entry: number }
  | { readonly code: 'already-confirmed'; readonly entry: number }
  | { readonly code: 'nothing-to-confirm' }
  | { readonly code: 'already-disputed'; readonly entry: number }
  | { readonly code: 'no-open-dispute'; readonly entry: number }
  | { readonly code: 'claim-already-waiting'; readonly amount: Minor }
  | { readonly code: 'claim-settled-already' }
  | { readonly code: 'owner-only'; readonly verb: string }
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
  | { readonly code: 'already-recorded' }
  | { readonly code: 'not-understood'; readonly verb?: string; readonly names: readonly string[] }
  | { readonly code: 'stranger' }
  | { readonly code: 'unread'; readonly what: string }
  | { readonly code: 'empty' }
  | { readonly code: 'not-built'; readonly verb: string }
  | { readonly code: 'file-too-large' }
  | { readonly code: 'did-not-work' }
  /** One line of several, and with it all of them. */
  | { readonly code: 'of-several'; readonly line: string; readonly lines: number; readonly why: Refusal }
  | { readonly code: 'no-quantity'; readonly item: string }
  | { readonly code: 'units-differ'; readonly item: string }
  | { readonly code: 'other-currency'; readonly item: string }
  | { readonly code: 'item-name-too-long'; readonly max: number }
  | { readonly code: 'said-twice'; readonly field: string }
  | { readonly code: 'not-days'; readonly text: string; readonly max: number }
  | { readonly code: 'several-zones'; readonly text: string; readonly zones: readonly string[] }
  | { readonly code: 'not-a-format'; readonly text: string }
  | { readonly code: 'not-an-entry'; readonly text: string }
  | { readonly code: 'several-entries'; readonly first: number; readonly second: number }
  | { readonly code: 'not-a-code'; readonly text: string }
  | { readonly code: 'not-disputable'; readonly entry: number }
  | { readonly code: 'same-as-recorded'; readonly entry: number }
  | { readonly code: 'too-many-claims'; readonly max: number }
  | { readonly code: 'too-many-shops'; readonly max: number }
  | { readonly code: 'too-many-notes'; readonly max: number }
  | { readonly code: 'not-linked'; readonly name: string }
  | { readonly code: 'nothing-to-void'; readonly name: string }
  | { readonly code: 'unknown-member'; readonly name: string }
  | { readonly code: 'last-owner' }
  | { readonly code: 'not-a-filter'; readonly text: string }
  /** An edited message that recorded nothing. */
  | { readonly code: 'edited' };

export type Fact =
  | ShopSideFact
  | CustomerSideFact
  | CommonFact
  | Question
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The words on a button, exactly these in English (chat.md, "Buttons"); names and sums stand as they are. */
export const LABELS = [
  'record',
  'undo',
  'cancel',
  'add',
  'add-all',
  'confirm',
  'not-right',
  'amount',
  'goods',
  'not-mine',
  'other',
  'void',
  'stand-by',
  'received',
  'not-received',
  'same',
  'another',
  'acknowledge',
  'allow-once',
  'keep-as-credit',
  'sent',
  'more',
  'add-reason',
  'yes-me',
  'no',
  'not-her',
  'share',
  'whatsapp',
  'new-customer',
  'no-limit',
  'shop',
  'customer',
  'sale',
  'payment',
  'open-shop',
  'i-have-paid',
] as const;
export type LabelKey = (typeof LABELS)[number];

export type Label =
  | { readonly key: LabelKey }
  | { readonly text: string }
  | { readonly amount: Minor; readonly currency: string; readonly exponent: number; readonly key?: 'sale' | 'payment' }
  /** A reading of a sale to choose. */
  | { readonly goods: readonly GoodsLine[]; readonly currency: string; readonly exponent: number }
  | { readonly add: string }
  | { readonly itIs: string }
  | { readonly seat: { readonly shop: string; readonly role: 'owner' | 'clerk' | 'customer' } };

/** A button that belongs to a stored prompt. */
export type Choice = { readonly label: Label; readonly data: string };

/** One message to say: the fact, and the choices of its prompt. Buttons of an entry come from the fact itself. */
export type Say = { readonly fact: Fact; readonly choices?: readonly (readonly Choice[])[] };

/** Puts facts into a reader's words; given to the use-cases so that what they record and what they say commits together. */
export type Compose = (say: Say, reader: Reader) => Message;
