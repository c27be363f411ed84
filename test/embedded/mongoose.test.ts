import { type Connection, Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failure, type MongooseOnTest, openMongoose, type Person, personSchema } from './mongoosePeople.ts';

/*
 * mongoose as it comes, on whatever MongoDB the tests run on. Each test has collections of its own, so that none depends on
 * what another one left.
 */
let connection: Connection;
let newPeople: MongooseOnTest['newPeople'];
let close: MongooseOnTest['close'];

beforeAll(async () => {
  ({ connection, newPeople, close } = await openMongoose());
});

afterAll(() => close());

describe('indexes', () => {
  test('init makes indexes of every kind, for many models at once', async () => {
    const models = ['a', 'b', 'c', 'd'].map((suffix) => {
      const schema = personSchema();
      schema.index({ name: 1 });
      schema.index({ age: -1, name: 1 });
      schema.index({ email: 1 }, { unique: true, sparse: true });
      schema.index({ phone: 1 }, { unique: true, partialFilterExpression: { active: true } });
      schema.index({ tags: 1 });
      schema.index({ seenAt: 1 }, { expireAfterSeconds: 3600 });
      schema.set('autoIndex', true);
      return connection.model<Person>(`kinds_${suffix}`, schema, `kinds_${suffix}`);
    });
    await Promise.all(models.map((model) => model.init()));
    for (const model of models) {
      const indexes = await model.listIndexes();
      expect(indexes.map(({ name }) => name).sort()).toEqual(
        ['_id_', 'age_-1_name_1', 'email_1', 'name_1', 'phone_1', 'seenAt_1', 'tags_1'].sort(),
      );
      expect(indexes.find(({ name }) => name === 'email_1')).toMatchObject({ unique: true, sparse: true });
      const partial = { unique: true, partialFilterExpression: { active: true } };
      expect(indexes.find(({ name }) => name === 'phone_1')).toMatchObject(partial);
      expect(indexes.find(({ name }) => name === 'seenAt_1')).toMatchObject({ expireAfterSeconds: 3600 });
    }
  });

  test('making the same indexes again changes nothing, and syncIndexes drops what the schema no longer has', async () => {
    const People = await newPeople('synced', (schema) => schema.index({ name: 1 }));
    await People.collection.createIndex({ age: 1 });
    await People.ensureIndexes();
    expect(await People.syncIndexes()).toEqual(['age_1']);
    expect((await People.listIndexes()).map(({ name }) => name)).toEqual(['_id_', 'name_1']);
  });

  test('a duplicate is refused with the pattern and the value of the key', async () => {
    const People = await newPeople('duplicates', (schema) => schema.index({ email: 1 }, { unique: true }));
    await People.create({ name: 'Ana', email: 'ana@example.com' });
    const error = await failure(People.create({ name: 'Bea', email: 'ana@example.com' }));
    expect(error).toMatchObject({
      name: 'MongoServerError',
      code: 11000,
      keyPattern: { email: 1 },
      keyValue: { email: 'ana@example.com' },
    });
    expect(error.message).toContain('email_1');
    expect(await People.countDocuments()).toBe(1);
  });

  test('a sparse unique index lets many go without the field', async () => {
    const People = await newPeople('sparse', (schema) => schema.index({ email: 1 }, { unique: true, sparse: true }));
    await People.create([{ name: 'Ana' }, { name: 'Bea' }]);
    await People.create({ name: 'Cleo', email: 'c@example.com' });
    expect((await failure(People.create({ name: 'Dora', email: 'c@example.com' }))).code).toBe(11000);
  });

  test('a partial unique index counts only what its filter takes in, also when an update moves a document there', async () => {
    const People = await newPeople('partial', (schema) =>
      schema.index({ phone: 1 }, { unique: true, partialFilterExpression: { active: true } }),
    );
    await People.create({ name: 'Ana', phone: '1', active: true });
    const inactive = await People.create({ name: 'Bea', phone: '1', active: false });
    expect((await failure(People.updateOne({ _id: inactive._id }, { active: true }))).code).toBe(11000);
    await People.deleteOne({ name: 'Ana' });
    await People.updateOne({ _id: inactive._id }, { active: true });
    expect(await People.countDocuments({ active: true })).toBe(1);
  });

  test('a unique index on an array keeps two documents from sharing an element', async () => {
    const People = await newPeople('multikey', (schema) => schema.index({ tags: 1 }, { unique: true }));
    await People.create({ name: 'Ana', tags: ['red', 'red', 'blue'] });
    const error = await failure(People.create({ name: 'Bea', tags: ['green', 'blue'] }));
    expect(error).toMatchObject({ code: 11000, keyValue: { tags: 'blue' } });
    expect(await People.findOne({ tags: 'blue' }).lean()).toMatchObject({ name: 'Ana' });
  });
});

