import type { Store } from '#store/connect.ts';

/** A document as it lies in the database, and all it says, its collection first; bytes as they are. */
export type Lying = {
  readonly collection: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly says: string;
};

/** Every document of every collection. */
export async function everything({ mongoose: { connection } }: Store): Promise<readonly Lying[]> {
  const found: Lying[] = [];
  for (const { collectionName: collection } of (await connection.db?.collections()) ?? [])
    for await (const document of connection.collection(collection).find())
      found.push({ collection, document, says: `${collection} ${JSON.stringify(document, withBytes)}` });
  return found;
}

/** Of binary data JSON would make base64 before anybody could look for words in it. */
function withBytes(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const stored = this[key];
  return isBinary(stored) ? Buffer.from(stored.buffer).toString('latin1') : value;
}

function isBinary(value: unknown): value is { readonly buffer: Uint8Array } {
  return typeof value === 'object' && value !== null && 'buffer' in value && value.buffer instanceof Uint8Array;
}
