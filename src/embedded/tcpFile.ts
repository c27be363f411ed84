import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from './storage/schema.ts';

/** Where to find the database over TCP, and the password that lets in. */
export type TcpAccess = { readonly port: number; readonly password: string };

/** At least 128 bits in the letters of base64url. */
const PASSWORD = /^[A-Za-z0-9_-]{22,}$/;
const PORT_MAX = 65_535;

/** What the folder says of an earlier run, if there was one. Fails with a `StorageError` when it cannot be read. */
export function readTcpAccess(folder: string): TcpAccess | undefined {
  const file = tcpFile(folder);
  if (!existsSync(file)) return undefined;
  chmodSync(file, 0o600);
  const found = parse(readFileSync(file, 'utf8'));
  if (found === undefined)
    throw new StorageError(`The file ${file} is damaged; remove it, and the database gets a new password and port.`);
  return found;
}

/** Writes it down for the next run, whole or not at all, for this user's eyes only. */
export function writeTcpAccess(folder: string, access: TcpAccess): void {
  const file = tcpFile(folder);
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify(access)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(unfinished, file);
}

function tcpFile(folder: string): string {
  return join(folder, 'tcp.json');
}

function parse(text: string): TcpAccess | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Damaged: the caller says so.
    return undefined;
  }
  if (typeof found !== 'object' || found === null || !('port' in found && 'password' in found)) return undefined;
  const { port, password } = found;
  if (typeof port !== 'number' || !Number.isInteger(port) || port < 1 || port > PORT_MAX) return undefined;
  return typeof password === 'string' && PASSWORD.test(password) ? { port, password } : undefined;
}
