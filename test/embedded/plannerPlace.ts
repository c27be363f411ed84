import { encodeDocument } from '#embedded/bson/encode.ts';
import type { Document } from '#embedded/bson/value.ts';
import type { Collection } from '#embedded/storage/catalog.ts';
import type { View } from '#embedded/storage/view.ts';

/** What the collection must hold, kept beside the engine: documents by the key of their `_id`. */
export type Mirror = Map<string, Document>;

/** Where a query is asked, and what must be there. */
export type ReadPlace = { readonly view: View; readonly collection: Collection; readonly mirror: Mirror };

/** The bytes of a document, to compare what was found with what must be there. */
export function bytesOf(doc: Document): string {
  return encodeDocument(doc).toString('latin1');
}
