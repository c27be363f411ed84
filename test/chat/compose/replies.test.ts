import { describe, expect, test } from 'vitest';
import type { Standing } from '#app/facts.ts';
import { compose } from '#chat/compose/compose.ts';
import { factOf } from './everyFact.ts';
import { labelsOf, linesOf } from './said.ts';
import { asha, OWNER, standing } from './samples.ts';

// chat.md, "Replies" and "Who, and in which shop": where words are given there, they are these.

describe('the balance line', () => {
  const balances: [string, Standing, string][] = [
    ['owed, with a limit', standing, 'Balance ₹1,250.00 of ₹5,000.00.'],
    ['owed, without a limit', { ...standing, limit: null }, 'Balance ₹1,250.00.'],
    ['nothing owed', { balance: 0, limit: 500_000, disputed: 0 }, 'Balance ₹0.00 of ₹5,000.00.'],
    ['nothing owed, without a limit', { balance: 0, limit: null, disputed: 0 }, 'Balance ₹0.00.'],
    ['in credit', { balance: -30_000, limit: 500_000, disputed: 0 }, 'Balance ₹300.00 in credit.'],
    ['disputed', { balance: 125_000, limit: null, disputed: 21_000 }, 'Balance ₹1,250.00, of which ₹210.00 disputed.'],
    [
      'disputed, with a limit',
      { balance: 125_000, limit: 500_000, disputed: 21_000 },
      'Balance ₹1,250.00, of which ₹210.00 disputed; limit ₹5,000.00.',
    ],
    [
      'disputed and covered by credit',
      { balance: -9_000, limit: null, disputed: 21_000 },
      'Balance ₹90.00 in credit; ₹210.00 is disputed.',
    ],
    [
      'more disputed than owed',
      { balance: 10_000, limit: null, disputed: 21_000 },
      'Balance ₹100.00; ₹210.00 is disputed.',
    ],
  ];

  test.each(balances)('%s', (_, shown, line) => {
    expect(linesOf({ kind: 'limit-changed', who: asha, standing: shown })[1]).toBe(line);
  });

  test('is the second line of every reply about an entry', () => {
    for (const kind of [
      'sale-recorded',
      'payment-recorded',
      'entry-voided',
      'dispute-raised',
      'claim-raised',
    ] as const) {
      expect(linesOf(factOf(kind))[1], kind).toMatch(/^Balance ₹1,250\.00/);
    }
  });
});

describe('taking back', () => {
  test('both sides read "taken back"', () => {
    expect(linesOf(factOf('entry-voided'))[0]).toBe('#14 Asha Verma: sale #12 of ₹210.00 taken back.');
    expect(linesOf(factOf('entry-taken-back'))[0]).toBe('Corner Store: sale #12 of ₹210.00 taken back.');
    expect(linesOf(factOf('message-taken-back'))).toEqual(['Corner Store: payment #13 of ₹500.00 taken back.']);
  });

  test('a missing reason is offered, a given one is shown', () => {
    expect(labelsOf(factOf('entry-voided'))).toEqual([['Add a reason']]);
    const withReason = { ...factOf('entry-voided'), reason: 'it was for Mary' };
    expect(labelsOf(withReason)).toEqual([]);
    expect(linesOf(withReason).at(-1)).toBe('Reason: it was for Mary');
  });

  test('an edited message leaves the entry as it is, with Undo', () => {
    expect(linesOf(factOf('edited-stands'))[0]).toBe('#12 stands as recorded.');
    expect(labelsOf(factOf('edited-stands'))).toEqual([['Undo']]);
  });

  test('what is too old to undo is offered with Void to the owner, with Ask the owner to a clerk', () => {
    const choices = factOf('undo-choices');
    expect(labelsOf(choices)).toEqual([['Void #12'], ['Void #4']]);
    expect(labelsOf({ ...choices, lines: choices.lines.slice(0, 1) })).toEqual([['Void']]);
    expect(labelsOf({ ...choices, lines: choices.lines.map((line) => ({ ...line, entry: 12 })) })).toEqual([
      ['Void #12 Asha'],
      ['Void #12 Mary'],
    ]);
    expect(labelsOf({ ...choices, mayVoid: false })).toEqual([['Ask the owner: #12'], ['Ask the owner: #4']]);
  });
});

