import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Inbound } from '#chat/inbound.ts';
import { labelsOf } from '../../stories/person.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { message, startBot, type TestBot, type TestBotOptions, until } from './bot.ts';

/** chat.md, "Buttons", "Key exchanges" 4 and "Channel particulars", Telegram: presses, invites, menus and groups, end to end. */

let server: TelegramServer;
let asha: TelegramPerson;
let bot: TestBot | undefined;

beforeEach(async () => {
  server = await startTelegramServer();
  asha = server.person({ id: 7, name: 'Asha Verma' });
});

afterEach(async () => {
  await bot?.stop();
  await server.stop();
});

const start = async (options: TestBotOptions): Promise<TestBot> => {
  bot = await startBot(server, options);
  return bot;
};

const UNDO = { label: '↩️ Undo', data: 'undo:abcdefghijkl:12' };

const recordOrTakeBack = (inbound: Inbound) =>
  inbound.content.kind === 'press' ? message('Taken back') : message('#12 recorded', UNDO);

test('a press reaches the engine with its data and its message, and Telegram is told that it ended', async () => {
  const { inbounds } = await start({ answer: recordOrTakeBack });
  const [recorded] = await asha.says('sale Asha 210');
  await asha.presses('Undo');
  const press = inbounds[1];
  expect(press?.content).toEqual({ kind: 'press', data: UNDO.data, message: recorded?.id });
  expect(press?.key).toMatch(/^telegram:press:\d+$/);
  await until('the press is answered', () => server.openPresses() === 0);
});

test('a press under a message that Telegram no longer shows still names it', async () => {
  const { inbounds } = await start({ answer: recordOrTakeBack });
  const [recorded] = await asha.says('sale Asha 210');
  asha.tapsOld('↩️ Undo');
  await asha.waitFor('Taken back');
  expect(inbounds[1]?.content).toEqual({ kind: 'press', data: UNDO.data, message: recorded?.id });
});

test('a press is answered even if the engine fails', async () => {
  await start({
    answer: (inbound) => {
      if (inbound.content.kind === 'press') throw new Error('a bug');
      return message('#12 recorded', UNDO);
    },
  });
  await asha.says('sale Asha 210');
  await asha.taps('Undo');
  await until('the press is answered', () => server.openPresses() === 0);
});

test("an invite's link opens the private chat with its code", async () => {
  const { telegram } = await start({ answer: (inbound) => message(JSON.stringify(inbound.content)) });
  const link = telegram.inviteLink('3fK_a-9');
  expect(link).toBe(`https://t.me/${server.botName}?start=3fK_a-9`);
  const [answer] = await asha.opens(link);
  expect(answer?.text).toBe('{"kind":"text","text":"/start 3fK_a-9"}');
});

test('a contact card, a sticker, a reply and an edit each arrive as what they are', async () => {
  const { inbounds } = await start({});
  asha.sharesContact({ phone: '+919812345678' });
  asha.sharesContact({ phone: '+919812345678', own: false });
  asha.sendsThing();
  asha.types('sale Asha 210');
  asha.editsLast('sale Asha 310');
  await server.settled();
  expect(inbounds.map((inbound) => inbound.content)).toMatchObject([
    { kind: 'contact', phone: '+919812345678', own: true },
    { kind: 'contact', own: false },
    { kind: 'unread', what: 'sticker' },
    { kind: 'text' },
    { kind: 'edited', message: inbounds[3]?.key.split(':').at(-1) },
  ]);
});

test('a reply names the message it answers', async () => {
  const { inbounds } = await start({ answer: () => message('#12 recorded') });
  const [recorded] = await asha.says('sale Asha 210');
  if (recorded === undefined) throw new Error('no answer');
  await asha.says('void', { replyTo: recorded });
  expect(inbounds[1]?.content).toEqual({ kind: 'text', text: 'void', replyTo: recorded.id });
});

test('the menu follows the role: strangers from the start, a seat when it is taken, and only when it changes', async () => {
  let role: 'owner' | 'customer' | undefined;
  await start({ answer: () => message('heard'), role: () => role });
  await until('strangers have their menu', () => server.menu() !== undefined);
  expect(server.menu()).toEqual(['start', 'help']);
  await asha.says('hello');
  role = 'owner';
  await asha.says('newshop Corner Store, INR');
  await until('she has her own', () => server.menu(7) !== undefined);
  await asha.says('balance');
  await asha.says('balance');
  expect(server.menu(7)).toEqual(['owner', 'help']);
  role = 'customer';
  await asha.says('shops');
  await until('it changed', () => server.menu(7)?.[0] === 'customer');
  role = undefined;
  await asha.says('forget me');
  await until('she is a stranger again', () => server.menu(7)?.[0] === 'start');
  expect(server.calls('setMyCommands')).toHaveLength(4);
});

test('a menu that could not be set is set another time, and nobody waits for it', async () => {
  await start({ answer: () => message('heard'), role: () => 'owner' });
  await until('strangers have their menu', () => server.menu() !== undefined);
  server.fails({ method: 'setMyCommands', fault: { kind: 'proxy', status: 502 } });
  await asha.says('one');
  await until('it was tried', () => server.calls('setMyCommands').length === 2);
  await asha.says('two');
  await until('it is set', () => server.menu(7)?.[0] === 'owner');
});

test('in a group a command gets one line with the link, and nothing else is heard', async () => {
  const { inbounds } = await start({ answer: () => message('₹1,250.00') });
  const group = server.group({ id: -100, title: 'Market street' });
  asha.saysIn(group, '/balance Asha');
  asha.saysIn(group, 'sale Asha 210');
  asha.saysIn(group, `what does @${server.botName} do?`);
  asha.saysIn(group, '/balance@other_bot');
  await server.settled();
  await until('both were answered', () => group.sees().length === 2);
  expect(new Set(group.sees().map((seen) => seen.text))).toEqual(
    new Set([`I work in private: https://t.me/${server.botName}`]),
  );
  expect(group.sees().flatMap(labelsOf)).toEqual([]);
  expect(inbounds).toEqual([]);
  server.person({ id: 8, name: 'Rani', language: 'hi' }).saysIn(group, '/balance');
  await until('she is answered too', () => group.sees().length === 3);
  expect(group.sees().at(-1)?.text).toBe(`hi: https://t.me/${server.botName}`);
});
