import { Double, Int32, Long } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OwnServer, openOwnServer } from './ownServer.ts';
import { accountOf, authenticate, payloadOf, ScramClient, saslContinue, saslStart } from './scramClient.ts';
import { commandFrame, openWireClient, type WireClient, type WireDocument } from './wireClient.ts';

let server: OwnServer;
let client: WireClient;
let account: ReturnType<typeof accountOf>;

beforeEach(async () => {
  server = await openOwnServer({ transport: 'tcp' });
  client = await openWireClient(server.embedded.uri);
  account = accountOf(server.embedded.uri);
});

afterEach(async () => {
  vi.useRealTimers();
  client.close();
  await server.close();
  expect(server.faults).toEqual([]);
});

/** The answer as plain values, without the time that every one carries. */
function plain({ operationTime: _time, ...reply }: WireDocument): WireDocument {
  return Object.fromEntries(
    Object.entries(reply).map(([name, value]) => [name, isNumeric(value) ? Number(value) : value]),
  );
}

function isNumeric(value: unknown): boolean {
  return value instanceof Int32 || value instanceof Double;
}

function codeOf(reply: WireDocument): number {
  return Number(reply.code ?? 0);
}

const FAILED = { ok: 0, code: 18, codeName: 'AuthenticationFailed', errmsg: 'Authentication failed.' };
const NOTHING_TO_GO_ON_WITH = { ok: 0, code: 17, codeName: 'ProtocolError', errmsg: 'No SASL session state found' };

describe('a client that has not said who it is', () => {
  it.each([
    { find: 'people' },
    { insert: 'people', documents: [{ _id: 1 }] },
    { ping: 1 },
    { listDatabases: 1 },
    { serverStatus: 1 },
    { endSessions: [] },
    { explain: {} },
    { nonsense: 1 },
  ])('is told that $0 requires authentication, and nothing is done', async (command) => {
    const [name] = Object.keys(command);
    expect(plain(await client.command('admin', command))).toEqual({
      ok: 0,
      code: 13,
      codeName: 'Unauthorized',
      errmsg: `Command ${name} requires authentication`,
    });
    expect(await server.client.db('admin').collection('people').countDocuments()).toBe(0);
  });

  it('may ask who is there, but use no session', async () => {
    for (const name of ['hello', 'isMaster', 'ismaster'])
      expect(await client.command('admin', { [name]: 1 })).toMatchObject({ helloOk: true });
    const txn = { lsid: { id: 1 }, txnNumber: Long.fromNumber(1), startTransaction: true, autocommit: false };
    expect(codeOf(await client.command('admin', { hello: 1, ...txn }))).toBe(72);
  });

  it('learns the mechanism of the one user there is', async () => {
    const mechanisms = async (user: string) =>
      (await client.command('admin', { hello: 1, saslSupportedMechs: user })).saslSupportedMechs;
    expect(await mechanisms('admin.slatebook')).toEqual(['SCRAM-SHA-256']);
    expect(await mechanisms('admin.root')).toBeUndefined();
  });

  it('is cut off when it sends more than a handshake needs', async () => {
    client.sendBytes(commandFrame(1, { hello: 1, comment: 'x'.repeat(70_000), $db: 'admin' }));
    await client.closed;
  });

  it('is cut off when it is silent, or leaves a conversation open, for half a minute; not when it only asks', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [silent, open, monitor] = [await another(), await another(), await another()];
    await saslStart(open, new ScramClient(account).first);
    await monitor.command('admin', { hello: 1 });
    vi.advanceTimersByTime(30_000);
    await Promise.all([silent.closed, open.closed]);
    expect(await monitor.command('admin', { hello: 1 })).toMatchObject({ ok: expect.anything() });
    monitor.close();
  });
});

