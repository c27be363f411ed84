import { beforeEach, expect, test } from 'vitest';
import type { Button } from '#i18n/message.ts';
import { type Conversation, conversationsOfFile, type Heard } from './conversation.ts';
import { addLinked, openShop } from './shop.ts';

/** Before money is given up, a channel that can ask asks once more (chat.md, "Channel particulars", Slack). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShop(people);
  await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
  await people.say('meena', 'sale Asha rice 210');
});

/** The questions before the buttons the owner has got, by their labels. */
function sureOf(heard: readonly Heard[]): Readonly<Record<string, string | undefined>> {
  const buttons: readonly Button[] = heard.filter(({ to }) => to === 'meena').flatMap((message) => message.buttons);
  return Object.fromEntries(
    buttons.map((button) => [
      button.label.replace(/^[^\p{L}\p{N}#]+\s+/u, ''),
      'sure' in button ? button.sure?.title : undefined,
    ]),
  );
}

test('[Void] under a dispute', async () => {
  await people.press('asha', 'Not right');
  const asked = await people.press('asha', 'Goods');
  expect(sureOf(asked)).toEqual({ 'Correct…': undefined, Void: 'Take it back?', 'Stand by it': undefined });
});

test('each entry offered to be voided', async () => {
  await people.say('meena', 'sale Asha oil 90');
  expect(sureOf(await people.say('meena', 'void Asha'))).toMatchObject({
    '#2': 'Take it back?',
    '#1': 'Take it back?',
  });
});

test('a customer to choose, where the press voids her entry', async () => {
  await people.say('meena', 'add Ravi Verma');
  await people.say('meena', 'sale Ravi oil 90');
  expect(sureOf(await people.say('meena', 'void #1'))).toMatchObject({
    'Asha Verma': 'Take it back?',
    'Ravi Verma': 'Take it back?',
    Cancel: undefined,
  });
});

test('all that is owed, to be written off', async () => {
  const asked = await people.say('meena', 'writeoff Asha');
  expect(sureOf(asked)).toEqual({ '₹210.00': 'Write it off?', Cancel: undefined });
  expect(asked.flatMap(({ buttons }) => buttons)[0]).toMatchObject({
    sure: { text: 'It is no longer owed then, and the customer is told.', yes: 'Write off', no: 'No' },
  });
});

test('not [Undo], which makes good a slip of the moment', async () => {
  expect(sureOf(await people.say('meena', 'sale Asha soap 40'))).toEqual({ Undo: undefined });
});
