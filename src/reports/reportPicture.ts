import type { SKRSContext2D } from '@napi-rs/canvas';
import { AGING_BUCKETS, type Aging, type AgingBucket, daysOf } from '#domain/aging.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { argumentText } from '#i18n/richText.ts';
import { type Speech, saidAlready, speechOf } from '#i18n/speech.ts';
import { writable } from './agreementPdf.ts';
import { loadCanvas } from './canvasFonts.ts';

/** What the picture shows; amounts in the shop's minor units. */
export type ReportFigures = {
  readonly from: CalendarDate;
  readonly today: CalendarDate;
  readonly sold: Minor;
  readonly collected: Minor;
  readonly owedThen?: Minor;
  readonly owed: Minor;
  readonly owing: number;
  readonly customers: number;
  readonly aging: Aging;
  readonly debtors: readonly {
    readonly who: { readonly name: string };
    readonly balance: Minor;
    readonly late: Minor;
  }[];
};

type ShopOf = {
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly zone: string;
};

/** As wide as a phone, in its own points; drawn three times as fine. */
export const WIDTH = 360;
export const SCALE = 3;
const MARGIN = 20;

const INK = '#14201b';
const GREY = '#55605b';
const PALE = '#e7ebe9';
const BAND = '#0f3d2e';
const LATE = '#b3261e';
const COLORS: Readonly<Record<AgingBucket, string>> = {
  current: '#1b7f4d',
  '1-30': '#d99a00',
  '31-60': '#dd6b00',
  '61-90': '#c62f2f',
  'over-90': '#7d1420',
};

