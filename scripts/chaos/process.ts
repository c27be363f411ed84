import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How a process ended. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stderr: string };

/** The embedded database in a process of its own, where it can be killed. */
export type EmbeddedProcess = {
  readonly pid: number;
  /** The connection string, once it can be connected to; rejects when the process ends before that. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ending>;
  /** Kills it outright: nothing is finished, nothing closed. */
  kill(): Promise<Ending>;
  /** Asks it to stop in good order. */
  stop(): Promise<Ending>;
};

export type SpawnOptions = {
  /** The compiled command line; without it, the TypeScript one is run, which takes longer to load. */
  readonly script?: string;
  /** No file of the process may grow beyond that, as on a full disk. */
  readonly fileBytesMax?: number;
};

const FROM_SOURCE = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, '..', 'embedded.ts')];
/** What `ulimit -f` counts in (POSIX). */
const BLOCK_BYTES = 512;

/** Starts the command line of the embedded database on a folder. */
export function spawnEmbedded(folder: string, options: SpawnOptions = {}): EmbeddedProcess {
  const run = [process.execPath, ...(options.script === undefined ? FROM_SOURCE : [options.script]), folder];
  const [command = '', ...args] =
    options.fileBytesMax === undefined
      ? run
      : ['sh', '-c', 'ulimit -S -f "$0" && exec "$@"', String(Math.floor(options.fileBytesMax / BLOCK_BYTES)), ...run];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const killWithParent = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithParent);
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes.toString('utf8');
  });
  const ended = new Promise<Ending>((resolve) =>
    child.once('close', (code, signal) => {
      process.off('exit', killWithParent);
      resolve({ code, signal, stderr });
    }),
  );
  const ready = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then((ending) => reject(new Error(`the database ended before it was ready: ${JSON.stringify(ending)}`)));
  });
  // Whoever only waits for the ending need not look at this one.
  ready.catch(() => undefined);
  const end = (signal: NodeJS.Signals): Promise<Ending> => {
    child.kill(signal);
    return ended;
  };
  return { pid: child.pid ?? 0, ready, ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
