import { AWAITING_MAX, type Awaited } from './account.ts';
import type { Projection } from './projection.ts';

/** Puts an entry among those that wait for the customer's word; the oldest leaves when there are too many. */
export function awaitWord({ awaiting }: Projection, awaited: Awaited): void {
  const after = awaiting.findLastIndex((other) => other.entry <= awaited.entry);
  if (awaiting[after]?.entry !== awaited.entry) awaiting.splice(after + 1, 0, awaited);
  if (awaiting.length > AWAITING_MAX) awaiting.shift();
}

/** The customer gave her word on an entry, or there is nothing to ask about any more. */
export function stopAwaiting({ awaiting }: Projection, entry: number): void {
  const at = awaiting.findLastIndex((awaited) => awaited.entry === entry);
  if (at >= 0) awaiting.splice(at, 1);
}
