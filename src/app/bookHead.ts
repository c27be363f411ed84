import { leafHash, treeHead } from '#domain/bookHead.ts';
import { EMPTY_HASH } from '#domain/chain.ts';
import { type HeadPage, onPages, turned } from '#domain/headPage.ts';
import type { ShopId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import type { App } from './app.ts';

const HEADS_AT_A_TIME = 200;

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

async function turnSome({ accounts, headPages }: Book, shop: ShopId): Promise<number> {
  const moved = await accounts.movedHeads(shop, HEADS_AT_A_TIME);
  const [first, last] = [moved[0]?.customer, moved.at(-1)?.customer];
  if (first === undefined || last === undefined) return 0;
  const pages = await headPages.around(shop, { first, last });
  const after = [...onPages(pages, moved)].flatMap(({ page, heads }) =>
    heads.length === 0 ? [] : turned(page, heads),
  );
  await headPages.save(shop, after);
  await accounts.settleHeads(
    shop,
    moved.map(({ customer }) => customer),
  );
  return moved.length;
}

/** One hash for all that the book holds now (domain.md, "Account and ledger events"). */
export async function bookHeadOf({ accounts, events, headPages }: Book, shop: ShopId): Promise<string> {
  const own = (await events.last(shop, null)) ?? { seq: 0, hash: EMPTY_HASH };
  const leaves = [leafHash({ customer: null, seq: own.seq, head: own.hash })];
  const moved = await accounts.movedHeads(shop);
  const pages: HeadPage[] = [];
  for await (const page of headPages.of(shop)) pages.push(page);
  for (const { page, heads } of onPages(pages, moved))
    for (const part of heads.length === 0 ? [page] : turned(page, heads)) leaves.push(part.leaves);
  return treeHead(Buffer.concat(leaves));
}
