import { randomUUID } from 'node:crypto';
import { Binary, Long } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChildServers, openChildServers } from './childServer.ts';
import { until } from './ownServer.ts';
import { openWireClient, type WireClient, type WireDocument } from './wireClient.ts';

/*
 * What a client is told that asks for the outcome of a write again, after the server was killed outright and started anew:
 * the first answer, and nothing done twice. The client is a bare one, so that the same numbers can be sent again.
 */
let servers: ChildServers;

beforeAll(async () => {
  servers = await openChildServers();
});

afterAll(() => servers.close());

describe('asked again after a kill and a restart', () => {
  const sessions = { committed: lsid(), open: lsid(), insert: lsid(), change: lsid(), batch: lsid() };
  const batch = Array.from({ length: 20_000 }, (_, i) => ({ _id: 1_000 + i }));
  const writes: Record<'insert' | 'change' | 'batch', WireDocument> = {
    insert: { insert: 'items', documents: [{ text: 'once' }], ...numbered(sessions.insert) },
    change: {
      findAndModify: 'items',
      query: { _id: 1 },
      update: { $inc: { count: 1 } },
      new: true,
      ...numbered(sessions.change),
    },
    batch: { insert: 'items', documents: batch, ...numbered(sessions.batch) },
  };
  const commit = (session: WireDocument): WireDocument => ({
    commitTransaction: 1,
    ...numbered(session),
    autocommit: false,
  });
  let before: Record<'insert' | 'change', WireDocument>;
  let client: WireClient;

  beforeAll(async () => {
    const folder = await servers.folder();
    const first = servers.spawn(folder);
    const uri = await first.ready;
    client = await openWireClient(uri);
    expect(await client.command('test', { insert: 'items', documents: [{ _id: 1 }] })).toMatchObject({ ok: one() });
    for (const [session, _id] of [
      [sessions.committed, 100],
      [sessions.open, 101],
    ] as const)
      await client.command('test', {
        insert: 'items',
        documents: [{ _id }],
        ...numbered(session),
        startTransaction: true,
        autocommit: false,
      });
    expect(await client.command('admin', commit(sessions.committed))).toMatchObject({ ok: one() });
    before = {
      insert: await client.command('test', writes.insert),
      change: await client.command('test', writes.change),
    };
    const other = await openWireClient(uri);
    client.command('test', writes.batch).catch(() => undefined);
    await until('a part of the batch is on the disk', async () => (await count(other, { _id: { $gte: 1_000 } })) > 0);
    expect(await count(other, { _id: { $gte: 1_000 } })).toBeLessThan(batch.length);
    await first.kill();
    client = await openWireClient(await servers.spawn(folder).ready);
  });

  test('a commit answers as it did, and cannot be aborted', async () => {
    expect(await client.command('admin', commit(sessions.committed))).toMatchObject({ ok: one() });
    const abort = { abortTransaction: 1, ...numbered(sessions.committed), autocommit: false };
    expect(await client.command('admin', abort)).toMatchObject({ codeName: 'TransactionCommitted' });
    expect(await count(client, { _id: 100 })).toBe(1);
  });

  test('a transaction that was open does not exist, and left nothing', async () => {
    expect(await client.command('admin', commit(sessions.open))).toMatchObject({ codeName: 'NoSuchTransaction' });
    expect(await count(client, { _id: 101 })).toBe(0);
  });

  test('a write answers as it did, and is not done again', async () => {
    for (const name of ['insert', 'change'] as const)
      expect(timeless(await client.command('test', writes[name]))).toEqual(timeless(before[name]));
    expect(await count(client, { text: 'once' })).toBe(1);
    expect(await count(client, { _id: 1, count: 1 })).toBe(1);
  });

  test('a batch that was half done is finished', async () => {
    expect(await count(client, { _id: { $gte: 1_000 } })).toBeLessThan(batch.length);
    expect(await client.command('test', writes.batch)).toMatchObject({ n: { value: batch.length }, ok: one() });
    expect(await count(client, { _id: { $gte: 1_000 } })).toBe(batch.length);
  });
});

function lsid(): WireDocument {
  return { id: new Binary(Buffer.from(randomUUID().replaceAll('-', ''), 'hex'), Binary.SUBTYPE_UUID) };
}

function numbered(session: WireDocument): WireDocument {
  return { lsid: session, txnNumber: Long.fromNumber(1) };
}

/** What `ok: 1` looks like when numbers keep their types. */
function one(): unknown {
  return expect.objectContaining({ value: 1 });
}

/** A reply without what tells when it was given. */
function timeless(reply: WireDocument): WireDocument {
  const { operationTime: _, $clusterTime: __, ...rest } = reply;
  return rest;
}

async function count(client: WireClient, query: WireDocument): Promise<number> {
  const { n } = await client.command('test', { count: 'items', query });
  return (n as { readonly value: number }).value;
}
