import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Connection } from './connection.ts';
import { type EngineOptions, openEngine } from './engine.ts';
import { backUp } from './storage/backup.ts';
import { lockFolder } from './storage/folderLock.ts';
import { StorageError } from './storage/schema.ts';

export type StartOptions = EngineOptions & {
  /** Hears of what should not have happened; without it, it goes to standard error. */
  readonly onFault?: (error: unknown) => void;
};

/** A running embedded database. */
export type Embedded = {
  /** The connection string for the MongoDB driver. The same folder has the same one after a restart. */
  readonly uri: string;
  /** Finishes what is in hand, closes the connections and the files. A second call waits for the first. */
  stop(): Promise<void>;
  /** Writes a consistent copy, as of the call, into an empty or new folder, while everything goes on. */
  backup(to: string): Promise<void>;
};

/** The longest path a unix socket may have everywhere (macOS: 104 bytes with the closing zero). */
const SOCKET_PATH_BYTES_MAX = 103;

/**
 * Starts the embedded database on a folder. Only this user can connect: it listens on a unix socket in a folder of mode
 * 0700. Fails with a `StorageError` when the folder is in use, damaged or of a newer format.
 */
export async function startEmbedded(options: StartOptions): Promise<Embedded> {
  const folder = resolve(options.folder);
  const lock = lockFolder(folder);
  try {
    const engine = openEngine({ ...options, folder });
    const address = socketPath(folder);
    const connections = new Set<Connection>();
    const onFault =
      options.onFault ?? ((error: unknown) => process.stderr.write(`embedded database: ${describe(error)}\n`));
    let count = 0;
    const server = createServer((socket) => {
      count += 1;
      const connection = new Connection(socket, { engine, address, id: count, onFault });
      connections.add(connection);
      socket.on('close', () => connections.delete(connection));
    });
    await listen(server, address);
    const stopAll = async (): Promise<void> => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      engine.interrupt();
      engine.sessions.abortAll();
      await Promise.all([...connections].map((connection) => connection.close()));
      await closed;
      await engine.close();
      lock.release();
    };
    let stopping: Promise<void> | undefined;
    return {
      // Direct: the driver would look for the members by their names in lower case, which a path need not be.
      uri: `mongodb://${encodeURIComponent(address)}/?directConnection=true`,
      stop: () => (stopping ??= stopAll()),
      backup: (to) => backUp(engine.storage, to),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
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

function listen(server: Server, path: string): Promise<void> {
  // Left over from a crash: the folder is locked, so nobody listens there.
  rmSync(path, { force: true });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(path, () => {
      server.off('error', fail);
      chmodSync(path, 0o600);
      done();
    });
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