describe('a name the shop does not know', () => {
  test('stands out where it was taken to end', () => {
    expect(compose({ fact: factOf('unknown-customer') }, OWNER).text).toEqual([
      { text: 'Add ' },
      { text: 'Zubeida', style: 'bold' },
      { text: ' and sell her soap ₹45?' },
    ]);
  });

  test.each([
    [{ goods: [{ amount: 4_500 }] }, 'Add Zubeida and sell for ₹45?'],
    [{ goods: [{ name: 'soap', amount: 4_550 }] }, 'Add Zubeida and sell her soap ₹45.50?'],
    [{}, 'Add Zubeida?'],
  ])('%j', (more, line) => {
    expect(linesOf({ kind: 'unknown-customer', name: 'Zubeida', ...more })).toEqual([line]);
  });
});

describe('verify', () => {
  test('begins with Intact or Broken, for one account, for the book, for a receipt code', () => {
    expect(linesOf({ ...factOf('intact'), who: asha })[0]).toBe('Intact: Asha Verma, 120 entries, 340 events.');
    expect(linesOf(factOf('intact'))[0]).toBe('Intact: Corner Store, 8 accounts, 120 entries, 340 events.');
    expect(linesOf(factOf('code-found'))[0]).toMatch(/^Intact: #12 Asha Verma, 1 Dec 2026: ₹210\.00 on credit/);
    expect(linesOf(factOf('code-found'))[1]).toBe('Entry 12 of 40, unchanged since 1 Dec 2026, 14:02.');
    expect(linesOf(factOf('broken'))[0]).toBe('Broken at #12 of Asha Verma.');
    expect(linesOf({ kind: 'broken', seq: 31, why: 'gap' })[0]).toBe('Broken at event 31 of Corner Store.');
  });

  test('a code whose account does not check out is not called intact', () => {
    const [match] = factOf('code-found').matches;
    const matches = match === undefined ? [] : [{ ...match, intact: false }];
    expect(linesOf({ kind: 'code-found', matches })[0]).toMatch(/^Broken: the account of #12 Asha Verma/);
  });
});

describe('with more than one seat', () => {
  const several = { ...OWNER, namesShop: true };

  test('the shop stands on a line of its own before the reply', () => {
    expect(linesOf(factOf('sale-recorded'), several).slice(0, 2)).toEqual([
      'Corner Store',
      '#12 Asha Verma: ₹210.00 on credit, due 15 Dec 2026.',
    ]);
  });

  test('a reply that names the shop anyway does not say it twice', () => {
    expect(linesOf(factOf('sale-to-confirm'), several)[0]).toBe(
      'Corner Store: #12 ₹210.00 on credit, due 15 Dec 2026.',
    );
    expect(linesOf({ ...factOf('intact'), who: asha }, several)[0]).toBe(
      'Intact: Asha Verma, Corner Store, 120 entries, 340 events.',
    );
  });
});

test.each([
  ['Asha Verma', 'Asha'],
  ['Wanjiku', 'Wanjiku'],
  ['Mama Njeri', 'Mama Njeri'],
  ['Dr. Rao', 'Dr. Rao'],
  ['  Mary   Otieno', 'Mary'],
])('%s is called %s in a sentence', (name, called) => {
  expect(linesOf({ kind: 'ask-goods', who: { ...asha, name } })[0]).toBe(
    `What did ${called} take? For example: 2 kg rice 120, oil 90`,
  );
});

test('an invite for the counter that has no link is pasted, for there is nothing to scan', () => {
  const counter = factOf('counter-invite');
  const [first] = linesOf({ ...counter, wayIn: { ...counter.wayIn, links: [] } });
  expect(first).toBe('Corner Store at the counter: let customers paste this code into their chat.');
});
