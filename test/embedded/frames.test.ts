import { BSON } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, frame, legacyQuery, sequence, withSequence } from './frames.ts';
import { type OwnServer, openOwnServer } from './ownServer.ts';
import { commandFrame, openWireClient, type WireClient } from './wireClient.ts';

/* What the server does with bytes that are no message of the protocol, which no driver would send. */
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
