import type { Refusal } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

type OfCode<Code, Any = Refusal> = Any extends { readonly code: infer Known }
  ? Code extends Known
    ? Any
    : never
  : never;

/** The words of every refusal; a code without words does not compile where they are gathered (`refusals.ts`). */
export type RefusalWords = {
  readonly [Code in Refusal['code']]: (refusal: OfCode<Code>, voice: Voice) => RichText;
};
