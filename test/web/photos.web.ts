import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWebStage, type WebStage } from '../e2e/webStage.ts';
import { chatOf, openBrowser, openPage } from './browser.ts';

let browser: Browser;
let stage: WebStage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stage = await openWebStage();
});
afterEach(() => stage.close());

/** The smallest PNG a browser draws. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('a photo is chosen with the keyboard, goes with the words in the field and is shown', async () => {
  const { page, problems } = await openPage(browser, { url: stage.url() });
  const owner = chatOf(page, 'Shop owner');
  await owner.say('newshop Corner Store, INR, Asia/Kolkata');
  await owner.chat.getByText('Corner Store').first().waitFor();
  await owner.say('add Asha Verma');
  await owner.chat.getByText('Code:').waitFor();
  const choosing = page.waitForEvent('filechooser');
  await owner.field.focus();
  await page.keyboard.press('Tab');
  await owner.chat.locator('[aria-label="Add photos or a file"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'bill.png', mimeType: 'image/png', buffer: PNG });
  await owner.button('Leave out bill.png').waitFor();
  await owner.say('sale Asha 2 kg rice 120');
  await owner.chat.getByText('photo added to #1').waitFor();
  const picture = owner.chat.getByRole('img', { name: 'Photo' });
  expect(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
  expect(await owner.button('Leave out bill.png').count()).toBe(0);
  expect(problems).toEqual([]);
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
});

it('a file of text is chosen in the same place, waits under its name and can be fetched again once it was sent', async () => {
  const { page, problems } = await openPage(browser, { url: stage.url() });
  const owner = chatOf(page, 'Shop owner');
  const choosing = page.waitForEvent('filechooser');
  await owner.button('Add photos or a file').click();
  await (await choosing).setFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from('name,balance') });
  await owner.button('Leave out shop.csv').waitFor();
  await owner.say('import');
  const fetching = page.waitForEvent('download');
  await owner.chat.getByRole('link', { name: 'Download shop.csv' }).click();
  expect((await fetching).suggestedFilename()).toBe('shop.csv');
  expect(await owner.button('Leave out shop.csv').count()).toBe(0);
  expect(problems).toEqual([]);
});
