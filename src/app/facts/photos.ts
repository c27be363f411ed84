import type { CalendarDate } from '#domain/calendar.ts';
import type { PhotoOf, Who } from './shown.ts';

/** About photos on entries and claims; `who` where the shop reads. */
export type PhotoFact =
  /** Goes with the picture. */
  | {
      readonly kind: 'photo';
      readonly who?: Who;
      readonly of: PhotoOf;
      readonly by: 'shop' | 'customer';
      readonly on: CalendarDate;
      /** Which of how many. */
      readonly number: number;
      readonly count: number;
      readonly words?: string;
      /** It has come just now. */
      readonly isNew: boolean;
    }
  /** For who sent them; `told`: the other side was sent them. */
  | {
      readonly kind: 'photos-added';
      readonly who?: Who;
      readonly of: PhotoOf;
      readonly added: number;
      readonly count: number;
      readonly told: boolean;
    }
  /** They wait for the answer to the open question. */
  | { readonly kind: 'photos-held' }
  | { readonly kind: 'ask-photo-place'; readonly places: readonly PhotoPlaceShown[]; readonly fromShop: boolean };

export type PhotoPlaceShown = { readonly who?: Who; readonly of: PhotoOf };
