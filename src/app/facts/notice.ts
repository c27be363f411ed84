import type { CalendarDate } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { NamedItem, Notice, Tone } from '#domain/notices.ts';
import type { InstalmentState } from '#domain/planProgress.ts';
import type { Standing, Who } from './shown.ts';

/** What the clock has to say to a customer on one day (chat.md, "Key exchanges" 6). */
export type NoticeShown = {
  readonly today: CalendarDate;
  /** With items: how the most overdue one is spoken of. */
  readonly tone?: Tone;
  /** The first of those named, oldest due first, and how many more there are. */
  readonly items: readonly NamedItem[];
  readonly more: number;
  /** What she is asked to pay: what is due by today, or else all that is named. */
  readonly asked: Minor;
  /** What that comes to with the early discounts still open, and until when. */
  readonly early?: { readonly price: Minor; readonly until: CalendarDate };
  /** Sales whose confirmation is asked for once more. */
  readonly confirm: readonly number[];
  readonly instalments: readonly (InstalmentState & { readonly of: number })[];
  readonly promise?: NonNullable<Notice['promise']>;
  readonly broken?: NonNullable<Notice['broken']>;
  readonly defaulted: boolean;
  /** The shop's link to pay by, filled in for what is asked, or for the early price. */
  readonly payLink?: string;
};

export type NoticeFact = {
  readonly kind: 'notice';
  readonly customer: CustomerId;
  readonly notice: NoticeShown;
  readonly standing: Standing;
};

/** A customer and a sum, as lists of the digest and of `due` name them. */
export type OwingLine = {
  readonly who: Who;
  readonly amount: Minor;
  readonly daysLate: number;
  /** She wants no reminders of what is not late. */
  readonly muted: boolean;
};

/** The owner's morning (chat.md, "Key exchanges" 7; product.md). */
export type DigestFact = {
  readonly kind: 'digest';
  readonly day: CalendarDate;
  readonly dueToday: Tally;
  readonly overdue: Tally;
  /** Who owes what is due or overdue, the oldest first; `more` counts the rest. */
  readonly lines: readonly OwingLine[];
  readonly more: number;
  readonly promises: readonly { readonly who: Who; readonly amount: Minor; readonly state: 'today' | 'broken' }[];
  readonly missed: readonly { readonly who: Who; readonly amount: Minor }[];
  readonly claims: number;
  readonly disputes: number;
  readonly proposals: number;
  /** Customers who wait to hear about a higher limit. */
  readonly raises: number;
  /** Customers whose word on an entry is still awaited. */
  readonly unconfirmed: number;
  /** Who has not agreed to the terms as they are now, the first few; `more`: there are others. */
  readonly notAgreed: { readonly who: readonly Who[]; readonly more: boolean };
  /** Customers who are due a notice and have no chat it could reach. */
  readonly withoutChat: number;
  readonly head: string;
};
export type Tally = { readonly customers: number; readonly amount: Minor };

/** What the message of one becomes once it was passed on. */
export type SentByHandFact = { readonly kind: 'sent-by-hand'; readonly who: Who; readonly standing: Standing };

/** A notice that the owner passes on by hand, because the customer has no chat. */
export type ManualNoticeFact = {
  readonly kind: 'manual-notice';
  readonly who: Who;
  readonly phone?: string;
  readonly notice: NoticeShown;
  readonly standing: Standing;
};
