import { isNumber, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { Arguments, numberOf } from './arguments.ts';
import { checkBatchSize, runBatch } from './batch.ts';
import type { Command } from './command.ts';
import { checkRetryable, deleteAll, deleteFirst } from './modify.ts';
import { readQuery, refuseVariables } from './query.ts';
import { checkStatement } from './statement.ts';

const STATEMENT_FIELDS = new Set(['q', 'limit', 'hint', 'collation']);
const STATEMENT_OUTSIDE = new Set(['sampleId']);

/** Removes documents (the MongoDB manual, "delete"). */
export const deleteCommand: Command = {
  fields: ['delete', 'deletes', 'ordered', 'let'],
  outside: ['encryptionInformation'],
  inTransaction: true,
  retryable: true,
  async run(args, context) {
    const name = args.fields.get('delete');
    context.namespace(name);
    args.required('deletes');
    refuseVariables(args);
    const statements = args.documents('deletes') ?? [];
    checkBatchSize(statements.length);
    for (const statement of statements) {
      checkStatement('delete.deletes', statement, STATEMENT_FIELDS, STATEMENT_OUTSIDE);
      const fields = new Arguments('delete.deletes', statement);
      fields.required('q');
      checkLimit(fields.required('limit'));
    }
    const ordered = !args.has('ordered') || args.flag('ordered');
    return runBatch(context, { statements, ordered, updates: false }, async (statement) => {
      const fields = new Arguments('delete.deletes', statement);
      const place = { name: name as string, query: readQuery(fields, 'q') };
      const all = checkLimit(fields.required('limit')) === 0;
      checkRetryable(context, all);
      if (all) return { n: await deleteAll(context, place) };
      return { n: (await deleteFirst(context, place)) === undefined ? 0 : 1 };
    });
  },
};

function checkLimit(limit: Value): 0 | 1 {
  const number = isNumber(limit) ? numberOf(limit) : undefined;
  if (number === 0 || number === 1) return number;
  throw new CommandError(9, `The limit field in delete objects must be 0 or 1. Got ${String(number)}`);
}
