import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels } from './conversation.ts';
import { addLinked, codeIn, openShop } from './shop.ts';

/** One customer with two chats, here the web chat and Slack: what is recorded is said in both, a notice in the one she used last. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShop(people);
  await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
  await people.say('asha@slack', codeIn(await people.say('meena', 'invite Asha')));
  await people.press('asha@slack', "Yes, that's me");
});

const CHATS = ['asha', 'asha@slack'] as const;

test('a sale is said in both chats, and confirmed once for both', async () => {
  const heard = await people.say('meena', 'sale Asha rice 210');
  for (const chat of CHATS) expect(labels(heard.find(({ to }) => to === chat))).toEqual(['Confirm', 'Not right']);
  const confirmed = await people.press('asha@slack', 'Confirm');
  expect(heardBy('meena', confirmed)).toContain('confirmed by Asha');
  const other = confirmed.find(({ to }) => to === 'asha');
  expect({ edited: other?.edited, buttons: labels(other) }).toEqual({ edited: true, buttons: [] });
});

describe('a notice comes once, in the chat she used last', () => {
  /** Uses the chats one after the other, minutes apart on one day; who heard the notice of the due date. */
  async function noticedAfter(uses: readonly (typeof CHATS)[number][]): Promise<readonly string[]> {
    await people.say('meena', 'sale Asha rice 210 due tomorrow');
    for (const chat of uses) {
      people.wait({ minutes: 1 });
      await people.say(chat, 'balance');
    }
    const heard = await people.morning('meena');
    return heard.filter(({ text, to }) => to !== 'meena' && text.includes('is due today')).map(({ to }) => to);
  }

  test.each(CHATS)('which is %s, by a minute', async (last) => {
    const [first] = CHATS.filter((chat) => chat !== last);
    expect(await noticedAfter([last, ...(first === undefined ? [] : [first]), last])).toEqual([last]);
  });

  test('the one she linked last, where she only linked', async () => {
    expect(await noticedAfter([])).toEqual(['asha@slack']);
  });

  test('a press counts as much as words', async () => {
    await people.say('meena', 'sale Asha oil 90');
    await people.say('asha@slack', 'balance');
    people.wait({ minutes: 1 });
    await people.press('asha', 'Confirm');
    expect(await noticedAfter([])).toEqual(['asha']);
  });
});
