import { decodeDocument } from '../bson/decode.ts';
import type { Document } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { matches } from '../match/matches.ts';
import type { Pace } from '../pace.ts';
import { sortByKey, sortKey } from '../sort.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Entry, KeyRange, RecordRange, Stored, View } from '../storage/view.ts';
import { after, afterKey } from '../storage/writeSet.ts';
import { type Plan, planQuery, type Query } from './plan.ts';

/** A stored document that matched, decoded. */
export type Found = Stored & { readonly doc: Document };

/** Memory that sorting without an index may take (the MongoDB manual, "Sort Operations"). */
const SORT_BYTES_MAX = 100 * 1024 * 1024;

/**
 * The matches of a query in the order asked for, page by page. Without a sort to be done in memory, the first pages come before
 * the whole is known. Rests by `pace`; what is written meanwhile may or may not be seen, as in MongoDB.
 */
export async function* findMatches(
  view: View,
  collection: Collection,
  query: Query,
  pace: Pace,
  limit?: number,
): AsyncGenerator<Found[]> {
  const plan = planQuery(collection, query, limit);
  if (plan.sorted) yield* inWalkOrder(view, collection, plan, query, pace, limit);
  else yield* pagesOf(await sorted(view, collection, plan, query, pace, limit), pace);
}

async function* pagesOf(all: readonly Found[], pace: Pace): AsyncGenerator<Found[]> {
  for (let start = 0; start < all.length; start += PAGE_ROWS_MAX) {
    yield all.slice(start, start + PAGE_ROWS_MAX);
    if (pace.due()) await pace.rest();
  }
}

/**
 * The first match in the order asked for. When no sorting is needed it is found without letting anything else run
 * between finding and returning, unless the pace demands a rest; writers check again anyway.
 */
export async function findFirst(
  view: View,
  collection: Collection,
  query: Query,
  pace: Pace,
): Promise<Found | undefined> {
  for await (const page of findMatches(view, collection, query, pace, 1)) {
    if (page[0]) return page[0];
  }
  return undefined;
}

async function* inWalkOrder(
  view: View,
  collection: Collection,
  plan: Plan,
  query: Query,
  pace: Pace,
  limit?: number,
): AsyncGenerator<Found[]> {
  for (const page of walk(view, collection, plan, limit)) {
    checkLive(collection, plan);
    const found: Found[] = [];
    for (const stored of page) {
      const doc = decodeDocument(stored.bytes);
      if (matches(query.filter, doc)) found.push({ record: stored.record, bytes: stored.bytes, doc });
    }
    if (found.length > 0) yield found;
    if (pace.due()) await pace.rest();
  }
  checkLive(collection, plan);
}

/** Rows of what was dropped are cleared away: a walk over them would end early, as if that were all. */
function checkLive(collection: Collection, plan: Plan): void {
  const isGone =
    collection.dropped ||
    (plan.kind === 'index' && plan.index.dropped) ||
    (plan.kind === 'union' && plan.plans.some((part) => part.kind === 'index' && part.index.dropped));
  if (isGone) throw new CommandError(175, `collection or index dropped while it was read: ${collection.namespace}`);
}

async function sorted(
  view: View,
  collection: Collection,
  plan: Plan,
  query: Query,
  pace: Pace,
  limit: number | undefined,
): Promise<Found[]> {
  let items: (Found & { readonly key: Buffer })[] = [];
  let size = 0;
  const keep = limit === undefined ? Number.POSITIVE_INFINITY : Math.max(limit * 2, SORT_CHUNK);
  for await (const page of inWalkOrder(view, collection, plan, query, pace)) {
    for (const found of page) {
      const key = sortKey(query.sort, found.doc);
      items.push({ ...found, key });
      size += found.bytes.length + key.length;
    }
    if (items.length > keep) {
      items = await sortByKey(items, pace, limit);
      size = items.reduce((sum, item) => sum + item.bytes.length + item.key.length, 0);
    }
    if (size > SORT_BYTES_MAX)
      throw new CommandError(
        292,
        `Sort exceeded memory limit of ${SORT_BYTES_MAX} bytes; add an index for this sort, or a limit`,
      );
  }
  return sortByKey(items, pace, limit);
}

const SORT_CHUNK = 8192;

const PAGE_ROWS_MIN = 8;
const PAGE_ROWS_MAX = 256;
const PAGE_BYTES = 1024 * 1024;

/** How many rows the next page asks for: more from page to page, fewer when the documents are large. */
function nextPageRows(rows: number, page: readonly Stored[]): number {
  let largest = 1;
  for (const { bytes } of page) if (bytes.length > largest) largest = bytes.length;
  return Math.max(1, Math.min(rows * 4, PAGE_ROWS_MAX, Math.floor(PAGE_BYTES / largest)));
}

/** Everything the plan leads to, unfiltered, each document once; pages are read one at a time, nothing stays open between. */
function* walk(view: View, collection: Collection, plan: Plan, limit?: number): Generator<Stored[]> {
  const firstRows = limit === undefined ? PAGE_ROWS_MIN * 4 : Math.min(Math.max(limit, 1), PAGE_ROWS_MIN * 4);
  switch (plan.kind) {
    case 'scan':
      yield* walkRecords(view, collection.range(plan.backward), firstRows);
      return;
    case 'index':
      yield* plan.index.multikey
        ? once(walkRanges(view, plan.ranges, firstRows))
        : walkRanges(view, plan.ranges, firstRows);
      return;
    case 'union':
      yield* once(walkAll(view, collection, plan.plans));
      return;
  }
}

function* walkAll(view: View, collection: Collection, plans: readonly Plan[]): Generator<Stored[]> {
  for (const plan of plans) yield* walk(view, collection, plan);
}

function* walkRecords(view: View, range: RecordRange, firstRows: number): Generator<Stored[]> {
  let rest = range;
  for (let rows = firstRows; ; ) {
    const page = view.documents(rest, rows);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < rows) return;
    rest = after(rest, last.record);
    rows = nextPageRows(rows, page);
  }
}

function* walkRanges(view: View, ranges: readonly KeyRange[], firstRows: number): Generator<Entry[]> {
  let rows = firstRows;
  for (const range of ranges) {
    let rest = range;
    for (;;) {
      const page = view.entries(rest, rows);
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (last === undefined || page.length < rows) break;
      rest = afterKey(rest, last.key);
      rows = nextPageRows(rows, page);
    }
  }
}

function* once(pages: Iterable<Stored[]>): Generator<Stored[]> {
  const seen = new Set<number>();
  for (const page of pages) {
    const fresh = page.filter(({ record }) => !seen.has(record) && seen.add(record));
    if (fresh.length > 0) yield fresh;
  }
}
