import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandInSandbox, startStandInSandbox } from '../channels/web/standInSandbox.ts';
import { beyondEdge, chatOf, DESK, focusedTag, openBrowser, openCustomer, openPage, styleOf } from './browser.ts';

let browser: Browser;
let sandbox: StandInSandbox;
let problems: string[] = [];
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
  expect(problems).toEqual([]);
});

async function open(device = DESK) {
  const opened = await openPage(browser, { url: sandbox.url, device });
  problems = opened.problems;
  return { page: opened.page, owner: chatOf(opened.page, 'Shop owner') };
}

describe('a newcomer opens the page and holds the whole conversation (chat.md, "Channel particulars")', () => {
  it('the owner’s empty chat offers lines to begin with; a click writes one, Enter sends it', async () => {
    const { owner } = await open();
    await owner.button('newshop Corner Store, INR, Asia/Kolkata the same in one line').click();
    expect(await owner.field.inputValue()).toBe('newshop Corner Store, INR, Asia/Kolkata');
    await owner.field.press('Enter');
    await owner.line('Corner Store').waitFor();
    expect(await owner.field.inputValue()).toBe('');
    expect(await owner.chat.getByText('Open your shop').count()).toBe(0);
  });

  it('a customer has a chat of her own that says where her code comes from; code and command need no typing', async () => {
    const { page, owner } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCustomer(page, 'Asha Verma');
    const asha = chatOf(page, 'Asha Verma');
    await asha.button('add Asha Verma').click();
    await owner.field.press('Enter');
    await owner.button('k3f9-2mzt-8qpa').click();
    await owner.chat.locator('[data-copied]').waitFor();
    await asha.field.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Enter');
    await asha.line('You said: k3f9-2mzt-8qpa').waitFor();
    expect(sandbox.engine.handled.map(({ name }) => name)).toEqual(['Shop owner', 'Asha Verma']);
  });

  it('a pressed button edits its message where it stands, and a double click is one press', async () => {
    const { page, owner } = await open();
    await owner.say('choose');
    await owner.button('Goods').dblclick();
    await owner.line('Pressed goods.').waitFor();
    expect(await owner.chat.locator('.key').count()).toBe(0);
    expect(await owner.lines.count()).toBe(2);
    expect(sandbox.engine.handled.filter(({ content }) => content.kind === 'press')).toHaveLength(1);
    // The button is gone; the keyboard is not lost.
    expect(await focusedTag(page)).toBe('TEXTAREA');
  });

  it('all is still there after a reload, in every page that looks', async () => {
    const { page, owner } = await open();
    await owner.say('hello');
    await owner.line('You said: hello').waitFor();
    await page.reload();
    await owner.line('You said: hello').waitFor();
    const other = await open();
    await other.owner.say('from the other page');
    await owner.line('You said: from the other page').waitFor();
    expect(await owner.lines.count()).toBe(4);
  });

  it('a long chat opens at its end and gives the earlier lines when asked', async () => {
    await open();
    for (let number = 1; number <= 130; number++) {
      await sandbox.channel.send({ chat: 'owner', message: { text: [{ text: `line ${number}` }], buttons: [] } });
    }
    const { owner } = await open();
    expect(await owner.lines.count()).toBe(100);
    expect(await owner.line('line 130').isVisible()).toBe(true);
    await owner.button('Earlier messages').click();
    await owner.line('line 1').waitFor();
    expect(await owner.lines.allInnerTexts()).toHaveLength(130);
    expect(await owner.button('Earlier messages').isVisible()).toBe(false);
  });

  it('the machinery’s fault is shown at the line, which can be tried again', async () => {
    const { owner } = await open();
    await owner.say('break');
    await owner.chat.getByText('That did not go through.').waitFor();
    await owner.say('hello');
    await owner.line('You said: hello').waitFor();
    await owner.button('Try again').click();
    // The engine has seen that send: this time it has nothing to do.
    await owner.chat.getByText('That did not go through.').waitFor({ state: 'detached' });
    expect(await owner.lines.count()).toBe(3);
  });
});

