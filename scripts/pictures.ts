/**
 * Takes the README's pictures of the real product again: `npm run pictures -- [FOLDER]` (needs Chromium and pdftoppm). The shop's time always begins
 * at the same moment, so that two runs show the same days.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from 'playwright-core';
import { sandboxStore } from '#config.ts';
import { instantAt } from '#domain/calendar.ts';
import { CLOCK_AHEAD } from '../src/sandboxTime.ts';
import { startSandbox } from '../src/startSandbox.ts';
import { connectStore } from '../src/store/connect.ts';
import { openBook } from '../src/store/openBook.ts';
import { createSettings } from '../src/store/settings.ts';
import { chatOf, openBrowser, openCustomer, openPage, PHONE } from '../test/web/browser.ts';

const BEGINNING = instantAt({ date: '2026-12-01', time: '09:40', zone: 'Asia/Kolkata' });
/** Tall enough that nothing scrolls out of sight; each picture is cut out of it. */
const TALL_PHONE = { ...PHONE, viewport: { width: 390, height: 3000 }, deviceScaleFactor: 1.5, bypassCSP: true };
const MARGIN = 4;
/** Else every machine would show its own letters, and some none of Hindi's. */
const FONTS = [
  ['400', '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['700', '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['400', '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'],
] as const;

/** The rest of a month, for the report. */
const MONTH = [
  ['add Ravi Kumar owes 1850 since 2026-11-05', 'Ravi Kumar'],
  ['add Sunita Devi owes 640 since 2026-10-20', 'Sunita Devi'],
  ['add Imran Khan owes 2300 since 2026-08-20', 'Imran Khan'],
  ['sale Sunita flour 260, sugar 95', '₹355.00'],
  ['pay Ravi 900 cash', '₹900.00'],
] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? join(import.meta.dirname, '..', '.github', 'pictures');

await main();

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'slatebook-pictures-'));
  await beginAt(dataDir);
  const sandbox = await startSandbox(
    { dataDir, port: 0 },
    { info: () => undefined, warn: console.warn, error: console.error },
  );
  const browser = await openBrowser();
  try {
    await takePictures(browser, sandbox.url);
  } finally {
    await browser.close();
    await sandbox.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  process.exit(0);
}

/** A book that is still empty keeps how far its time is from the computer's. */
async function beginAt(dataDir: string): Promise<void> {
  const store = await connectStore(sandboxStore({ dataDir }));
  await openBook(store.mongoose, { process: 'pictures', now: Date.now });
  await createSettings(store.mongoose).set(CLOCK_AHEAD, Date.parse(BEGINNING) - Date.now());
  await store.close();
}

async function takePictures(browser: Browser, url: string): Promise<void> {
  const meena = await personAt(browser, url, 'Shop owner');
  await meena.says('newshop Corner Store, INR, Asia/Kolkata', 'Corner Store');
  await meena.says('add Asha Verma limit 5000', 'Code:');
  await meena.takes('open-shop.png', { from: 'newshop' });

  const asha = await joins(browser, url, { name: 'Asha Verma', code: await meena.code() });
  await meena.hears('linked by');
  await meena.says('sale Asha 2 kg rice 120, oil 90 due 15 dec', '₹210.00 on credit');
  await asha.hears('₹210.00');
  await asha.takes('question.png', { from: '2 kg rice' });
  await asha.presses('Confirm');
  await meena.hears('confirmed by Asha');
  await meena.takes('confirmed.png', { from: 'sale Asha' });
  await asha.takes('confirmed-customer.png', { from: '2 kg rice' });
  await forward(meena.page, url, '2026-12-18');
  await asha.hears('was due');
  await asha.takes('reminder.png', { from: 'was due' });
  await meena.says('pay Asha 210 upi', '₹210.00');
  await asha.hears('Acknowledge');
  await asha.takes('receipt.png', { from: 'received, thank you' });

  for (const [line, answer] of MONTH) await meena.says(line, answer);
  await meena.says('report', 'Sold on credit');
  await meena.takesPicture('report.png');
  await meena.says('statement Asha pdf', 'Statement of Asha Verma');
  await meena.takesPaper('statement.png');

  await asha.says('language hi', 'हिन्दी');
  await meena.says('sale Asha dal 140, soap 45 due 31 dec', '₹185.00');
  await asha.hears('₹185.00');
  await asha.takes('question-hindi.png', { from: '₹140.00' });
}

