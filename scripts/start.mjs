/** Runs the product: `npm start`. */
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const entry = await bundle();
if (entry === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/main.ts');
} else {
  // What an error says of its place leads to the sources.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(entry).href);
}
