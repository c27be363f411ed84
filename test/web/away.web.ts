import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandInSandbox, startStandInSandbox } from '../channels/web/standInSandbox.ts';
import { chatOf, openBrowser, openPage } from './browser.ts';

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

async function open() {
  const { page } = await openPage(browser, { url: sandbox.url });
  return { page, owner: chatOf(page, 'Shop owner'), banner: page.getByText('Slatebook is not answering.') };
}

/** The same book, started again at the same address. */
async function startAgain(): Promise<void> {
  const { transcript, port } = sandbox;
  sandbox = await startStandInSandbox({ transcript, port });
}

describe('while the server is away, and after (nothing lost, nothing twice)', () => {
  it('the page says so, keeps what is written and sends it once the server is back', async () => {
    const { owner, banner } = await open();
    await owner.say('before');
    await owner.line('You said: before').waitFor();
    await sandbox.stop();
    await banner.waitFor();
    await owner.say('one');
    await owner.say('two');
    await owner.chat.getByText('Waiting for Slatebook…').first().waitFor();
    await startAgain();
    await owner.line('You said: two').waitFor();
    await banner.waitFor({ state: 'hidden' });
    expect(await owner.chat.locator('.line .bubble__text').allInnerTexts()).toEqual([
      'before',
      'You said: before',
      'one',
      'You said: one',
      'two',
      'You said: two',
    ]);
    expect(sandbox.engine.handled).toHaveLength(2);
  });

  it('what was said and edited meanwhile is there when the page is back', async () => {
    const { owner, banner } = await open();
    await owner.say('choose');
    await owner.button('Goods').waitFor();
    await sandbox.stop();
    await banner.waitFor();
    await startAgain();
    await sandbox.channel.edit({ chat: 'owner', message: { text: [{ text: 'Settled.' }], buttons: [] } }, '2');
    await sandbox.channel.send({ chat: 'owner', message: { text: [{ text: 'Good morning' }], buttons: [] } });
    await owner.line('Good morning').waitFor();
    await owner.line('Settled.').waitFor();
    expect(await owner.lines.count()).toBe(3);
  });

  it('a send whose answer was lost is sent again and counts once', async () => {
    const { page, owner } = await open();
    let cut = true;
    await page.route('**/web/messages', async (route) => {
      // The server gets it and does it; its answer never arrives.
      if (cut) await route.fetch();
      if (cut) {
        cut = false;
        await route.abort();
      } else await route.continue();
    });
    await owner.say('once');
    await owner.line('You said: once').waitFor();
    await owner.chat.getByText('Waiting for Slatebook…').waitFor({ state: 'detached' });
    expect(await owner.lines.count()).toBe(2);
    expect(sandbox.engine.handled).toHaveLength(1);
  });

  it('a press that did not get through says so and can be pressed again', async () => {
    const { page, owner } = await open();
    await owner.say('choose');
    await page.route('**/web/messages', (route) => route.abort(), { times: 1 });
    await owner.button('Amount').click();
    await owner.chat.getByText('Please press again.').waitFor();
    await owner.button('Amount').click();
    await owner.line('Pressed amount.').waitFor();
    expect(await owner.chat.getByText('Please press again.').isVisible()).toBe(false);
  });
});
