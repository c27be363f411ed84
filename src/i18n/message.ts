/**
 * What is said to one person, in her words, before a channel dresses it: plain data, stored in the outbox as it is. Channels only
 * translate it and escape every text.
 */
export type Message = {
  /** Spans follow each other without a break; line breaks are in the text. */
  readonly text: readonly Span[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly Button[])[];
  readonly picture?: Picture;
  readonly file?: FileReference;
  readonly photo?: PhotoReference;
};

export type Span = { readonly text: string; readonly style?: 'bold' | 'code' };

/** `data` comes back when it is pressed: a verb and short ids, at most `BUTTON_DATA_BYTES_MAX`, without authority. `url` opens a page. */
export type Button =
  | { readonly label: string; readonly data: string; readonly sure?: Sure }
  | { readonly label: string; readonly url: string };

/** What a channel that can ask without a message of its own asks before the press does anything: the question and its two answers. */
export type Sure = { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };

/** A QR code of `content`, drawn by the channel. */
export type Picture = { readonly kind: 'qr'; readonly content: string };

/** A file kept in the book's database until it was delivered. */
export type FileReference = { readonly id: string; readonly name: string; readonly type: string };

/** A photo on an account of that shop, by its SHA-256. */
export type PhotoReference = { readonly shop: string; readonly sha256: string; readonly type: string };

export const BUTTON_DATA_BYTES_MAX = 64;

/** The text without its styles. */
export function plainText(message: Message): string {
  return message.text.map((span) => span.text).join('');
}
