import type { Document } from '../bson/value.ts';
import { parseUpdate } from '../update/parse.ts';
import type { Update } from '../update/tree.ts';
import { Arguments } from './arguments.ts';
import { checkBatchSize, type Outcome, runBatch } from './batch.ts';
import type { Command, Context } from './command.ts';
import {
  checkMulti,
  checkRetryable,
  idOf,
  insertUpsert,
  type Place,
  untilUndisturbed,
  updateAll,
  updateFirst,
} from './modify.ts';
import { readQuery, refuseVariables } from './query.ts';
import { checkStatement } from './statement.ts';

const STATEMENT_FIELDS = new Set(['q', 'u', 'multi', 'upsert', 'arrayFilters', 'hint', 'collation']);
const STATEMENT_OUTSIDE = new Set(['c', 'upsertSupplied', 'sampleId']);

/** Changes documents (the MongoDB manual, "update"). */
export const update: Command = {
  fields: ['update', 'updates', 'ordered', 'bypassDocumentValidation', 'let'],
  outside: ['encryptionInformation', 'bypassEmptyTsReplacement'],
  inTransaction: true,
  retryable: true,
  async run(args, context) {
    const name = args.fields.get('update');
    context.namespace(name);
    args.required('updates');
    refuseVariables(args);
    const statements = args.documents('updates') ?? [];
    checkBatchSize(statements.length);
    for (const statement of statements)
      checkStatement('update.updates', statement, STATEMENT_FIELDS, STATEMENT_OUTSIDE);
    const ordered = !args.has('ordered') || args.flag('ordered');
    return runBatch(context, { statements, ordered, updates: true }, (statement) =>
      runStatement(context, name as string, statement),
    );
  },
};

async function runStatement(context: Context, name: string, statement: Document): Promise<Outcome> {
  const args = new Arguments('update.updates', statement);
  args.required('q');
  const update = parseUpdate(args.required('u'), args.documents('arrayFilters'));
  const multi = args.flag('multi');
  checkMulti(update, multi);
  checkRetryable(context, multi);
  const place = { name, query: readQuery(args, 'q') };
  const upsert = args.flag('upsert');
  return context.unblocked(async () => {
    const outcome = await untilUndisturbed(context, () => updateMatches(context, place, update, multi));
    if (outcome) return outcome;
    if (!upsert) return { n: 0, modified: 0 };
    return { n: 1, modified: 0, upsertedId: idOf(insertUpsert(context, place, update)) };
  });
}

async function updateMatches(
  context: Context,
  place: Place,
  update: Update,
  multi: boolean,
): Promise<Outcome | undefined> {
  if (!multi) {
    const change = await updateFirst(context, place, update);
    return change && { n: 1, modified: change.modified ? 1 : 0 };
  }
  const { matched, modified } = await updateAll(context, place, update);
  return matched > 0 ? { n: matched, modified } : undefined;
}
