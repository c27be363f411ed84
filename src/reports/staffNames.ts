import { textAt } from '#domain/chain.ts';
import type { LedgerEvent } from '#domain/event.ts';

/** Names of everybody who ever was staff, from the shop's own chain: those who left wrote entries too. */
export async function staffNames(
  events: AsyncIterable<LedgerEvent> | Iterable<LedgerEvent>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const event of events) {
    const name = textAt(event, '/name');
    if (event.kind === 'staff' && name !== undefined) names.set(event.data.member, name);
  }
  return names;
}
