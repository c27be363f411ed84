import { expect, test } from 'vitest';
import { conversationsOfFile, heardBy } from './conversation.ts';
import { openShop } from './shop.ts';

/** What was on credit, and what was done about it, entry by entry (product.md, 23). */

const conversations = conversationsOfFile();

test('each entry is called by what it was: an opening balance, a correction, credit given back', async () => {
  const people = conversations.open();
  await openShop(people);
  const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));
  await meena('add Asha Verma owes 100');
  await meena('adjust Asha +50 a broken jar');
  await meena('adjust Asha -20');
  await meena('pay Asha 180');
  await people.press('meena', 'Keep as credit');
  await meena('refund Asha 30');
  expect((await meena('history Asha')).match(/(?<=^#\d+, 22 Nov 2026: )[^,;\n]*/gmu)).toEqual([
    '₹30.00 given back',
    '₹180.00 paid',
    '₹20.00 taken off the balance',
    '₹50.00 added to the balance',
    'opening balance ₹100.00',
  ]);
  await people.close();
});
