import type { Instant } from '#domain/calendar.ts';
import { fontFile, type Script, scriptFor, type Weight } from './fonts.ts';
import { baseOf, type Piece, piecesOf, seenOrder } from './writingOrder.ts';

/** A page that is written from the top: every text in the fonts that have its letters, in its own direction. */
export type Paper = {
  write(text: string, style: { readonly size: number; readonly weight?: Weight }): void;
  space(points: number): void;
  /** The file; nothing can be written after it. */
  finish(): Promise<Uint8Array>;
};

const MARGIN = 56;
const LINE_HEIGHT = 1.4;
/** Where the line of writing lies, from the top of a line. */
const BASELINE = 1.05;

/** An empty A4 paper, upright. The library is loaded with the first one. */
export async function openPaper({ title, at }: { title: string; at: Instant }): Promise<Paper> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: fontFile('latin', 'regular'),
    info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  const width = document.page.width - 2 * MARGIN;
  let y = MARGIN;

  const set = (weight: Weight, size: number) => {
    // By its path, the same for the font it begins with: under two names the library reads the file anew at every call.
    const use = (script: Script) => document.font(fontFile(script, weight)).fontSize(size);
    const widthOf = (text: string): number =>
      spansOf(text).reduce((sum, span) => sum + use(span.script).widthOfString(span.text), 0);
    const draw = (texts: readonly string[], from: number): void => {
      let x = from;
      for (const span of texts.flatMap(spansOf)) {
        const font = use(span.script);
        font.text(span.text, x, y + size * BASELINE, { lineBreak: false, baseline: 'alphabetic' });
        x += font.widthOfString(span.text);
      }
    };
    return { widthOf, draw };
  };
  return {
    write(text, { size, weight = 'regular' }) {
      const { widthOf, draw } = set(weight, size);
      for (const paragraph of text.split('\n')) {
        const pieces = piecesOf(paragraph);
        const base = baseOf(pieces);
        for (const line of linesOf(pieces, width, widthOf)) {
          if (y + size * LINE_HEIGHT > document.page.height - MARGIN) {
            document.addPage();
            y = MARGIN;
          }
          const seen = seenOrder(line, base);
          const indent = base === 'right' ? width - seen.reduce((sum, each) => sum + widthOf(each), 0) : 0;
          draw(seen, MARGIN + indent);
          y += size * LINE_HEIGHT;
        }
      }
    },
    space(points) {
      y += points;
    },
    async finish() {
      document.end();
      await written;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

/** Breaks at spaces; a word that is longer than a line is broken where the line ends. */
function linesOf(pieces: readonly Piece[], width: number, widthOf: (text: string) => number): Piece[][] {
  const lines: Piece[][] = [[]];
  let left = width;
  for (const piece of pieces.flatMap((whole) => broken(whole, width, widthOf))) {
    const needs = widthOf(piece.text);
    const isSpace = /^\s+$/u.test(piece.text);
    if (needs > left && !isSpace) {
      const ending = lines.at(-1) ?? [];
      const kept = ending.findLastIndex(({ text }) => /\s$/u.test(text)) + 1;
      const moved = kept === 0 ? [] : ending.splice(kept);
      lines.push(moved);
      left = width - moved.reduce((sum, { text }) => sum + widthOf(text), 0);
    }
    lines.at(-1)?.push(piece);
    left -= needs;
  }
  return lines;
}

function broken(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  if (widthOf(piece.text) <= width) return [piece];
  const parts: string[] = [''];
  for (const letter of lettersOf(piece.text)) {
    const grown = `${parts.at(-1) ?? ''}${letter}`;
    if (widthOf(grown) > width) parts.push(letter);
    else parts[parts.length - 1] = grown;
  }
  return parts.map((text) => ({ ...piece, text }));
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text letter by letter, each with its marks. */
export function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

type Span = { readonly text: string; readonly script: Script };

/** One span for each font that the text needs; what no font has is `writable`'s to replace. */
function spansOf(text: string): Span[] {
  const spans: { text: string; script: Script }[] = [];
  for (const letter of lettersOf(text)) {
    const script = scriptFor(letter) ?? 'latin';
    const last = spans.at(-1);
    if (last?.script === script) last.text += letter;
    else spans.push({ text: letter, script });
  }
  return spans;
}
