import {
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium as playwright,
} from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Starts a headless Chromium. */
export function openBrowser(): Promise<Browser> {
  const chromium = findChromium(process.env);
  if (!chromium.found) throw new Error(chromium.missing);
  // Without its sandbox it also starts as root in a container; it only ever opens our own page.
  return playwright.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
}

export const DESK: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'UTC',
};
export const PHONE: BrowserContextOptions = {
  ...DESK,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** The page, once it shows what was said so far. Whatever goes wrong inside it ends up in `problems`. */
export async function openPage(
  browser: Browser,
  { url, device = DESK }: { url: string; device?: BrowserContextOptions },
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text());
  });
  await page.goto(url);
  await page.locator('body.is-ready').waitFor();
  return { page, problems };
}

/** One chat on the page, by the name it goes by. */
export function chatOf(page: Page, name: string) {
  const chat = page.getByRole('region', { name, exact: true });
  const field = chat.getByRole('textbox');
  return {
    chat,
    field,
    lines: chat.locator('.line'),
    /** Lines with exactly this text. */
    line: (text: string): Locator => chat.locator('.line', { has: page.getByText(text, { exact: true }) }),
    button: (label: string): Locator => chat.getByRole('button', { name: label, exact: true }),
    /** Writes and sends. */
    async say(text: string): Promise<void> {
      await field.fill(text);
      await field.press('Enter');
    },
  };
}

/** The name of what has the focus, in capitals: `TEXTAREA`. */
export function focusedTag(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((node) => node.tagName);
}

/** What the browser makes of the style sheets there. */
export function styleOf(place: Locator, property: string): Promise<string> {
  return place.evaluate(
    (node, name) => node.ownerDocument.defaultView.getComputedStyle(node).getPropertyValue(name),
    property,
  );
}

/** How far the content reaches beyond the edge, in pixels. */
export function beyondEdge(place: Locator): Promise<number> {
  return place.evaluate((node) => node.scrollWidth - node.clientWidth);
}

export async function openCustomer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New customer' }).last().click();
  await page.getByLabel('Her name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name, exact: true }).waitFor({ state: 'attached' });
}
