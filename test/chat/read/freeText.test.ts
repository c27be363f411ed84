import { describe, expect, test } from 'vitest';
import { readFreeText } from '#chat/read/freeText.ts';
import { INDIA } from './shops.ts';

const KNOWN = ['Asha Verma', 'Mary Otieno', 'Mary Njeri'].map((name) => ({ id: name, name }));
const read = (text: string) => readFreeText(text, { setting: INDIA, known: KNOWN });
const asha = { kind: 'one', customer: { id: 'Asha Verma' } };

describe('English without a verb (chat.md, "Reading a sale", Free text)', () => {
  test.each([
    'Asha took 2kg rice 120 and oil 90, pays friday',
    'Asha has taken 2 kg rice 120, oil 90 and will pay on friday.',
    'asha bought 2kg of rice for 120 and oil 90 due friday',
    'sold Asha 2kg rice 120, oil 90, she pays friday',
    'I sold 2kg rice 120 and oil 90 due friday to Asha',
  ])('%j is a sale', (text) => {
    const expected = {
      kind: 'sale',
      name: asha,
      sale: {
        kind: 'sale',
        items: [
          { quantity: '2', unit: 'kg', name: 'rice', amount: 12000 },
          { name: 'oil', amount: 9000 },
        ],
        due: '2026-11-27',
      },
    };
    // What stands before `to Asha` has its clause off the end as well.
    expect(read(text)).toMatchObject(expected);
  });

  test.each([
    ['Asha took bread and butter 50', [{ name: 'bread and butter', amount: 5000 }]],
    ['Asha took 210', [{ amount: 21000 }]],
    ['Asha rice 120', [{ name: 'rice', amount: 12000 }]],
  ])('%j', (text, items) =>
    expect(read(text)).toMatchObject({ kind: 'sale', name: asha, sale: { kind: 'sale', items } }),
  );

  test('yesterday in front is the day it happened', () =>
    expect(read('Yesterday Asha took rice 120')).toMatchObject({ kind: 'sale', sale: { on: '2026-11-21' } }));

  test.each([
    ['Asha paid 500', { amount: 50000 }],
    ['asha has paid me ₹500 by upi', { amount: 50000, method: 'upi' }],
    ['received 500 from Asha', { amount: 50000 }],
    ['I got 500 from Asha cash', { amount: 50000, method: 'cash' }],
    ['Asha paid 500 yesterday', { amount: 50000, on: '2026-11-21' }],
  ])('%j is a payment', (text, value) =>
    expect(read(text)).toMatchObject({ kind: 'payment', name: asha, payment: { ok: true, value } }),
  );

  test.each([
    'how much does Asha owe?',
    'How much does Asha owe me now',
    'what does asha verma owe?',
    'how much is Asha owing',
    "what's Asha's balance?",
    'Asha balance',
  ])('%j asks for a balance', (text) => expect(read(text)).toMatchObject({ kind: 'balance', name: asha }));

  test.each(['Asha 210', 'asha ₹210', 'Asha 210.'])('%j is a sale or a payment', (text) =>
    expect(read(text)).toMatchObject({ kind: 'either', name: asha, amount: 21000 }),
  );

  test('a new name before the verb is a new customer', () =>
    expect(read('Zubeida Khan took soap 45')).toMatchObject({
      kind: 'sale',
      name: { kind: 'none', newName: 'Zubeida Khan' },
    }));

  test('several of a name stay several', () =>
    expect(read('Mary paid 500')).toMatchObject({ kind: 'payment', name: { kind: 'several' } }));

  test('a wrong amount is said to be wrong', () =>
    expect(read('Asha paid 1,2345')).toMatchObject({
      kind: 'payment',
      payment: { ok: false, refusal: { code: 'amount-grouping' } },
    }));
});

describe('an amount or a person is never guessed', () => {
  test.each([
    '',
    'hello',
    'Asha',
    'Asha took rice',
    'Asha paid',
    'Asha paid some',
    'Asha pays friday',
    'he paid 500',
    'who took 500?',
    'I paid 500',
    'Asha paid 500?',
    'how much does Zubeida owe?',
    'how much do I owe?',
    'Zubeida 210',
    'As 210',
    'the boy took soap 45',
    '2 kg rice 120',
    '210',
    'good morning 2 you',
    '🍎',
    'x'.repeat(5000),
  ])('%j says nothing', (text) => expect(read(text)).toBeUndefined());
});
