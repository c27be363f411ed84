import { describe, expect, test } from 'vitest';
import { type Account, emptyAccount } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import { decideErasing, erasedName } from '#domain/erasing.ts';
import { customerId, memberId, shopId } from '#domain/ids.ts';
import { applyToAccount } from '#domain/ledger.ts';
import { chainOf } from './sealedChain.ts';

/** domain.md, "Account and ledger events": `forget` is refused while the balance is not zero or a plan, claim or dispute is open. */

const OF = { shop: shopId('cornerstore1'), customer: customerId('ashaverma001') };
const acting: Acting = {
  ...{ role: 'owner', member: memberId('owner0000001'), today: '2026-11-22', now: '2026-11-22T08:30:00.000Z' },
};
const decide = (account: Partial<Account>, role: Acting['role'] = 'owner') =>
  decideErasing({ ...emptyAccount(OF), ...account }, { acting: { ...acting, role }, number: 17 });

const on = '2026-11-01';
const planned = { items: [], instalments: [], every: 'week' } as const;

describe('is refused', () => {
  test.each<[string, Partial<Account>, object]>([
    ['while she owes', { balance: 100 }, { code: 'forget-owed', owed: 100 }],
    ['while she has credit', { balance: -100 }, { code: 'forget-owed', owed: -100 }],
    [
      'while a dispute is open, whatever the balance',
      { balance: 100, disputes: [{ seq: 3, entry: 1, amount: 100, on }] },
      { code: 'forget-open', what: 'dispute' },
    ],
    [
      'while a claim waits',
      { claims: [{ seq: 3, on, at: acting.now, amount: 5 }] },
      { code: 'forget-open', what: 'claim' },
    ],
    ['while a plan runs', { plan: { seq: 3, on, ...planned } }, { code: 'forget-open', what: 'plan' }],
    [
      'while a plan is proposed',
      { proposal: { seq: 3, by: 'shop', until: on, ...planned } },
      { code: 'forget-open', what: 'proposal' },
    ],
  ])('%s', (_, account, refusal) => {
    expect(decide(account)).toEqual({ ok: false, refusal });
  });

  test('to a clerk', () => {
    expect(decide({}, 'clerk')).toEqual({ ok: false, refusal: { code: 'owner-only', verb: 'forget' } });
  });
});

test('else `erased` is the last event, and nobody is waited for, stopped or promised anything any more', () => {
  const decided = decide({});
  if (!decided.ok) throw new Error('refused');
  expect(decided.value).toEqual([{ kind: 'erased', on: acting.today, data: { number: 17 } }]);
  expect(erasedName(17)).toBe('customer 17');
  const [erased, after] = chainOf([...decided.value, ...decided.value]);
  if (erased?.kind !== 'erased' || after?.kind !== 'erased') throw new Error('another kind');
  const open: Account = {
    ...emptyAccount({ shop: erased.shop, customer: OF.customer }),
    customer: erased.customer ?? OF.customer,
    awaiting: [{ entry: 1, at: acting.now }],
    holds: [{ seq: 2, cause: 'member', on }],
    blocked: on,
    termsAccepted: { net: 30 },
  };
  const account = applyToAccount(open, erased);
  expect(account).toEqual({
    ...emptyAccount(open),
    ...{ seq: 1, hash: erased.hash, erased: acting.today },
  });
  expect(() => applyToAccount(account, after)).toThrow('was erased');
});
