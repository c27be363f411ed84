import { isDeepStrictEqual } from 'node:util';
import type { Account } from '#domain/account.ts';
import { type BookLeaf, bookHead } from '#domain/bookHead.ts';
import { type ChainBreak, isErased, verifyChain } from '#domain/chain.ts';
import type { AccountEvent, LedgerEvent } from '#domain/event.ts';
import { checkHeads, type HeadCheck, type HeadCover, type PublishedHead } from '#domain/headCover.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import { foldLedger } from '#domain/ledger.ts';
import { hashOfPhoto } from '#domain/photo.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import { DamagedRecord } from '#store/faults.ts';
import { chainsOf, type ShopStreams, type WholeChain } from './chainsOf.ts';

/** What a book that checks out has: `head` is the book head, of one account its last event's hash. */
export type BookIntact = {
  readonly ok: true;
  readonly accounts: number;
  readonly events: number;
  readonly entries: number;
  readonly head: string;
  /** How many published book heads were recomputed, and the latest of them. */
  readonly heads: number;
  readonly published?: string;
};

/**
 * The first bad event; `customer` null is the shop's own chain. Beside what a chain itself shows (`hash` is also a row that is no event): `shop`: it says another shop or
 * account than the one it stands in. `fold`: it cannot have followed the events before it. `projection`: the stored account differs
 * from what its chain says, and `seq` is the chain's last. `photo`: a picture is missing or not the one whose hash stands there. `customer`: the shop has no such customer. `head`: the chains
 * do not come to the book head that was published there, so some of them were written anew since.
 */
export type BookBroken = {
  readonly ok: false;
  readonly customer: CustomerId | null;
  readonly seq: number;
  readonly entry?: number;
  readonly why: ChainBreak['why'] | 'shop' | 'fold' | 'projection' | 'customer' | 'photo' | 'head';
};

export type Verified = BookIntact | BookBroken;

export type BookToVerify = ShopStreams & {
  readonly shop: ShopId;
  /** The stored projections of these customers, in any order. */
  readonly accounts: (customers: readonly CustomerId[]) => Promise<readonly Account[]>;
  /** What published heads cover, in order. */
  readonly covers: AsyncIterable<HeadCover>;
  readonly photo: ReadPhoto;
};

/** A picture's stored bytes, by the hash on the chain. */
export type ReadPhoto = (sha256: string) => Promise<{ readonly bytes: Uint8Array } | undefined>;

export type AccountToVerify = {
  readonly shop: ShopId;
  readonly customer: CustomerId;
  readonly events: AsyncIterable<LedgerEvent>;
  readonly account: Account | undefined;
  readonly photo: ReadPhoto;
};

/** The latest published heads that are recomputed: each covers all that was recorded before it. */
const HEADS_MAX = 7;
/** How many stored accounts are asked for at once. */
const ACCOUNTS_AT_ONCE = 100;

/**
 * Checks a whole shop: each chain's hashes, links, numbers and texts, then the stored projection against the fold of the events
 * (domain.md, "Account and ledger events"), the photos, and the latest published book heads. A row that is no event any more is a bad event too. The events of one chain are in memory
 * at a time.
 */
