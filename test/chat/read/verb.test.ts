import { describe, expect, test } from 'vitest';
import { isVerbOf, readVerb, VERBS } from '#chat/read/verb.ts';

describe('a command begins with a verb (chat.md, "Verbs")', () => {
  test.each([
    ['sale Asha rice 120', { verb: 'sale', rest: 'Asha rice 120', slash: false }],
    ['/sale Asha rice 120', { verb: 'sale', rest: 'Asha rice 120', slash: true }],
    ['/sale@SlateBot Asha 120', { verb: 'sale', rest: 'Asha 120', slash: true }],
    ['  SALE   Asha', { verb: 'sale', rest: 'Asha', slash: false }],
    ['Sale: Asha', { verb: 'sale', rest: 'Asha', slash: false }],
    ['balance', { verb: 'balance', rest: '', slash: false }],
    ['balance?', { verb: 'balance', rest: '', slash: false }],
    ['sale Asha\nrice 120\noil 90', { verb: 'sale', rest: 'Asha\nrice 120\noil 90', slash: false }],
    ['sale\nAsha rice 120', { verb: 'sale', rest: 'Asha rice 120', slash: false }],
    ['customers overdue', { verb: 'customers', rest: 'overdue', slash: false }],
  ])('%j', (text, command) => expect(readVerb(text)).toEqual(command));

  test.each(['', '/', 'sales Asha', 'saleAsha', '/foo', 'Asha 210', 'hello', '/constructor', '🍎'])(
    '%j is none',
    (text) => expect(readVerb(text)).toBeUndefined(),
  );

  test.each(VERBS)('%s is known, with and without its slash', (verb) => {
    expect(readVerb(verb)?.verb).toBe(verb);
    expect(readVerb(`/${verb.toUpperCase()}`)?.verb).toBe(verb);
  });
});

test('a verb belongs to a role: a customer pays and confirms, a shop sells', () => {
  expect(isVerbOf({ verb: 'sale', role: 'customer' })).toBe(false);
  expect(isVerbOf({ verb: 'paid', role: 'owner' })).toBe(false);
  expect(isVerbOf({ verb: 'void', role: 'clerk' })).toBe(true);
  expect(isVerbOf({ verb: 'pay', role: 'customer' })).toBe(true);
});
