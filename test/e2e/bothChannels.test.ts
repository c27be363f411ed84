import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlackPerson } from '../slack/person.ts';
import { labelsOf, type Person } from '../stories/person.ts';
import { link } from '../stories/stage.ts';
import type { TelegramPerson } from '../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../telegram/server.ts';
import { openSlackStage, type SlackStage } from './slackStage.ts';

/** Telegram and Slack in one process, on one book; one customer is linked on both (chat.md, "Channel particulars"). */

let telegram: TelegramServer;
let stage: SlackStage;
let owner: SlackPerson;
let clerk: TelegramPerson;
let ashaOnSlack: SlackPerson;
let ashaOnTelegram: TelegramPerson;

const codeIn = (text: string) => /Code: (\S+)/.exec(text)?.[1] ?? '';
const textsOf = (person: Person) => person.sees().map(({ text }) => text);

/** Where it is day now, whenever this runs: notices leave by day. */
function zoneByDay(): string {
  const zones = [
    'Europe/London',
    'Asia/Kolkata',
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Asia/Tokyo',
  ];
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());
  return zones.find((zone) => hourIn(zone) >= 10 && hourIn(zone) < 18) ?? 'Europe/London';
}

beforeAll(async () => {
  telegram = await startTelegramServer();
  stage = await openSlackStage('socket', {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
  });
  owner = stage.server.person({ name: 'Meena' });
  ashaOnSlack = stage.server.person({ name: 'Asha' });
  ashaOnTelegram = telegram.person({ id: 1_001, name: 'Asha', language: 'en' });
  clerk = telegram.person({ id: 1_002, name: 'Ravi', language: 'en' });
  await owner.says(`newshop Corner Store, INR, ${zoneByDay()}`, { until: 'Corner Store' });
  const added = await owner.says('add Asha Verma', { until: 'Code:' });
  await link(stage, ashaOnSlack, added.map(({ text }) => text).join('\n'));
  await owner.waitFor('linked by Asha (Slack)');
  const again = await owner.says('invite Asha', { until: 'Code:' });
  await ashaOnTelegram.opens(/https:\/\/t\.me\/\S+/.exec(again.map(({ text }) => text).join('\n'))?.[0] ?? '');
  await ashaOnTelegram.presses("Yes, that's me");
  await owner.waitFor('linked by Asha (Telegram)');
});

afterAll(async () => {
  await stage.close();
  await telegram.stop();
});

test('a sale asks her on both, one answer is for both, and the owner hears it once', async () => {
  await owner.says('sale Asha rice 210', { until: '#1' });
  for (const asha of [ashaOnSlack, ashaOnTelegram]) {
    const asked = await asha.waitFor('#1 ₹210.00 on credit');
    expect(labelsOf(asked).map((label) => label.replace(/^\W+/u, ''))).toEqual(['Confirm', 'Not right']);
  }
  await ashaOnTelegram.presses('Confirm');
  await owner.waitFor('confirmed by Asha');
  await ashaOnSlack.waitFor((seen) => seen.text.includes('#1 ₹210.00') && labelsOf(seen).length === 0);
  expect(textsOf(owner).filter((text) => text.includes('confirmed by Asha'))).toHaveLength(1);
});

test('an invite asked for in a channel shows its QR picture in the direct chat only', async () => {
  const channel = stage.server.channel();
  await owner.commands('add Zoe', channel);
  const invited = await owner.waitFor((seen) => seen.photo !== undefined && seen.text.includes('Zoe'));
  expect(invited.text).toMatch(/https:\/\/t\.me\/\S+/);
  expect(owner.seesIn(channel).map(({ text }) => text)).toEqual(['Answered in our direct chat.']);
});

test('people of one shop work on different channels', async () => {
  const invited = await owner.says('staff invite clerk', { until: 'Code:' });
  await clerk.says(codeIn(invited.map(({ text }) => text).join('\n')), { until: 'Corner Store' });
  await clerk.says('sale Asha oil 90', { until: '#2' });
  await owner.says('balance Asha', { until: '₹300.00' });
});

test('a notice comes once, on the channel she used last', async () => {
  await ashaOnTelegram.says('balance');
  await ashaOnSlack.says('balance');
  await owner.says('remind Asha', { until: /.+/ });
  const notice = await ashaOnSlack.waitFor((seen) => labelsOf(seen).includes('Pay on…'));
  expect(notice.text).toContain('Corner Store: ');
  // Whatever was meant for her there has arrived when this has.
  await ashaOnTelegram.says('balance');
  await ashaOnSlack.says('balance');
  for (const [person, count] of [
    [ashaOnTelegram, 0],
    [ashaOnSlack, 1],
  ] as const) {
    expect(person.sees().filter((seen) => labelsOf(seen).includes('Pay on…'))).toHaveLength(count);
  }
});
