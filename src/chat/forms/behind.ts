import type { FormName } from '../form.ts';
import { readPress } from '../press.ts';

/** The form that a channel can open at once in place of a button's press; there may turn out to be nothing to fill in. */
export function formBehind(data: string): Extract<FormName, 'dispute' | 'plan'> | undefined {
  switch (readPress(data)?.kind) {
    case 'something-wrong':
      return 'dispute';
    case 'ask-plan':
      return 'plan';
    default:
      return undefined;
  }
}
