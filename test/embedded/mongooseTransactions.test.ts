import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failure, type MongooseOnTest, openMongoose } from './mongoosePeople.ts';

/* The transactions that mongoose runs, on whatever MongoDB the tests run on. */
let connection: Connection;
let newPeople: MongooseOnTest['newPeople'];
let close: MongooseOnTest['close'];

beforeAll(async () => {
  ({ connection, newPeople, close } = await openMongoose());
});

afterAll(() => close());

test('what a transaction wrote is there after it, and nobody sees it before', async () => {
  const People = await newPeople('committed');
  await connection.transaction(async (session) => {
    await People.create([{ name: 'Ana' }, { name: 'Bea' }], { session, ordered: true });
    expect(await People.countDocuments({}).session(session)).toBe(2);
    expect(await People.collection.countDocuments({})).toBe(0); // the collection itself knows nothing of the session
  });
  expect(await People.countDocuments()).toBe(2);
});

test('an error thrown inside undoes everything and comes out unchanged', async () => {
  const People = await newPeople('aborted');
  const reason = new Error('no');
  const work = connection.transaction(async (session) => {
    await People.create([{ name: 'Ana' }], { session });
    throw reason;
  });
  expect(await failure(work)).toBe(reason);
  expect(await People.countDocuments()).toBe(0);
});

test('transactions that change the same document at once are run again until all have counted', async () => {
  const People = await newPeople('conflicts');
  const { _id } = await People.create({ name: 'Ana' });
  let attempts = 0;
  const visit = () =>
    connection.transaction(async (session) => {
      attempts += 1;
      const person = await People.findById(_id).session(session).orFail();
      person.visits += 1;
      await person.save({ session });
    });
  await Promise.all(Array.from({ length: 6 }, visit));
  expect(await People.findById(_id).lean()).toMatchObject({ visits: 6 });
  expect(attempts).toBeGreaterThanOrEqual(6);
});

test('with transactionAsyncLocalStorage, calls without a session join the transaction', async () => {
  const People = await newPeople('joined');
  await failure(
    connection.transaction(async () => {
      await People.create({ name: 'Ana' });
      await People.updateOne({ name: 'Ana' }, { $set: { age: 3 } });
      expect(await People.findOne({ age: 3 }).lean()).toMatchObject({ name: 'Ana' });
      throw new Error('undo it');
    }),
  );
  expect(await People.countDocuments()).toBe(0);
});

test('a duplicate key inside a transaction ends it with the duplicate, and writes nothing', async () => {
  const People = await newPeople('uniqueInside', (schema) => schema.index({ email: 1 }, { unique: true }));
  await People.create({ name: 'Ana', email: 'a@example.com' });
  const work = connection.transaction(async (session) => {
    await People.create([{ name: 'Bea', email: 'b@example.com' }], { session });
    await People.create([{ name: 'Cleo', email: 'a@example.com' }], { session });
  });
  expect((await failure(work)).code).toBe(11000);
  expect(await People.distinct('email')).toEqual(['a@example.com']);
});
