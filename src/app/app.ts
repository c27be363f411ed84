import type { Instant } from '#domain/calendar.ts';
import type { Book } from '#store/book.ts';
import type { Compose } from './facts.ts';

/** What the use-cases work with: the book, the clock, where ids and secrets come from, and the words. */
export type App = {
  readonly book: Book;
  readonly now: () => Instant;
  /** 12 characters of a–z and 0–9. */
  readonly newId: () => string;
  /** A secret of 128 bits for a way in: 26 characters of a–z and 2–7. */
  readonly newCode: () => string;
  /** 16 random bytes as 32 hex digits. */
  readonly salt: () => string;
  readonly compose: Compose;
  /** Links that open a chat with the bot and hand it the code; none where only the web chat runs. */
  readonly inviteLinks: (code: string) => readonly string[];
  /** Who may open a shop: anybody, or who has the code that was printed at start (`NEW_SHOPS`). */
  readonly newShops: { readonly kind: 'open' } | { readonly kind: 'code'; readonly code: string };
};
