import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A file of the page, as it is served. */
export type PageFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly etag: string };

const FOLDER = new URL('./page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the page's files once, by name; nothing outside its folder can be asked for. */
export function readPageFiles(): ReadonlyMap<string, PageFile> {
  const names = readdirSync(FOLDER).filter((name) => extname(name) in TYPES);
  return new Map(names.map((name) => [name, readPageFile(name)]));
}

function readPageFile(name: string): PageFile {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, type: TYPES[extname(name)] ?? 'application/octet-stream', etag };
}
