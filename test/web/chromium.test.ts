import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-chromium-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(...path: string[]): Promise<string> {
  const file = join(folder, ...path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o700);
  return file;
}

describe('the browser of the web chat’s tests', () => {
  it.each(['chromium', 'chromium-browser', 'google-chrome'])('is found on PATH as %s', async (name) => {
    const path = await program('bin', name);
    const PATH = [join(folder, 'empty'), join(folder, 'bin')].join(delimiter);
    expect(findChromium({ PATH })).toEqual({ found: true, path });
  });

  it('is the one of CHROMIUM_PATH when that is set', async () => {
    await program('bin', 'chromium');
    const path = await program('own', 'chrome');
    expect(findChromium({ PATH: join(folder, 'bin'), CHROMIUM_PATH: path })).toEqual({ found: true, path });
  });

  it('is missed in one sentence that says how to get one', () => {
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: '' })).toEqual({
      found: false,
      missing:
        'The web chat’s browser tests (npm run test:web) need Chromium, and there is none on this machine: ' +
        'for example apt-get install chromium, or set CHROMIUM_PATH to one.',
    });
  });

  it('a CHROMIUM_PATH that leads nowhere is named; nothing else is taken in its place', async () => {
    await program('bin', 'chromium');
    expect(findChromium({ PATH: join(folder, 'bin'), CHROMIUM_PATH: '/nowhere/chrome' })).toEqual({
      found: false,
      missing:
        'The web chat’s browser tests (npm run test:web) need Chromium, and CHROMIUM_PATH=/nowhere/chrome is not one that can be run.',
    });
  });
});
