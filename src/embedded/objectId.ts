import { randomBytes } from 'node:crypto';
import { ObjectId } from './bson/value.ts';

const PROCESS = randomBytes(5);
let counter = randomBytes(3).readUIntBE(0, 3);

/**
 * A new, unique ObjectId, for documents that come without an `_id`: seconds, five random bytes of the process, a
 * counter (the MongoDB manual, "ObjectId").
 */
export function newObjectId(): ObjectId {
  counter = (counter + 1) % 2 ** 24;
  const bytes = Buffer.allocUnsafe(12);
  bytes.writeUInt32BE(Math.floor(Date.now() / 1000) % 2 ** 32, 0);
  PROCESS.copy(bytes, 4);
  bytes.writeUIntBE(counter, 9, 3);
  return new ObjectId(bytes);
}
