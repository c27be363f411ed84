import { checkReply, firstBatch, same, succeeded } from './goldenAnswers.ts';
import { type JsonObject, list, object, plainNumber, textOf, textOfJson, toBson } from './goldenCases.ts';
import { type Check, type Place, textOfWrite } from './goldenChecks.ts';
import type { WireDocument } from './wireClient.ts';

/** Runs the steps of an index case on a collection of its own. */
export const checkIndexSteps: Check = async (golden, place) => {
  if (golden.create !== false) {
    succeeded(await place.send(place.databaseName, { create: place.collection }), 'creating the collection');
  }
  for (const [at, json] of list(golden.steps).entries()) {
    const step = object(json);
    const reply = await place.send(place.databaseName, commandOf(step, place));
    try {
      checkReply(reply, object(step.expect), (done) => same('answer', outcomeOf(step, done)));
    } catch (error) {
      if (error instanceof Error) error.message = `step ${at + 1} (${step.op}): ${error.message}`;
      throw error;
    }
  }
};

function commandOf(step: JsonObject, { collection }: Place): WireDocument {
  const filter = toBson(step.filter);
  switch (step.op) {
    case 'createIndex':
      return { createIndexes: collection, indexes: [toBson(step.index)] };
    case 'dropIndex':
      return { dropIndexes: collection, index: toBson(step.index) };
    case 'listIndexes':
      return { listIndexes: collection };
    case 'insert':
      return { insert: collection, documents: toBson(step.docs), ...(step.ordered === false && { ordered: false }) };
    case 'update': {
      const options = { ...(step.multi === true && { multi: true }), ...(step.upsert === true && { upsert: true }) };
      return { update: collection, updates: [{ q: filter, u: toBson(step.update), ...options }] };
    }
    case 'delete':
      return { delete: collection, deletes: [{ q: filter, limit: 0 }] };
    case 'find':
      return {
        find: collection,
        filter,
        ...(step.sort !== undefined && { sort: toBson(step.sort) }),
        batchSize: 10_000,
      };
    default:
      throw new Error(`the corpus has a step that is not known here: ${step.op}`);
  }
}

/** What the step answered and what was recorded, as texts to compare. */
function outcomeOf(step: JsonObject, reply: WireDocument): { readonly actual: string; readonly expected: string } {
  const expect = object(step.expect);
  switch (step.op) {
    case 'createIndex': {
      const counts = { before: plainNumber(reply.numIndexesBefore), after: plainNumber(reply.numIndexesAfter) };
      return { actual: textOf(counts), expected: textOfJson(expect) };
    }
    case 'dropIndex':
      return { actual: String(plainNumber(reply.nIndexesWas)), expected: String(expect.was) };
    case 'listIndexes':
      return { actual: textOf(listed(reply)), expected: textOfJson(expect.indexes) };
    case 'find': {
      const ids = firstBatch(reply).map(({ _id }) => plainNumber(_id) ?? Number.NaN);
      if (step.sort === undefined) ids.sort((a, b) => a - b);
      return { actual: JSON.stringify(ids), expected: JSON.stringify(expect.ids) };
    }
    default:
      return { actual: textOfWrite(reply, step), expected: textOfJson(expect) };
  }
}

function listed(reply: WireDocument): unknown[] {
  const byName = firstBatch(reply).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  return byName.map(({ v: _v, ns: _ns, ...index }) => index);
}
