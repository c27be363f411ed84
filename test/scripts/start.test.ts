import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** `npm start`, with a program of a few lines in the product's place. */

const ROOT = join(import.meta.dirname, '..', '..');
let project: string;
const start = async (): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(project, 'scripts', 'start.mjs')])).stdout;
const put = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(project, name)), { recursive: true });
  await writeFile(join(project, name), text);
};

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'slatebook-start-'));
  for (const script of ['start.mjs', 'bundle.mjs'])
    await cp(join(ROOT, 'scripts', script), join(project, 'scripts', script));
  for (const name of ['esbuild', 'tsx']) {
    await mkdir(join(project, 'node_modules'), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  }
  await put('package.json', JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }));
  await put('src/deep/word.txt', 'rice');
  await put(
    'src/deep/word.ts',
    `import { readFileSync } from 'node:fs';
     export const word: string = readFileSync(new URL('./word.txt', import.meta.url), 'utf8');`,
  );
  await put('src/main.ts', `const { word } = await import('#deep/word.ts'); console.log(word, 1);`);
});
afterEach(() => rm(project, { recursive: true, force: true }));

const bundles = () => readdir(join(project, 'node_modules', '.cache', 'slatebook'));

test('it runs the sources, which find the files beside them; the second time from the same bundle', async () => {
  expect(await start()).toBe('rice 1\n');
  const first = await bundles();
  expect(first).toHaveLength(1);
  expect(await start()).toBe('rice 1\n');
  expect(await bundles()).toEqual(first);
});

test('a changed source is what runs, also of the same length', async () => {
  expect(await start()).toBe('rice 1\n');
  await put('src/main.ts', `const { word } = await import('#deep/word.ts'); console.log(word, 2);`);
  expect(await start()).toBe('rice 2\n');
});

test('several that start at the same moment all start', async () => {
  expect(await Promise.all([start(), start(), start()])).toEqual(['rice 1\n', 'rice 1\n', 'rice 1\n']);
  expect(await bundles()).toHaveLength(1);
});

test('where nothing can be written, the sources are loaded one by one', async () => {
  await put('node_modules/.cache', 'a file in the folder’s place');
  expect(await start()).toBe('rice 1\n');
});

test('what an error says of its place leads to the source', async () => {
  await put('src/main.ts', `\n\nthrow new Error('broken');`);
  const { stderr } = spawnSync(process.execPath, [join(project, 'scripts', 'start.mjs')], { encoding: 'utf8' });
  expect(stderr).toContain(`${join('src', 'main.ts')}:3:7`);
});

test('a source that cannot be read as TypeScript is named', async () => {
  await put('src/main.ts', `const = 1;`);
  const { stderr, status } = spawnSync(process.execPath, [join(project, 'scripts', 'start.mjs')], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('src/main.ts:1:6');
});
