import type { Instant } from '#domain/calendar.ts';
import { fontFile, type Weight } from './fonts.ts';
import { asSet, type SetLine, type Span, setLines } from './typeset.ts';

export type TextStyle = {
  readonly size: number;
  readonly weight?: Weight;
  /** As CSS writes it; black without. */
  readonly color?: string;
  /** Digits and letters all as wide, for hashes; only ASCII can be set so. */
  readonly mono?: true;
};

/** One text of a row: where it stands, in points from the edge at which reading begins, and to which side of its place it goes. */
export type Cell = TextStyle & {
  readonly text: string;
  readonly at: number;
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** Crossed out. */
  readonly struck?: boolean;
};

/** A page that is written from the top: every text in the fonts that have its letters, in its own direction. */
export type Paper = {
  /** Between the margins. */
  readonly width: number;
  write(text: string, style: TextStyle): void;
  /** Several texts beside each other; on a new page when they do not fit on this one together. */
  row(cells: readonly Cell[]): void;
  /** A line across the page. */
  rule(color: string): void;
  space(points: number): void;
  /** A new page unless so much of this one is left. */
  keep(points: number): void;
  /** What every further page begins with; nothing without it. */
  repeat(head: (() => void) | undefined): void;
  /** The file; nothing can be written after it. `footer` is what stands below each page. */
  finish(footer?: (page: number, pages: number) => readonly Cell[]): Promise<Uint8Array>;
};

const LINE_HEIGHT = 1.4;
/** Where the line of writing lies, from the top of a line. */
const BASELINE = 1.05;
/** From the top of a line to where it is crossed out. */
const STRIKE = 0.72;

export type PaperSettings = {
  readonly title: string;
  readonly at: Instant;
  readonly margin?: number;
  /** Which way the reader's language runs; `right` turns the page around. Without it each paragraph goes to its own side. */
  readonly direction?: 'left' | 'right';
};

/** An empty A4 paper, upright. The library is loaded with the first one. */
export async function openPaper({ title, at, margin = 56, direction }: PaperSettings): Promise<Paper> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    font: fontFile('latin', 'regular'),
    info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  const width = document.page.width - 2 * margin;
  const bottom = document.page.height - margin;
  const widths = new Map<string, number>();
  let y = margin;
  let head: (() => void) | undefined;

  // By its path, the same for the font it begins with: under two names the library reads the file anew at every call.
  const use = ({ script }: Pick<Span, 'script'>, { size, weight = 'regular', mono }: TextStyle) =>
    document.font(mono === true ? 'Courier' : fontFile(script, weight)).fontSize(size);
  const measureIn = (style: TextStyle) => (span: Span) => {
    const key = `${style.mono} ${style.weight} ${style.size} ${span.script} ${span.text}`;
    const known = widths.get(key) ?? use(span, style).widthOfString(span.text);
    widths.set(key, known);
    return known;
  };
  const linesIn = (text: string, style: TextStyle, room: number): SetLine[] => {
    const turned = direction === 'right' ? ({ base: 'right' } as const) : {};
    return setLines(text, { width: room, measure: measureIn(style), ...turned });
  };
  const draw = ({ spans }: SetLine, style: TextStyle, from: { x: number; y: number }): void => {
    document.fillColor(style.color ?? 'black');
    let { x } = from;
    for (const span of spans) {
      use(span, style).text(asSet(span), x, from.y + style.size * BASELINE, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
      x += measureIn(style)(span);
    }
  };
  const nextPage = (): void => {
    document.addPage();
    y = margin;
    head?.();
  };
  const drawCells = (cells: readonly (Cell & { readonly lines: readonly SetLine[] })[], top: number): void => {
    for (const { lines, ...cell } of cells) {
      const start = direction === 'right' ? margin + width - cell.at - cell.width : margin + cell.at;
      const toRight = (cell.align === 'end') !== (direction === 'right');
      for (const [index, line] of lines.entries()) {
        const x = toRight ? start + cell.width - line.width : start;
        const lineTop = top + index * cell.size * LINE_HEIGHT;
        draw(line, cell, { x, y: lineTop });
        if (cell.struck === true) strike(x, line.width, lineTop + cell.size * STRIKE);
      }
    }
  };
  const strike = (x: number, length: number, at: number): void => {
    document
      .lineWidth(0.7)
      .strokeColor('#444')
      .moveTo(x, at)
      .lineTo(x + length, at)
      .stroke();
  };
  return {
    width,
    write(text, style) {
      for (const line of linesIn(text, style, width)) {
        if (y + style.size * LINE_HEIGHT > bottom) nextPage();
        const isRight = (direction ?? line.base) === 'right';
        draw(line, style, { x: margin + (isRight ? width - line.width : 0), y });
        y += style.size * LINE_HEIGHT;
      }
    },
    row(cells) {
      const placed = cells.map((cell) => ({ ...cell, lines: linesIn(cell.text, cell, cell.width) }));
      const height = Math.max(0, ...placed.map(({ lines, size }) => lines.length * size * LINE_HEIGHT));
      if (y + height > bottom) nextPage();
      drawCells(placed, y);
      y += height;
    },
    rule(color) {
      document
        .lineWidth(0.5)
        .strokeColor(color)
        .moveTo(margin, y)
        .lineTo(margin + width, y)
        .stroke();
    },
    space(points) {
      y += points;
    },
    keep(points) {
      if (y + points > bottom) nextPage();
    },
    repeat(next) {
      head = next;
    },
    async finish(footer) {
      const { count } = document.bufferedPageRange();
      for (let page = 0; footer !== undefined && page < count; page += 1) {
        document.switchToPage(page);
        const cells = footer(page + 1, count).map((cell) => ({ ...cell, lines: linesIn(cell.text, cell, cell.width) }));
        drawCells(cells, bottom + margin / 4);
      }
      document.end();
      await written;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
