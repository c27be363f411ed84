import type { Reply, ReplyValue } from '../bson/encode.ts';
import { type Document, document, int32, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { type Projection, parseProjection } from '../project/parse.ts';
import { project } from '../project/project.ts';
import { parseUpdate } from '../update/parse.ts';
import type { Arguments } from './arguments.ts';
import { type Command, type Context, runKept } from './command.ts';
import { deleteFirst, idOf, insertUpsert, type Place, untilUndisturbed, updateFirst } from './modify.ts';
import { readQuery, refuseCollation } from './query.ts';

type Result = { readonly value: Document | undefined; readonly found: number; readonly upsertedId?: Value };

/** Changes or removes one document and returns it, before or after (the MongoDB manual, "findAndModify"). */
export const findAndModify: Command = {
  fields: [
    'findAndModify',
    'findandmodify',
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'arrayFilters',
    'hint',
    'collation',
    'let',
    'bypassDocumentValidation',
  ],
  outside: ['encryptionInformation', 'sampleId'],
  inTransaction: true,
  retryable: true,
  async run(args, context) {
    const name = args.fields.get('findAndModify') ?? args.fields.get('findandmodify');
    context.namespace(name);
    checkCombination(args);
    refuseCollation(args);
    const kept = context.retry?.answer;
    if (kept) return succeeded(kept);
    const place = { name: name as string, query: readQuery(args, 'query') };
    const shown = args.document('fields');
    const projection = shown && shown.size > 0 ? parseProjection(shown, place.query.filter) : undefined;
    if (args.flag('new') && projection?.operators.some((operator) => operator.kind === 'positional'))
      throw new CommandError(2, 'Cannot use a positional projection and return the new document.');
    const fields = await runKept(
      context,
      async () => {
        const result = args.flag('remove') ? await remove(context, place) : await change(context, place, args);
        return reply(result, args.flag('remove'), (doc) => shownFields(doc, projection, place.query.filter));
      },
      (answer) => answer,
    );
    if (!context.transaction) await context.engine.storage.durable();
    return succeeded(fields);
  },
};

function checkCombination(args: Arguments): void {
  const remove = args.flag('remove');
  if (!remove && !args.has('update')) throw new CommandError(9, 'Either an update or remove=true must be specified');
  if (!remove) return;
  if (args.has('update')) throw new CommandError(9, 'Cannot specify both an update and remove=true');
  if (args.flag('upsert')) throw new CommandError(9, 'Cannot specify both upsert=true and remove=true');
  if (args.has('arrayFilters')) throw new CommandError(9, 'Cannot specify arrayFilters and remove=true');
  if (args.flag('new'))
    throw new CommandError(
      9,
      'Cannot specify both new=true and remove=true; remove always returns the deleted document',
    );
}

async function remove(context: Context, place: Place): Promise<Result> {
  const value = await deleteFirst(context, place);
  return { value, found: value === undefined ? 0 : 1 };
}

async function change(context: Context, place: Place, args: Arguments): Promise<Result> {
  const update = parseUpdate(args.required('update'), args.documents('arrayFilters'));
  const returnsNew = args.flag('new');
  const upsert = args.flag('upsert');
  return context.unblocked(async () => {
    const changed = await untilUndisturbed(context, () => updateFirst(context, place, update));
    if (changed) return { value: returnsNew ? changed.after : changed.before, found: 1 };
    if (!upsert) return { value: undefined, found: 0 };
    const inserted = insertUpsert(context, place, update);
    return { value: returnsNew ? inserted : undefined, found: 1, upsertedId: idOf(inserted) };
  });
}

function shownFields(doc: Document, projection: Projection | undefined, filter: Filter): Document {
  return projection ? project(projection, doc, filter) : doc;
}

function reply(result: Result, removed: boolean, shown: (doc: Document) => Document): Document {
  const { value, found, upsertedId } = result;
  const last = document({
    n: int32(found),
    updatedExisting: removed ? undefined : found === 1 && upsertedId === undefined,
    upserted: upsertedId,
  });
  return document({ lastErrorObject: last, value: value ? shown(value) : null });
}

function succeeded(fields: Document): Reply {
  return new Map<string, ReplyValue>([...fields, ['ok', 1]]);
}
