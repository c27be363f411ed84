import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from './backup.ts';
import { lockFolder } from './folderLock.ts';
import { verifyDataFile } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import { DATA_FILE } from './storage.ts';

/**
 * Puts a backup in place of a folder's data. The copy is verified before anything is touched, and what it replaces is kept in `aside`,
 * a new folder. A crash in between leaves the old data or the new. Fails with a `StorageError` when a process uses the folder or the
 * file is no sound backup.
 */
export function restoreFile(folder: string, { from, aside }: { from: string; aside: string }): void {
  const lock = lockFolder(folder);
  const unfinished = join(folder, 'restoring.sqlite');
  try {
    if (existsSync(from)) copyFileSync(from, unfinished);
    verifyDataFile(existsSync(from) ? unfinished : from);
    const current = join(folder, DATA_FILE);
    if (existsSync(current)) keepAside(current, aside);
    renameSync(unfinished, current);
    syncFolder(folder);
  } finally {
    rmSync(unfinished, { force: true });
    lock.release();
  }
}

/** The file stays under its own name too, until the new one takes that. */
function keepAside(current: string, aside: string): void {
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  emptyLog(current);
  for (const ending of ['-wal', '-shm'])
    if (existsSync(`${current}${ending}`)) renameSync(`${current}${ending}`, join(aside, `${DATA_FILE}${ending}`));
  try {
    linkSync(current, join(aside, DATA_FILE));
  } catch {
    // Not every file system has links.
    copyFileSync(current, join(aside, DATA_FILE));
  }
  syncFolder(aside);
}

/** A log beside the new file would be taken for its own. What is too damaged for this is kept as it is, log and all. */
function emptyLog(file: string): void {
  try {
    const sqlite = openSqlite(file);
    try {
      sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      sqlite.close();
    }
  } catch {
    return;
  }
}
