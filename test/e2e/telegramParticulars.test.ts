import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../channels/telegram/bot.ts';
import { labelsOf, textOf } from '../stories/person.ts';
import { openShop, openShopWithAsha } from '../stories/stage.ts';
import type { TelegramPerson } from '../telegram/person.ts';
import { openTelegramStage, type TelegramStage } from './telegramStage.ts';

/** What only Telegram does, with the whole product behind it (chat.md, "Channel particulars"; quality.md, "Reliability"). */

let stage: TelegramStage;

afterEach(() => stage.close());

type Shop = { readonly owner: TelegramPerson; readonly asha: TelegramPerson };

async function openShopOnTelegram(): Promise<Shop> {
  stage = await openTelegramStage();
  // The stage’s people are on Telegram.
  return (await openShopWithAsha(stage)) as Shop;
}

const entriesIn = (text: string): string | undefined => /\d+ entr(?:y|ies)/.exec(text)?.[0];

describe('once only', () => {
  test('every update brought five times has one effect and one answer', async () => {
    const { owner, asha } = await openShopOnTelegram();
    stage.server.repeatUpdates(5);
    const answers = await owner.says('sale Asha rice 45');
    await stage.server.settled();
    expect(answers).toHaveLength(1);
    await asha.presses('Confirm');
    await stage.server.settled();
    expect(asha.sees().filter(({ text }) => text.includes('₹45.00'))).toHaveLength(1);
    stage.server.repeatUpdates(1);
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
    expect(owner.sees().filter(({ text }) => text.includes('₹45.00'))).toHaveLength(1);
  });

  test('two taps have one effect, and the message keeps the outcome', async () => {
    const { owner, asha } = await openShopOnTelegram();
    const [recorded] = await owner.says('sale Asha rice 45');
    if (recorded === undefined) throw new Error('nothing was answered');
    await Promise.all([owner.taps('Undo', { on: recorded }), owner.taps('Undo', { on: recorded })]);
    await owner.waitFor(/taken back already/);
    await asha.waitFor(/taken back/);
    expect(owner.sees().find(({ id }) => id === recorded.id)?.text).toContain('sale #1 of ₹45.00 taken back');
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('2 entries');
    expect(stage.server.openPresses()).toBe(0);
  });
});

test('the first message is in the language her Telegram is set to, and her own choice goes before it', async () => {
  stage = await openTelegramStage();
  const asha = stage.server.person({ id: 2_001, name: 'Asha', language: 'hi' });
  const [hello] = await asha.says('/start');
  expect(hello?.text).toMatch(/\p{Script=Devanagari}/u);
  expect(textOf(await asha.says('/language sw'))).toContain('Kiswahili');
  expect(textOf(await asha.says('/start'))).not.toMatch(/\p{Script=Devanagari}/u);
  const menus = stage.server.calls('setMyCommands').map(({ values }) => JSON.stringify(values));
  expect(menus.filter((menu) => menu.includes('language_code'))).toHaveLength(7);
});

