import { type Document, int32 } from '../bson/value.ts';
import { matches } from '../match/matches.ts';
import type { Pace } from '../pace.ts';
import { type SortSpec, sortByKey, sortKey } from '../sort.ts';
import { Grouping, type GroupSpec } from './group.ts';
import type { Stage } from './parse.ts';
import { project } from './project.ts';
import { unwind } from './unwind.ts';

type Batches = AsyncIterable<readonly Document[]>;

/**
 * The documents that come out of the stages, in batches as they are asked for. Rests by `pace`. A limit stops pulling from
 * the source; abandoning the iteration closes the source. Throws what expressions, keys and sums refuse (115) and what
 * `sortKey` throws.
 */
export function runStages(stages: readonly Stage[], source: Batches, pace: Pace): Batches {
  return stages.reduce((input, stage, i) => runStage(stage, input, pace, keptOfSort(stages.slice(i + 1))), source);
}

/** How many documents go on together from a stage that makes its own. */
const BATCH_LENGTH = 256;

function runStage(stage: Stage, input: Batches, pace: Pace, keptBySort: number | undefined): Batches {
  switch (stage.kind) {
    case 'match':
      return transform(input, pace, (doc) => (matches(stage.filter, doc) ? [doc] : []));
    case 'project':
      return transform(input, pace, (doc) => [project(stage.projection, doc)]);
    case 'unwind':
      return transform(input, pace, (doc) => unwind(stage.spec, doc));
    case 'skip':
      return skip(input, stage.count);
    case 'limit':
      return limit(input, stage.count);
    case 'sort':
      return sort(input, stage.spec, pace, keptBySort);
    case 'group':
      return group(input, stage.spec, pace);
    case 'count':
      return count(input, stage.field);
  }
}

/** How many sorted documents the stages after a sort will ever read: `$skip: 2, $limit: 3` reads five. */
function keptOfSort(following: readonly Stage[]): number | undefined {
  let skipped = 0;
  for (const stage of following) {
    if (stage.kind === 'limit') return skipped + stage.count;
    if (stage.kind !== 'skip') return undefined;
    skipped += stage.count;
  }
  return undefined;
}

async function* transform(input: Batches, pace: Pace, each: (doc: Document) => Iterable<Document>): Batches {
  for await (const batch of input) {
    let results: Document[] = [];
    for (const doc of batch) {
      for (const result of each(doc)) {
        results.push(result);
        if (results.length === BATCH_LENGTH) {
          yield results;
          results = [];
        }
        if (pace.due()) await pace.rest();
      }
      if (pace.due()) await pace.rest();
    }
    if (results.length > 0) yield results;
  }
}

async function* skip(input: Batches, total: number): Batches {
  let left = total;
  for await (const batch of input) {
    const kept = left === 0 ? batch : batch.slice(left);
    left = Math.max(0, left - batch.length);
    if (kept.length > 0) yield kept;
  }
}

async function* limit(input: Batches, total: number): Batches {
  let left = total;
  for await (const batch of input) {
    const kept = batch.slice(0, left);
    left -= kept.length;
    if (kept.length > 0) yield kept;
    if (left === 0) return;
  }
}

async function* sort(input: Batches, spec: SortSpec, pace: Pace, kept: number | undefined): Batches {
  let items: { readonly key: Buffer; readonly doc: Document }[] = [];
  // With a limit behind it, only the best so far are held, and cut back when twice as many have gathered.
  const roomFor = kept === undefined ? Number.POSITIVE_INFINITY : 2 * kept + BATCH_LENGTH;
  for await (const batch of input) {
    for (const doc of batch) {
      items.push({ key: sortKey(spec, doc), doc });
      if (pace.due()) await pace.rest();
    }
    if (items.length > roomFor) items = await sortByKey(items, pace, kept);
  }
  const sorted = await sortByKey(items, pace, kept);
  for (let start = 0; start < sorted.length; start += BATCH_LENGTH) {
    yield sorted.slice(start, start + BATCH_LENGTH).map(({ doc }) => doc);
  }
}

async function* group(input: Batches, spec: GroupSpec, pace: Pace): Batches {
  const grouping = new Grouping(spec);
  for await (const batch of input) {
    for (const doc of batch) {
      grouping.add(doc);
      if (pace.due()) await pace.rest();
    }
  }
  let results: Document[] = [];
  for (const doc of grouping.results()) {
    results.push(doc);
    if (results.length === BATCH_LENGTH) {
      yield results;
      results = [];
    }
    if (pace.due()) await pace.rest();
  }
  if (results.length > 0) yield results;
}

/** Nothing, not zero, when no document came. */
async function* count(input: Batches, field: string): Batches {
  let total = 0;
  for await (const batch of input) total += batch.length;
  if (total > 0) yield [new Map([[field, total <= INT32_MAX ? int32(total) : BigInt(total)]])];
}

const INT32_MAX = 2 ** 31 - 1;
