import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How a process ended. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The whole program in a process of its own, as an operator runs it. */
export type BotProcess = {
  /** Where its HTTP server answers, once it says that it runs; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ending>;
  /** All it has written so far, to whoever may read it. */
  output(): string;
  /** Resolves as soon as it has written this. */
  says(text: string): Promise<void>;
  /** Kills it outright: nothing is finished, nothing closed. */
  kill(): Promise<Ending>;
  /** Asks it to stop in good order. */
  stop(): Promise<Ending>;
};

const ROOT = join(import.meta.dirname, '..', '..');
const RUN = [join(ROOT, 'scripts', 'start.mjs')];
const RUNNING = /^Slatebook is (?:running|open): (.*)\/$/m;

/** Starts `npm start` with nothing but these settings, in a folder without an `.env` file. */
export function spawnBot(folder: string, settings: Readonly<Record<string, string>>): BotProcess {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  const child = spawn(process.execPath, RUN, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const killWithParent = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithParent);
  const ended = new Promise<Ending>((resolve) =>
    child.once('close', (code, signal) => {
      process.off('exit', killWithParent);
      resolve({ code, signal });
    }),
  );
  const written = watch(child);
  const before = (what: string) =>
    ended.then((ending) => {
      throw new Error(`it ended before ${what}: ${JSON.stringify(ending)}\n${written.all()}`);
    });
  const says = (text: string): Promise<void> =>
    Promise.race([written.until((all) => all.includes(text) || undefined), before(`it said "${text}"`)]).then(() => {});
  const ready = Promise.race([written.until((all) => RUNNING.exec(all)?.[1]), before('it was running')]);
  // Whoever only waits for the ending need not look at this one.
  ready.catch(() => undefined);
  const end = (signal: NodeJS.Signals): Promise<Ending> => {
    child.kill(signal);
    return ended;
  };
  return { ready, ended, output: written.all, says, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function watch(child: ChildProcess) {
  let all = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) throw new Error('both are piped');
    createInterface(stream).on('line', (line) => {
      all += `${line}\n`;
      for (const look of [...watchers]) look();
    });
  }
  return {
    all: () => all,
    /** What `find` finds in all that was written, as soon as there is something. */
    until: <Found>(find: (all: string) => Found | undefined): Promise<Found> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = find(all);
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
  };
}
