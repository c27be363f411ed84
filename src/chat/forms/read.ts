import type { Refusal } from '#app/facts.ts';
import type { FormName } from '../form.ts';
import type { Plan } from '../plan.ts';

/** What stands in a form's fields; an empty one is not there. */
export type Fields = Readonly<Record<string, string>>;

/** A refusal that belongs to one field. */
export type Problem = { readonly field: string; readonly refusal: Refusal };

/** A form as it was read: what it comes to, and where a refusal of that belongs; or what is wrong in its fields, all at once. */
export type FormRead =
  | { readonly ok: true; readonly plan: Plan; readonly fieldOf: (code: Refusal['code']) => string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The field that stands for the whole of a form. */
export const FIRST_FIELD: Readonly<Record<FormName, string>> = {
  sale: 'items',
  dispute: 'words',
  plan: 'count',
  invite: 'customer',
};

export const wrong = (...problems: readonly Problem[]): FormRead => ({ ok: false, problems });
