import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivePlan, OpenItem } from '#domain/account.ts';
import { allocate, inPayingOrder, oldestFirst } from '#domain/allocation.ts';

/** domain.md, "Payments and allocation". */

function item(entry: number, differs: Partial<OpenItem>): OpenItem {
  const on = '2026-11-01';
  const at = '2026-11-01T08:30:00.000Z';
  return {
    entry,
    seq: entry,
    kind: 'sale',
    on,
    at,
    due: '2026-12-01',
    amount: 100,
    left: 100,
    disputed: 0,
    ...differs,
  };
}

const TODAY = '2026-11-22';
const ITEMS = [
  item(1, { due: '2026-12-20' }),
  item(2, { due: '2026-12-05', disputed: 40 }),
  item(3, { due: '2026-12-05' }),
  item(4, { due: '2026-12-01', disputed: 100 }),
];

describe('the order in which money settles', () => {
  test('is by due date, then seq, disputed amounts last', () => {
    expect(inPayingOrder({ items: ITEMS }, { today: TODAY })).toEqual([
      { item: 2, amount: 60 },
      { item: 3, amount: 100 },
      { item: 1, amount: 100 },
      { item: 4, amount: 100 },
      { item: 2, amount: 40 },
    ]);
  });

  test('puts the named entry first, with all that is left of it', () => {
    expect(inPayingOrder({ items: ITEMS }, { today: TODAY, named: 2 }).slice(0, 2)).toEqual([
      { item: 2, amount: 100 },
      { item: 3, amount: 100 },
    ]);
    expect(inPayingOrder({ items: ITEMS }, { today: TODAY, named: 4 })[0]).toEqual({ item: 4, amount: 100 });
  });
});

test('the parts of one item that one payment settles are one piece', () => {
  const pieces = allocate(
    [{ payer: 5, on: '2026-11-22', amount: 1000 }],
    inPayingOrder({ items: ITEMS }, { today: TODAY }),
  );
  expect(pieces).toEqual([
    { payer: 5, item: 2, amount: 100 },
    { payer: 5, item: 3, amount: 100 },
    { payer: 5, item: 1, amount: 100 },
    { payer: 5, item: 4, amount: 100 },
  ]);
});

test('older money is used first, whatever it was recorded as', () => {
  const credit = [
    { payer: 7, on: '2026-11-20', amount: 10 },
    { payer: 3, on: '2026-11-21', amount: 20 },
    { payer: 9, on: '2026-11-20', amount: 30 },
  ];
  expect(oldestFirst(credit).map(({ payer }) => payer)).toEqual([7, 9, 3]);
});

const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 });

test('as much is settled as there is money and debt, never more of either', () => {
  fc.assert(
    fc.property(amounts, amounts, (money, debt) => {
      const credit = money.map((amount, at) => ({ payer: at + 100, on: '2026-11-22', amount }));
      const parts = debt.map((amount, at) => ({ item: at + 1, amount }));
      const pieces = allocate(credit, parts);
      const sum = (of: readonly { amount: number }[]) => of.reduce((total, { amount }) => total + amount, 0);
      expect(sum(pieces)).toBe(Math.min(sum(credit), sum(parts)));
      for (const { payer, amount } of credit) {
        expect(sum(pieces.filter((piece) => piece.payer === payer))).toBeLessThanOrEqual(amount);
      }
      for (const part of parts) {
        expect(sum(pieces.filter((piece) => piece.item === part.item))).toBeLessThanOrEqual(part.amount);
      }
      expect(pieces.every(({ amount }) => amount > 0)).toBe(true);
    }),
  );
});

describe('the order while a plan runs', () => {
  const plan = {
    seq: 9,
    on: '2026-11-15',
    every: 'week',
    items: [
      { entry: 1, amount: 100 },
      { entry: 3, amount: 100 },
    ],
    instalments: ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11'].map((due) => ({ due, amount: 50 })),
  } as const satisfies ActivePlan;

  test('is unpaid instalments up to the next to come, what is outside the plan, later instalments, disputed amounts', () => {
    expect(inPayingOrder({ items: ITEMS, plan }, { today: TODAY })).toEqual([
      { item: 3, amount: 100 },
      { item: 2, amount: 60 },
      { item: 1, amount: 100 },
      { item: 4, amount: 100 },
      { item: 2, amount: 40 },
    ]);
  });

  test('counts what a named entry of the plan takes', () => {
    expect(inPayingOrder({ items: ITEMS, plan }, { today: TODAY, named: 1 }).slice(0, 3)).toEqual([
      { item: 1, amount: 100 },
      { item: 2, amount: 60 },
      { item: 3, amount: 100 },
    ]);
  });
});
