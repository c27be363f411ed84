import { customerKeys, nameKey } from '#domain/customerName.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText } from '#domain/typedText.ts';
import { takeClauses } from './clauses.ts';
import { type KnownCustomer, splitName } from './name.ts';
import { endsInPrice } from './parts.ts';
import type { ReadingSetting } from './setting.ts';
import { readVerb, type Verb } from './verb.ts';

/** `under`: the verb above it that a line which begins with a customer's name is to be read with. */
export type CommandText = { readonly text: string; readonly under?: 'sale' | 'pay' };

export type CommandsRefusal = { readonly code: 'too-many-commands'; readonly max: number };

/** Commands of one message. */
export const COMMANDS_MAX = 50;

/** What is written to people or kept as words goes on over any line. */
const WORDY: ReadonlySet<Verb> = new Set<Verb>(['talk', 'note']);

/**
 * The commands of one message: a line that starts with a verb, or with a customer's name and ends in a price, is one of its own
 * (chat.md, "Reading a sale", 2); other lines belong to the one above. A line `due friday` is a clause of the sale above.
 */
export function splitCommands(
  text: string,
  place: { readonly setting: ReadingSetting; readonly known: readonly KnownCustomer[] },
): Result<readonly CommandText[], CommandsRefusal> {
  const commands: Open[] = [];
  for (const line of cleanText(text).split('\n')) {
    if (line.trim() === '') continue;
    const above = commands.at(-1);
    const begun = begin(line, above, place);
    if (begun === undefined) above?.lines.push(line);
    else if (commands.push(begun) > COMMANDS_MAX) return refuse({ code: 'too-many-commands', max: COMMANDS_MAX });
  }
  return accept(
    commands.map(({ lines, under }) => ({ text: lines.join('\n'), ...(under === undefined ? {} : { under }) })),
  );
}

type Open = { readonly verb: Verb | undefined; readonly under?: 'sale' | 'pay'; readonly lines: string[] };
type Place = { readonly setting: ReadingSetting; readonly known: readonly KnownCustomer[] };

function begin(line: string, above: Open | undefined, place: Place): Open | undefined {
  const command = readVerb(line);
  const isAside = above !== undefined && command?.slash !== true;
  if (isAside && above.verb !== undefined && WORDY.has(above.verb)) return undefined;
  if (command !== undefined && !(isAside && command.verb === 'due')) return { verb: command.verb, lines: [line] };
  if (above === undefined) return { verb: undefined, lines: [line] };
  const { verb } = above;
  if (verb !== undefined && verb !== 'sale' && verb !== 'pay') return undefined;
  // `sale` alone on its line waits for its first customer.
  const isBare = above.lines.length === 1 && readVerb(above.lines[0] ?? '')?.rest === '';
  if (isBare || !isCustomersLine(line, place)) return undefined;
  return { verb, lines: [line], ...(verb === undefined ? {} : { under: verb }) };
}

function isCustomersLine(line: string, { setting, known }: Place): boolean {
  if (!/\p{Nd}/u.test(line)) return false;
  const name = splitName(line, known, setting.numbers);
  if (name.kind === 'missing' || name.kind === 'none' || name.kind === 'too-long') return false;
  const customers = name.kind === 'several' ? name.customers : [name.customer];
  const typed = nameKey(name.typed);
  const isWhole =
    name.kind === 'one' ? name.sure : customers.every((customer) => customerKeys(customer).includes(typed));
  const taken = takeClauses(name.rest, { setting, of: ['due', 'net', 'on'] });
  return isWhole && taken.ok && endsInPrice(taken.value.rest, setting.numbers);
}
