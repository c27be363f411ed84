import type { Instant } from '#domain/calendar.ts';
import { PHOTO_BYTES_MAX } from '#domain/photo.ts';
import type { FieldProblem, FormName } from './form.ts';

/**
 * One thing a person did in a chat, in no channel's terms. `key` names it for good: the same key a second time changes nothing
 * (domain.md, "Commands"). Channels bound `text` to `INBOUND_TEXT_MAX` characters before it gets here; longer ones come as `too-long`.
 */
export type Inbound = {
  readonly channel: 'telegram' | 'slack' | 'web';
  /** The person's id and the private chat with her, in the channel's terms. */
  readonly user: string;
  readonly chat: string;
  readonly key: string;
  /** When she sent it, by the channel. */
  readonly at: Instant;
  /** What the channel calls her, and the language it is set to (a BCP 47 tag). */
  readonly name?: string;
  readonly language?: string;
  readonly content: InboundContent;
};

export type InboundContent =
  /** A typed message; `replyTo` is the id of the message it answers. A leading `/` is still there. */
  | { readonly kind: 'text'; readonly text: string; readonly replyTo?: string }
  /** A pressed button and the message it stands under, if it stands under one. */
  | { readonly kind: 'press'; readonly data: string; readonly message?: string }
  /** A form that was filled in; `opened` came with it when it was opened. A field that was left empty is not there. */
  | {
      readonly kind: 'form';
      readonly form: FormName;
      readonly opened: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** A contact card; `own` only if the channel vouches that it is the sender's own. */
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean }
  /** She edited a message of hers that came before. */
  | { readonly kind: 'edited'; readonly message: string }
  /** Photos, as their channel gave them out. Messages of one album come one after the other and share its name in the chat. */
  | {
      readonly kind: 'photo';
      readonly photos: readonly SentPhoto[];
      readonly text?: string;
      readonly replyTo?: string;
      readonly album?: string;
    }
  /** A file of text, such as a spreadsheet's CSV, with the words that came along. Its bytes are as they were sent. */
  | { readonly kind: 'file'; readonly name: string; readonly file: SentFile; readonly text?: string }
  /** Something we do not read: a sticker, a voice message, a video; or a text beyond `INBOUND_TEXT_MAX`. */
  | {
      readonly kind: 'unread';
      readonly what: 'sticker' | 'voice' | 'video' | 'photo' | 'file' | 'location' | 'other' | 'too-long';
    };

/** The bytes as they were sent, or why the channel has none. */
export type SentPhoto = { readonly bytes: Uint8Array } | { readonly missing: 'too-large' | 'not-fetched' };

/** The bytes as they were sent, or why the channel has none. */
export type SentFile = SentPhoto;

/** What channels need not fetch: a file that is sent to us is at most so large. */
export const INBOUND_FILE_BYTES_MAX = 524_288;
export const INBOUND_TEXT_MAX = 4096;
/** What channels need not fetch: a photo is at most so large. */
export { PHOTO_BYTES_MAX };

/** What the engine is to a channel. */
export interface Engine {
  /**
   * Does what the message asks and has the answers ready to leave, all in one transaction; returns after the commit. A key seen
   * before changes nothing. Never fails for what a person wrote; a fault of the machinery is thrown after the person was told.
   */
  handle(inbound: Inbound): Promise<Handled>;
}

/**
 * `role` is the seat the person now acts in, for the channel's command menu; `repeated` when the key had been seen before. With
 * `problems` a form was not taken: nothing was recorded, nobody heard of it, and its key is free for the form as she mends it.
 */
export type Handled = {
  readonly role: Role | undefined;
  /** The language she is written to in, for the same. */
  readonly language?: string;
  readonly repeated: boolean;
  readonly problems?: readonly FieldProblem[];
};

export const ROLES = ['owner', 'clerk', 'customer'] as const;
export type Role = (typeof ROLES)[number];
