import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'src');
const BUNDLES = join(ROOT, 'node_modules', '.cache', 'slatebook');
/** A process of the version before may still be starting from its own. */
const OUTDATED_AFTER_MS = 86_400_000;

/**
 * The program as a few files of JavaScript, put together anew when a source has changed since: Node loads them in a quarter of the time
 * that it takes for the sources one by one. Answers the path to begin with, or undefined where none can be written.
 *
 * @returns {Promise<string | undefined>}
 */
export async function bundle() {
  const folder = join(BUNDLES, markOfSources());
  if (!existsSync(folder)) {
    try {
      await write(folder);
    } catch (error) {
      // The packages may be another user's, the disk full or only for reading; a source that is wrong is another matter.
      if ('syscall' in error) return undefined;
      throw error;
    }
  }
  return join(folder, 'main.js');
}

/** Names what a bundle is made of: every source and its place, the packages, and this script. */
function markOfSources() {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256').update(ROOT);
  for (const path of [
    ...sources.sort().map((name) => join(SOURCES, name)),
    join(ROOT, 'package.json'),
    import.meta.filename,
  ])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all, also when several processes start at the same moment. */
async function write(folder) {
  mkdirSync(BUNDLES, { recursive: true });
  for (const name of readdirSync(BUNDLES)) {
    const other = join(BUNDLES, name);
    if (Date.now() - statSync(other).mtimeMs > OUTDATED_AFTER_MS) rmSync(other, { recursive: true, force: true });
  }
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished);
  try {
    await compile(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function compile(outdir) {
  const { build, stop } = await import('esbuild');
  await build({
    entryPoints: [join(SOURCES, 'main.ts')],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'error',
    plugins: [{ name: 'own places', setup: keepPlaces }],
    // Else its process would stay beside the product's.
  }).finally(stop);
}

/** A source that reads a file beside it finds it from the bundle as well. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
    const place = JSON.stringify(pathToFileURL(path).href);
    return { loader: 'ts', contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', place) };
  });
}
