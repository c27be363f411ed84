import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Identities } from './book/persons.ts';
import * as is from './checks.ts';
import { defineModel, Mixed, type Rows, reader, readMany, readOne } from './collection.ts';
import type { Direct } from './direct.ts';
import type { Identity } from './records.ts';

/** People, not documents of a shop: one person may sit in several. */
export function identityRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'identities',
    {
      channel: String,
      user: String,
      chat: String,
      name: String,
      language: String,
      chosenLanguage: String,
      seats: Mixed,
      active: Number,
      reachable: Boolean,
      usedAt: String,
      guesses: Mixed,
    },
    [
      // ofCustomer
      { fields: { 'seats.customer': 1 }, only: { 'seats.customer': { $exists: true } } },
      // ofMembers
      { fields: { 'seats.member': 1 }, only: { 'seats.member': { $exists: true } } },
    ],
  );
}

const Row = z.object({
  _id: z.string(),
  channel: is.Channel,
  user: z.string(),
  chat: z.string(),
  name: z.string().exactOptional(),
  language: z.string().exactOptional(),
  chosenLanguage: z.string().exactOptional(),
  seats: z.array(is.SeatShape),
  active: is.Whole,
  reachable: z.boolean(),
  usedAt: is.At.exactOptional(),
  guesses: z.object({ count: is.Count, since: is.At }),
});

const read = reader('identities', Row, ({ _id, ...identity }): Identity => ({ id: _id, ...identity }));

export function createIdentities(rows: Direct): Identities {
  return {
    get: (id) => readOne(rows.one({ _id: id }), read),
    async save({ id, ...identity }) {
      await rows.replace({ _id: id }, { _id: id, ...identity }, { orInsert: true });
    },
    remove: (id) => rows.remove([id]),
    ofCustomer: (customer) => readMany(rows.many({ 'seats.customer': customer }, { _id: 1 }), read),
    ofCustomers: (customers) => readMany(rows.many({ 'seats.customer': { $in: [...customers] } }, { _id: 1 }), read),
    ofMembers: (members) => readMany(rows.many({ 'seats.member': { $in: [...members] } }, { _id: 1 }), read),
  };
}
