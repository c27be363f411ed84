import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUseError } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Makes this process the only one that uses the folder, for as long as it lives: the lock is the operating system's, so a
 * crash leaves nothing behind. Fails with a `FolderInUseError` that names the owner when the folder is taken.
 */
export function lockFolder(folder: string): { release(): void } {
  makePrivate(folder);
  const ownerFile = join(folder, 'owner.pid');
  const lock = openSqlite(join(folder, 'lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    throw new FolderInUseError(
      `The folder ${folder} is in use by another process${ownerText(ownerFile)}. Stop it first, or give another folder.`,
      { cause: error },
    );
  }
  writeFileSync(ownerFile, `${process.pid}\n`, { mode: 0o600 });
  return { release: () => lock.close() };
}

function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
  } catch (error) {
    throw new FolderInUseError(
      `The folder ${folder} cannot be made or is not this user's: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
}

function ownerText(file: string): string {
  try {
    return ` (pid ${readFileSync(file, 'utf8').trim()})`;
  } catch {
    // Whoever holds it has not written its number yet, or cannot be read: the message does without.
    return '';
  }
}
