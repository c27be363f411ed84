import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDownload } from '#channels/slack/download.ts';
import { translate } from '#channels/slack/translate.ts';
import { PHOTO_BYTES_MAX } from '#chat/inbound.ts';
import { jpeg } from '../../photo.ts';
import { type SlackServer, startSlackServer } from '../../slack/server.ts';
import { collectLog } from '../telegram/bot.ts';

/** Photos and files of text that were shared with the bot (chat.md, "Channel particulars"; quality.md, "Security": the token is Slack's alone to see). */

let server: SlackServer;
const log = collectLog();

beforeAll(async () => {
  server = await startSlackServer();
});
afterAll(async () => {
  await server.stop();
  expect(log.text()).not.toContain(server.botToken);
});

const BOT = { user: 'UBOT', bot: 'BBOT' };

test('a message with files is one photo message, with where they lie', () => {
  const url = 'https://files.slack.com/files-pri/T1-F1/download/a.jpg';
  const file = { id: 'F1', mimetype: 'image/jpeg', size: 5, url_private_download: url };
  const event = {
    ...{ type: 'message', subtype: 'file_share', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1.000001' },
    ...{ text: 'sale Asha 210', files: [file, { ...file, id: 'F2' }] },
  };
  expect(translate({ type: 'event_callback', event }, BOT, '2026-12-01T10:00:00.000Z')).toMatchObject({
    kind: 'inbound',
    inbound: {
      content: { kind: 'photo', photos: [], text: 'sale Asha 210' },
      files: [
        { size: 5, url_private_download: url },
        { size: 5, url_private_download: url },
      ],
    },
  });
  const paper = { ...event, files: [file, { id: 'F3', mimetype: 'application/pdf' }] };
  const meant = translate({ type: 'event_callback', event: paper }, BOT, '2026-12-01T10:00:00.000Z');
  expect(meant).toMatchObject({ inbound: { content: { kind: 'unread', what: 'file' } } });
});

test('a file of text is a message of its own kind; several at once are not taken, because the words could be about any', () => {
  const url = 'https://files.slack.com/files-pri/T1-F1/download/shop.csv';
  const file = { id: 'F1', name: 'shop.csv', mimetype: 'text/csv', size: 5, url_private_download: url };
  const shared = (...files: readonly object[]) => {
    const place = { type: 'message', subtype: 'file_share', channel: 'D1', channel_type: 'im', user: 'U1' };
    const event = { ...place, ts: '1.000001', text: 'import', files };
    return translate({ type: 'event_callback', event }, BOT, '2026-12-01T10:00:00.000Z');
  };
  expect(shared(file)).toMatchObject({
    inbound: {
      content: { kind: 'file', name: 'shop.csv', text: 'import' },
      files: [{ size: 5, url_private_download: url }],
    },
  });
  expect(shared({ ...file, mimetype: 'text/tab-separated-values', name: 'shop.TSV' })).toMatchObject({
    inbound: { content: { kind: 'file', name: 'shop.TSV' } },
  });
  const unread = { inbound: { content: { kind: 'unread', what: 'file' } } };
  expect(shared({ ...file, mimetype: 'application/vnd.ms-excel', name: 'shop.xls' })).toMatchObject(unread);
  expect(shared(file, { ...file, id: 'F2' })).toMatchObject(unread);
});

test('a file is fetched with the token, from Slack and nowhere else', async () => {
  const asha = server.person({ name: 'Asha' });
  const address = asha.keeps(jpeg('bill'));
  const { apiUrl, botToken } = server;
  const download = openDownload({ botToken, apiUrl }, log);
  expect(await download({ url_private_download: address }, PHOTO_BYTES_MAX)).toEqual({ bytes: jpeg('bill') });
  expect(await download({ url_private_download: address, size: PHOTO_BYTES_MAX + 1 }, PHOTO_BYTES_MAX)).toEqual({
    missing: 'too-large',
  });
  const elsewhere = 'http://127.0.0.1:9/files-pri/F1/download';
  expect(await download({ url_private_download: elsewhere }, PHOTO_BYTES_MAX)).toEqual({ missing: 'not-fetched' });
  expect(await openDownload({ botToken }, log)({ url_private_download: address }, PHOTO_BYTES_MAX)).toEqual({
    missing: 'not-fetched',
  });
});

test('the page to sign in is no photo: without the scope nothing can be fetched', async () => {
  const address = server.person({ name: 'Asha' }).keeps(jpeg('bill'));
  const download = openDownload({ botToken: 'xoxb-without-the-scope', apiUrl: server.apiUrl }, log);
  expect(await download({ url_private_download: address }, PHOTO_BYTES_MAX)).toEqual({ missing: 'not-fetched' });
  expect(log.text()).toContain('a page instead of the file');
});
