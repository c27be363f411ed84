import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Embedded, startEmbedded } from '#embedded/start.ts';
import { type OwnServer, openOwnServer, refusal } from './ownServer.ts';
import { accountOf } from './scramClient.ts';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

async function open(transport: 'tcp' | 'socket' = 'tcp'): Promise<OwnServer> {
  const server = await openOwnServer({ transport });
  cleanUp.push(server.close);
  return server;
}

async function startAgain(folder: string, port?: number): Promise<Embedded> {
  const embedded = await startEmbedded({ folder, transport: 'tcp', ...(port === undefined ? {} : { port }) });
  cleanUp.push(embedded.stop);
  return embedded;
}

function connect(uri: string, options: { dbName?: string } = {}): MongoClient {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000, ...options });
  cleanUp.push(() => client.close());
  return client;
}

/** Another program on the port. */
async function occupy(port: number): Promise<Server> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
  cleanUp.push(() => new Promise((done) => other.close(done)));
  return other;
}

function portOf(uri: string): number {
  return Number(new URL(uri).port);
}

describe('the embedded database on loopback TCP', () => {
  it('lets the driver in with the connection string, to work as over the socket', async () => {
    const { client } = await open();
    const people = client.db('shop').collection<{ _id: number; name: string }>('people');
    await people.insertOne({ _id: 1, name: 'Ana' });
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await people.insertOne({ _id: 2, name: 'Bo' }, { session });
        await people.updateOne({ _id: 1 }, { $set: { name: 'Anna' } }, { session });
      }),
    );
    expect(await people.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, name: 'Anna' },
      { _id: 2, name: 'Bo' },
    ]);
    const { authInfo } = await client.db('admin').command({ connectionStatus: 1 });
    expect(authInfo.authenticatedUsers).toEqual([{ user: 'slatebook', db: 'admin' }]);
  });

  it('lets in a driver that is told to use another database, or no mechanism', async () => {
    const { embedded } = await open();
    for (const uri of [embedded.uri, embedded.uri.replace('&authMechanism=SCRAM-SHA-256', '')])
      expect(await connect(uri, { dbName: 'slatebook' }).db().command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('refuses a driver with a wrong password, a wrong name, or another mechanism, and does nothing for it', async () => {
    const { embedded, client } = await open();
    const { password } = accountOf(embedded.uri);
    const uris = {
      password: embedded.uri.replace(password, `${password}x`),
      name: embedded.uri.replace('//slatebook:', '//root:'),
      mechanism: embedded.uri.replace('SCRAM-SHA-256', 'SCRAM-SHA-1'),
    };
    const errors = [];
    for (const uri of Object.values(uris))
      errors.push(await refusal(connect(uri).db('shop').collection('people').insertOne({})));
    expect(errors.map((error) => error.code)).toEqual([18, 18, 334]);
    expect(errors[0]?.message).toBe('Authentication failed.');
    expect(await client.db('shop').listCollections().toArray()).toEqual([]);
  });

  it('asks a driver without a password for one', async () => {
    const { embedded } = await open();
    const anonymous = connect(`mongodb://127.0.0.1:${portOf(embedded.uri)}/?directConnection=true`);
    const error = await refusal(anonymous.db('shop').collection('people').insertOne({}));
    expect(error.code).toBe(13);
    expect(error.message).toBe('Command insert requires authentication');
  });

  it('has the same connection string after a restart, and for nobody else', async () => {
    const { folder, embedded, client, stop } = await open();
    await client.db('shop').collection<{ _id: number }>('people').insertOne({ _id: 1 });
    await stop();
    const file = join(folder, 'tcp.json');
    await chmod(file, 0o644);
    const again = await startAgain(folder);
    expect(again.uri).toBe(embedded.uri);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await connect(again.uri).db('shop').collection('people').countDocuments()).toBe(1);
    const other = await open();
    expect(accountOf(other.embedded.uri).password).not.toBe(accountOf(embedded.uri).password);
  });

  it("keeps port and password, of at least 128 bits, in a file for this user's eyes only", async () => {
    const { folder, embedded } = await open();
    const file = join(folder, 'tcp.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { password } = accountOf(embedded.uri);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ port: portOf(embedded.uri), password });
    expect(password).toMatch(/^[\w-]{22,}$/);
  });

  it('takes a new port when another program has the old one, and stays with it', async () => {
    const { folder, embedded, stop } = await open();
    await stop();
    await occupy(portOf(embedded.uri));
    const moved = await startAgain(folder);
    expect(portOf(moved.uri)).not.toBe(portOf(embedded.uri));
    expect(accountOf(moved.uri)).toEqual(accountOf(embedded.uri));
    expect(await connect(moved.uri).db().command({ ping: 1 })).toMatchObject({ ok: 1 });
    await moved.stop();
    expect((await startAgain(folder)).uri).toBe(moved.uri);
  });

  it('says that a port it is told to take is taken, and leaves the folder free', async () => {
    const { folder, embedded, stop } = await open();
    await stop();
    const other = await occupy(0);
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await expect(startAgain(folder, port)).rejects.toThrow(`The port ${port} is taken by another program`);
    expect((await startAgain(folder)).uri).toBe(embedded.uri);
  });

  it.each(['', '{', '{}', '{"port":0,"password":"aaaaaaaaaaaaaaaaaaaaaaaa"}', '{"port":4000,"password":"secret"}'])(
    'does not start on a damaged file: %s',
    async (text) => {
      const { folder, stop } = await open();
      await stop();
      await writeFile(join(folder, 'tcp.json'), text);
      await expect(startAgain(folder)).rejects.toThrow('tcp.json is damaged; remove it');
    },
  );

  it('needs no password on the unix socket, and knows none', async () => {
    const { embedded, client } = await open('socket');
    expect(await client.db('shop').collection('people').insertOne({})).toMatchObject({ acknowledged: true });
    const named = embedded.uri.replace('mongodb://', 'mongodb://slatebook:secret@');
    const error = await refusal(connect(`${named}&authMechanism=SCRAM-SHA-256`).db('shop').command({ ping: 1 }));
    expect(error.code).toBe(18);
  });
});
