import type { Document } from '../bson/value.ts';
import { insertDocument } from '../mutations.ts';
import { checkBatchSize, runBatch } from './batch.ts';
import type { Command } from './command.ts';

/** Adds documents, in the order given (the MongoDB manual, "insert"). */
export const insert: Command = {
  fields: ['insert', 'documents', 'ordered', 'bypassDocumentValidation'],
  outside: ['encryptionInformation', 'bypassEmptyTsReplacement'],
  inTransaction: true,
  retryable: true,
  async run(args, context) {
    const name = args.fields.get('insert');
    context.namespace(name);
    args.required('documents');
    const documents = args.documents('documents') ?? [];
    checkBatchSize(documents.length);
    const ordered = !args.has('ordered') || args.flag('ordered');
    return runBatch(context, { statements: documents, ordered, updates: false }, (doc: Document) =>
      context.unblocked(() => {
        const collection = context.target.ensureCollection(context.database, name as string);
        insertDocument(context.target, collection, doc);
        return { n: 1 };
      }),
    );
  },
};
