import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../channels/telegram/bot.ts';
import { signedRequest } from '../slack/deliveries.ts';
import type { SlackPerson } from '../slack/person.ts';
import { labelsOf, textOf } from '../stories/person.ts';
import { openShopWithAsha } from '../stories/stage.ts';
import { openSlackStage, type SlackStage, type SlackWay } from './slackStage.ts';

/** What only Slack does, with the whole product behind it (chat.md, "Channel particulars"; quality.md, "Reliability"). */

let stage: SlackStage;

afterEach(() => stage.close());

type Shop = { readonly owner: SlackPerson; readonly asha: SlackPerson };

async function openShopOnSlack(way: SlackWay = 'http'): Promise<Shop> {
  stage = await openSlackStage(way);
  // The stage’s people are on Slack.
  return (await openShopWithAsha(stage)) as Shop;
}

const entriesIn = (text: string): string | undefined => /\d+ entr(?:y|ies)/.exec(text)?.[0];

describe.each<SlackWay>(['http', 'socket'])('once only, over %s', (way) => {
  test('what Slack brings again is recorded once and answered once', async () => {
    const { owner } = await openShopOnSlack(way);
    stage.server.deliveries.repeat(3);
    stage.server.deliveries.loseAcknowledgements(2);
    const answers = await owner.says('sale Asha rice 45');
    await stage.server.deliveries.settled();
    expect(answers).toHaveLength(1);
    stage.server.deliveries.repeat(1);
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
    const [recorded] = answers;
    if (recorded === undefined) throw new Error('nothing was answered');
    await Promise.all([owner.taps('Undo', { on: recorded }), owner.taps('Undo', { on: recorded })]);
    await owner.waitFor(/taken back already/);
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('2 entries');
  });
});

test('a socket that Slack ends, or that breaks, is opened again, and nothing is lost', async () => {
  const { owner } = await openShopOnSlack('socket');
  for (const [how, amount] of [
    ['asked', 45],
    ['dropped', 90],
  ] as const) {
    stage.server.endSockets(how);
    await until('the socket is gone', () => stage.server.deliveries.sockets().length === 0);
    await owner.says(`sale Asha rice ${amount}`, { until: `₹${amount}.00` });
  }
  stage.server.down();
  owner.types('sale Asha rice 30');
  stage.server.up();
  await owner.waitFor('₹30.00');
  expect(entriesIn(textOf(await owner.says('verify')))).toBe('3 entries');
});

describe('commands', () => {
  test('in a channel the line for her says only where the answer is; the figures are in the direct chat', async () => {
    const { owner, asha } = await openShopOnSlack();
    const channel = stage.server.channel();
    await owner.commands('sale Asha rice 45', channel);
    await owner.waitFor('#1 Asha Verma: ₹45.00');
    await asha.commands('balance', channel);
    await asha.waitFor(/Balance ₹45\.00|₹45\.00/);
    expect(owner.seesIn(channel).map(({ text }) => text)).toEqual(['Answered in our direct chat.']);
    expect(asha.seesIn(channel).map(({ text }) => text)).toEqual(['Answered in our direct chat.']);
    const stranger = (await stage.person('Stranger')) as SlackPerson;
    await stranger.commands('balance Asha', channel);
    await stranger.waitFor(/./);
    expect(textOf(stranger.sees())).not.toMatch(/Asha Verma|Corner Store|₹/);
    expect(stranger.seesIn(channel).map(({ text }) => text)).toEqual(['Answered in our direct chat.']);
  });

  test('in a channel bring files to the direct chat, and nowhere else', async () => {
    const { owner } = await openShopOnSlack();
    const channel = stage.server.channel();
    await owner.commands('export csv', channel);
    await owner.waitFor((seen) => seen.document?.name.endsWith('.csv') === true);
    expect(owner.seesIn(channel).map(({ text }) => text)).toEqual(['Answered in our direct chat.']);
    const shared = stage.server.calls('files.completeUploadExternal').map(({ values }) => values.channel_id);
    expect(new Set(shared)).toEqual(new Set([owner.direct]));
  });

  test('in the direct chat they are answered with a lasting message, alone with the overview', async () => {
    const { owner } = await openShopOnSlack();
    const acknowledged = await owner.commands('sale Asha rice & <oil> 45');
    expect(acknowledged).toEqual({ isAcknowledged: true });
    const recorded = await owner.waitFor('#1 Asha Verma: ₹45.00');
    expect(recorded.text).toContain('rice & <oil>');
    await owner.commands('');
    await owner.waitFor('sale Asha');
    expect(owner.sees().filter(({ text }) => text.includes('Answered in'))).toEqual([]);
  });

  test('one with the same words, typed in a direct chat with somebody else, is taken for one in a channel', async () => {
    const { owner, asha } = await openShopOnSlack();
    const acknowledged = await owner.commands('balance', asha.direct);
    expect(acknowledged.body).toEqual({ response_type: 'ephemeral', text: 'Answered in our direct chat.' });
  });
});

