import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '#jobs/log.ts';
import { type Running, startSandbox } from '../../src/startSandbox.ts';
import { beyondEdge, chatOf, DESK, openBrowser, openCustomer, openPage, PHONE } from './browser.ts';

type Chat = ReturnType<typeof chatOf>;

const run = promisify(execFile);
const logged: string[] = [];
const log: Log = { info: () => {}, warn: (_, text) => logged.push(text), error: (_, text) => logged.push(text) };

let browser: Browser;
let folder: string;
let sandbox: Running;
let problems: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-newcomer-'));
  sandbox = await startSandbox({ dataDir: folder, port: 0 }, log);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
  expect([...problems, ...logged.splice(0)]).toEqual([]);
});

async function open(device = DESK) {
  const opened = await openPage(browser, { url: sandbox.url, device });
  problems = opened.problems;
  const { page } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return { page, owner: chatOf(page, 'Shop owner'), asha: chatOf(page, 'Asha Verma') };
}

/** A message there says this; on a phone only the chat that is looked at shows anything. */
async function shows(chat: Chat, text: string | RegExp): Promise<void> {
  await chat.lines.filter({ hasText: text }).last().waitFor();
}

async function openShop(owner: Chat): Promise<void> {
  await owner.say('newshop Corner Store, INR, Asia/Kolkata');
  await shows(owner, 'Corner Store is open');
}

/** Adds Asha, opens her chat, pastes the code there and says that it is her. */
async function linkAsha({ page, owner, asha }: { page: Page; owner: Chat; asha: Chat }): Promise<void> {
  await owner.say('add Asha Verma');
  await shows(owner, /Code: \S+/);
  await owner.lines
    .filter({ hasText: /Code: \S+/ })
    .getByTitle('Copy')
    .click();
  await owner.chat.locator('[data-copied]').waitFor();
  await openCustomer(page, 'Asha Verma');
  await asha.field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await asha.button("Yes, that's me").click();
  await shows(asha, 'Welcome, Asha');
}

async function openShopWithAsha() {
  const opened = await open();
  await openShop(opened.owner);
  await linkAsha(opened);
  await shows(opened.owner, /linked by Asha/);
  return opened;
}

/** Presses [+1 week] and waits until the page shows a date that is a week on. */
async function goWeekForward(page: Page): Promise<void> {
  await lastsAWeek(page, () => page.getByRole('button', { name: '+1 week', exact: true }).click());
}

/** Does it, and waits until the shop's date is a week on: the days pass one by one, each is run and sent. */
async function lastsAWeek(page: Page, press: () => Promise<void>): Promise<void> {
  const shownDay = async () => Date.parse((await page.locator('.clock__day').textContent()) ?? '');
  const before = await shownDay();
  await press();
  const daysOn = async () => Math.round(((await shownDay()) - before) / 86_400_000);
  await expect.poll(daysOn, { timeout: 30_000 }).toBeGreaterThanOrEqual(7);
}

/** All that stands in both chats. */
async function allSaid({ owner, asha }: { owner: Chat; asha: Chat }): Promise<string[][]> {
  return Promise.all([owner, asha].map((chat) => chat.chat.locator('.line .bubble__text').allTextContents()));
}

/** The same book, started again at the same address. */
async function startAgain(): Promise<void> {
  const port = Number(new URL(sandbox.url).port);
  sandbox = await startSandbox({ dataDir: folder, port }, log);
}

