import { resolve } from 'node:path';
import { Connection } from './connection.ts';
import { type EngineOptions, openEngine } from './engine.ts';
import { type ListenOn, listen } from './listen.ts';
import { backUp } from './storage/backup.ts';
import { lockFolder } from './storage/folderLock.ts';

export type StartOptions = EngineOptions &
  ListenOn & {
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

/**
 * Starts the embedded database on a folder. Only this user can connect: it listens on a unix socket in a folder of mode
 * 0700, or, where there are no unix sockets or when asked to, on loopback TCP with a password kept in that folder. Fails
 * with a `StorageError` when the folder is in use, damaged or of a newer format, or the port asked for is taken.
 */
export async function startEmbedded(options: StartOptions): Promise<Embedded> {
  const folder = resolve(options.folder);
  const lock = lockFolder(folder);
  try {
    const engine = openEngine({ ...options, folder });
    const connections = new Set<Connection>();
    const onFault =
      options.onFault ?? ((error: unknown) => process.stderr.write(`embedded database: ${describe(error)}\n`));
    let count = 0;
    const { server, address, uri, user } = await listen(folder, options).catch(async (error: unknown) => {
      await engine.close();
      throw error;
    });
    server.on('connection', (socket) => {
      count += 1;
      const connection = new Connection(socket, { engine, address, user, id: count, onFault });
      connections.add(connection);
      socket.on('close', () => connections.delete(connection));
    });
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
      uri,
      stop: () => (stopping ??= stopAll()),
      backup: (to) => backUp(engine.storage, to),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
