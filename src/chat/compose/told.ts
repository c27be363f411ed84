import type { Fact } from '#app/facts.ts';
import type { Button, Picture } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

/** A line of a message; undefined where there is nothing to say. */
export type Line = RichText | undefined;

/** What is said about one fact, before it becomes a message. */
export type Told = {
  readonly lines: readonly Line[];
  /** The entry's own buttons; the choices of a question are put below them. */
  readonly buttons?: readonly (readonly Button[])[];
  readonly picture?: Picture;
  /** The first line names the shop already. */
  readonly shopNamed?: true;
};

type OfKind<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

/** One composer for each kind of fact; a kind without one does not compile where they are gathered (`compose.ts`). */
export type Composers = {
  readonly [Kind in Fact['kind']]: (fact: OfKind<Kind>, voice: Voice) => Told;
};
