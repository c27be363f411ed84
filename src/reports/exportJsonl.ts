import { createHash } from 'node:crypto';
import { type BookLeaf, bookHead } from '#domain/bookHead.ts';
import { canonicalJson } from '#domain/canonicalJson.ts';
import { EMPTY_HASH } from '#domain/chain.ts';
import type { LedgerEvent } from '#domain/event.ts';
import type { HeadCover } from '#domain/headCover.ts';
import type { Result } from '#domain/result.ts';
import type { Shop } from '#store/records.ts';
import { boundedFile, FILE_BYTES_MAX, type FileTooLarge } from './boundedFile.ts';
import { chainsOf, type ShopStreams, type WholeChain } from './chainsOf.ts';

/** What the first line calls itself; another number means another shape. */
export const BOOK_FORMAT = 'slatebook-book/1';

/** `covers`: what published heads cover, in order. */
export type JsonlStreams = ShopStreams & { readonly covers: AsyncIterable<HeadCover> };
export type JsonlBook = JsonlStreams & { readonly shop: Shop };

/** The first line. `shopChain` is the shop's own chain; customers are in order of id, and their chains follow in that order. */
export type BookLine = {
  readonly format: typeof BOOK_FORMAT;
  readonly shop: string;
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly zone: string;
  readonly shopChain: ChainHead;
  readonly customers: readonly (ChainHead & { readonly id: string; readonly name: string })[];
};

/** The hash of a chain's last event (64 zeros for none) and how many events it has. */
export type ChainHead = { readonly head: string; readonly count: number };

/** The last line. `firstLine` is the SHA-256 of the first line's canonical JSON: names and currency are on no chain. */
export type HeadLine = {
  readonly bookHead: string;
  readonly accounts: number;
  readonly events: number;
  readonly firstLine: string;
};

/**
 * The whole book as JSON lines (chat.md, "Files"): the book, one event a line with its texts beside it, the book head; amounts in minor
 * units. Every chain is in it, the shop's own too, and `scripts/verify-export.mjs` checks it with nothing but Node. Refuses
 * `file-too-large`.
 */
export async function exportJsonl(
  { shop, ...streams }: JsonlBook,
  { bytesMax = FILE_BYTES_MAX }: { readonly bytesMax?: number } = {},
): Promise<Result<Uint8Array, FileTooLarge>> {
  const file = boundedFile(bytesMax);
  const heads: NamedHead[] = [];
  for await (const chain of chainsOf(streams)) {
    heads.push(headOf(chain));
    for await (const line of linesOf(chain, streams.covers)) file.append(line);
    if (!file.fits) return file.bytes();
  }
  // The first line names what follows, so it is known last.
  const first = bookLine(shop, heads);
  file.prepend(jsonLine(first));
  file.append(jsonLine(headLine(first, heads)));
  return file.bytes();
}

/**
 * `exportJsonl` of any size, line by line. The book is read twice, since the first line names what follows: `read` must give the same
 * snapshot both times.
 */
export async function* jsonlLines(shop: Shop, read: () => JsonlStreams): AsyncGenerator<string> {
  const heads: NamedHead[] = [];
  for await (const chain of chainsOf(read())) heads.push(headOf(chain));
  const first = bookLine(shop, heads);
  yield jsonLine(first);
  const streams = read();
  for await (const chain of chainsOf(streams)) yield* linesOf(chain, streams.covers);
  yield jsonLine(headLine(first, heads));
}

type NamedHead = BookLeaf & { readonly name: string };

/** Somebody the shop does not have has no name here: what her chain says is exported all the same. */
function headOf({ id, customer, events }: WholeChain): NamedHead {
  return { customer: id, name: customer?.name ?? '', seq: events.length, head: events.at(-1)?.hash ?? EMPTY_HASH };
}

function bookLine({ id, name, currency, exponent, zone }: Shop, heads: readonly NamedHead[]): BookLine {
  const own = heads.find((head) => head.customer === null);
  return {
    format: BOOK_FORMAT,
    shop: id,
    name,
    currency,
    exponent,
    zone,
    shopChain: { head: own?.head ?? EMPTY_HASH, count: own?.seq ?? 0 },
    customers: heads.flatMap(({ customer, name, head, seq }) =>
      customer === null ? [] : [{ id: customer, name, head, count: seq }],
    ),
  };
}

function headLine(first: BookLine, heads: readonly NamedHead[]): HeadLine {
  return {
    bookHead: bookHead(heads),
    accounts: first.customers.length,
    events: heads.reduce((sum, head) => sum + head.seq, 0),
    firstLine: createHash('sha256').update(canonicalJson(first), 'utf8').digest('hex'),
  };
}

async function* linesOf({ id, events }: WholeChain, covers: AsyncIterable<HeadCover>): AsyncGenerator<string> {
  if (id !== null) {
    for (const event of events) yield eventLine(event);
    return;
  }
  const covered = coveredSince(covers);
  for (const event of events)
    yield eventLine(event, event.kind === 'head-published' ? { covers: await covered(event.data.covers) } : {});
}

/** How far each chain that moved since the last asking had come by the cover of that number, in order of id. */
function coveredSince(covers: AsyncIterable<HeadCover>): (number: number) => Promise<readonly [string, number][]> {
  const stream = covers[Symbol.asyncIterator]();
  const reached = new Map<string, number>();
  let next = stream.next();
  return async (number) => {
    const moved = new Map<string, number>();
    for (let step = await next; step.done !== true && step.value.number <= number; step = await next) {
      for (const { customer, seq } of step.value.chains) {
        if (seq <= (reached.get(customer) ?? 0)) continue;
        reached.set(customer, seq);
        moved.set(customer, seq);
      }
      next = stream.next();
    }
    return [...moved].sort(([a], [b]) => (a < b ? -1 : 1));
  };
}

/** Salted texts, and what a published head covers, lie beside the event and are not hashed. */
function eventLine(event: LedgerEvent, beside: object = {}): string {
  const { shop, customer, seq, kind, on, at, by, data, prevHash, hash } = event;
  const texts = event.texts.map(({ path, salt, text }) => ({ path, salt, text }));
  return jsonLine({ shop, customer, seq, kind, on, at, by, data, prevHash, hash, texts, ...beside });
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
