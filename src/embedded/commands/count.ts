import type { ReplyValue } from '../bson/encode.ts';
import { int32, isNumber, type Value } from '../bson/value.ts';
import { distinctValues } from '../distinct.ts';
import { CommandError } from '../errors.ts';
import { fieldPath } from '../filter.ts';
import { encodeKey } from '../keys.ts';
import { DOCUMENT_BYTES_MAX } from '../mutations.ts';
import { findMatches } from '../query/find.ts';
import type { Query } from '../query/plan.ts';
import type { Collection } from '../storage/catalog.ts';
import { type Arguments, numberOf } from './arguments.ts';
import type { Command, Context } from './command.ts';
import { readQuery } from './query.ts';

/** Counts matches (the MongoDB manual, "count"). */
export const count: Command = {
  fields: ['count', 'query', 'limit', 'skip', 'hint', 'collation', 'fields'],
  outside: ['encryptionInformation'],
  async run(args, context) {
    context.namespace(args.fields.get('count'));
    const query = readQuery(args, 'query');
    const skip = args.whole('skip') ?? 0;
    const limit = readLimit(args);
    const collection = context.collection(args.fields.get('count'));
    const wanted = limit === undefined ? undefined : skip + limit;
    const all = collection ? await countMatches(context, collection, query, wanted) : 0;
    const counted = Math.max(0, Math.min(all - skip, limit ?? Number.POSITIVE_INFINITY));
    return new Map<string, ReplyValue>([
      ['n', int32(counted)],
      ['ok', 1],
    ]);
  },
};

/** A negative limit counts as its amount, 0 as none. */
function readLimit(args: Arguments): number | undefined {
  const limit = args.fields.get('limit');
  if (limit === undefined) return undefined;
  if (!isNumber(limit)) throw args.wrongType('limit', limit, 'number');
  return Math.abs(Math.trunc(numberOf(limit))) || undefined;
}

const COUNT_CHUNK = 20_000;

async function countMatches(
  context: Context,
  collection: Collection,
  query: Query,
  wanted: number | undefined,
): Promise<number> {
  const { view, pace } = context;
  let counted = 0;
  if (query.filter.kind === 'and' && query.filter.filters.length === 0 && query.hint === undefined) {
    const { high } = collection.range();
    for (let { low } = collection.range(); ; ) {
      const chunk = view.count({ low, high, backward: false }, COUNT_CHUNK);
      counted += chunk.count;
      if (chunk.count < COUNT_CHUNK) return counted;
      low = chunk.last + 1;
      if (pace.due()) await pace.rest();
    }
  }
  for await (const page of findMatches(view, collection, query, pace, wanted)) {
    counted += page.length;
    if (wanted !== undefined && counted >= wanted) return wanted;
  }
  return counted;
}

/** The distinct values of a field (the MongoDB manual, "distinct"). */
export const distinct: Command = {
  fields: ['distinct', 'key', 'query', 'collation', 'hint'],
  inTransaction: true,
  async run(args, context) {
    context.namespace(args.fields.get('distinct'));
    args.required('key');
    const path = fieldPath(args.string('key') ?? '');
    const query = readQuery(args, 'query');
    const collection = context.collection(args.fields.get('distinct'));
    const values = new Map<string, Value>();
    let bytes = 0;
    if (collection) {
      for await (const page of findMatches(context.view, collection, query, context.pace))
        for (const { doc } of page)
          for (const value of distinctValues(path, doc)) {
            const key = encodeKey(value).toString('latin1');
            if (values.has(key)) continue;
            values.set(key, value);
            bytes += key.length;
            if (bytes > DOCUMENT_BYTES_MAX) throw new CommandError(17217, 'distinct too big, 16mb cap');
          }
    }
    return new Map<string, ReplyValue>([
      ['values', [...values.values()]],
      ['ok', 1],
    ]);
  },
};
