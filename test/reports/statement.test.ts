import { describe, expect, test } from 'vitest';
import { decideConfirmation } from '#domain/confirmation.ts';
import type { AccountEvent } from '#domain/event.ts';
import { decidePayment } from '#domain/payment.ts';
import { decideSale } from '#domain/sale.ts';
import { type Statement, statementOf } from '#reports/statement.ts';
import { statementCsv } from '#reports/statementCsv.ts';
import { type BookAccount, cornerStore, NOW, OWNER, OWNER_ACTING, openShopBook, SHOP, TODAY } from './shopBook.ts';

/** The statement of an account (chat.md, "Verbs", "Files"; domain.md, "Account and ledger events"). */

const staff = new Map([[OWNER as string, 'Meera Shah']]);

function stated({ customer, events }: BookAccount, period: { from?: string; to?: string } = {}): Statement {
  // An account's chain has nothing else.
  return statementOf({ shop: SHOP, customer, events: events as readonly AccountEvent[], staff, period, now: NOW });
}

function ashas(): BookAccount {
  const asha = cornerStore().accounts.find(({ customer }) => customer.name === 'Asha Verma');
  if (asha === undefined) throw new Error('she is in the store');
  return asha;
}

/** Sold on 10 October, paid in part on 5 November, sold again today and written down a week late. */
function acrossMonths(): BookAccount {
  const account = openShopBook().add('ashaverma001', 'Asha Verma');
  const sell = (on: string, amount: number) =>
    account.record(
      decideSale(account.ledger.account, {
        acting: OWNER_ACTING,
        on,
        terms: { net: 30 },
        items: [{ amount }],
        linked: true,
      }),
    );
  sell('2026-10-10', 20_000);
  account.record(
    decidePayment(account.ledger.account, {
      acting: OWNER_ACTING,
      on: '2026-11-05',
      amount: 5_000,
      keepAsCredit: false,
      linked: true,
    }),
  );
  sell(TODAY, 1_000);
  sell('2026-10-20', 3_000);
  return account;
}

describe('an account', () => {
  test('with every kind of entry: what was moved, what is left, whose word it has, and the full hash', () => {
    const { entries, opening, closing, disputed, account, head } = stated(ashas());
    const lines = entries.map(({ state, moved, balance, left, recordedBy }) => [
      `#${state.entry} ${state.kind}`,
      moved,
      balance,
      left,
      state.confirmation,
      recordedBy,
    ]);
    expect(lines).toEqual([
      ['#1 sale', 21_000, 21_000, 16_000, 'confirmed', 'Meera Shah'],
      ['#2 payment', -5_000, 16_000, undefined, 'awaited', 'Meera Shah'],
      ['#3 sale', 4_500, 20_500, undefined, 'awaited', 'Meera Shah'],
      ['#4 void', -4_500, 16_000, undefined, 'none', 'Meera Shah'],
    ]);
    expect([opening, closing, account.balance, disputed]).toEqual([0, 16_000, 16_000, 0]);
    expect(entries.map(({ hash, code }) => hash.startsWith(code.replaceAll('-', '').toLowerCase()))).toEqual(
      Array(4).fill(true),
    );
    expect(head).toEqual({ seq: account.seq, hash: account.hash });
  });

  test('says when it was confirmed, what was disputed and how that ended, and what was taken back', () => {
    const [first, , third, fourth] = stated(ashas()).entries;
    expect(first?.confirmedAt).toBe(NOW);
    expect(third?.disputes).toEqual([{ on: TODAY, reason: 'goods', words: 'never got it', outcome: 'stands' }]);
    expect(third?.state.voidedBy).toBe(4);
    expect(fourth?.words).toEqual(['wrong customer', 'it was Binod']);
  });

  test('without an entry is empty and sums to nothing', () => {
    const chandra = openShopBook().add('chandrabose3', 'Chandra Bose');
    expect(stated(chandra)).toMatchObject({ entries: [], opening: 0, closing: 0, head: { seq: 0 } });
  });
});

describe('a period', () => {
  test('is of the entries’ own dates: a back-dated one stands where it belongs and says when it was recorded', () => {
    const { opening, closing, entries } = stated(acrossMonths(), { from: '2026-10-15', to: '2026-11-10' });
    expect(opening).toBe(20_000);
    expect(entries.map(({ state, balance, recordedOn }) => [state.entry, balance, recordedOn])).toEqual([
      [4, 23_000, TODAY],
      [2, 18_000, TODAY],
    ]);
    expect(closing).toBe(18_000);
  });

  test.each([
    [{}, [0, 24_000, 5_000, 19_000]],
    [{ to: '2026-10-31' }, [0, 23_000, 0, 23_000]],
    [{ from: '2026-11-01' }, [23_000, 1_000, 5_000, 19_000]],
    [{ from: '2026-11-06', to: '2026-11-06' }, [18_000, 0, 0, 18_000]],
  ])('%j: what it began with, what came to it and went off it, what it ended with', (period, sums) => {
    const { opening, added, takenOff, closing } = stated(acrossMonths(), period);
    expect([opening, added, takenOff, closing]).toEqual(sums);
    expect(opening + added - takenOff).toBe(closing);
  });

  test('that ends in the future ends today', () => {
    expect(stated(acrossMonths(), { to: '2027-01-31' }).period).toEqual({ to: TODAY });
  });
});

describe('as CSV', () => {
  const csvOf = (statement: Statement): string[] => new TextDecoder().decode(statementCsv(statement)).split('\r\n');

  test('has a header and one entry a line, with codes and full hashes', () => {
    const asha = ashas();
    const [header, first, ...rest] = csvOf(stated(asha));
    expect(header).toBe(
      'shop,customer,entry,date,recorded at (UTC),kind,goods or words,amount,balance after,currency,due,left,disputed,' +
        'method,reference,confirmation,confirmed at (UTC),disputes,voided by,voids,photos (SHA-256),by,receipt code,hash',
    );
    const { hash, code } = stated(asha).entries[0] ?? {};
    expect(first).toBe(
      'Corner Store,Asha Verma,1,2026-11-22,2026-11-22 08:30:00,sale,"2 kg rice 120.00, तेल, ""सरसों"" 90.00",' +
        `210.00,210.00,INR,2026-12-22,160.00,0.00,,,confirmed,2026-11-22 08:30:00,,,,,Meera Shah,${code},${hash}`,
    );
    expect(rest).toHaveLength(4);
    expect(rest.at(-1)).toBe('');
  });

  test('hides no formula, whatever name or words somebody has', () => {
    const account = openShopBook().add('ashaverma001', '=HYPERLINK("http://x")');
    account.sale([{ name: { text: '@SUM(A1)' }, amount: 100 }]);
    account.payment(100, '+1-2');
    account.record(decideConfirmation(account.ledger.account, { entry: 1, today: TODAY }), account.customer.id);
    const cells = csvOf(stated(account)).join('\n');
    expect(cells).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(cells).toContain("'=HYPERLINK");
  });
});

test('an account with ten thousand entries is stated in one reading', () => {
  const many = openShopBook().add('ashaverma001', 'Asha Verma');
  many.sale([{ amount: 100 }]);
  const [only] = stated(many).entries;
  if (only === undefined) throw new Error('one entry');
  const long = { ...stated(many), entries: Array<typeof only>(10_000).fill(only) };
  expect(statementCsv(long).length).toBeGreaterThan(2_000_000);
});
