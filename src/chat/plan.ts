import type { Fact, Question, Refusal } from '#app/facts.ts';
import type { Intent } from './intent.ts';
import type { Option } from './turn.ts';

/**
 * What a text comes to once it was read: run it, show it first, let her choose, or refuse it. Plain data, so a choice can lead to
 * another plan.
 */
export type Plan =
  | { readonly kind: 'run'; readonly intent: Intent }
  /** Shown with [Record] [Cancel], because it was read with a doubt or from free text. */
  | { readonly kind: 'preview'; readonly fact: Question; readonly intent: Intent }
  | { readonly kind: 'choose'; readonly fact: Fact; readonly rows: readonly (readonly Option[])[] }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export const toRun = (intent: Intent): Plan => ({ kind: 'run', intent });
export const toRefuse = (refusal: Refusal): Plan => ({ kind: 'refuse', refusal });

/** The intent that carries a plan out when a button is pressed. */
export function planned(plan: Plan): Intent {
  return plan.kind === 'run' ? plan.intent : { kind: 'plan', plan };
}
