import { expect, test } from 'vitest';
import { emptyAccount } from '#domain/account.ts';
import { ASHA, SHOP } from './accountBook.ts';

test('an account begins with nothing: no event, nothing owed, no limit', () => {
  expect(emptyAccount({ shop: SHOP, customer: ASHA })).toEqual({
    shop: SHOP,
    customer: ASHA,
    seq: 0,
    hash: '0'.repeat(64),
    entries: 0,
    balance: 0,
    limit: null,
    items: [],
    credit: [],
    claims: [],
    disputes: [],
    awaiting: [],
    feesAccepted: [],
    holds: [],
    quietRules: [],
    defaulted: [],
  });
});