describe('trouble with Telegram', () => {
  test.each([
    ['429', { kind: 'refuse', code: 429, description: 'Too Many Requests: retry after 1', retryAfter: 1 }, 1],
    ['500', { kind: 'refuse', code: 500, description: 'Internal Server Error' }, 1],
    ['502 from a proxy', { kind: 'proxy', status: 502 }, 1],
    ['no connection', { kind: 'drop', when: 'before' }, 1],
  ] as const)('%s: the message is delivered later, once, and the others in their order', async (_, fault, times) => {
    const { owner, asha } = await openShopOnTelegram();
    stage.server.fails({ method: 'sendMessage', chat: asha.id, fault, times });
    await owner.says('sale Asha rice 45');
    await owner.says('sale Asha oil 90');
    await asha.waitFor('₹90.00');
    const sales = asha.sees().map(({ text }) => /#\d/.exec(text)?.[0]);
    expect(sales.filter((entry) => entry !== undefined)).toEqual(['#1', '#2']);
  });

  test('Telegram is down for a while: what was written is answered when it is back, once', async () => {
    const { owner, asha } = await openShopOnTelegram();
    stage.server.down();
    owner.types('sale Asha rice 45');
    asha.types('balance');
    await new Promise((resolve) => setImmediate(resolve));
    stage.server.up();
    await owner.waitFor('#1 Asha Verma: ₹45.00');
    await asha.waitFor(/#1 ₹45\.00/);
    await stage.server.settled();
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
  });

  test('a customer who blocked the bot is told of to the owner once, and reached again when she writes', async () => {
    const { owner, asha } = await openShopOnTelegram();
    asha.blocks();
    await owner.says('sale Asha rice 45');
    await owner.waitFor('Asha Verma cannot be reached on Telegram');
    await owner.says('sale Asha oil 90');
    const [third] = await owner.says('sale Asha soap 10');
    expect(third?.text).toContain('#3');
    expect(owner.sees().filter(({ text }) => text.includes('cannot be reached on Telegram'))).toHaveLength(1);
    asha.unblocks();
    expect(textOf(await asha.says('balance'))).toContain('₹145.00');
    await owner.says('sale Asha salt 5');
    await asha.waitFor('₹5.00');
  });
});

describe('messages that Telegram refuses', () => {
  const refusals = (chat: number) =>
    stage.server.fails({
      fault: { kind: 'refuse', code: 400, description: 'Bad Request: TOPIC_CLOSED' },
      method: 'sendMessage',
      chat,
      times: 100,
    });

  test('are told of to the owner, in one sentence a customer and day', async () => {
    const { owner, asha } = await openShopOnTelegram();
    refusals(asha.id);
    await owner.says('sale Asha rice 45');
    await owner.waitFor('Asha Verma could not be told on Telegram what was recorded: please tell them yourself.');
    await owner.says('sale Asha oil 90');
    await owner.says('sale Asha soap 10', { until: '#3' });
    expect(owner.sees().filter(({ text }) => text.includes('could not be told'))).toHaveLength(1);
  });

  test('to the owner herself are not told of to her, and her bot goes on', async () => {
    const { owner, asha } = await openShopOnTelegram();
    refusals(owner.id);
    owner.types('sale Asha rice 45');
    await asha.waitFor('₹45.00');
    await until('the answer was tried', () => refused(owner.id) > 0);
    expect(owner.sees().filter(({ text }) => text.includes('please'))).toEqual([]);
    expect(textOf(await asha.says('balance'))).toContain('₹45.00');
  });

  const refused = (chat: number) =>
    stage.server.calls('sendMessage').filter((call) => call.chat === chat && String(call.values.text).includes('#1'))
      .length;
});

describe('what only Telegram has', () => {
  test('in a group a command gets one line with the link: no name, no figure, for nobody', async () => {
    const { owner, asha } = await openShopOnTelegram();
    await owner.says('sale Asha rice 45');
    const group = stage.server.group({ id: -100, title: 'Market street' });
    owner.saysIn(group, '/balance Asha');
    asha.saysIn(group, '/balance');
    owner.saysIn(group, 'sale Asha 90');
    await until('both commands are answered', () => group.sees().length === 2);
    for (const line of group.sees()) {
      expect(line.text).toBe(`I keep accounts in private: https://t.me/${stage.server.botName}`);
      expect(line.buttons).toEqual([]);
    }
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
  });

  test('the menu of commands fits the role', async () => {
    const { owner, asha } = await openShopOnTelegram();
    expect(stage.server.menu()).toEqual(['start', 'help']);
    await until('both have theirs', () => [owner, asha].every(({ id }) => stage.server.menu(id) !== undefined));
    expect(stage.server.menu(owner.id)).toEqual(expect.arrayContaining(['sale', 'pay', 'verify']));
    expect(stage.server.menu(asha.id)).toEqual(expect.arrayContaining(['balance', 'paid', 'confirm']));
    expect(stage.server.menu(asha.id)).not.toContain('sale');
    const clerk = (await stage.person('Carl')) as TelegramPerson;
    await clerk.opens(stage.wayIn(textOf(await owner.says('staff invite clerk', { until: 'Code:' }))));
    await until('the clerk has his', () => stage.server.menu(clerk.id) !== undefined);
    expect(stage.server.menu(clerk.id)).toContain('sale');
    await owner.says('staff remove Carl');
    await clerk.says('hello');
    await until('he is a stranger again', () => stage.server.menu(clerk.id)?.includes('start') === true);
    await owner.says('language sw');
    const menusOf = ({ id }: TelegramPerson) =>
      stage.server.calls('setMyCommands').flatMap(({ values }) => {
        const menu = JSON.stringify(values);
        return menu.includes(String(id)) ? [menu] : [];
      });
    await until('hers is in her language', () => menusOf(owner).at(-1)?.includes('Unachoweza kuandika') === true);
  });

  test('an edited message changes nothing, and [Undo] is offered', async () => {
    const { owner } = await openShopOnTelegram();
    await owner.says('sale Asha rice 45');
    owner.editsLast('sale Asha rice 450');
    const told = await owner.waitFor('#1 stands as recorded.');
    expect(labelsOf(told)).toContain('Undo');
    expect(textOf(await owner.says('balance Asha'))).toContain('Balance ₹45.00');
  });

  test('a sticker, a contact card and a place get an answer with an example, and record nothing', async () => {
    const { owner, asha } = await openShopOnTelegram();
    for (const { id, sends } of [
      { id: 'stickers', sends: () => owner.sendsThing() },
      { id: 'contact cards', sends: () => owner.sharesContact({ phone: '+919812345678' }) },
      { id: 'contact cards', sends: () => asha.sharesContact({ phone: '+919812345678', own: false }) },
      { id: 'places on a map', sends: () => owner.sendsThing({ location: { latitude: 1, longitude: 2 } }) },
    ]) {
      sends();
      await until(id, () => [owner, asha].some((who) => who.sees().at(-1)?.text.includes(`cannot read ${id}`)));
    }
    expect(owner.last().text).toContain('What I know: help');
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('0 entries');
  });

  test('an invite comes with its QR as a picture and the same link under it', async () => {
    stage = await openTelegramStage();
    const owner = await openShop(stage);
    const [added] = await owner.says('add Asha Verma', { until: 'Code:' });
    expect(Buffer.from(added?.photo?.bytes.subarray(0, 8) ?? []).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(added?.text).toContain(`https://t.me/${stage.server.botName}?start=`);
    expect(added?.buttons.flat().find(({ label }) => label.endsWith('Share'))?.url).toContain('t.me/share');
    const [counter] = await owner.says('invite', { until: 'Code:' });
    expect(counter?.photo?.bytes.length).toBeGreaterThan(100);
  });

  test('names with markup arrive as text, on buttons too', async () => {
    const { owner, asha } = await openShopOnTelegram();
    const name = '<b>Bo</b> & "Sons" <i>';
    await owner.says(`add ${name} owes 10`);
    const [recorded] = await owner.says(`sale ${name} <u>ghee</u> 70`);
    expect(recorded?.text).toContain(`#2 ${name}: ₹70.00 on credit`);
    expect(recorded?.text).toContain('<u>ghee</u>');
    const [asked] = await owner.says('pay');
    expect(labelsOf(asked)).toContain(name);
    await owner.says('sale Asha <script>&</script> 5');
    await asha.waitFor('<script>&</script>');
  });
});

describe('updates brought to a webhook', () => {
  const secret = 'a-secret-only-Telegram-knows';

  test('are taken with the secret and refused without it', async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/telegram/hook`;
    const webhook = { TELEGRAM_WEBHOOK_URL: address, TELEGRAM_WEBHOOK_SECRET: secret };
    stage = await openTelegramStage({ PORT: String(port), ...webhook });
    const { owner } = await openShopWithAsha(stage);
    await owner.says('sale Asha rice 45');
    expect(stage.server.calls('getUpdates')).toEqual([]);
    const forged = {
      update_id: 1,
      message: {
        message_id: 9_999,
        date: 1,
        chat: { id: 1_001, type: 'private' },
        from: { id: 1_001 },
        text: 'sale Asha 90',
      },
    };
    for (const headers of [{}, { 'x-telegram-bot-api-secret-token': `${secret}x` }]) {
      const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(forged) });
      expect(answer.status).toBe(401);
    }
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port');
  return address.port;
}
