import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { OwingLine } from './notice.ts';
import type { Standing, Who } from './shown.ts';

/** What is looked at: all that is due by today, what falls due today, by a week from today, or what is overdue. */
export type DueSpan = 'by-today' | 'today' | 'week' | 'overdue';

/** About what is due in the shop, and reminders by hand (chat.md, "Verbs", due and remind; "Key exchanges" 6). */
export type RemindingFact =
  | {
      readonly kind: 'due-list';
      readonly span: DueSpan;
      readonly today: CalendarDate;
      /** A page, the oldest due first; below zero `daysLate` is still to come. */
      readonly lines: readonly OwingLine[];
      /** How many lines earlier pages had. */
      readonly before: number;
      /** Whether who reads may send reminders. */
      readonly mayRemind: boolean;
    }
  /** A reminder is on its way; `at` when it waits for the shop's hours. */
  | {
      readonly kind: 'reminder-queued';
      readonly who: Who;
      readonly asked: Minor;
      readonly standing: Standing;
      readonly at?: Instant;
      /** She muted: only what is late is named. */
      readonly muted: boolean;
    }
  | {
      readonly kind: 'reminders-queued';
      readonly sent: number;
      readonly at?: Instant;
      readonly saidToday: number;
      readonly withoutChat: number;
      /** One of those without a chat. */
      readonly first?: Who;
      /** There are others, whose turn comes with [More]. */
      readonly more: boolean;
    }
  /** Mode `ask`: may the day's notices go? */
  | {
      readonly kind: 'ask-reminders';
      readonly shopId: ShopId;
      readonly day: CalendarDate;
      readonly customers: number;
      readonly amount: Minor;
    }
  /** One of them, with its own button. */
  | { readonly kind: 'ask-reminder'; readonly line: OwingLine }
  | { readonly kind: 'customer-muted'; readonly who: Who; readonly muted: boolean }
  /** To the customer: what still comes. */
  | { readonly kind: 'reminders-muted' }
  | { readonly kind: 'reminders-unmuted' };
