import { parsePipeline, type Stage } from '../aggregate/parse.ts';
import { runStages } from '../aggregate/run.ts';
import type { Document } from '../bson/value.ts';
import { isNumber } from '../bson/value.ts';
import { type Batches, raw } from '../cursors.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Filter } from '../filter.ts';
import type { Pace } from '../pace.ts';
import { findMatches } from '../query/find.ts';
import type { Query } from '../query/plan.ts';
import type { SortSpec } from '../sort.ts';
import type { Collection } from '../storage/catalog.ts';
import type { View } from '../storage/view.ts';
import { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { firstBatch } from './find.ts';
import { readQuery } from './query.ts';
import { checkStatement } from './statement.ts';

const CURSOR_FIELDS = new Set(['batchSize']);
const NONE_OUTSIDE: ReadonlySet<string> = new Set();

/** Runs a pipeline over a collection (the MongoDB manual, "aggregate"). */
export const aggregate: Command = {
  fields: ['aggregate', 'pipeline', 'cursor', 'allowDiskUse', 'hint', 'collation', 'let', 'bypassDocumentValidation'],
  outside: ['explain', 'exchange', 'fromMongos', 'needsMerge', 'isMapReduceCommand', 'encryptionInformation'],
  inTransaction: true,
  async run(args, context) {
    const target = args.fields.get('aggregate');
    if (target !== undefined && isNumber(target)) throw unsupported('an aggregate without a collection');
    const namespace = context.namespace(target);
    args.required('pipeline');
    const stages = parsePipeline(args.array('pipeline') ?? []);
    const options = args.document('cursor');
    if (options === undefined)
      throw new CommandError(9, "The 'cursor' option is required, except for aggregate with the explain argument");
    checkStatement('aggregate.cursor', options, CURSOR_FIELDS, NONE_OUTSIDE);
    const size = new Arguments('aggregate.cursor', options).whole('batchSize');
    args.flag('allowDiskUse');
    const { hint } = readQuery(args, 'none');
    const collection = context.collection(target);
    const { view, pace } = context;
    const source = collection ? batches({ view, collection, stages, hint, pace }) : emptyRun(stages, pace);
    return firstBatch(context, source, namespace, size);
  },
};

type Run = {
  readonly view: View;
  readonly collection: Collection;
  readonly stages: readonly Stage[];
  readonly hint: Query['hint'];
  readonly pace: Pace;
};

/** What leads the pipeline and a query can answer by an index: `$match`, then `$sort`, then how many are needed. */
async function* batches({ view, collection, stages, hint, pace }: Run): Batches {
  const filters: Filter[] = [];
  let at = 0;
  for (let stage = stages[at]; stage?.kind === 'match'; stage = stages[at]) {
    filters.push(stage.filter);
    at += 1;
  }
  const next = stages[at];
  const sort: SortSpec = next?.kind === 'sort' ? next.spec : [];
  if (next?.kind === 'sort') at += 1;
  const query: Query = { filter: { kind: 'and', filters }, sort, hint };
  const source = documents(findMatches(view, collection, query, pace, neededOf(stages.slice(at))));
  for await (const batch of runStages(stages.slice(at), source, pace)) yield batch.map(raw);
}

/** How many documents the following stages take at the most, where the very next ones say so. */
function neededOf(stages: readonly Stage[]): number | undefined {
  let skipped = 0;
  for (const stage of stages) {
    if (stage.kind === 'limit') return skipped + stage.count;
    if (stage.kind !== 'skip') return undefined;
    skipped += stage.count;
  }
  return undefined;
}

async function* documents(pages: ReturnType<typeof findMatches>): AsyncGenerator<readonly Document[]> {
  for await (const page of pages) yield page.map(({ doc }) => doc);
}

/** A pipeline over nothing may still say something: `$count` does not, but a stage may be at fault. */
async function* emptyRun(stages: readonly Stage[], pace: Pace): Batches {
  for await (const batch of runStages(stages, noDocuments(), pace)) yield batch.map(raw);
}

async function* noDocuments(): AsyncGenerator<readonly Document[]> {}
