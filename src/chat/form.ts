import type { Span, Sure } from '#i18n/message.ts';
import type { Inbound } from './inbound.ts';

/** Forms and the home page, as a channel that has such places shows them: plain data in the reader's words, no channel's terms. */

export const FORMS = ['sale', 'dispute', 'plan', 'invite'] as const;
export type FormName = (typeof FORMS)[number];

/** What asks for the same in the chat, where a form cannot be opened. */
export const TYPED_INSTEAD: Readonly<Record<FormName, string>> = {
  sale: '/sale',
  dispute: '/wrong',
  plan: '/plan',
  invite: '/invite',
};

/** Who opens or looks: only what it takes to know the person. */
export type Viewer = Pick<Inbound, 'channel' | 'user'>;

export type FormAsk =
  /** `text`: what the goods or words are to begin with. */
  | { readonly form: FormName; readonly text?: string }
  /** The form behind a pressed button, where the channel can show one at once. */
  | { readonly press: string };

/** A form to fill in, or why there is none. */
export type FormShown =
  | {
      readonly kind: 'form';
      readonly form: FormName;
      /** Comes back with the form and says whose book it is about; it carries no authority. */
      readonly opened: string;
      readonly title: string;
      readonly send: string;
      readonly close: string;
      readonly fields: readonly FieldShown[];
    }
  | { readonly kind: 'no-form'; readonly title: string; readonly close: string; readonly text: readonly Span[] };

type Labelled = { readonly name: string; readonly label: string; readonly hint?: string; readonly optional: boolean };

export type FieldShown = Labelled &
  (
    | { readonly kind: 'text'; readonly lines: boolean; readonly initial?: string; readonly max: number }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly initial?: string }
    | { readonly kind: 'date'; readonly initial?: string }
    | { readonly kind: 'choice'; readonly options: readonly Choosable[]; readonly initial?: string }
    /** A customer of the shop, found by letters (`Views.suggest`). */
    | { readonly kind: 'customer'; readonly placeholder: string; readonly initial?: Choosable }
    /** A person of the channel. */
    | { readonly kind: 'person'; readonly placeholder: string }
  );

export type Choosable = { readonly value: string; readonly label: string };

/** What is wrong in a field, as one sentence or two. */
export type FieldProblem = { readonly field: string; readonly text: string };

/** What a person sees of her book without asking: the shop's or her own account, as her active seat allows. */
export type Home = {
  readonly title: string;
  readonly parts: readonly HomePart[];
  /** The shop whose book it shows, to somebody who works there. */
  readonly shop?: string;
};
/** Somebody was told something, perhaps about a shop: her home page, and those of who works there, may show another picture now. */
export type HomeChange = { readonly channel: Viewer['channel']; readonly user: string; readonly shop?: string };
export type HomePart = { readonly text: readonly Span[]; readonly buttons: readonly HomeButton[] };
export type HomeButton = {
  readonly label: string;
  readonly does:
    | { readonly kind: 'press'; readonly data: string; readonly sure?: Sure }
    | { readonly kind: 'form'; readonly form: FormName }
    /** As if she had typed it. */
    | { readonly kind: 'text'; readonly text: string };
};

/** What the conversation is to a channel with forms and a home page; none of it records anything. */
export interface Views {
  /** Undefined where a button has no form behind it. */
  form(viewer: Viewer, ask: FormAsk): Promise<FormShown | undefined>;
  /** Customers of the shop a form was opened in, by the letters typed so far; nobody for who does not work there. */
  suggest(viewer: Viewer, ask: { readonly opened: string; readonly letters: string }): Promise<readonly Choosable[]>;
  home(viewer: Viewer): Promise<Home>;
  /** Hears of what may have changed home pages, in this process; `stop` ends it. */
  watchHomes(listener: (changes: readonly HomeChange[]) => void): { stop(): void };
}