describe('reading', () => {
  test('a cursor runs through many batches in the order of an index', async () => {
    const People = await newPeople('cursors', (schema) => schema.index({ age: 1 }));
    await People.insertMany(Array.from({ length: 350 }, (_, age) => ({ name: `n${age}`, age: 349 - age })));
    const ages: unknown[] = [];
    const cursor = People.find({ age: { $gte: 10 } })
      .sort({ age: 1 })
      .lean()
      .cursor({ batchSize: 50 });
    for await (const { age } of cursor) ages.push(age);
    expect(ages).toEqual(Array.from({ length: 340 }, (_, at) => at + 10));
  });

  test('counting, distinct values and existence agree with find', async () => {
    const People = await newPeople('counts');
    await People.insertMany([
      { name: 'Ana', age: 30, tags: ['x', 'y'] },
      { name: 'Bea', age: 30 },
      { name: 'Cleo', age: 41, tags: ['y'] },
    ]);
    expect(await People.countDocuments({ age: 30 })).toBe(2);
    expect(await People.estimatedDocumentCount()).toBe(3);
    expect((await People.distinct('tags')).sort()).toEqual(['x', 'y']);
    expect(await People.exists({ name: 'Ana' })).toMatchObject({ _id: expect.anything() });
    expect(await People.exists({ name: 'Zoe' })).toBeNull();
    const names = await People.find({ age: { $in: [30, 41] } }, { name: 1, _id: 0 })
      .sort('-name')
      .skip(1)
      .limit(1)
      .lean();
    expect(names).toEqual([{ name: 'Bea' }]);
  });

  test('populate follows references from many documents', async () => {
    type Tab = { owner: unknown; total: number };
    const People = await newPeople('owners');
    const owner = { type: Schema.Types.ObjectId, ref: 'owners' };
    const Tabs = connection.model<Tab>('tabs', new Schema<Tab>({ owner, total: Number }), 'tabs');
    const [ana, bea] = await People.create([{ name: 'Ana' }, { name: 'Bea' }], { ordered: true });
    await Tabs.create([
      { owner: ana?._id, total: 5 },
      { owner: bea?._id, total: 7 },
      { owner: ana?._id, total: 9 },
    ]);
    const found = await Tabs.find().sort({ total: 1 }).populate<{ owner: Person }>('owner').lean();
    expect(found.map((tab) => `${tab.owner.name} ${tab.total}`)).toEqual(['Ana 5', 'Bea 7', 'Ana 9']);
  });
});

describe('writing', () => {
  test('findOneAndUpdate with upsert creates once, then changes', async () => {
    const People = await newPeople('upserts', (schema) => schema.index({ name: 1 }, { unique: true }));
    const visit = () =>
      People.findOneAndUpdate(
        { name: 'Ana' },
        { $inc: { visits: 1 }, $setOnInsert: { age: 30, tags: ['new'] } },
        { upsert: true, returnDocument: 'after', setDefaultsOnInsert: false },
      ).lean();
    expect(await visit()).toMatchObject({ visits: 1, age: 30, tags: ['new'] });
    expect(await visit()).toMatchObject({ visits: 2, age: 30 });
    expect(await People.countDocuments()).toBe(1);
  });

  test('bulkWrite counts each kind of write', async () => {
    const People = await newPeople('bulk');
    await People.insertMany([{ name: 'Ana' }, { name: 'Bea' }, { name: 'Cleo' }]);
    const result = await People.bulkWrite([
      { insertOne: { document: { name: 'Dora', tags: [], active: true, visits: 0 } } },
      { updateMany: { filter: { name: { $in: ['Ana', 'Bea'] } }, update: { $push: { tags: 'old' } } } },
      { updateOne: { filter: { name: 'Eve' }, update: { $set: { age: 1 } }, upsert: true } },
      { deleteOne: { filter: { name: 'Cleo' } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 2,
      modifiedCount: 2,
      upsertedCount: 1,
      deletedCount: 1,
    });
    expect(await People.countDocuments({ tags: 'old' })).toBe(2);
  });

  test('an unordered insertMany writes all but the duplicates', async () => {
    const People = await newPeople('unordered', (schema) => schema.index({ email: 1 }, { unique: true, sparse: true }));
    await People.create({ name: 'Ana', email: 'a@example.com' });
    const documents = ['b', 'a', 'c', 'b'].map((letter) => ({ name: letter, email: `${letter}@example.com` }));
    const error = await failure(People.insertMany(documents, { ordered: false }));
    expect(error.code).toBe(11000);
    expect((error.writeErrors as unknown[]).length).toBe(2);
    expect((await People.distinct('email')).sort()).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  });

  test('saving a stale document fails with a VersionError under optimisticConcurrency', async () => {
    const People = await newPeople('versions', (schema) => schema.set('optimisticConcurrency', true));
    const { _id } = await People.create({ name: 'Ana' });
    const [first, second] = [await People.findById(_id).orFail(), await People.findById(_id).orFail()];
    await first.set('age', 30).save();
    expect((await failure(second.set('age', 31).save())).name).toBe('VersionError');
    expect(await People.findById(_id).lean()).toMatchObject({ age: 30, __v: 1 });
  });
});