export async function verifyBook(book: BookToVerify): Promise<Verified> {
  const leaves: BookLeaf[] = [];
  const sums = { accounts: 0, events: 0, entries: 0 };
  let folded: Account[] = [];
  let heads: HeadCheck | undefined;
  let published: readonly PublishedHead[] = [];
  try {
    for await (const chain of chainsOf(book)) {
      const checked = await withPhotos(checkChain(book.shop, chain), chain, book.photo);
      if (!checked.ok) return (await firstDifference(folded, book.accounts)) ?? checked;
      if (chain.id === null) {
        published = chain.events.filter(isPublished).slice(-HEADS_MAX);
        heads = await headsCovered(published, book.covers);
      } else heads?.chain(chain.id, chain.events);
      leaves.push({ customer: chain.id, seq: checked.count, head: checked.head });
      sums.events += checked.count;
      if (checked.account === undefined) continue;
      sums.accounts += 1;
      sums.entries += checked.account.entries;
      folded.push(checked.account);
      if (folded.length < ACCOUNTS_AT_ONCE) continue;
      const difference = await firstDifference(folded, book.accounts);
      if (difference !== undefined) return difference;
      folded = [];
    }
  } catch (error) {
    const damage = damageNamed(error);
    // Of the chain that could not be read to its end nothing can be said but that.
    const whole = folded.filter(({ customer }) => customer !== damage.customer);
    return (await firstDifference(whole, book.accounts)) ?? damage;
  }
  const difference = await firstDifference(folded, book.accounts);
  if (difference !== undefined) return difference;
  const wrong = heads?.firstWrong();
  if (wrong !== undefined) return brokenAt(wrong, { id: null, why: 'head' });
  return { ok: true, ...sums, head: bookHead(leaves), heads: published.length, ...latestOf(published) };
}

function latestOf(published: readonly PublishedHead[]): Pick<BookIntact, 'published'> {
  const latest = published.at(-1)?.data.head;
  return latest === undefined ? {} : { published: latest };
}

function isPublished(event: LedgerEvent): event is PublishedHead {
  return event.kind === 'head-published';
}

async function headsCovered(
  published: readonly PublishedHead[],
  covers: AsyncIterable<HeadCover>,
): Promise<HeadCheck | undefined> {
  if (published.length === 0) return undefined;
  const check = checkHeads(published);
  for await (const cover of covers) check.cover(cover);
  return check;
}

/** `verifyBook` for one customer's account. */
export async function verifyAccount({ shop, customer, events, account, photo }: AccountToVerify): Promise<Verified> {
  const chain: LedgerEvent[] = [];
  try {
    for await (const event of events) chain.push(event);
  } catch (error) {
    const damage = damageNamed(error);
    const before = checkEvents({ shop, id: customer, events: chain });
    return before.ok ? damage : before;
  }
  const whole = { id: customer, events: chain };
  const checked = await withPhotos(checkEvents({ shop, ...whole }), whole, photo);
  if (!checked.ok) return checked;
  if (checked.account !== undefined && !isStoredAs(checked.account, account)) return projectionOf(checked.account);
  const entries = checked.account?.entries ?? 0;
  return { ok: true, accounts: 1, events: checked.count, entries, head: checked.head, heads: 0 };
}

/** The event whose row could not be read as one; any other error is thrown on. */
function damageNamed(error: unknown): BookBroken {
  if (!(error instanceof DamagedRecord) || error.event === undefined) throw error;
  const { customer, seq, entry } = error.event;
  return { ok: false, customer, seq, ...(entry === undefined ? {} : { entry }), why: 'hash' };
}

/** `account` is what the events come to; the shop's own chain has none. */
type Checked =
  | BookBroken
  | { readonly ok: true; readonly count: number; readonly head: string; readonly account?: Account };
type ChainToCheck = Pick<WholeChain, 'id' | 'events'> & { readonly shop: ShopId };

function checkChain(shop: ShopId, { id, customer, events }: WholeChain): Checked {
  const [first] = events;
  if (id !== null && customer === undefined && first !== undefined) return brokenAt(first, { id, why: 'customer' });
  return checkEvents({ shop, id, events });
}

function checkEvents({ shop, id, events }: ChainToCheck): Checked {
  const chain = verifyChain(events);
  if (!chain.ok) return { ...chain, customer: id };
  const stranger = events.find((event) => event.shop !== shop || event.customer !== id);
  if (stranger !== undefined) return brokenAt(stranger, { id, why: 'shop' });
  if (id === null) return chain;
  const of = { shop, customer: id };
  const account = foldable(of, events);
  return account === undefined ? brokenAt(firstUnfoldable(of, events), { id, why: 'fold' }) : { ...chain, account };
}

