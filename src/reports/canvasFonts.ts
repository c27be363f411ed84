import type { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { fontFile, type Script } from './fonts.ts';

/** A canvas that draws in our own fonts; `family` is what a font of it is called by, one for each script. */
export type CanvasWithFonts = { readonly createCanvas: typeof createCanvas; readonly family: string };

const FAMILIES: Readonly<Record<Script, string>> = {
  latin: 'Slate Latin',
  devanagari: 'Slate Devanagari',
  arabic: 'Slate Arabic',
};
const FAMILY = Object.values(FAMILIES)
  .map((name) => `"${name}"`)
  .join(', ');

let loaded: Promise<CanvasWithFonts> | undefined;

/** The library is loaded with the first picture (architecture.md, "Running it"). */
export function loadCanvas(): Promise<CanvasWithFonts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CanvasWithFonts> {
  const canvas = await import('@napi-rs/canvas');
  register(canvas.GlobalFonts);
  return { createCanvas: canvas.createCanvas, family: FAMILY };
}

function register(fonts: typeof GlobalFonts): void {
  for (const script of ['latin', 'devanagari', 'arabic'] as const)
    for (const weight of ['regular', 'bold'] as const)
      fonts.registerFromPath(fontFile(script, weight), FAMILIES[script]);
}
