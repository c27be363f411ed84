import { RawDocument, type Reply, type ReplyValue } from '../bson/encode.ts';
import { type Batches, raw } from '../cursors.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Pace } from '../pace.ts';
import { type Projection, parseProjection } from '../project/parse.ts';
import { project } from '../project/project.ts';
import { findMatches } from '../query/find.ts';
import type { Query } from '../query/plan.ts';
import type { Collection } from '../storage/catalog.ts';
import type { View } from '../storage/view.ts';
import type { Command, Context } from './command.ts';
import { readQuery } from './query.ts';

type Window = { readonly skip: number; readonly limit: number | undefined };

/** Reads documents (the MongoDB manual, "find"). */
export const find: Command = {
  fields: [
    'find',
    'filter',
    'sort',
    'projection',
    'hint',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'allowDiskUse',
    'noCursorTimeout',
    'collation',
    'let',
    'allowPartialResults',
    'oplogReplay',
  ],
  outside: ['tailable', 'awaitData', 'returnKey', 'showRecordId', 'min', 'max', 'mirrored', 'encryptionInformation'],
  inTransaction: true,
  async run(args, context) {
    const namespace = context.namespace(args.fields.get('find'));
    const query = readQuery(args, 'filter');
    const shown = args.document('projection');
    const projection = shown && shown.size > 0 ? parseProjection(shown, query.filter) : undefined;
    const window = { skip: args.whole('skip') ?? 0, limit: args.whole('limit') || undefined };
    for (const option of ['allowDiskUse', 'allowPartialResults', 'oplogReplay']) args.flag(option);
    if (args.flag('noCursorTimeout')) throw unsupported("the field 'noCursorTimeout'");
    const collection = context.collection(args.fields.get('find'));
    const { view, pace } = context;
    const source = collection ? batches({ view, collection, query, projection, window, pace }) : nothing();
    const size = args.whole('batchSize');
    return firstBatch(context, source, namespace, size, { single: args.flag('singleBatch'), limit: window.limit });
  },
};

/** Answers with the first batch of a cursor, and opens it when there is more. */
export async function firstBatch(
  context: Context,
  source: Batches,
  namespace: string,
  size: number | undefined,
  { single = false, limit }: { readonly single?: boolean; readonly limit?: number | undefined } = {},
): Promise<Reply> {
  const { transaction, session, pace } = context;
  const owner = { namespace, transaction, session, pace, left: limit ?? Number.POSITIVE_INFINITY };
  const { id, batch } = await context.engine.cursors.first(source, owner, size, single);
  return cursorReply('firstBatch', id, namespace, batch);
}

/** Reads on (the MongoDB manual, "getMore"). */
export const getMore: Command = {
  fields: ['getMore', 'collection', 'batchSize'],
  outside: ['term', 'lastKnownCommittedOpTime'],
  inTransaction: true,
  async run(args, context) {
    const id = args.required('getMore');
    if (typeof id !== 'bigint') throw args.wrongType('getMore', id, 'long');
    if (args.has('maxTimeMS'))
      throw new CommandError(2, 'cannot set maxTimeMS on getMore command for a non-awaitData cursor');
    args.required('collection');
    const namespace = context.namespace(args.string('collection'));
    const { batch, id: next } = await context.engine.cursors.next(
      id,
      namespace,
      context.transaction,
      args.whole('batchSize') || undefined,
    );
    return cursorReply('nextBatch', next, namespace, batch);
  },
};

/** Closes cursors (the MongoDB manual, "killCursors"). */
export const killCursors: Command = {
  fields: ['killCursors', 'cursors'],
  inTransaction: true,
  run(args, context) {
    const namespace = context.namespace(args.fields.get('killCursors'));
    args.required('cursors');
    const ids = (args.array('cursors') ?? []).map((id) => {
      if (typeof id !== 'bigint') throw args.wrongType('cursors', id, 'long');
      return id;
    });
    const killed = ids.filter((id) => context.engine.cursors.kill(id, namespace));
    const others = ids.filter((id) => !killed.includes(id));
    return new Map<string, ReplyValue>([
      ['cursorsKilled', killed],
      ['cursorsNotFound', others],
      ['cursorsAlive', []],
      ['cursorsUnknown', []],
      ['ok', 1],
    ]);
  },
};

function cursorReply(name: 'firstBatch' | 'nextBatch', id: bigint, namespace: string, batch: RawDocument[]): Reply {
  const cursor: Reply = new Map<string, ReplyValue>([
    [name, batch],
    ['id', id],
    ['ns', namespace],
  ]);
  return new Map<string, ReplyValue>([
    ['cursor', cursor],
    ['ok', 1],
  ]);
}

/** A cursor over nothing. */
export async function* nothing(): Batches {}

type Reading = {
  readonly view: View;
  readonly collection: Collection;
  readonly query: Query;
  readonly projection: Projection | undefined;
  readonly window: Window;
  readonly pace: Pace;
};

async function* batches({ view, collection, query, projection, window, pace }: Reading): Batches {
  let { skip } = window;
  let left = window.limit ?? Number.POSITIVE_INFINITY;
  const needed = window.limit === undefined ? undefined : window.limit + skip;
  for await (const page of findMatches(view, collection, query, pace, needed)) {
    const wanted = page.slice(skip, skip + left);
    skip = Math.max(0, skip - page.length);
    left -= wanted.length;
    yield wanted.map(({ bytes, doc }) =>
      projection ? raw(project(projection, doc, query.filter)) : new RawDocument(bytes),
    );
    if (left <= 0) return;
  }
}