type Person = Awaited<ReturnType<typeof personAt>>;

/** Opens her chat beside the shop's, gives the code and says that it is her. */
async function joins(browser: Browser, url: string, { name, code }: { name: string; code: string }): Promise<Person> {
  const { page } = await openPage(browser, { url, device: TALL_PHONE });
  await openCustomer(page, name);
  await page.context().close();
  const person = await personAt(browser, url, name);
  await person.says(code, "Yes, that's me");
  await person.presses("Yes, that's me");
  return person;
}

/** Somebody with a phone of her own. */
async function personAt(browser: Browser, url: string, name: string) {
  const { page } = await openPage(browser, { url, device: TALL_PHONE });
  await page.addStyleTag({ content: fontStyle() });
  if (name !== 'Shop owner') await page.getByRole('button', { name, exact: true }).click();
  const { chat, say, button } = chatOf(page, name);
  const lines = chat.locator('.line');
  const hears = (text: string) => lines.filter({ hasText: text }).last().waitFor();
  return {
    page,
    hears,
    async says(text: string, answer: string) {
      await say(text);
      await hears(answer);
    },
    async presses(label: string) {
      await button(label).last().click();
      // No button looks as if a finger were on it.
      await page.mouse.move(0, 0);
    },
    async code(): Promise<string> {
      return /Code: (\S+)/.exec(await lines.last().innerText())?.[1] ?? '';
    },
    /** The chat from the last line with this text to its end. */
    async takes(file: string, { from }: { from: string }) {
      await page.waitForTimeout(800);
      const first = await lines.filter({ hasText: from }).last().boundingBox();
      const last = await lines.last().boundingBox();
      if (first === null || last === null) throw new Error(`${file}: the lines are not in sight`);
      const clip = {
        x: 0,
        y: first.y - MARGIN,
        width: TALL_PHONE.viewport.width,
        height: last.y + last.height - first.y + 2 * MARGIN,
      };
      writeFileSync(join(folder, file), await page.screenshot({ clip }));
      console.log(file);
    },
    /** The picture in the message that came last, half as large as it was sent. */
    async takesPicture(file: string) {
      const address = await chat.locator('a.bubble__picture').last().getAttribute('href');
      const answer = await page.request.get(new URL(address ?? '', url).href);
      const picture = await loadImage(await answer.body());
      const canvas = createCanvas(picture.width / 2, picture.height / 2);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      writeFileSync(join(folder, file), await canvas.encode('png'));
      console.log(file);
    },
    /** The upper half of the first page of the file that came last. */
    async takesPaper(file: string) {
      const address = await chat.locator('a.file').last().getAttribute('href');
      const answer = await page.request.get(new URL(address ?? '', url).href);
      const half = ['-W', '893', '-H', '640', '-x', '0', '-y', '0'];
      const drawn = spawnSync('pdftoppm', ['-png', '-r', '108', '-f', '1', '-singlefile', ...half, '-'], {
        input: await answer.body(),
      });
      if (drawn.status !== 0) throw new Error(`${file}: pdftoppm is needed, for example apt-get install poppler-utils`);
      writeFileSync(join(folder, file), drawn.stdout);
      console.log(file);
    },
  };
}

function fontStyle(): string {
  const faces = FONTS.map(([weight, file], index) => {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
    return `@font-face { font-family: pictures${index}; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}) }`;
  });
  const names = FONTS.map((_font, index) => `pictures${index}`).join(', ');
  return `${faces.join('\n')}\nbody, button:not(.code), textarea { font-family: ${names}, sans-serif !important }`;
}

/** The days in between pass one by one; answers when they have. */
async function forward(page: Page, url: string, to: string): Promise<void> {
  const answer = await page.request.post(`${url}/web/clock`, { data: { to } });
  if (!answer.ok()) throw new Error(`the time could not be moved to ${to}: ${await answer.text()}`);
}
