import { leafHash, treeHead } from '#domain/bookHead.ts';
import { EMPTY_HASH } from '#domain/chain.ts';
import type { Covered } from '#domain/headCover.ts';
import { type ChainHead, type HeadPage, onPages, turned } from '#domain/headPage.ts';
import type { ActorId, ShopId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import type { App } from './app.ts';
import type { Command } from './command.ts';
import { recordOnShop } from './recording.ts';

const HEADS_AT_A_TIME = 200;
/** Chains in one stored cover. */
const COVERED_MAX = 5_000;

/**
 * Puts the chains that moved on their pages of the book head, some in each transaction, so that a head costs what changed and not what
 * the book holds. Cut short anywhere, it goes on the next time; until then `bookHeadOf` knows better than the pages.
 */
export async function turnHeadPages({ book }: App, shop: ShopId, alive: () => void): Promise<void> {
  for (;;) {
    alive();
    const settled = await book.transaction(() => turnSome(book, shop));
    if (settled < HEADS_AT_A_TIME) return;
  }
}

async function turnSome(book: Book, shop: ShopId): Promise<number> {
  const { accounts, headPages } = book;
  const moved = await accounts.movedHeads(shop, HEADS_AT_A_TIME);
  const [first, last] = [moved[0]?.customer, moved.at(-1)?.customer];
  if (first === undefined || last === undefined) return 0;
  const pages = await headPages.around(shop, { first, last });
  const after = [...onPages(pages, moved)].flatMap(({ page, heads }) =>
    heads.length === 0 ? [] : turned(page, heads),
  );
  await headPages.save(shop, after);
  await cover(book, shop, moved);
  await accounts.settleHeads(
    shop,
    moved.map(({ customer }) => customer),
  );
  return moved.length;
}

/** What moved is covered by the next published head. Gives the number of the last cover. */
async function cover({ headCovers }: Book, shop: ShopId, moved: readonly Covered[]): Promise<number> {
  let number = await headCovers.last(shop);
  for (let from = 0; from < moved.length; from += COVERED_MAX) {
    number += 1;
    await headCovers.add(shop, { number, chains: moved.slice(from, from + COVERED_MAX) });
  }
  return number;
}

/**
 * One hash for all that the book holds now, put on the shop's own chain with what it covers: whoever is given it can have it recomputed
 * later (domain.md, "Account and ledger events"). Costs what moved since the last one.
 */
export async function publishHead(command: Command, shop: Shop, by: ActorId): Promise<string> {
  const { book } = command.app;
  const moved = await book.accounts.movedHeads(shop.id);
  const head = await bookHeadOf(book, shop.id, moved);
  const covers = await cover(book, shop.id, moved);
  await recordOnShop(command, shop, { by, fact: { kind: 'head-published', data: { head, covers } } });
  return head;
}

async function bookHeadOf({ events, headPages }: Book, shop: ShopId, moved: readonly ChainHead[]): Promise<string> {
  const own = (await events.last(shop, null)) ?? { seq: 0, hash: EMPTY_HASH };
  const leaves = [leafHash({ customer: null, seq: own.seq, head: own.hash })];
  const pages: HeadPage[] = [];
  for await (const page of headPages.of(shop)) pages.push(page);
  for (const { page, heads } of onPages(pages, moved))
    for (const part of heads.length === 0 ? [page] : turned(page, heads)) leaves.push(part.leaves);
  return treeHead(Buffer.concat(leaves));
}
