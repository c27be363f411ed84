import type { Command } from '#app/command.ts';
import type { MemberSeat } from '#app/seats.ts';
import { candidates } from '../customerNamed.ts';
import type { Choosable } from '../form.ts';
import { type KnownCustomer, type NameReading, splitName } from '../read/name.ts';
import { readingSetting } from '../readingSetting.ts';

/** Words looked at for a name, one after the other. */
const WORDS_LOOKED_AT_MAX = 20;

/** What comes between a name and the goods. */
const TOOK = /^[\s:,–-]*(?:(?:has|have|had|just|also)\s+)*(?:(?:took|takes|taken|bought|buys|purchased|got)\b:?\s*)?/iu;

/** What a message that is to be logged as a sale begins the form with: she who is named, if it is one, and the goods. */
export type SaleGuess = { readonly customer?: Choosable; readonly items: string };

/**
 * Reads a message that anybody may have written: whom it names, by names that are enough to record at once (chat.md, "Who, and in
 * which shop", Names); nobody where it names several, or only perhaps.
 */
export async function guessSale(command: Command, seat: MemberSeat, text: string): Promise<SaleGuess> {
  const { numbers } = readingSetting({ command }, seat.shop);
  const said = text.trim();
  const named = new Map<string, KnownCustomer>();
  let items = said;
  let from = 0;
  for (const { index } of [...said.matchAll(/(?<!\S)[^\s]+/gu)].slice(0, WORDS_LOOKED_AT_MAX)) {
    // A part of a name that was read already.
    if (index < from) continue;
    const tail = said.slice(index).replace(/^[("'“‘@]+/u, '');
    const reading = splitName(tail, await candidates(command, seat.shop, tail), numbers);
    if (isUnclear(reading)) return { items: said };
    if (reading.kind !== 'one' || !reading.sure) continue;
    named.set(reading.customer.id, reading.customer);
    from = said.length - reading.rest.length;
    if (index === 0) items = reading.rest.replace(TOOK, '');
  }
  const [customer, another] = named.values();
  if (customer === undefined || another !== undefined) return { items: said };
  return { customer: { value: customer.id, label: customer.name }, items };
}

/** It names one of several, or somebody with a part of whose name another may be meant. */
function isUnclear(reading: NameReading): boolean {
  return reading.kind === 'several' || reading.kind === 'partly';
}