describe('a newcomer keeps a shop’s book in the browser, on the real product (chat.md, "Key exchanges" 1, 3 and 4)', () => {
  it('opens a shop, links Asha, sells on credit, takes money; both sides see each step and the same balance', async () => {
    const { owner, asha } = await openShopWithAsha();
    await owner.say('sale Asha 2 kg rice 120, oil 90');
    await shows(owner, '#1 Asha Verma: ₹210.00 on credit');
    await asha.button('Confirm').click();
    await shows(asha, /confirmed by you, \d\d:\d\d/);
    await shows(owner, /#1[\s\S]*confirmed by Asha, \d\d:\d\d/);
    await owner.say('pay Asha 100 upi QX12');
    await shows(owner, '#2 Asha Verma: ₹100.00 paid');
    await asha.button('Acknowledge').click();
    await shows(owner, /#2[\s\S]*acknowledged by Asha, \d\d:\d\d/);
    await owner.say('balance Asha');
    await shows(owner, /1 open item[\s\S]*Balance ₹110\.00 of ₹5,000\.00/);
    await asha.say('balance');
    await shows(asha, /1 open item[\s\S]*Balance ₹110\.00 of ₹5,000\.00/);
  });

  it('saves the book with one click, and nothing but Node finds it intact (chat.md, "Files")', async () => {
    const { page, owner, asha } = await openShopWithAsha();
    await owner.say('sale Asha 2 kg rice 120, oil 90');
    await asha.button('Confirm').click();
    await shows(owner, /#1[\s\S]*confirmed by Asha/);
    await owner.say('export jsonl');
    const saving = page.waitForEvent('download');
    await owner.chat.getByRole('link', { name: /^Download .+\.jsonl$/ }).click();
    const file = await (await saving).path();
    const { stdout } = await run(process.execPath, ['scripts/verify-export.mjs', file]);
    expect(stdout).toContain('Corner Store');
  });
});

describe('the shop’s time (chat.md, "Channel particulars": a clock that can be moved forward)', () => {
  it('a week forward: the date on the page is a week on, and what fell due meanwhile is late for both', async () => {
    const { page, owner, asha } = await openShopWithAsha();
    await owner.say('sale Asha rice 300 due in 3 days');
    await shows(asha, '₹300.00');
    await goWeekForward(page);
    await owner.say('balance Asha');
    await shows(owner, /₹300\.00.*, \d days late/);
    await asha.say('balance');
    await shows(asha, /₹300\.00.*, \d days late/);
  });
});

describe('nothing is lost', () => {
  it('a reload shows both chats, their open buttons and the shop’s date as they were', async () => {
    const { page, owner, asha } = await openShopWithAsha();
    await owner.say('sale Asha 250');
    await asha.button('Confirm').waitFor();
    await goWeekForward(page);
    await owner.say('balance Asha');
    await shows(owner, '1 open item');
    const before = await allSaid({ owner, asha });
    const day = await page.locator('.clock__day').textContent();
    await page.reload();
    await page.locator('body.is-ready').waitFor();
    expect(await allSaid({ owner, asha })).toEqual(before);
    expect(await page.locator('.clock__day').textContent()).toBe(day);
    // The sale's own one: the days that passed have asked once more.
    await asha.button('Confirm').first().click();
    await shows(owner, /#1[\s\S]*confirmed by Asha/);
  });

  it('the product ends and starts again under the open page, which comes back by itself with all that was said', async () => {
    const { page, owner, asha } = await openShopWithAsha();
    await owner.say('sale Asha 250');
    await asha.button('Confirm').waitFor();
    const before = await allSaid({ owner, asha });
    const away = page.getByText('Slatebook is not answering.');
    await sandbox.stop();
    await away.waitFor();
    await owner.say('pay Asha 50');
    await startAgain();
    await away.waitFor({ state: 'hidden' });
    await shows(owner, '#2 Asha Verma: ₹50.00 paid');
    await asha.button('Confirm').click();
    await shows(owner, /#1[\s\S]*confirmed by Asha/);
    await owner.say('balance Asha');
    await shows(owner, /1 open item[\s\S]*Balance ₹200\.00/);
    const after = await allSaid({ owner, asha });
    expect(after[0]?.slice(0, 3)).toEqual(before[0]?.slice(0, 3));
    expect(after[1]?.slice(0, 2)).toEqual(before[1]?.slice(0, 2));
  });
});

describe('on a phone', () => {
  it('the same book, one chat at a time, and nothing reaches beyond the edge', async () => {
    const { page, owner, asha } = await open(PHONE);
    const goTo = (name: RegExp) => page.getByRole('navigation', { name: 'Chats' }).getByRole('button', { name }).tap();
    await openShop(owner);
    await linkAsha({ page, owner, asha });
    await goTo(/^Shop owner/);
    await owner.say('sale Asha 2 kg rice 120, oil 90');
    await shows(owner, '#1 Asha Verma: ₹210.00 on credit');
    await goTo(/^Asha Verma/);
    await asha.button('Confirm').tap();
    await shows(asha, 'confirmed by you');
    await goTo(/^Shop owner/);
    await shows(owner, /#1[\s\S]*confirmed by Asha/);
    await page.getByRole('button', { name: 'Move the shop’s time forward' }).tap();
    await lastsAWeek(page, () => page.getByRole('dialog').getByRole('button', { name: '+1 week' }).tap());
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await owner.say('balance Asha');
    await shows(owner, '1 open item');
    expect(await beyondEdge(page.locator('html'))).toBeLessThanOrEqual(0);
    expect(await beyondEdge(owner.chat.getByRole('log'))).toBe(0);
  });
});