describe('what is in a message', () => {
  it('a QR picture, a file to save, links that open elsewhere', async () => {
    const { page, owner } = await open();
    await owner.say('add Asha Verma');
    const picture = owner.chat.getByRole('img', { name: 'QR code' });
    await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
    const link = owner.chat.getByRole('link', { name: 'WhatsApp' });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    await owner.say('statement Asha');
    const saving = page.waitForEvent('download');
    await owner.chat.getByRole('link', { name: 'Download आशा statement.csv' }).click();
    expect((await saving).suggestedFilename()).toBe('आशा statement.csv');
  });

  it.each([
    '<img src=x onerror="document.title=1">',
    '<script>document.title=1</script>',
    '&amp; &lt;b&gt;',
    '"><svg onload=document.title=1>',
  ])('what people write is text, never HTML: %s', async (text) => {
    const { page, owner } = await open();
    await openCustomer(page, text);
    await chatOf(page, text).say(text);
    await chatOf(page, text).line(`You said: ${text}`).waitFor();
    await owner.say(text);
    await owner.line(text).waitFor();
    expect(await page.title()).toBe('Slatebook');
    expect(await page.locator('.log img:not(.hints__mark), .log script, .log svg[onload]').count()).toBe(0);
  });

  it.each(['javascript:document.title=1', 'JavaScript:alert(1)', ' data:text/html,<p>x', 'not an address'])(
    'a link that would run here is dead: %s',
    async (url) => {
      const { owner } = await open();
      await owner.say(`link ${url}`);
      await owner.chat.locator('.key--dead').waitFor();
      expect(await owner.chat.getByRole('link').count()).toBe(0);
    },
  );

  it.each(['upi://pay?pa=x&am=210.00', 'https://pay.example.org/?amount=210.00'])(
    'a pay link leads out: %s',
    async (url) => {
      const { owner } = await open();
      await owner.say(`link ${url}`);
      expect(await owner.chat.getByRole('link', { name: 'Pay' }).getAttribute('href')).toBe(url);
    },
  );

  it('no line begins with the comma after a code, however wide the message is', async () => {
    const { owner } = await open();
    const codes = ['verify', 'export csv', 'staff invite clerk', 'shops', 'cancel', 'balance', 'history', 'due'];
    const text = codes.flatMap((code) => [{ text: code, style: 'code' as const }, { text: ', ' }]);
    await sandbox.channel.send({ chat: 'owner', message: { text, buttons: [] } });
    const message = owner.chat.locator('.bubble__text');
    expect(await message.textContent()).toBe(text.map((span) => span.text).join(''));
    const apart = await message.evaluate((node) => {
      const range = node.ownerDocument.createRange();
      const widths: number[] = [];
      for (let width = 180; width <= 420; width += 3) {
        node.style.width = `${width}px`;
        for (const code of node.querySelectorAll('button')) {
          range.selectNodeContents(code.nextSibling);
          if (range.getBoundingClientRect().left < code.getBoundingClientRect().right) widths.push(width);
        }
      }
      return widths;
    });
    expect(apart).toEqual([]);
  });

  it.each(['x'.repeat(3000), 'word '.repeat(600), 'शब्द'.repeat(500)])('a long text wraps', async (text) => {
    const { owner } = await open();
    await owner.say(text);
    await owner.lines.nth(1).waitFor();
    const log = owner.chat.getByRole('log');
    expect(await beyondEdge(log)).toBe(0);
  });

  it('Arabic runs from the right, beside English that does not', async () => {
    const { page, owner } = await open();
    await openCustomer(page, 'محمد علي');
    await chatOf(page, 'محمد علي').say('السلام عليكم');
    await chatOf(page, 'محمد علي').line('You said: السلام عليكم').waitFor();
    const bubble = chatOf(page, 'محمد علي').line('السلام عليكم').locator('.bubble__text');
    expect(await styleOf(bubble, 'direction')).toBe('rtl');
    await owner.say('hello');
    await owner.line('You said: hello').waitFor();
    expect(await styleOf(owner.line('hello').locator('.bubble__text'), 'direction')).toBe('ltr');
  });
});

describe('the clock can be moved forward', () => {
  it('by a day, by a week, to a date; every line shows the shop’s time', async () => {
    const { page, owner } = await open();
    const clock = page.getByRole('timer');
    await expect.poll(() => clock.innerText()).toContain('22 Nov 2026');
    sandbox.clock.useZone('Asia/Kolkata');
    await owner.say('hello');
    await expect.poll(() => clock.innerText()).toContain('14:30');
    await expect.poll(() => owner.line('You said: hello').locator('time').innerText()).toBe('14:30');
    await page.getByRole('button', { name: '+1 day' }).click();
    await expect.poll(() => clock.innerText()).toContain('23 Nov 2026');
    await page.getByRole('button', { name: '+1 week' }).click();
    await expect.poll(() => clock.innerText()).toContain('30 Nov 2026');
    await page.getByRole('button', { name: 'To a date…' }).click();
    await page.getByLabel('Date').fill('2026-12-25');
    await page.getByRole('button', { name: 'Go there' }).click();
    await expect.poll(() => clock.innerText()).toContain('25 Dec 2026');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await owner.say('merry');
    await expect.poll(() => owner.line('merry').getAttribute('data-day')).toContain('25 Dec 2026');
  });

  it('never back: the page does not offer it, and says why when the server refuses', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'To a date…' }).click();
    const date = page.getByLabel('Date');
    expect(await date.getAttribute('min')).toBe('2026-11-23');
    await date.evaluate((node) => node.removeAttribute('min'));
    await date.fill('2026-11-01');
    await page.getByRole('button', { name: 'Go there' }).click();
    await page.getByText('That date is not ahead of the shop’s time.').waitFor();
  });
});
