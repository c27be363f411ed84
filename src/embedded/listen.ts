import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type ListenOptions, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { MECHANISM, USER_DATABASE } from './authentication.ts';
import { type ScramUser, scramUser } from './scram.ts';
import { StorageError } from './storage/schema.ts';
import { readTcpAccess, type TcpAccess, writeTcpAccess } from './tcpFile.ts';

export type ListenOn = {
  /** A unix socket that only this user can open, or loopback TCP with a password: where there are no unix sockets. */
  readonly transport?: 'socket' | 'tcp';
  /** The TCP port; the one of last time, or a free one, unless given. */
  readonly port?: number;
};

/** Where clients come in. */
export type Door = {
  readonly server: Server;
  /** What `hello` calls the server. */
  readonly address: string;
  readonly uri: string;
  /** Who has to prove to be this user; nobody has to where the folder's mode keeps others out. */
  readonly user: ScramUser | undefined;
};

/**
 * Listens where only this user can connect. Connections come no sooner than the event loop's next turn. Fails with a
 * `StorageError` when it cannot.
 */
export async function listen(folder: string, on: ListenOn): Promise<Door> {
  const transport = on.transport ?? (process.platform === 'win32' ? 'tcp' : 'socket');
  return transport === 'tcp' ? listenOnTcp(folder, on.port) : listenOnSocket(folder);
}

/** Where the process that uses the folder may be listening, the likeliest first; that it is has yet to be seen. */
export function urisOf(folder: string): readonly string[] {
  const socket = socketPath(folder);
  const access = readTcpAccess(folder);
  return [...(existsSync(socket) ? [socketUri(socket)] : []), ...(access === undefined ? [] : [tcpUri(access)])];
}

function socketUri(address: string): string {
  // Direct: the driver would look for the members by their names in lower case, which a path need not be.
  return `mongodb://${encodeURIComponent(address)}/?directConnection=true`;
}

function tcpUri({ port, password }: TcpAccess): string {
  // The user's database is named: a driver told to use another would look for the user in that one.
  const options = `directConnection=true&authMechanism=${MECHANISM}&authSource=${USER_DATABASE}`;
  return `mongodb://${USER_NAME}:${password}@${HOST}:${port}/?${options}`;
}

/** The longest path a unix socket may have everywhere (macOS: 104 bytes with the closing zero). */
const SOCKET_PATH_BYTES_MAX = 103;

async function listenOnSocket(folder: string): Promise<Door> {
  const address = socketPath(folder);
  // Left over from a crash: the folder is locked, so nobody listens there.
  rmSync(address, { force: true });
  const server = createServer();
  await listening(server, { path: address });
  chmodSync(address, 0o600);
  return { server, address, uri: socketUri(address), user: undefined };
}

/** In the folder itself, or where that is too long for a socket, in a private one of the user's named after it. */
function socketPath(folder: string): string {
  const own = join(folder, 'mongodb.sock');
  if (Buffer.byteLength(own) <= SOCKET_PATH_BYTES_MAX) return own;
  const user = userInfo();
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const elsewhere = join(tmpdir(), `slatebook-${user.uid}-${name}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  const found = lstatSync(elsewhere);
  if (!found.isDirectory() || found.uid !== user.uid)
    throw new StorageError(`${elsewhere} belongs to another user; give a data folder with a shorter path.`);
  chmodSync(elsewhere, 0o700);
  return join(elsewhere, 'mongodb.sock');
}

const HOST = '127.0.0.1';
const USER_NAME = 'slatebook';
const PASSWORD_BYTES = 24;

async function listenOnTcp(folder: string, wanted: number | undefined): Promise<Door> {
  const known = readTcpAccess(folder);
  const password = known?.password ?? randomBytes(PASSWORD_BYTES).toString('base64url');
  const server = createServer({ noDelay: true });
  const access: TcpAccess = { port: await listenOnPort(server, wanted, known?.port), password };
  try {
    if (access.port !== known?.port) writeTcpAccess(folder, access);
  } catch (error) {
    server.close();
    throw error;
  }
  const address = `${HOST}:${access.port}`;
  return { server, address, uri: tcpUri(access), user: scramUser({ name: USER_NAME, password }) };
}

async function listenOnPort(server: Server, wanted: number | undefined, known: number | undefined): Promise<number> {
  const first = wanted ?? known ?? 0;
  try {
    await listening(server, { host: HOST, port: first });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (wanted !== undefined)
      throw new StorageError(`The port ${wanted} is taken by another program; give another one.`, { cause: error });
    await listening(server, { host: HOST, port: 0 });
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a TCP server without a port');
  return bound.port;
}

/** In use, or set aside by the operating system, as Windows does with whole ranges. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function listening(server: Server, on: ListenOptions): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(on, () => {
      server.off('error', fail);
      done();
    });
  });
}
