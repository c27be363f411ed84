import { BSON, type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, sequence, withSequence } from './frames.ts';
import { type OwnServer, openOwnServer, refusal, until } from './ownServer.ts';
import { commandFrame, openWireClient, type WireClient, type WireDocument } from './wireClient.ts';

/*
 * What the server does with well-formed requests that it must not carry out: documents too large or too deep, and whatever is
 * outside the documented subset; and in which order, if at all, it answers.
 */
let server: OwnServer;
let other: WireClient;

beforeAll(async () => {
  server = await openOwnServer();
  other = await openWireClient(server.embedded.uri);
});

afterAll(async () => {
  other.close();
  await server.close();
});

describe('documents and batches', () => {
  test('a document of 16 MiB is stored, one byte more is refused', async () => {
    const fitting = 16 * 1024 * 1024 - BSON.calculateObjectSize({ _id: 1, text: '' });
    const inserted = await other.command('test', {
      insert: 'large',
      documents: [{ _id: 1, text: 'x'.repeat(fitting) }],
    });
    expect(inserted).toMatchObject({ n: { value: 1 } });
    const refused = await other.command('test', {
      insert: 'large',
      documents: [{ _id: 2, text: 'x'.repeat(fitting + 1) }],
    });
    expect(refused).toMatchObject({ n: { value: 0 }, writeErrors: [{ code: { value: 10334 } }] });
    const grown = await other.command('test', {
      update: 'large',
      updates: [{ q: { _id: 1 }, u: { $set: { more: 1 } } }],
    });
    expect(grown).toMatchObject({ writeErrors: [{ code: { value: 10334 } }] });
    await other.command('test', { drop: 'large' });
  });

  test('100,000 statements are taken, 100,001 and none are refused with 16', async () => {
    const documents = Array.from({ length: 100_001 }, () => ({}));
    const deletes = Array.from({ length: 100_000 }, () => ({ q: { _id: 0 }, limit: 1 }));
    expect(await other.command('test', { insert: 'many', documents })).toMatchObject({ code: { value: 16 } });
    expect(await other.command('test', { insert: 'many', documents: [] })).toMatchObject({ code: { value: 16 } });
    expect(await other.command('test', { delete: 'none', deletes })).toMatchObject({ ok: { value: 1 } });
  });

  test('a document nested 100 levels deep is stored and comes back', async () => {
    const doc = { _id: 100, ...nested(100) };
    expect(await other.command('test', { insert: 'deep', documents: [doc] })).toMatchObject({ n: { value: 1 } });
    const { cursor } = await other.command('test', { find: 'deep', filter: { _id: 100 } });
    const found = (cursor as { firstBatch: WireDocument[] }).firstBatch[0] ?? {};
    expect(Buffer.compare(BSON.serialize(found), BSON.serialize(doc))).toBe(0);
  });

  test.each([101, 180])('one nested %d levels deep, which a mongod takes, is refused by name', async (levels) => {
    const answer = await other.command('test', { insert: 'deep', documents: [{ _id: levels, ...nested(levels) }] });
    const refusal = { code: { value: 115 }, errmsg: expect.stringContaining('100 levels') };
    expect(answer).toMatchObject(refusal);
  });

  test.each([201, 5_000])('one nested %d levels deep is refused by name', async (levels) => {
    const client = await openWireClient(server.embedded.uri);
    const answer = client.command('test', { insert: 'deep', documents: [nested(levels)] });
    expect(await answer).toMatchObject({ code: { value: 15 }, errmsg: expect.stringContaining('levels') });
    client.close();
  });
});

describe('names', () => {
  test('a collection that MongoDB keeps for itself cannot be written', async () => {
    const answer = other.command('test', { insert: 'system.users', documents: [{ _id: 1 }] });
    expect(await answer).toMatchObject({ code: { value: 73 } });
  });

  test('two databases may not differ in case only', async () => {
    expect(await other.command('Corner', { insert: 'a', documents: [{ _id: 1 }] })).toMatchObject({ n: { value: 1 } });
    const answer = other.command('corner', { insert: 'a', documents: [{ _id: 1 }] });
    expect(await answer).toMatchObject({ writeErrors: [{ code: { value: 13297 } }] });
  });
});

