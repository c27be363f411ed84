import { cleanText } from '#domain/typedText.ts';
import type { Role } from '../inbound.ts';

/** The words a command may begin with, of every role (chat.md, "Verbs"). */
export const VERBS = [
  'start',
  'newshop',
  'add',
  'invite',
  'sale',
  'pay',
  'balance',
  'customers',
  'customer',
  'due',
  'remind',
  'limit',
  'terms',
  'hold',
  'block',
  'release',
  'plan',
  'undo',
  'void',
  'waive',
  'writeoff',
  'refund',
  'adjust',
  'disputes',
  'requests',
  'note',
  'tag',
  'nick',
  'rename',
  'unlink',
  'archive',
  'forget',
  'talk',
  'statement',
  'report',
  'review',
  'export',
  'import',
  'verify',
  'policy',
  'staff',
  'shops',
  'language',
  'help',
  'cancel',
  'history',
  'confirm',
  'wrong',
  'paid',
  'promise',
  'raise',
  'points',
  'redeem',
  'feedback',
  'mute',
  'unmute',
] as const;
export type Verb = (typeof VERBS)[number];

const CUSTOMER_VERBS: ReadonlySet<Verb> = new Set<Verb>([
  'start',
  'newshop',
  'balance',
  'history',
  'due',
  'confirm',
  'wrong',
  'paid',
  'pay',
  'promise',
  'plan',
  'raise',
  'statement',
  'points',
  'redeem',
  'feedback',
  'mute',
  'unmute',
  'talk',
  'verify',
  'shops',
  'language',
  'help',
  'cancel',
]);
const CUSTOMERS_ALONE: ReadonlySet<Verb> = new Set<Verb>([
  'confirm',
  'wrong',
  'paid',
  'promise',
  'raise',
  'redeem',
  'mute',
  'unmute',
]);

const COMMAND = /^\s*(\/?)([a-z]{1,20})(?:@[a-z0-9_]{1,64})?[:!?.,]?(?=\s|$)\s*/iu;

/** `rest` is what follows the verb, with its line breaks. */
export type Command = { readonly verb: Verb; readonly rest: string; readonly slash: boolean };

/**
 * The command a text begins with, `sale …`, `/sale …` or `/sale@SlateBot …`, in either case; undefined when its first word is no
 * verb of anybody (chat.md, "Verbs").
 */
export function readVerb(text: string): Command | undefined {
  const clean = cleanText(text);
  const [start, slash, word] = COMMAND.exec(clean) ?? [];
  const verb = VERBS.find((known) => known === word?.toLowerCase());
  if (start === undefined || verb === undefined) return undefined;
  return { verb, rest: clean.slice(start.length).trimEnd(), slash: slash === '/' };
}

/** Whether the verb belongs to the role; a clerk knows the owner's verbs and is refused by the rules. */
export function isVerbOf({ verb, role }: { verb: Verb; role: Role }): boolean {
  return role === 'customer' ? CUSTOMER_VERBS.has(verb) : !CUSTOMERS_ALONE.has(verb);
}
