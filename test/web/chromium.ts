import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the browser of the web chat's tests is, or a sentence that says what to do. */
export type Chromium =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly missing: string };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const TESTS = 'The web chat’s browser tests (npm run test:web)';
const INSTALL = 'for example apt-get install chromium, or set CHROMIUM_PATH to one';

/** Looks for a Chromium: the one of `CHROMIUM_PATH`, else the first on `PATH`. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): Chromium {
  const given = environment.CHROMIUM_PATH ?? '';
  if (given !== '') {
    if (isExecutable(given)) return { found: true, path: given };
    return { found: false, missing: `${TESTS} need Chromium, and CHROMIUM_PATH=${given} is not one that can be run.` };
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
  if (path !== undefined) return { found: true, path };
  return { found: false, missing: `${TESTS} need Chromium, and there is none on this machine: ${INSTALL}.` };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run: the next one may be.
    return false;
  }
}
