import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels } from './conversation.ts';
import { addClerk, openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** domain.md, "Disputes"; chat.md, "Key exchanges" 2. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

async function disputedSale(): Promise<void> {
  await people.say('meena', 'sale Asha 2 kg rice 120, oil 90 due 25 nov');
  await people.press('asha', 'Not right');
  await people.press('asha', 'Amount');
}

describe('[Correct…]', () => {
  test('asks for what is right, and the customer is asked to confirm it', async () => {
    await disputedSale();
    const asked = await people.press('meena', 'Correct…');
    expect(heardBy('meena', asked)).toContain('What is right?');
    const heard = await people.say('meena', '2 kg rice 110, oil 90');
    expect(heardBy('meena', heard)).toContain(
      '#3 Asha Verma: ₹200.00 on credit, due 25 Nov 2026, in place of #1 (₹210.00).',
    );
    expect(heardBy('asha', heard)).toContain('Corner Store corrected #1 (₹210.00). It is #3 now: ₹200.00 on credit');
    const confirmed = await people.press('asha', 'Confirm');
    expect(heardBy('meena', confirmed)).toContain('confirmed by Asha');
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });

  test('is offered once: what was decided meanwhile is said', async () => {
    await disputedSale();
    await people.press('meena', 'Correct…');
    await people.press('meena', 'Stand by it');
    expect(heardBy('meena', await people.say('meena', '200'))).toContain('#1 has no open dispute any more.');
    expect(heardBy('meena', await people.say('meena', '/balance Asha'))).toContain('Balance ₹210.00');
  });

  test('an amount alone keeps what the goods are called; dates stay as they are', async () => {
    await disputedSale();
    await people.press('meena', 'Correct…');
    expect(heardBy('meena', await people.say('meena', '200 due friday'))).toContain('keeps its date and its due date');
    expect(heardBy('asha', await people.say('meena', '200'))).toContain('rice, oil ₹200.00');
  });

  test('of a payment offers what she said she paid', async () => {
    await people.say('meena', 'sale Asha 210');
    await people.say('meena', 'pay Asha 100 upi QX12');
    await people.press('asha', 'Not right');
    await people.say('asha', '60');
    const asked = await people.press('meena', 'Correct…');
    expect(asked.flatMap((message) => labels(message))).toEqual(['₹60.00', 'Cancel']);
    const heard = await people.press('meena', '₹60.00');
    expect(heardBy('meena', heard)).toContain('#4 Asha Verma: ₹60.00 paid, in place of #2 (₹100.00).');
    expect(heardBy('asha', heard)).toContain('Balance ₹150.00');
    expect(heardBy('meena', await people.press('asha', 'Acknowledge'))).toContain('UPI, QX12.');
  });

  test('is the owner’s alone', async () => {
    await addClerk(people, 'carl');
    await disputedSale();
    const { data } = dataOf('Correct…');
    expect(heardBy('carl', await people.forge('carl', data))).toContain(
      'Only the owner can decide about a disputed entry.',
    );
    expect(heardBy('asha', await people.forge('asha', data))).toContain('not for you');
  });
});

describe('stories by date', () => {
  test('a dispute won: while it is open she hears of nothing else; corrected, the new entry is due as before', async () => {
    await disputedSale();
    const frozen = await people.morningsUntil('meena', '2026-11-29');
    expect(linesByDay('asha', frozen)).toEqual([]);
    for (const heard of frozen.values()) expect(heardBy('meena', heard)).toContain('1 dispute waits for your word.');
    await people.press('meena', 'Correct…');
    await people.say('meena', '200');
    const after = await people.morningsUntil('meena', '2026-12-02');
    expect(linesByDay('asha', after).at(-1)).toContain('2026-12-02: Corner Store: ₹200.00 was due on 25 Nov 2026');
  });

  test('a dispute won: taken back, nothing is owed and nothing is said any more', async () => {
    await disputedSale();
    await people.morningsUntil('meena', '2026-11-27');
    expect(heardBy('asha', await people.press('meena', 'Void'))).toContain('Balance ₹0.00');
    expect(await people.morningsUntil('meena', '2026-12-30')).toEqual(new Map());
  });

  test('a dispute lost: asked once more, a week of silence leaves it standing', async () => {
    await disputedSale();
    await people.morningsUntil('meena', '2026-11-24');
    const heard = await people.press('meena', 'Stand by it');
    expect(heardBy('asha', heard)).toContain('Is it right after all?');
    const days = await people.morningsUntil('meena', '2026-12-03');
    const waits = [...days].flatMap(([day, messages]) =>
      heardBy('meena', messages).includes('waits for the customer') || /not confirmed/.test(heardBy('meena', messages))
        ? [day]
        : [],
    );
    expect(waits.at(-1)).toBe('2026-11-30');
    expect(linesByDay('asha', days).join('\n')).toContain('₹210.00');
  });

  test('her second dispute is recorded and freezes nothing', async () => {
    await disputedSale();
    await people.press('meena', 'Stand by it');
    await people.press('asha', 'Not right');
    const heard = await people.press('asha', 'Goods');
    expect(heardBy('meena', heard)).toContain('Nothing is set aside for it.');
    expect(linesByDay('asha', await people.morningsUntil('meena', '2026-11-26')).join('\n')).toContain('₹210.00');
  });

  test('grace counts from the day it was decided', async () => {
    await people.say('meena', 'policy late-fee 2% after 7 days');
    await people.press('asha', 'Agree');
    await disputedSale();
    await people.morningsUntil('meena', '2026-12-05');
    await people.press('meena', 'Stand by it');
    const days = await people.morningsUntil('meena', '2026-12-20');
    const charged = [...days].find(([, heard]) => heardBy('asha', heard).includes('late fee'));
    expect(charged?.[0]).toBe('2026-12-13');
  });
});

function dataOf(label: string): { data: string } {
  for (const message of people.sees('meena').toReversed()) {
    const button = message.buttons.find((candidate) => candidate.label.endsWith(label));
    if (button !== undefined && 'data' in button) return { data: button.data };
  }
  throw new Error(`no ${label}`);
}
