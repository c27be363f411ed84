import { ObjectId as BsonObjectId } from 'mongodb';
import { ObjectId } from './bson/value.ts';

/** A new, unique ObjectId, for documents that come without an `_id`. */
export function newObjectId(): ObjectId {
  return new ObjectId(new BsonObjectId().id);
}