/** The report as a PNG that is read on a phone without turning it (product.md, "What it must do", 23). */
export async function reportPicture(
  figures: ReportFigures,
  { shop, language }: { readonly shop: ShopOf; readonly language: string },
): Promise<Uint8Array> {
  const { createCanvas, family } = await loadCanvas();
  const speech = speechOf({ language, shop });
  const height = drawReport(penOf(createCanvas(1, 1).getContext('2d'), family, speech), figures, { shop, speech });
  const canvas = createCanvas(WIDTH * SCALE, Math.ceil(height) * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.fillStyle = 'white';
  context.fillRect(0, 0, WIDTH, Math.ceil(height));
  drawReport(penOf(context, family, speech), figures, { shop, speech });
  return canvas.encode('png');
}

type Style = { readonly size: number; readonly color?: string; readonly bold?: true };
type Place = Style & { readonly y: number; readonly at?: number; readonly room?: number };

/** Draws in reading order: `start` is the side at which the language begins. */
type Pen = {
  /** A text at the start or the end of its room, smaller where it does not fit, then cut. */
  start(text: string, place: Place): void;
  end(text: string, place: Place): void;
  bar(color: string, place: { readonly y: number; readonly height: number; readonly width: number }): void;
  band(color: string, height: number): void;
};

/** What is so large may shrink to half before it is cut, the rest only a little: it must stay legible. */
const LARGE = 30;

function penOf(context: SKRSContext2D, family: string, { direction }: Speech): Pen {
  const isRight = direction === 'right';
  context.direction = isRight ? 'rtl' : 'ltr';
  context.textBaseline = 'alphabetic';
  const font = ({ bold }: Style, size: number) => {
    context.font = `${bold === true ? 'bold ' : ''}${size}px ${family}`;
  };
  const fitting = (text: string, style: Style, room: number): string => {
    for (let { size } = style; size >= style.size * (style.size > LARGE ? 0.5 : 0.85); size -= 0.5) {
      font(style, size);
      if (context.measureText(text).width <= room) return text;
    }
    let kept = [...text];
    while (kept.length > 1 && context.measureText(`${kept.join('')}…`).width > room) kept = kept.slice(0, -1);
    return `${kept.join('')}…`;
  };
  const write = (text: string, { y, at = 0, room = WIDTH - 2 * MARGIN, ...style }: Place, side: 'start' | 'end') => {
    const shown = fitting(text, style, room);
    const toRight = (side === 'end') !== isRight;
    const left = isRight ? WIDTH - MARGIN - at - room : MARGIN + at;
    context.fillStyle = style.color ?? INK;
    context.textAlign = toRight ? 'right' : 'left';
    context.fillText(shown, toRight ? left + room : left, y);
  };
  return {
    start: (text, place) => write(text, place, 'start'),
    end: (text, place) => write(text, place, 'end'),
    bar(color, { y, height, width }) {
      context.fillStyle = color;
      context.beginPath();
      context.roundRect(isRight ? WIDTH - MARGIN - width : MARGIN, y, width, height, height / 2);
      context.fill();
    },
    band(color, height) {
      context.fillStyle = color;
      context.fillRect(0, 0, WIDTH, height);
    },
  };
}

const INNER = WIDTH - 2 * MARGIN;

/** Draws everything and gives the height it takes. */
function drawReport(
  pen: Pen,
  figures: ReportFigures,
  { shop, speech }: { readonly shop: ShopOf; readonly speech: Speech },
): number {
  const { say, money, date, month } = speech;
  const { from, today, owed, owing, customers, debtors } = figures;
  const shown = (text: string): string => writable(text, shop.currency).text;
  pen.band(BAND, 84);
  pen.start(shown(argumentText(shop.name)), { y: 40, size: 24, bold: true, color: 'white' });
  pen.start(month(from), { y: 66, size: 17, color: '#d5e6de' });

  pen.start(say('picture-today', { today: date(today) }), { y: 116, size: 15, color: GREY });
  pen.start(shown(money(owed)), { y: 160, size: 42, bold: true });
  pen.start(say('picture-owing', { owing, customers }), { y: 190, size: 15, color: GREY });
  let y = drawMonth(pen, figures, { speech, shown, y: 212 });
  y = drawAging(pen, figures, { speech, shown, y: y + 12 });
  if (debtors.length > 0) y = drawDebtors(pen, figures, { speech, shown, y: y + 12 });
  return y + 8;
}

type Where = { readonly speech: Speech; readonly shown: (text: string) => string; readonly y: number };

/** What came in and went out in the month, beside each other. */
function drawMonth(pen: Pen, { sold, collected, owedThen }: ReportFigures, { speech, shown, y }: Where): number {
  const { say, money } = speech;
  const half = INNER / 2 - 6;
  pen.bar(PALE, { y, height: 1, width: INNER });
  pen.start(say('picture-collected'), { y: y + 26, size: 15, color: GREY, room: half });
  pen.start(shown(money(collected)), { y: y + 50, size: 21, bold: true, color: COLORS.current, room: half });
  pen.start(say('picture-sold'), { y: y + 26, size: 15, color: GREY, at: half + 12, room: half });
  pen.start(shown(money(sold)), { y: y + 50, size: 21, bold: true, at: half + 12, room: half });
  if (owedThen === undefined) return y + 62;
  pen.start(shown(say('report-then', { owed: saidAlready(money(owedThen)) })), { y: y + 76, size: 15 });
  return y + 90;
}

function drawAging(pen: Pen, { aging }: ReportFigures, { speech, shown, y }: Where): number {
  const { say, money } = speech;
  const most = Math.max(1, ...AGING_BUCKETS.map((bucket) => aging[bucket]));
  pen.bar(PALE, { y, height: 1, width: INNER });
  pen.start(say('picture-aging'), { y: y + 28, size: 17, bold: true });
  let line = y + 40;
  for (const bucket of AGING_BUCKETS) {
    const isNamed = bucket === 'current' || bucket === 'over-90';
    const words = say('picture-bucket', { bucket: isNamed ? bucket : 'other', ...daysOf(bucket) });
    const amount = aging[bucket];
    pen.start(words, { y: line + 17, size: 15, room: INNER * 0.55 });
    pen.end(shown(money(amount)), { y: line + 17, size: 15, bold: true, at: INNER * 0.55, room: INNER * 0.45 });
    pen.bar(PALE, { y: line + 26, height: 9, width: INNER });
    if (amount > 0)
      pen.bar(COLORS[bucket], { y: line + 26, height: 9, width: Math.max(9, Math.round((INNER * amount) / most)) });
    line += 46;
  }
  return line;
}

function drawDebtors(pen: Pen, { debtors }: ReportFigures, { speech, shown, y }: Where): number {
  const { say, money } = speech;
  pen.bar(PALE, { y, height: 1, width: INNER });
  pen.start(say('picture-debtors'), { y: y + 28, size: 17, bold: true });
  let line = y + 40;
  for (const { who, balance, late } of debtors) {
    pen.start(shown(argumentText(who.name)), { y: line + 17, size: 16, room: INNER * 0.55 });
    pen.end(shown(money(balance)), { y: line + 17, size: 16, bold: true, at: INNER * 0.55, room: INNER * 0.45 });
    if (late > 0) {
      const words = shown(say('picture-late', { late: saidAlready(money(late)) }));
      pen.end(words, { y: line + 34, size: 13, color: LATE });
      line += 14;
    }
    line += 28;
  }
  return line;
}
