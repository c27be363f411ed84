import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Language } from '#i18n/locale.ts';
import type { AgreedShown } from './plans.ts';
import type { AccountShown, HistoryLine, ShopSetting, Standing, Who } from './shown.ts';

/** Sent to either side. */
export type CommonFact =
  /** What became of a promise; `who` where the shop is told, `received` what came of it. */
  | {
      readonly kind: 'promise-kept';
      readonly who?: Who;
      readonly amount: Minor;
      readonly until: CalendarDate;
      readonly received: Minor;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'promise-broken';
      readonly who?: Who;
      readonly amount: Minor;
      readonly until: CalendarDate;
      readonly received: Minor;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'history';
      readonly customer: CustomerId;
      readonly who?: Who;
      readonly lines: readonly HistoryLine[];
      readonly standing: Standing;
      readonly agreed?: AgreedShown;
    }
  | { readonly kind: 'due-items'; readonly who?: Who; readonly account: AccountShown }
  | {
      readonly kind: 'intact';
      readonly who?: Who;
      readonly accounts: number;
      readonly events: number;
      readonly entries: number;
      readonly head: string;
      /** How many published book heads were recomputed, and the latest of them. */
      readonly heads: number;
      readonly published?: string;
    }
  | {
      readonly kind: 'broken';
      readonly who?: Who;
      readonly seq: number;
      readonly entry?: number;
      readonly why:
        | 'hash'
        | 'order'
        | 'link'
        | 'text'
        | 'gap'
        | 'projection'
        | 'shop'
        | 'fold'
        | 'customer'
        | 'photo'
        | 'head';
    }
  | {
      readonly kind: 'code-found';
      readonly matches: readonly {
        readonly shop: ShopSetting;
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
  | { readonly kind: 'seat-lost'; readonly shop: string; readonly elsewhere: boolean }
  | { readonly kind: 'staff-welcome'; readonly role: 'owner' | 'clerk'; readonly shop: string }
  | { readonly kind: 'counter-waiting'; readonly shop: string; readonly name: string }
  | { readonly kind: 'counter-declined'; readonly shop: string }
  | {
      readonly kind: 'help';
      readonly role: 'owner' | 'clerk' | 'customer' | 'stranger';
      readonly names: readonly string[];
      readonly lastEntry?: number;
    }
  | { readonly kind: 'language-now' }
  | { readonly kind: 'shop-language-now'; readonly language: Language }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nothing-to-cancel' };
