import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.ts';
import { until } from '../embedded/ownServer.ts';
import type { SlackPerson } from '../slack/person.ts';
import { type SlackServer, startSlackServer } from '../slack/server.ts';
import { textOf } from '../stories/person.ts';
import { openShopWithAsha } from '../stories/stage.ts';
import { type BotProcess, spawnBot } from './botProcess.ts';
import { type SlackWay, slackSettings } from './slackStage.ts';
import { openStoppableLine, type StoppableLine } from './stoppableLine.ts';
import { bookUri } from './telegramStage.ts';

/* What Slack was told we have is not lost with the process, and nothing is done twice (quality.md, "Reliability"). */

let server: SlackServer;
let database: TestDatabase;
let line: StoppableLine;
let folder: string;
let client: MongoClient;
let bot: BotProcess;

beforeEach(async () => {
  server = await startSlackServer();
  database = await openTestDatabase();
  line = await openStoppableLine(bookUri(database));
  client = await MongoClient.connect(bookUri(database));
  folder = await mkdtemp(join(tmpdir(), 'slatebook-killed-'));
});

afterEach(async () => {
  await bot.kill();
  await server.stop();
  await line.close();
  await client.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(way: SlackWay): Promise<void> {
  bot = spawnBot(folder, { MONGODB_URI: line.uri, DATA_DIR: folder, PORT: '0', ...slackSettings(server, way) });
  const url = await bot.ready;
  if (way === 'http') server.toAddress(`${url}/slack/events`);
}

/** What a person does, in a form that can be brought a second time. */
type Deed = () => Promise<{ readonly isAcknowledged: boolean }>;

function writes(who: SlackPerson, text: string, ts: string): Deed {
  return () => who.sends({ type: 'message', channel: who.direct, channel_type: 'im', user: who.id, text, ts });
}

/** Presses the newest button with that label. */
function presses(who: SlackPerson, label: string): Deed {
  const seen = who.sees().findLast(({ buttons }) => buttons.flat().some((button) => button.label.endsWith(label)));
  const button = seen?.buttons.flat().find((each) => each.label.endsWith(label));
  const { value } = (button as unknown as { pressed: { value: string } }).pressed;
  return () =>
    who.interacts({
      type: 'block_actions',
      trigger_id: `1.${who.id}`,
      container: { type: 'message', message_ts: seen?.id, channel_id: who.direct },
      actions: [{ type: 'button', action_id: '0.0', value, action_ts: '1796119200.000900' }],
    });
}

const isNothingWaiting = async () =>
  (await client.db().collection('outbox').countDocuments({ state: 'waiting' })) === 0;

const countOf = (who: SlackPerson, text: string) => who.sees().filter((seen) => seen.text.includes(text)).length;

describe.each<SlackWay>(['http', 'socket'])('killed after it acknowledged, over %s', (way) => {
  test('what the book had not taken yet, and what it had: each has its effect once, also when Slack brings it again', async () => {
    await start(way);
    const { owner, asha } = (await openShopWithAsha({
      person: async (name) => server.person({ name }),
      wayIn: (text) => /Code: (\S+)/.exec(text)?.[1] ?? text,
    })) as { owner: SlackPerson; asha: SlackPerson };
    await owner.says('sale Asha rice 45', { until: '#1' });
    await asha.waitFor('#1');
    await until('nothing is on its way', isNothingWaiting);

    const deeds = [writes(owner, 'sale Asha oil 90', '1796119200.000100'), presses(asha, 'Confirm')];
    line.stop();
    const acknowledged = await Promise.all(deeds.map((deed) => deed()));
    expect(acknowledged.map(({ isAcknowledged }) => isAcknowledged)).toEqual([true, true]);
    expect([countOf(owner, '₹90.00'), countOf(owner, 'confirmed by')]).toEqual([0, 0]);
    await bot.kill();
    line.goOn();

    await start(way);
    await owner.waitFor('#2 Asha Verma: ₹90.00 on credit');
    await owner.waitFor('confirmed by Asha');
    await asha.waitFor('#2');
    await until('nothing is on its way', isNothingWaiting);
    server.fails({ method: 'chat.postMessage', fault: { kind: 'status', status: 502 }, times: 2 });
    const third = writes(owner, 'sale Asha soap 30', '1796119200.000300');
    expect(await third()).toEqual({ isAcknowledged: true });
    await until('both messages were tried', () => triesOf('₹30.00') === 2);
    await bot.kill();

    await start(way);
    await owner.waitFor('#3 Asha Verma: ₹30.00 on credit');
    await asha.waitFor('#3');
    await until('nothing is on its way', isNothingWaiting);
    const before = { owner: owner.sees().length, asha: asha.sees().length };
    for (const deed of [...deeds, third]) expect(await deed()).toEqual({ isAcknowledged: true });
    await owner.says('verify', { until: /^Intact: / });
    expect(textOf(owner.sees())).toContain('3 entries');
    expect({ owner: owner.sees().length, asha: asha.sees().length }).toEqual({ ...before, owner: before.owner + 1 });
    for (const text of ['₹45.00 on credit', '₹90.00 on credit', '₹30.00 on credit'])
      expect([countOf(owner, text), countOf(asha, text)]).toEqual([1, 1]);
  }, 120_000);

  const triesOf = (text: string) =>
    server.calls('chat.postMessage').filter(({ values }) => String(values.text).includes(text)).length;
});
