import type { Result } from '#domain/result.ts';
import type { FileReference } from '#i18n/message.ts';
import type { Shop, Subject } from '#store/records.ts';
import type { Decision, Fact, Refusal } from './facts.ts';

/** What a use-case did, for the one who asked; what others are told has been put on its way. */
export type Said = {
  readonly fact: Fact;
  readonly subject?: Subject;
  /** The shop it speaks of, where that is not the one of the seat that asked. */
  readonly shop?: Shop;
  /** It stands beside the pressed message, which goes on showing what was done. */
  readonly beside?: true;
  /** The `seq` of the claim it is about. */
  readonly claim?: number;
  /** A file that goes with it. */
  readonly file?: FileReference;
};

export type No = { readonly refused: Refusal } | { readonly decide: Decision };

export type Outcome = Result<Said, No>;

export const said = (fact: Fact, subject?: Subject, shop?: Shop, file?: FileReference): Outcome => ({
  ok: true,
  value: {
    fact,
    ...(subject === undefined ? {} : { subject }),
    ...(shop === undefined ? {} : { shop }),
    ...(file === undefined ? {} : { file }),
  },
});

export const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal: { refused: refusal } });
export const undecided = (decide: Decision): Outcome => ({ ok: false, refusal: { decide } });
