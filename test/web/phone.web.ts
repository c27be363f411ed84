import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandInSandbox, startStandInSandbox } from '../channels/web/standInSandbox.ts';
import { beyondEdge, chatOf, DESK, openBrowser, openCustomer, openPage, PHONE } from './browser.ts';

let browser: Browser;
let sandbox: StandInSandbox;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  sandbox = await startStandInSandbox();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await sandbox.stop();
});

async function open(device = PHONE) {
  const { page } = await openPage(browser, { url: sandbox.url, device });
  return { page, owner: chatOf(page, 'Shop owner') };
}

const hello = { text: [{ text: 'Hello Asha' }], buttons: [] };

describe('at phone width', () => {
  it('one chat is shown at a time, picked by its name', async () => {
    const { page, owner } = await open();
    await openCustomer(page, 'Asha Verma');
    const asha = chatOf(page, 'Asha Verma');
    await asha.chat.waitFor();
    expect(await owner.chat.isVisible()).toBe(false);
    await asha.say('balance');
    await asha.line('You said: balance').waitFor();
    await page.getByRole('button', { name: 'Shop owner' }).tap();
    await owner.chat.waitFor();
    expect(await asha.chat.isVisible()).toBe(false);
  });

  it.each([320, 390, 719])('nothing reaches beyond the edge at %i pixels', async (width) => {
    const { page, owner } = await open({ ...PHONE, viewport: { width, height: 700 } });
    await openCustomer(page, 'Asha Verma');
    await page.getByRole('button', { name: 'Shop owner' }).tap();
    await owner.say('add Asha Verma');
    await owner.say('statement Asha');
    await owner.say('choose');
    await owner.button('Other…').waitFor();
    expect(await beyondEdge(page.locator('html'))).toBeLessThanOrEqual(0);
    expect(await beyondEdge(owner.chat.getByRole('log'))).toBe(0);
    const field = await owner.field.boundingBox();
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(700);
  });

  it('a chat that is not shown has a dot when something new is said there, until it is looked at', async () => {
    const { page } = await open();
    await openCustomer(page, 'Asha Verma');
    const { chat = '' } = (await sandbox.transcript.chats())[1] ?? {};
    await sandbox.channel.send({ chat, message: hello });
    await chatOf(page, 'Asha Verma').line('Hello Asha').waitFor();
    expect(await page.title()).toBe('Slatebook');
    await page.getByRole('button', { name: 'Shop owner' }).tap();
    await chatOf(page, 'Shop owner').chat.waitFor();
    await expect
      .poll(async () => {
        await sandbox.channel.send({ chat, message: hello });
        return page.title();
      })
      .toBe('(1) Slatebook');
    await page.getByRole('button', { name: 'Asha Verma, new messages' }).tap();
    await expect.poll(() => page.title()).toBe('Slatebook');
    expect(await page.locator('.tab.is-unread').count()).toBe(0);
    expect(await chatOf(page, 'Asha Verma').lines.last().isVisible()).toBe(true);
  });

  it('the clock is moved from a dialog', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Move the shop’s time forward' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: '+1 week' }).tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('29 Nov,').waitFor();
  });
});

describe('at desk width', () => {
  it('the owner’s chat stays in sight beside however many customers’', async () => {
    const { page, owner } = await open(DESK);
    for (const name of ['Asha Verma', 'Bilal Khan', 'Chidi Okafor', 'Dina Haddad']) await openCustomer(page, name);
    const last = chatOf(page, 'Dina Haddad').chat;
    await expect.poll(async () => (await last.boundingBox())?.x).toBeLessThan(1280 - 300);
    const box = await owner.chat.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((await last.boundingBox())?.x).toBeGreaterThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    await page.getByRole('navigation', { name: 'Chats' }).getByRole('button', { name: 'Asha Verma' }).click();
    await chatOf(page, 'Asha Verma').field.and(page.locator(':focus')).waitFor();
  });
});