describe('what is written', () => {
  test('a reply in a thread is about the entry of its message', async () => {
    const { owner } = await openShopOnSlack();
    const [first] = await owner.says('sale Asha rice 45');
    await owner.says('sale Asha oil 90');
    if (first === undefined) throw new Error('nothing was answered');
    await owner.says('void', { replyTo: first, until: /#1/ });
    expect(textOf(await owner.says('balance Asha'))).toContain('Balance ₹90.00');
  });

  test('an edited message changes nothing and [Undo] is offered; a file gets an answer', async () => {
    const { owner } = await openShopOnSlack();
    await owner.says('sale Asha rice 45');
    owner.editsLast('sale Asha rice 450');
    expect(labelsOf(await owner.waitFor('#1 stands as recorded.'))).toContain('Undo');
    owner.sharesFile({ mimetype: 'image/png', text: 'sale Asha 45' });
    await owner.waitFor('cannot keep this file');
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('1 entry');
  });

  test('the bot’s own messages, joins and deleted messages get no answer', async () => {
    const { owner } = await openShopOnSlack();
    const before = owner.sees().length;
    const inChat = { type: 'message', channel: owner.direct, channel_type: 'im', ts: '1796119200.000100' };
    for (const event of [
      { ...inChat, user: stage.server.bot.user, bot_id: stage.server.bot.id, text: 'balance' },
      { ...inChat, user: owner.id, subtype: 'channel_join', text: 'joined' },
      { ...inChat, subtype: 'message_deleted', deleted_ts: '1.1' },
      { ...inChat, channel_type: 'channel', channel: 'C1', user: owner.id, text: 'balance' },
      { type: 'reaction_added', user: owner.id },
    ]) {
      expect((await owner.sends(event)).isAcknowledged).toBe(true);
    }
    expect(owner.sees()).toHaveLength(before);
  });
});

describe('requests', () => {
  test('are taken with Slack’s signature and refused without it, late, or beyond all bounds', async () => {
    const { owner } = await openShopOnSlack();
    const { signingSecret } = stage.server;
    const address = `${stage.url()}/slack/events`;
    const event = {
      type: 'message',
      channel: owner.direct,
      channel_type: 'im',
      user: owner.id,
      text: 'sale Asha 45',
      ts: '1.000001',
    };
    const body = { type: 'event_callback', event };
    const now = Math.floor(Date.now() / 1000);
    const status = async (request: RequestInit) => (await fetch(address, request)).status;
    expect(await status(signedRequest({ type: 'events_api', body }, { signingSecret: 'another0secret' }))).toBe(401);
    for (const seconds of [now - 600, now + 600]) {
      expect(await status(signedRequest({ type: 'events_api', body }, { signingSecret, seconds }))).toBe(401);
    }
    const signed = signedRequest({ type: 'events_api', body }, { signingSecret });
    expect(await status({ ...signed, body: signed.body.replace('45', '90') })).toBe(401);
    expect(await status({ method: 'POST', body: '{}' })).toBe(401);
    expect(await status({ method: 'GET' })).toBe(405);
    expect(await status({ method: 'POST', body: 'x'.repeat(2 * 1024 * 1024) })).toBe(413);
    const verification = signedRequest(
      { type: 'events_api', body: { type: 'url_verification', challenge: 'abc' } },
      { signingSecret },
    );
    expect(await (await fetch(address, verification)).json()).toEqual({ challenge: 'abc' });
    expect(entriesIn(textOf(await owner.says('verify')))).toBe('0 entries');
  });
});

describe('trouble with Slack', () => {
  test('429 and a broken connection: the message is delivered later, once, and the others in their order', async () => {
    const { owner, asha } = await openShopOnSlack();
    const failing = { method: 'chat.postMessage', channel: asha.direct };
    stage.server.fails({ ...failing, fault: { kind: 'rate-limit', retryAfter: 1 } });
    stage.server.fails({ ...failing, fault: { kind: 'drop', when: 'before' } });
    await owner.says('sale Asha rice 45');
    await owner.says('sale Asha oil 90');
    await asha.waitFor('₹90.00');
    const sales = asha.sees().flatMap(({ text }) => /#\d/.exec(text)?.[0] ?? []);
    expect(sales).toEqual(['#1', '#2']);
  });

  test('a customer who has left the workspace is told of to the owner once', async () => {
    const { owner, asha } = await openShopOnSlack();
    asha.isDisabled();
    await owner.says('sale Asha rice 45');
    await owner.waitFor('Asha Verma cannot be reached on Slack');
  });
});
