import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

/** `Receipt 7F3A-9C01-22BE-04D7`, the code that either side can check with `verify`. */
export function receiptLine(code: string, { say }: Voice): RichText {
  return say('receipt', { code });
}
