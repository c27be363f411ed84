import type { RichText } from '#i18n/richText.ts';
import { firstName } from './firstName.ts';
import { name, type Voice } from './voice.ts';

const PLAIN = [
  'add',
  'balance',
  'confirm',
  'export',
  'goods',
  'help',
  'newshop',
  'paid',
  'promise',
  'raise',
  'due',
  'staff',
  'wrong',
] as const;
const WITH_NAME = [
  'adjust',
  'customer',
  'hold',
  'block',
  'release',
  'remind',
  'waive',
  'invite',
  'invite-person',
  'limit',
  'note',
  'pay',
  'plan',
  'refund',
  'sale',
  'terms',
  'unlink',
  'verify',
  'void',
  'writeoff',
] as const;

/** How a verb is used rightly, with a customer's name where it takes one; `help` for a verb that has no example. */
export function exampleFor(verb: string, known: string | undefined, { say }: Voice): RichText {
  const withName = WITH_NAME.find((other) => other === verb);
  if (withName !== undefined) return say(`example-${withName}`, { name: exampleName(known) });
  return say(`example-${PLAIN.find((other) => other === verb) ?? 'help'}`);
}

const EXAMPLE_NAME = 'Asha';
/** A longer name would push the rest of an example off the line. */
const EXAMPLE_NAME_MAX = 24;

/** A name for an example: one that works when it is typed as shown, so the whole of it where it is not too long. */
export function exampleName(known: string | undefined): string {
  if (known === undefined) return EXAMPLE_NAME;
  const whole = name(known);
  return whole.length > EXAMPLE_NAME_MAX ? firstName(known) : whole;
}
