import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INBOUND_FILE_BYTES_MAX, type InboundContent, PHOTO_BYTES_MAX } from '#chat/inbound.ts';
import { ChannelError } from '#jobs/channel.ts';
import { jpeg } from '../../photo.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { message, startBot, type TestBot, to, until } from './bot.ts';

/** Photos on their way in and out, and files of text on their way in (chat.md, "Channel particulars"; quality.md, "Security": no token in a log). */

let server: TelegramServer;
let bot: TestBot;
let asha: TelegramPerson;

beforeEach(async () => {
  server = await startTelegramServer();
  bot = await startBot(server);
  asha = server.person({ id: 7, name: 'Asha' });
});
afterEach(async () => {
  await bot.stop();
  await server.stop();
  expect(bot.log.text()).not.toContain(server.token);
});

async function arrived(count = 1): Promise<readonly InboundContent[]> {
  await until('the messages are in', () => bot.inbounds.length >= count);
  return bot.inbounds.map(({ content }) => content);
}

const photos = (...bytes: Uint8Array[]) => bytes.map((each) => ({ bytes: each }));

describe('in', () => {
  test('the largest size that is taken comes with its bytes, byte for byte', async () => {
    const bytes = jpeg('bill', 300_000);
    void asha.snaps([bytes], { caption: 'sale Asha 210' }).catch(() => undefined);
    expect(await arrived()).toEqual([{ kind: 'photo', photos: photos(bytes), text: 'sale Asha 210' }]);
  });

  test('an album is a message a photo, in order, under one name', async () => {
    void asha.snaps([jpeg('one'), jpeg('two')], { caption: 'bill' }).catch(() => undefined);
    const [first, second] = await arrived(2);
    expect(first).toMatchObject({ photos: photos(jpeg('one')), text: 'bill', album: expect.any(String) });
    expect(second).toMatchObject({ photos: photos(jpeg('two')), album: first?.kind === 'photo' ? first.album : '' });
  });

  test('an image that came as a file counts as one', async () => {
    asha.sendsFile(jpeg('scan'), { type: 'image/png', caption: '#12' });
    expect(await arrived()).toEqual([{ kind: 'photo', photos: photos(jpeg('scan')), text: '#12' }]);
  });

  test('what is too large is not fetched', async () => {
    asha.sendsFile(jpeg('scan', PHOTO_BYTES_MAX + 1));
    expect(await arrived()).toEqual([{ kind: 'photo', photos: [{ missing: 'too-large' }] }]);
    expect(server.calls('getFile')).toEqual([]);
  });

  test('a file of text comes with its name and bytes; one that is too large is not fetched', async () => {
    const bytes = Buffer.from('name,balance\nAsha,210\n');
    asha.sendsFile(bytes, { type: 'application/vnd.ms-excel', name: 'shop.csv', caption: 'import' });
    const told = { kind: 'file', name: 'shop.csv', text: 'import' };
    expect(await arrived()).toEqual([{ ...told, file: { bytes: new Uint8Array(bytes) } }]);
    const calls = server.calls('getFile').length;
    asha.sendsFile(new Uint8Array(INBOUND_FILE_BYTES_MAX + 1), { type: 'text/csv' });
    expect((await arrived(2))[1]).toEqual({ kind: 'file', name: 'file', file: { missing: 'too-large' } });
    expect(server.calls('getFile')).toHaveLength(calls);
  });

  test('a file of text that Telegram does not give is told as such', async () => {
    server.fails({ method: 'file', fault: { kind: 'proxy', status: 502 }, times: 2 });
    asha.sendsFile(Buffer.from('a'), { type: 'text/plain', name: 'shop.txt' });
    expect(await arrived()).toEqual([{ kind: 'file', name: 'shop.txt', file: { missing: 'not-fetched' } }]);
  });

  test.each([
    ['the file', 'file', { kind: 'proxy', status: 502 }],
    ['its address', 'getFile', { kind: 'refuse', code: 500, description: 'Internal Server Error' }],
    ['the connection', 'file', { kind: 'drop', when: 'before' }],
  ] as const)('trouble with %s is tried once more, and then told', async (_, method, fault) => {
    server.fails({ method, fault, times: 1 });
    asha.sendsFile(jpeg('scan'));
    expect(await arrived()).toEqual([{ kind: 'photo', photos: photos(jpeg('scan')) }]);
    server.fails({ method, fault, times: 2 });
    asha.sendsFile(jpeg('scan'));
    expect((await arrived(2))[1]).toEqual({ kind: 'photo', photos: [{ missing: 'not-fetched' }] });
  });
});

describe('out', () => {
  const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: jpeg('bill') };

  test('a photo carries its words and buttons, which can be edited', async () => {
    asha.types('hello');
    await arrived();
    const said = message('Corner Store added a photo.', { label: 'More', data: 'more:1' });
    const { message: id } = await bot.telegram.channel.send({ ...to(asha, said), photo });
    expect(asha.last()).toMatchObject({ text: 'Corner Store added a photo.', photo: { bytes: photo.bytes } });
    await bot.telegram.channel.edit(to(asha, message('Taken back.')), id);
    expect(asha.last().text).toBe('Taken back.');
  });

  test('one whose shape Telegram does not show goes as a file', async () => {
    asha.types('hello');
    await arrived();
    const description = 'Bad Request: PHOTO_INVALID_DIMENSIONS';
    server.fails({ method: 'sendPhoto', fault: { kind: 'refuse', code: 400, description } });
    await bot.telegram.channel.send({ ...to(asha, message('A photo.')), photo });
    expect(asha.last()).toMatchObject({ text: 'A photo.', document: { bytes: photo.bytes } });
    server.fails({
      method: 'sendPhoto',
      fault: { kind: 'refuse', code: 403, description: 'Forbidden: bot was blocked' },
    });
    await expect(bot.telegram.channel.send({ ...to(asha, message('A photo.')), photo })).rejects.toThrow(ChannelError);
  });
});