/** Of a chain that is intact, the pictures too: their bytes are those whose hash was sealed. One is in memory at a time. */
async function withPhotos(
  checked: Checked,
  { id, events }: Pick<WholeChain, 'id' | 'events'>,
  photo: ReadPhoto,
): Promise<Checked> {
  if (!checked.ok) return checked;
  for (const event of events) {
    if (event.kind !== 'attachment' || !('photo' in event.data)) continue;
    const { sha256, size } = event.data.photo;
    const stored = await photo(sha256).catch(unlessDamaged);
    // Of an erased person it may be gone, or be another's of the shop too.
    if (stored === undefined && isErased(events)) continue;
    const isSealed = stored?.bytes.length === size && hashOfPhoto(stored.bytes) === sha256;
    if (!isSealed) return brokenAt(event, { id, why: 'photo' });
  }
  return checked;
}

function unlessDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedRecord)) throw error;
}

function brokenAt(event: LedgerEvent, { id, why }: { id: CustomerId | null; why: BookBroken['why'] }): BookBroken {
  const entry: unknown = 'entry' in event.data ? event.data.entry : undefined;
  return { ok: false, customer: id, seq: event.seq, ...(typeof entry === 'number' ? { entry } : {}), why };
}

type Of = { readonly shop: ShopId; readonly customer: CustomerId };

/** Undefined when the events cannot follow each other: whoever wrote them knew how to seal, but not what they mean. */
function foldable(of: Of, events: readonly LedgerEvent[]): Account | undefined {
  try {
    return foldLedger(of, events.map(asAccountEvent)).account;
  } catch {
    return undefined;
  }
}

function asAccountEvent(event: LedgerEvent): AccountEvent {
  if (isShopEvent(event)) throw new Error(`a ${event.kind} on a customer's account`);
  return event;
}

/** By halves, since every try folds from the start. */
function firstUnfoldable(of: Of, events: readonly LedgerEvent[]): LedgerEvent {
  let good = 0;
  let bad = events.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (foldable(of, events.slice(0, middle)) === undefined) bad = middle;
    else good = middle;
  }
  const event = events[bad - 1];
  if (event === undefined) throw new Error('a chain without events folds');
  return event;
}

type ReadAccounts = BookToVerify['accounts'];

async function firstDifference(folded: readonly Account[], accounts: ReadAccounts): Promise<BookBroken | undefined> {
  if (folded.length === 0) return undefined;
  const read = await readable(folded, accounts);
  const stored = new Map(read.accounts.map((account) => [account.customer, account]));
  const differing = folded.find(
    (account) => read.damaged.has(account.customer) || !isStoredAs(account, stored.get(account.customer)),
  );
  return differing && projectionOf(differing);
}

/** The stored accounts, and whose cannot be read: those are found one by one. */
async function readable(
  folded: readonly Account[],
  accounts: ReadAccounts,
): Promise<{ accounts: readonly Account[]; damaged: ReadonlySet<CustomerId> }> {
  try {
    return { accounts: await accounts(folded.map(({ customer }) => customer)), damaged: new Set() };
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    const [only, ...others] = folded;
    if (only !== undefined && others.length === 0) return { accounts: [], damaged: new Set([only.customer]) };
  }
  const each = [];
  for (const account of folded) each.push(await readable([account], accounts));
  return {
    accounts: each.flatMap((one) => one.accounts),
    damaged: new Set(each.flatMap((one) => [...one.damaged])),
  };
}

/** An account nothing was ever recorded on need not be stored. */
function isStoredAs(folded: Account, stored: Account | undefined): boolean {
  return stored === undefined ? folded.seq === 0 : isDeepStrictEqual(stored, folded);
}

function projectionOf({ customer, seq }: Account): BookBroken {
  return { ok: false, customer, seq, why: 'projection' };
}
