import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandInSandbox, startStandInSandbox } from '../channels/web/standInSandbox.ts';
import { chatOf, DESK, focusedTag, openBrowser, openCustomer, openPage, styleOf } from './browser.ts';

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

async function open(device = DESK) {
  const { page } = await openPage(browser, { url: sandbox.url, device });
  return { page, keyboard: page.keyboard, owner: chatOf(page, 'Shop owner') };
}

describe('the page works without a mouse', () => {
  it('the owner’s field has the focus from the start; Enter sends, Shift+Enter begins a new line', async () => {
    const { keyboard, owner } = await open();
    await keyboard.type('sale Asha');
    await keyboard.press('Shift+Enter');
    await keyboard.type('rice 120');
    expect(await owner.field.inputValue()).toBe('sale Asha\nrice 120');
    await keyboard.press('Enter');
    await expect.poll(() => sandbox.engine.handled[0]?.content).toEqual({ kind: 'text', text: 'sale Asha\nrice 120' });
    expect(await owner.field.inputValue()).toBe('');
  });

  it('an empty text is not sent', async () => {
    const { keyboard, owner } = await open();
    await keyboard.press('Enter');
    await keyboard.type('   ');
    await keyboard.press('Enter');
    await keyboard.type('x');
    await keyboard.press('Enter');
    await owner.line('You said: x').waitFor();
    expect(await owner.lines.count()).toBe(2);
  });

  it('↑ and ↓ bring back what was sent, but leave a text alone that is being written', async () => {
    const { keyboard, owner } = await open();
    await owner.say('one');
    await owner.say('two');
    const value = () => owner.field.inputValue();
    await keyboard.press('ArrowUp');
    expect(await value()).toBe('two');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    expect(await value()).toBe('one');
    await keyboard.press('ArrowDown');
    expect(await value()).toBe('two');
    await keyboard.press('ArrowDown');
    expect(await value()).toBe('');
    await keyboard.type('three');
    await keyboard.press('ArrowUp');
    expect(await value()).toBe('three');
  });

  it('Ctrl+↑ picks the message to reply to, Escape lets go of it', async () => {
    const { keyboard, owner } = await open();
    await owner.say('one');
    await owner.say('two');
    await owner.line('You said: two').waitFor();
    await keyboard.press('Control+ArrowUp');
    expect(await owner.chat.locator('.composer__quote').innerText()).toBe('You said: two');
    await keyboard.press('Escape');
    expect(await owner.chat.locator('.composer__reply').isVisible()).toBe(false);
    await keyboard.press('Control+ArrowUp');
    await keyboard.press('Control+ArrowUp');
    expect(await owner.chat.locator('.composer__quote').innerText()).toBe('You said: one');
    await keyboard.type('about that');
    await keyboard.press('Enter');
    await owner.line('You said: about that (to 2)').waitFor();
  });

  it('the buttons of the last message are one Shift+Tab away, pressed with Space, and the focus comes back', async () => {
    const { page, keyboard, owner } = await open();
    await owner.say('choose');
    await owner.button('Other…').waitFor();
    await keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').innerText()).toBe('Other…');
    await keyboard.press('Space');
    await owner.line('Pressed other.').waitFor();
    await expect.poll(() => focusedTag(page)).toBe('TEXTAREA');
  });

  it('a customer’s chat is opened and spoken in by keys alone; a dialog keeps the focus and Escape leaves it', async () => {
    const { page, keyboard } = await open();
    await page.getByRole('button', { name: 'New customer' }).last().focus();
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.press('Enter');
    await keyboard.type('Asha Verma');
    await keyboard.press('Enter');
    const asha = chatOf(page, 'Asha Verma');
    await asha.field.and(page.locator(':focus')).waitFor();
    await keyboard.type('balance');
    await keyboard.press('Enter');
    await asha.line('You said: balance').waitFor();
  });

  it('Tab goes from the clock through her chat to the customers’, and what has the focus shows it', async () => {
    const { page, keyboard } = await open();
    await openCustomer(page, 'Asha Verma');
    await page.locator('.skip').focus();
    const stops: string[] = [];
    for (let step = 0; step < 16; step++) {
      await keyboard.press('Tab');
      const focused = page.locator(':focus');
      const label = await focused.getAttribute('aria-label');
      const name = label ?? (await focused.locator('code').or(focused).last().innerText());
      expect(await styleOf(focused, 'outline-style'), name).not.toBe('none');
      expect(Number.parseFloat(await styleOf(focused, 'outline-width')), name).toBeGreaterThanOrEqual(2);
      stops.push(name);
      if (name === 'New customer') break;
    }
    expect(stops).toEqual([
      '+1 day',
      '+1 week',
      'To a date…',
      'Messages, Shop owner',
      'start',
      'newshop Corner Store, INR, Asia/Kolkata',
      'help',
      'Write to your slate',
      'Add photos or a file',
      'Send',
      'Messages, Asha Verma',
      'add Asha Verma',
      'Write as Asha Verma',
      'Add photos or a file',
      'Send',
      'New customer',
    ]);
  });

  it('a screen reader hears new messages: each chat is a live log with its own name', async () => {
    const { page } = await open();
    await openCustomer(page, 'Asha Verma');
    expect(
      await page.getByRole('log').evaluateAll((logs) => logs.map((log) => log.getAttribute('aria-label'))),
    ).toEqual(['Messages, Shop owner', 'Messages, Asha Verma']);
  });
});

describe.each(['light', 'dark'] as const)('in the %s look', (colorScheme) => {
  it('every text stands out from its ground by 4.5 to 1', async () => {
    const { page } = await open({ ...DESK, colorScheme });
    const named = (name: string) => styleOf(page.locator('html'), `--${name}`);
    const pairs = [
      ['ink', 'paper'],
      ['ink', 'theirs'],
      ['ink', 'mine'],
      ['ink', 'desk'],
      ['ink-soft', 'paper'],
      ['ink-soft', 'paper-deep'],
      ['ink-soft', 'theirs'],
      ['ink-soft', 'mine'],
      ['ink-soft', 'desk'],
      ['accent', 'accent-wash'],
      ['accent', 'paper-deep'],
      ['accent-ink', 'accent'],
      ['alarm', 'paper'],
      ['alarm', 'alarm-wash'],
      ['chalk', 'board'],
      ['chalk-soft', 'board'],
    ] as const;
    for (const [text, ground] of pairs) {
      expect(contrast(await named(text), await named(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The contrast ratio of WCAG 2.2 between two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