describe('authentication', () => {
  it('takes two steps, or three when the client wants the empty one', async () => {
    const scram = new ScramClient(account);
    const first = await saslStart(client, scram.first, { options: {} });
    expect(plain(first)).toEqual({ conversationId: 1, done: false, payload: expect.anything(), ok: 1 });
    const second = await saslContinue(client, scram.final(payloadOf(first)));
    expect(second).toMatchObject({ done: false });
    expect(payloadOf(second)).toMatch(/^v=/);
    expect(codeOf(await client.command('shop', { ping: 1 }))).toBe(13);
    expect(await saslContinue(client, '')).toMatchObject({ done: true });
    expect(codeOf(await client.command('shop', { ping: 1 }))).toBe(0);
    const hasty = await another();
    expect(await authenticate(hasty, account)).toMatchObject({ done: true });
    expect(codeOf(await hasty.command('shop', { ping: 1 }))).toBe(0);
    hasty.close();
  });

  it('begins with the greeting when the client wants to save a step', async () => {
    const scram = new ScramClient(account);
    const payload = Buffer.from(scram.first);
    const asked = {
      saslStart: 1,
      mechanism: 'SCRAM-SHA-256',
      payload,
      options: { skipEmptyExchange: true },
      db: 'admin',
    };
    const hello = await client.command('admin', { hello: 1, speculativeAuthenticate: asked });
    const begun = hello.speculativeAuthenticate as WireDocument;
    expect(await saslContinue(client, scram.final(payloadOf(begun)))).toMatchObject({ done: true });
    for (const wrong of [
      { ...asked, mechanism: 'PLAIN' },
      { ...asked, payload: Buffer.from('?') },
      { saslStart: 1 },
      {},
    ])
      expect(
        (await client.command('admin', { hello: 1, speculativeAuthenticate: wrong })).speculativeAuthenticate,
      ).toBe(undefined);
  });

  it('fails with a wrong password without saying what was wrong, and can be tried again', async () => {
    expect(plain(await authenticate(client, { ...account, password: 'guess' }))).toEqual(FAILED);
    expect(codeOf(await client.command('shop', { ping: 1 }))).toBe(13);
    expect(await authenticate(client, account)).toMatchObject({ done: true });
    expect(codeOf(await client.command('shop', { ping: 1 }))).toBe(0);
  });

  it('answers failures later and later', async () => {
    const started = performance.now();
    for (let i = 0; i < 3; i++) await authenticate(client, { ...account, password: 'guess' });
    expect(performance.now() - started).toBeGreaterThan(500);
  });

  it('lets long messages through as soon as it is passed, also those already on their way', async () => {
    const scram = new ScramClient(account);
    const final = scram.final(payloadOf(await saslStart(client, scram.first)));
    const done = saslContinue(client, final);
    const documents = [{ _id: 1, text: 'x'.repeat(5_000_000) }];
    expect(await client.command('shop', { insert: 'people', documents })).toMatchObject({ n: expect.anything() });
    expect(await done).toMatchObject({ done: true });
    expect(await server.client.db('shop').collection('people').countDocuments()).toBe(1);
  });
});

describe('a malformed authentication', () => {
  afterEach(async () => {
    // Whatever was sent, the connection and the process go on.
    expect(await authenticate(client, account)).toMatchObject({ done: true });
  });

  it.each([
    ['an empty message', ''],
    ['a message cut short', 'n,,n=slate'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
    ['a long message', `n,,n=slatebook,r=${'a'.repeat(40_000)}`],
  ])('fails at the start with %s', async (_what, first) => {
    expect(plain(await saslStart(client, first))).toEqual(FAILED);
    expect(plain(await saslContinue(client, first))).toEqual(NOTHING_TO_GO_ON_WITH);
  });

  it.each([
    ['an empty message', () => ''],
    ['a message cut short', (final: string) => final.slice(0, -20)],
    ['a wrong nonce', (final: string) => final.replace(',r=', ',r=x')],
    ['a wrong proof', (final: string) => final.replace(/p=.*/, `p=${Buffer.alloc(32, 7).toString('base64')}`)],
    ['a long message', (final: string) => `${final}${'='.repeat(40_000)}`],
  ])('fails at the end with %s', async (_what, spoil) => {
    const scram = new ScramClient(account);
    const final = scram.final(payloadOf(await saslStart(client, scram.first)));
    expect(plain(await saslContinue(client, spoil(final)))).toEqual(FAILED);
    expect(plain(await saslContinue(client, final))).toEqual(NOTHING_TO_GO_ON_WITH);
  });

  it('fails with fields that are missing or of the wrong type', async () => {
    const { first } = new ScramClient(account);
    expect(codeOf(await client.command('admin', { saslStart: 1, payload: Buffer.from(first) }))).toBe(40414);
    expect(codeOf(await client.command('admin', { saslContinue: 1, conversationId: 1 }))).toBe(40414);
    expect(codeOf(await saslStart(client, first, { mechanism: 7 }))).toBe(14);
    expect(codeOf(await saslStart(client, first, { mechanism: 'PLAIN' }))).toBe(334);
    expect(codeOf(await saslStart(client, first, { payload: first }))).toBe(14);
    expect(codeOf(await saslStart(client, first, { options: 1 }))).toBe(14);
    expect(codeOf(await saslContinue(client, first, 'one'))).toBe(14);
    expect(
      codeOf(await client.command('shop', { saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: Buffer.from(first) })),
    ).toBe(18);
  });

  it('fails with what was heard in another conversation', async () => {
    const scram = new ScramClient(account);
    const final = scram.final(payloadOf(await saslStart(client, scram.first)));
    expect(await saslContinue(client, final, 2)).toMatchObject({ code: expect.anything(), codeName: 'ProtocolError' });
    expect(await saslContinue(client, final)).toMatchObject({ errmsg: NOTHING_TO_GO_ON_WITH.errmsg });
    await saslStart(client, scram.first);
    expect(codeOf(await saslContinue(client, final))).toBe(18);
    expect(codeOf(await client.command('shop', { ping: 1 }))).toBe(13);
    expect(await authenticate(client, account)).toMatchObject({ done: true });
    expect(await saslContinue(client, final)).toMatchObject({ errmsg: NOTHING_TO_GO_ON_WITH.errmsg });
  });
});

function another(): Promise<WireClient> {
  return openWireClient(server.embedded.uri);
}
