import { ObjectId } from 'mongodb';
import { firstBatch, type Send, succeeded } from './goldenAnswers.ts';
import type { Json } from './goldenCases.ts';
import type { WireDocument } from './wireClient.ts';

/** The whole collection by `_id`. */
export async function documentsById(place: {
  readonly send: Send;
  readonly databaseName: string;
  readonly collection: string;
}): Promise<WireDocument[]> {
  const find = { find: place.collection, sort: { _id: 1 }, batchSize: 10_000 };
  return firstBatch(succeeded(await place.send(place.databaseName, find), 'reading the collection'));
}

/** The value with every ObjectId that the case does not mention shown as zeros, as the corpus shows made-up ids. */
export function hideMadeUpIds(value: unknown, golden: Json): unknown {
  const known = JSON.stringify(golden);
  const hide = (inner: unknown): unknown => {
    if (inner instanceof ObjectId) return known.includes(inner.toHexString()) ? inner : new ObjectId('0'.repeat(24));
    if (Array.isArray(inner)) return inner.map(hide);
    if (!isPlain(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, field]) => [key, hide(field)]));
  };
  return hide(value);
}

function isPlain(value: unknown): value is WireDocument {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