describe('what is outside the subset is refused by its name', () => {
  test.each<[string, WireDocument, string]>([
    ['JavaScript code', { value: new BSON.Code('1') }, 'JavaScript code'],
    ['code with scope', { value: new BSON.Code('1', { a: 1 }) }, 'JavaScript code with scope'],
    ['a symbol', { value: new BSON.BSONSymbol('a') }, 'symbol'],
    ['a field given twice', {}, 'twice'],
  ])('%s, as an answer', async (what, document, name) => {
    const client = await openWireClient(server.embedded.uri);
    const twice = Buffer.from(BSON.serialize({ aa: 1, ab: 2 })).fill('a', 14, 15);
    if (what === 'a field given twice')
      client.sendBytes(withSequence(BSON.serialize({ insert: 'types', $db: 'test' }), sequence('documents', [twice])));
    const answer =
      what === 'a field given twice'
        ? await client.replies(1).then(([reply]) => reply)
        : await client.command('test', { insert: 'types', documents: [document] });
    expect(answer).toMatchObject({ code: { value: 115 }, errmsg: expect.stringContaining(name) });
    expect(await client.command('admin', { ping: 1 })).toMatchObject({ ok: { value: 1 } });
    client.close();
  });

  test.each<[string, WireDocument]>([
    ['frobnicate', { frobnicate: 1 }],
    ['mapReduce', { mapReduce: 'people' }],
    ['renameCollection', { renameCollection: 'test.a', to: 'test.b' }],
    ['collMod', { collMod: 'people' }],
    ['$lookup', { aggregate: 'people', pipeline: [{ $lookup: {} }], cursor: {} }],
    ['$changeStream', { aggregate: 'people', pipeline: [{ $changeStream: {} }], cursor: {} }],
    ['$frobnicate', { aggregate: 'people', pipeline: [{ $frobnicate: {} }], cursor: {} }],
    ['$stdDevPop', { aggregate: 'people', pipeline: [{ $group: { _id: 1, x: { $stdDevPop: '$a' } } }], cursor: {} }],
    ['$where', { find: 'people', filter: { $where: '1' } }],
    ['$near', { find: 'people', filter: { at: { $near: [0, 0] } } }],
    ['$frobnicate', { find: 'people', filter: { a: { $frobnicate: 1 } } }],
    ['$bit', { update: 'people', updates: [{ q: {}, u: { $bit: { a: { and: 1 } } } }] }],
    ['$frobnicate', { update: 'people', updates: [{ q: {}, u: { $frobnicate: { a: 1 } } }] }],
    ['collation', { find: 'people', collation: { locale: 'de' } }],
    ['frobnicate', { find: 'people', frobnicate: true }],
    ['tailable', { find: 'people', tailable: true }],
    ['capped', { create: 'round', capped: true }],
    ['frobnicate', { insert: 'people', documents: [{}], frobnicate: 1 }],
    ['hidden', { createIndexes: 'people', indexes: [{ key: { a: 1 }, name: 'a', hidden: true }] }],
    ['text', { createIndexes: 'people', indexes: [{ key: { a: 'text' }, name: 'a' }] }],
    ['frobnicate', { createIndexes: 'people', indexes: [{ key: { a: 1 }, name: 'a', frobnicate: 1 }] }],
    ['$meta', { find: 'people', sort: { a: { $meta: 'textScore' } } }],
  ])('%s', async (name, command) => {
    const reply = await other.command('test', command);
    const [error] = (reply.writeErrors ?? [reply]) as WireDocument[];
    expect(error?.code).toBeDefined();
    expect(String(error?.errmsg)).toContain(name);
    expect(await other.command('test', { count: 'people' })).toMatchObject({ n: { value: 0 } });
  });
});

describe('on one connection', () => {
  test('writes that want no answer are done and get none, not even when they are refused', async () => {
    const client = await openWireClient(server.embedded.uri);
    const unanswered = (id: number, command: Document): Buffer =>
      changed(commandFrame(id, { ...command, $db: 'test' }), (bytes) => bytes.writeUInt32LE(2, 16));
    client.sendBytes(unanswered(901, { insert: 'quiet', documents: [{ _id: 1 }], writeConcern: { w: 0 } }));
    client.sendBytes(unanswered(902, { insert: 'quiet', documents: [{ _id: 1 }], writeConcern: { w: 0 } }));
    client.sendBytes(unanswered(903, { insert: 'quiet', documents: [{ value: new BSON.Code('1') }] }));
    client.sendBytes(commandFrame(904, { count: 'quiet', $db: 'test' }));
    const [reply] = await client.replies(1);
    expect(reply).toMatchObject({ n: { value: 1 }, ok: { value: 1 } });
    client.close();
  });

  test('the driver writes with w: 0', async () => {
    const client = new MongoClient(server.embedded.uri, { writeConcern: { w: 0 } });
    const quiet = client.db('test').collection('driver');
    await quiet.insertOne({ a: 1 });
    await until('the write is done', async () => (await quiet.countDocuments()) === 1);
    await client.close();
  });

  test('messages sent at once are answered in their order', async () => {
    const client = await openWireClient(server.embedded.uri);
    const frames = Array.from({ length: 200 }, (_, i) =>
      i % 2 === 0
        ? commandFrame(i, { insert: 'order', documents: [{ _id: i }], $db: 'test' })
        : commandFrame(i, { count: 'order', $db: 'test' }),
    );
    const all = Buffer.concat(frames);
    // In pieces that end anywhere.
    for (let at = 0; at < all.length; at += 777) client.sendBytes(all.subarray(at, at + 777));
    const replies = await client.replies(frames.length);
    expect(replies.map(({ n }) => (n as { readonly value: number }).value)).toEqual(
      frames.map((_, i) => (i % 2 === 0 ? 1 : (i + 1) / 2)),
    );
    client.close();
  });

  test('a refused command leaves the connection of the driver as it was', async () => {
    const people = server.client.db('test').collection('driver');
    expect(await refusal(people.find({ $where: '1' }).toArray())).toMatchObject({ code: 115 });
    expect(await people.countDocuments({ nobody: 1 })).toBe(0);
  });
});

/** A document with so many levels, itself included. */
function nested(levels: number): WireDocument {
  let doc: WireDocument = { end: 1 };
  for (let level = 1; level < levels; level++) doc = { a: doc };
  return doc;
}
