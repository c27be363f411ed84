import { BSON, type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnServer, openOwnServer, refusal, until } from './ownServer.ts';
import { commandFrame, openWireClient, type WireClient, type WireDocument } from './wireClient.ts';

/*
 * What the server does with what it must not take: frames that are none, documents too large or too deep, and whatever is
 * outside the documented subset. Nothing of that may touch another connection.
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

describe('a frame that is none closes its connection, and nothing else', () => {
  const ping = commandFrame(1, { ping: 1, $db: 'admin' });
  const body = (document: Uint8Array): Buffer => frame(Buffer.concat([Buffer.alloc(5), document]));
  const good = BSON.serialize({ ping: 1, $db: 'admin' });

  test.each<[string, () => Buffer]>([
    ['random bytes', () => randomBytes(numbers(7), 200)],
    ['a size of nothing', () => changed(ping, (bytes) => bytes.writeInt32LE(0, 0))],
    ['a size below the header', () => changed(ping, (bytes) => bytes.writeInt32LE(15, 0))],
    ['a negative size', () => changed(ping, (bytes) => bytes.writeInt32LE(-1, 0))],
    ['a size above 48,000,000', () => changed(ping, (bytes) => bytes.writeInt32LE(48_000_001, 0))],
    ['an unknown operation', () => changed(ping, (bytes) => bytes.writeInt32LE(2010, 12))],
    ['a required flag nobody knows', () => changed(ping, (bytes) => bytes.writeUInt32LE(1 << 7, 16))],
    ['an unknown section', () => changed(ping, (bytes) => bytes.writeUInt8(9, 20))],
    ['no section', () => frame(Buffer.alloc(4))],
    ['two bodies', () => frame(Buffer.concat([Buffer.alloc(5), good, Buffer.alloc(1), good]))],
    ['only a sequence', () => frame(Buffer.concat([Buffer.alloc(4), sequence('documents', [good])]))],
    ['a sequence that is cut short', () => withSequence(good, sequence('documents', [good]).subarray(0, 12))],
    [
      'a sequence of a negative size',
      () =>
        withSequence(
          good,
          changed(sequence('documents', [good]), (bytes) => bytes.writeInt32LE(-5, 1)),
        ),
    ],
    [
      'a document longer than the message',
      () => body(changed(Buffer.from(good), (bytes) => bytes.writeInt32LE(999, 0))),
    ],
    ['a document without an end', () => body(changed(Buffer.from(good), (bytes) => bytes.fill(1, bytes.length - 1)))],
    ['an unknown type of value', () => body(changed(Buffer.from(good), (bytes) => bytes.writeUInt8(0x42, 4)))],
    ['a text that is no UTF-8', () => body(changed(Buffer.from(good), (bytes) => bytes.writeUInt8(0xff, 24)))],
    ['a legacy query of a collection', () => legacyQuery('test.people', BSON.serialize({}))],
    ['a legacy command other than hello', () => legacyQuery('admin.$cmd', BSON.serialize({ ping: 1 }))],
  ])('%s', async (_, bytes) => {
    const client = await openWireClient(server.embedded.uri);
    client.sendBytes(bytes());
    await client.closed;
    expect(await other.command('admin', { ping: 1 })).toMatchObject({ ok: { value: 1 } });
    expect(server.faults).toEqual([]);
  });

  test('thousands of frames with a few bytes changed do no harm', async () => {
    const next = numbers(20_261_122);
    const frames = [
      ping,
      commandFrame(2, { insert: 'fuzz', documents: [{ a: 1, b: [1, { c: 'text' }], d: new Date(0) }], $db: 'fuzz' }),
      commandFrame(3, { find: 'fuzz', filter: { a: { $gt: 0 } }, sort: { a: -1 }, $db: 'fuzz' }),
      commandFrame(4, {
        update: 'fuzz',
        updates: [{ q: { a: 1 }, u: { $inc: { a: 1 }, $push: { b: 2 } } }],
        $db: 'fuzz',
      }),
      commandFrame(5, { aggregate: 'fuzz', pipeline: [{ $group: { _id: '$a' } }], cursor: {}, $db: 'fuzz' }),
      withSequence(BSON.serialize({ insert: 'fuzz', $db: 'fuzz' }), sequence('documents', [BSON.serialize({ a: 1 })])),
    ];
    for (let round = 0; round < 1_000; round++) {
      const client = await openWireClient(server.embedded.uri);
      for (let i = 0; i < 3; i++) client.sendBytes(mutated(frames[next(frames.length)] ?? ping, next));
      // Some close it at once, some are answered, some leave it waiting for the rest: all are left behind.
      client.close();
    }
    const last = await openWireClient(server.embedded.uri);
    expect(await last.command('admin', { ping: 1 })).toMatchObject({ ok: { value: 1 } });
    last.close();
    expect(await other.command('admin', { ping: 1 })).toMatchObject({ ok: { value: 1 } });
    expect(server.faults).toEqual([]);
  });
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

  test.each([201, 5_000])('one nested %d levels deep is refused by name', async (levels) => {
    const client = await openWireClient(server.embedded.uri);
    const answer = client.command('test', { insert: 'deep', documents: [nested(levels)] });
    expect(await answer).toMatchObject({ code: { value: 15 }, errmsg: expect.stringContaining('levels') });
    client.close();
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

/** A message with the given bytes after its header. */
function frame(rest: Buffer, operation = 2013): Buffer {
  const head = Buffer.alloc(16);
  head.writeInt32LE(head.length + rest.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(operation, 12);
  return Buffer.concat([head, rest]);
}

function withSequence(body: Uint8Array, section: Buffer): Buffer {
  return frame(Buffer.concat([Buffer.alloc(5), body, section]));
}

function sequence(name: string, documents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents]);
  const head = Buffer.of(1, 0, 0, 0, 0);
  head.writeInt32LE(4 + content.length, 1);
  return Buffer.concat([head, content]);
}

function legacyQuery(namespace: string, query: Uint8Array): Buffer {
  return frame(Buffer.concat([Buffer.alloc(4), Buffer.from(`${namespace}\0`), Buffer.alloc(8), query]), 2004);
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** Whole numbers below a limit that look random and are the same each time (a linear congruential generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function randomBytes(next: (limit: number) => number, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => next(256)));
}

/** A few bytes other than they were; the size mostly left alone, so that what is inside gets looked at. */
function mutated(bytes: Buffer, next: (limit: number) => number): Buffer {
  return changed(bytes, (copy) => {
    for (let count = 1 + next(4); count > 0; count--) {
      const at = next(10) === 0 ? next(copy.length) : 16 + next(copy.length - 16);
      copy.writeUInt8(next(3) === 0 ? ((copy[at] ?? 0) + 1) & 0xff : next(256), at);
    }
  });
}

/** A document with so many levels, itself included. */
function nested(levels: number): WireDocument {
  let doc: WireDocument = { end: 1 };
  for (let level = 1; level < levels; level++) doc = { a: doc };
  return doc;
}
