import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { type ReportFigures, reportPicture, SCALE, WIDTH } from '#reports/reportPicture.ts';

/** The report's picture (product.md, "What it must do", 23 and 25). */

const figures: ReportFigures = {
  from: '2026-11-01',
  today: '2026-11-22',
  sold: 4_500_000,
  collected: 3_215_050,
  owed: 124_525_000,
  owing: 23,
  customers: 40,
  aging: { current: 40_000_000, '1-30': 60_000_000, '31-60': 14_525_000, '61-90': 0, 'over-90': 10_000_000 },
  debtors: [{ who: { name: 'Asha Verma' }, balance: 525_000, late: 121_000 }],
};
const shop = { name: 'Corner Store', currency: 'INR', exponent: 2, zone: 'Asia/Kolkata' };

type Place = { language?: string; name?: string; currency?: string; zone?: string };

async function drawn(of: Partial<ReportFigures>, { language = 'en', ...named }: Place) {
  const png = await reportPicture({ ...figures, ...of }, { shop: { ...shop, ...named }, language });
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  return { data, width, height, bytes: png.length };
}

type Drawn = Awaited<ReturnType<typeof drawn>>;

/** How many points of one colour a part of the picture has, from one share of its width to another. */
function countOf(
  { data, width, height }: Drawn,
  color: readonly number[],
  [from, to]: readonly [number, number],
): number {
  let count = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = Math.round(width * from); x < width * to; x += 1) {
      const at = (y * width + x) * 4;
      if (color.every((part, index) => data[at + index] === part)) count += 1;
    }
  return count;
}

const DARK_RED = [0x7d, 0x14, 0x20];
const LEFT = [0, 0.3] as const;
const RIGHT = [0.7, 1] as const;

test('is a PNG three times as fine as a phone is wide, and higher than wide', async () => {
  const { width, height, bytes } = await drawn({}, {});
  expect(width).toBe(WIDTH * SCALE);
  expect(height).toBeGreaterThan(width);
  // What every channel shows inline.
  expect(bytes).toBeLessThan(1_000_000);
});

test('is turned around for who reads from the right', async () => {
  const fromTheLeft = await drawn({}, {});
  const fromTheRight = await drawn({}, { language: 'ar' });
  expect(countOf(fromTheLeft, DARK_RED, LEFT)).toBeGreaterThan(countOf(fromTheLeft, DARK_RED, RIGHT));
  expect(countOf(fromTheRight, DARK_RED, RIGHT)).toBeGreaterThan(countOf(fromTheRight, DARK_RED, LEFT));
});

test.each([
  ['कोने की दुकान', 'hi'],
  ['بقالة الزاوية', 'ar'],
  ['Café Zoé', 'fr'],
])('%s is written in its own letters: no two signs are the same box', async (name, language) => {
  const boxes = await drawn({ debtors: [] }, { name: '\u{10FFFF}'.repeat([...name].length), language });
  const written = await drawn({ debtors: [] }, { name, language });
  expect(Buffer.compare(Buffer.from(written.data.buffer), Buffer.from(boxes.data.buffer))).not.toBe(0);
  const reversed = await drawn({ debtors: [] }, { name: [...name].reverse().join(''), language });
  expect(Buffer.compare(Buffer.from(written.data.buffer), Buffer.from(reversed.data.buffer))).not.toBe(0);
});

test.each([
  ['in Hindi', 'hi', 'INR', 'Asia/Kolkata'],
  ['in Arabic, where the currency reaches far below its line', 'ar', 'EGP', 'Africa/Cairo'],
])('the sum stands free of the line below it %s', async (_, language, currency, zone) => {
  const picture = await drawn({}, { language, currency, zone });
  const rows = Array.from({ length: 24 * SCALE }, (_row, index) => 160 * SCALE + index);
  const isFree = (row: number): boolean =>
    picture.data.subarray(row * picture.width * 4, (row + 1) * picture.width * 4).every((part) => part === 255);
  expect(rows.some(isFree)).toBe(true);
});

test('grows with who owes most, and a name that is too long ends before the amount', async () => {
  const many = Array(5).fill({ who: { name: 'W'.repeat(200) }, balance: 100_000_000_000, late: 1 });
  const { height } = await drawn({ debtors: many }, {});
  expect(height).toBeGreaterThan((await drawn({ debtors: [] }, {})).height);
});
