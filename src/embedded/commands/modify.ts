import { decodeDocument } from '../bson/decode.ts';
import type { Document, Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { matchedPosition, matches } from '../match/matches.ts';
import { deleteDocument, insertDocument, replaceDocument } from '../mutations.ts';
import { newObjectId } from '../objectId.ts';
import { type Found, findFirst, findMatches } from '../query/find.ts';
import type { Query } from '../query/plan.ts';
import type { Collection } from '../storage/catalog.ts';
import { applyUpdate } from '../update/apply.ts';
import type { Update } from '../update/tree.ts';
import { upsertDocument } from '../update/upsert.ts';
import type { Context } from './command.ts';

/** Which collection a statement changes; it need not exist. */
export type Place = { readonly name: string; readonly query: Query };

/** A document before and after a change. */
export type Change = { readonly before: Document; readonly after: Document; readonly modified: boolean };

/** Updates the first match. Nothing matched: undefined. Waits while an open transaction holds the document. */
export function updateFirst(context: Context, place: Place, update: Update): Promise<Change | undefined> {
  return changeFirst(context, place, (collection, found) => changeDocument(context, collection, place, found, update));
}

/** Removes the first match and returns it. */
export function deleteFirst(context: Context, place: Place): Promise<Document | undefined> {
  return changeFirst(context, place, (collection, found) => {
    deleteDocument(context.target, collection, found.record, found.doc);
    return found.doc;
  });
}

/** Updates all that match at the start; each is looked at again before it is changed. */
export function updateAll(
  context: Context,
  place: Place,
  update: Update,
): Promise<{ readonly matched: number; readonly modified: number }> {
  let modified = 0;
  return changeAll(context, place, (collection, found) => {
    if (changeDocument(context, collection, place, found, update).modified) modified += 1;
  }).then((matched) => ({ matched, modified }));
}

/** Removes all that match at the start; returns how many. */
export function deleteAll(context: Context, place: Place): Promise<number> {
  return changeAll(context, place, (collection, found) =>
    deleteDocument(context.target, collection, found.record, found.doc),
  );
}

/** Inserts what an upsert makes of its query and its update. */
export function insertUpsert(context: Context, place: Place, update: Update): Document {
  const now = BigInt(Date.now());
  const doc = upsertDocument(place.query.filter, update, { now, newId: newObjectId });
  const collection = context.target.ensureCollection(context.database, place.name);
  return insertDocument(context.target, collection, doc);
}

/** Fails with 9 when an update of many documents would replace them. */
export function checkMulti(update: Update, multi: boolean): void {
  if (multi && update.kind === 'replacement')
    throw new CommandError(9, 'multi update is not supported for replacement-style update');
}

/** Fails with 72 when a write of many documents asks to be retryable: half done, it cannot be taken up again. */
export function checkRetryable(context: Context, multi: boolean): void {
  if (multi && context.retry) throw new CommandError(72, 'Cannot use retryable writes with multi=true or limit=0');
}

/** The `_id` of a document that was stored. */
export function idOf(doc: Document): Value {
  return doc.get('_id') ?? null;
}

function changeDocument(context: Context, collection: Collection, place: Place, found: Found, update: Update): Change {
  const position = matchedPosition(place.query.filter, found.doc);
  const after = applyUpdate(update, found.doc, { position, inserting: false, now: BigInt(Date.now()) });
  if (after === found.doc) return { before: found.doc, after, modified: false };
  replaceDocument(context.target, collection, found.record, found.doc, after);
  return { before: found.doc, after, modified: true };
}

async function changeFirst<T>(
  context: Context,
  place: Place,
  change: (collection: Collection, found: Found) => T,
): Promise<T | undefined> {
  return context.unblocked(() =>
    untilUndisturbed(context, async () => {
      for (;;) {
        const collection = context.target.collection(context.namespace(place.name));
        if (collection === undefined) return undefined;
        const seen = context.engine.storage.lastWrite;
        const found = await findFirst(context.target.view, collection, place.query, context.pace);
        if (found === undefined) return undefined;
        const isCurrent = context.engine.storage.lastWrite === seen || isUnchanged(context, found);
        if (isCurrent) return change(collection, found);
      }
    }),
  );
}

/** How often a search that found nothing is repeated because others wrote meanwhile. */
const SEARCHES_MAX = 3;

/**
 * Searches again when nothing was found but something was written meanwhile, which might match: an upsert must not add what has
 * just been added. Not for ever: on a busy book something is always written. What a transaction sees does not change.
 */
export async function untilUndisturbed<T>(
  context: Context,
  search: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let searches = 1; ; searches++) {
    const seen = context.engine.storage.lastWrite;
    const found = await search();
    if (found !== undefined || context.transaction || searches === SEARCHES_MAX) return found;
    if (context.engine.storage.lastWrite === seen) return undefined;
  }
}

/** Whether the document still is as it was when it was found. */
function isUnchanged(context: Context, found: Found): boolean {
  return context.target.view.document(found.record)?.equals(found.bytes) ?? false;
}

async function changeAll(
  context: Context,
  place: Place,
  change: (collection: Collection, found: Found) => void,
): Promise<number> {
  const collection = context.target.collection(context.namespace(place.name));
  if (collection === undefined) return 0;
  // Fixed before the first change: a document that moves in the index it is found by must not be met again.
  const records: number[] = [];
  for await (const page of findMatches(context.target.view, collection, place.query, context.pace))
    for (const { record } of page) records.push(record);
  let matched = 0;
  for (const record of records) {
    const done = await context.unblocked(() => {
      const found = reread(context, record, place.query.filter);
      if (found) change(collection, found);
      return found !== undefined;
    });
    if (done) matched += 1;
    if (context.pace.due()) await context.pace.rest();
  }
  return matched;
}

function reread(context: Context, record: number, filter: Filter): Found | undefined {
  const bytes = context.target.view.document(record);
  if (bytes === undefined) return undefined;
  const doc = decodeDocument(bytes);
  return matches(filter, doc) ? { record, bytes, doc } : undefined;
}
