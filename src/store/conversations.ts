import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Conversations } from './book/persons.ts';
import * as is from './checks.ts';
import { DAY_MS, defineModel, type Rows, reader, readOne } from './collection.ts';
import type { Direct } from './direct.ts';
import type { Conversation } from './records.ts';

const KEPT_MS = 30 * DAY_MS;

export function conversationRows(connection: Connection): Rows {
  return defineModel(connection, 'conversations', { question: String, askedAt: String, expiresAt: Date }, [
    // An abandoned question goes by itself.
    { fields: { expiresAt: 1 }, expires: true },
  ]);
}

/** The question is kept as JSON text: it is not the store's to look into, and no key in it can mean anything to the database. */
const Row = z.object({ _id: z.string(), question: z.string(), askedAt: is.At });

const read = reader(
  'conversations',
  Row,
  ({ _id, question, askedAt }): Conversation => ({ identity: _id, question: JSON.parse(question), askedAt }),
);

/** `now` is the real clock: what is kept is kept for real days. */
export function createConversations(rows: Rows, direct: Direct, now: () => number): Conversations {
  return {
    get: (identity) => readOne(direct.one({ _id: identity }), read),
    async save({ identity, question, askedAt }) {
      const fields = { question: JSON.stringify(question), askedAt, expiresAt: new Date(now() + KEPT_MS) };
      await rows.updateOne({ _id: identity }, { $set: fields }, { upsert: true });
    },
    async clear(identity) {
      await rows.deleteOne({ _id: identity });
    },
  };
}
