import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compileEmbedded } from '../../scripts/chaos/compile.ts';
import { type EmbeddedProcess, type SpawnOptions, spawnEmbedded } from '../../scripts/chaos/process.ts';
import { freshFolder } from './ownServer.ts';

/** Starts embedded databases in processes of their own, each test file's under one folder. */
export type ChildServers = {
  /** A new data folder. */
  folder(): Promise<string>;
  spawn(folder: string, options?: SpawnOptions): EmbeddedProcess;
  /** Ends what still runs, and removes everything. */
  close(): Promise<void>;
};

/** Compiles the embedded database once, for all that a test file starts. */
export async function openChildServers(): Promise<ChildServers> {
  const root = await freshFolder();
  const script = compileEmbedded(join(root, 'compiled'));
  const spawned: EmbeddedProcess[] = [];
  let count = 0;
  return {
    folder: async () => {
      count += 1;
      const path = join(root, `data-${count}`);
      await mkdir(path);
      return path;
    },
    spawn: (folder, options) => {
      const child = spawnEmbedded(folder, { script, ...options });
      spawned.push(child);
      return child;
    },
    close: async () => {
      await Promise.all(spawned.map((child) => child.kill()));
      await rm(root, { recursive: true, force: true });
    },
  };
}
