import { type BookLeaf, leafHash, treeHead } from './bookHead.ts';
import { EMPTY_HASH } from './chain.ts';
import type { LedgerEvent } from './event.ts';
import type { CustomerId } from './ids.ts';

/** How far a chain had come. */
export type Covered = { readonly customer: CustomerId; readonly seq: number };

/**
 * Chains that moved, and how far they had come then. The covers of a shop are numbered from 1 as they are written: all up to a published
 * head's number, each chain by its highest `seq` among them, are what that head covers beside the shop's own chain up to it. So a head
 * costs what moved since the last one, and not what the book holds.
 */
export type HeadCover = { readonly number: number; readonly chains: readonly Covered[] };

export type PublishedHead = LedgerEvent & { readonly kind: 'head-published' };

/** What each chain had come to, at one published head after the other; `at` counts the heads. */
type Steps = { readonly at: number; readonly seq: number }[];

/** Recomputes published heads from the chains they cover (domain.md, "Account and ledger events", book head). */
export type HeadCheck = {
  /** Takes what the heads cover, in the order of the numbers. */
  cover(cover: HeadCover): void;
  /** Takes a customer's whole chain; chains come in order of id. */
  chain(customer: CustomerId, events: readonly LedgerEvent[]): void;
  /** The first head that is not what the chains say now. */
  firstWrong(): PublishedHead | undefined;
};

/** `published` in the order of the chain. */
export function checkHeads(published: readonly PublishedHead[]): HeadCheck {
  const chains = new Map<string, Steps>();
  const leaves = published.map(({ seq, prevHash }) => [leafOf({ customer: null, seq: seq - 1, head: prevHash })]);
  return {
    cover({ number, chains: covered }) {
      const at = published.findIndex(({ data }) => data.covers >= number);
      if (at === -1) return;
      for (const { customer, seq } of covered) {
        const steps = chains.get(customer) ?? [];
        const before = steps.at(-1);
        if (before !== undefined && before.seq >= seq) continue;
        if (before?.at === at) steps.pop();
        steps.push({ at, seq });
        chains.set(customer, steps);
      }
    },
    chain(customer, events) {
      const steps = chains.get(customer) ?? [];
      for (const [index, { at, seq }] of steps.entries()) {
        const event = events[seq - 1];
        // What is cut off leaves no leaf, and the head is another.
        if (event === undefined) continue;
        const leaf = leafOf({ customer, seq, head: event.hash });
        for (const own of leaves.slice(at, steps[index + 1]?.at)) own.push(leaf);
      }
    },
    firstWrong: () => published.find(({ data }, at) => treeHead(Buffer.concat(leaves[at] ?? [])) !== data.head),
  };
}

/** A hash that is none makes a head that is none. */
function leafOf(leaf: BookLeaf): Buffer {
  return /^[0-9a-f]{64}$/.test(leaf.head) ? leafHash(leaf) : leafHash({ ...leaf, head: EMPTY_HASH });
}
