import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsIn } from './fontCoverage.ts';

/** The letters papers are set in: Noto Sans, in one file for each script and weight. */
export type Script = 'latin' | 'devanagari' | 'arabic';
export type Weight = 'regular' | 'bold';

const FILES = {
  latin: {
    regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  },
  devanagari: {
    regular: '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
  },
  arabic: {
    regular: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  },
} as const satisfies Record<Script, Record<Weight, string>>;

/** In the order in which they are asked for a letter: figures and signs that several have are always the same font's. */
const SCRIPTS = ['latin', 'devanagari', 'arabic'] as const satisfies readonly Script[];

const { resolve } = createRequire(import.meta.url);

const found = new Map<string, string>();

/** Where the font file lies, for whatever embeds it. */
export function fontFile(script: Script, weight: Weight): string {
  const name = FILES[script][weight];
  const path = found.get(name) ?? resolve(name);
  found.set(name, path);
  return path;
}

const coverage = new Map<Script, ReadonlySet<number>>();

/** The script whose font can show all of a letter with its marks; undefined when none can. Both weights have the same letters. */
export function scriptFor(letter: string): Script | undefined {
  const needed = [...letter].map((sign) => sign.codePointAt(0) ?? 0).filter((sign) => !isJoiner(sign));
  // The Latin font has some Devanagari as well.
  const order = /\p{Script=Devanagari}/u.test(letter) ? (['devanagari', ...SCRIPTS] as const) : SCRIPTS;
  return order.find((script) => needed.every((sign) => coverageOf(script).has(sign)));
}

/** What shapes the letters beside it and is not seen itself: ZWNJ, ZWJ and variation selectors. */
function isJoiner(sign: number): boolean {
  return sign === 0x200c || sign === 0x200d || (sign >= 0xfe00 && sign <= 0xfe0f);
}

function coverageOf(script: Script): ReadonlySet<number> {
  const known = coverage.get(script) ?? codePointsIn(readFileSync(fontFile(script, 'regular')));
  coverage.set(script, known);
  return known;
}
