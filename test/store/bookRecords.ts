import { type Account, emptyAccount } from '#domain/account.ts';
import { seal } from '#domain/chain.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import { type CustomerId, customerId, memberId, shopId } from '#domain/ids.ts';
import { applyToAccount } from '#domain/ledger.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import type { Book } from '#store/book.ts';
import type { Customer, Identity, OutboxDraft, Shop } from '#store/records.ts';

/** Small records for the tests of the store. */

export const AT = '2026-11-22T09:00:00.000Z';
export const SHOP = shopId('shop00000001');
export const OWNER = memberId('member000001');

export const shop: Shop = {
  id: SHOP,
  name: 'Corner Store',
  currency: 'INR',
  exponent: 2,
  zone: 'Asia/Kolkata',
  starterLimit: 500_000,
  terms: { net: 30 },
  policy: DEFAULT_POLICY,
  openedAt: AT,
};

export function customer(id: string, more: Partial<Customer> = {}): Customer {
  const name = more.name ?? id;
  return {
    id: customerId(id),
    shop: SHOP,
    name,
    keys: [name.toLowerCase(), ...name.toLowerCase().split(' ')],
    notes: [],
    addedAt: AT,
    activeAt: AT,
    ...more,
  };
}

export function identity(id: string, more: Partial<Identity> = {}): Identity {
  return {
    id: `telegram:${id}`,
    channel: 'telegram',
    user: id,
    chat: id,
    seats: [],
    active: 0,
    reachable: true,
    guesses: { count: 0, since: AT },
    ...more,
  };
}

export function draft(text: string, more: Partial<OutboxDraft> = {}): OutboxDraft {
  return {
    identity: 'telegram:1',
    channel: 'telegram',
    chat: '1',
    about: 'record',
    message: { text: [{ text }], buttons: [] },
    cause: 'telegram:1:1',
    notBefore: AT,
    ...more,
  };
}

/** What was decided, sealed onto the account's chain. */
export function sealOn(account: Account, drafts: readonly Draft[]): readonly AccountEvent[] {
  let { seq, hash } = account;
  return drafts.map((one) => {
    const link = { shop: account.shop, customer: account.customer, seq: seq + 1, prevHash: hash, at: AT, by: OWNER };
    // A draft of an account's fact becomes an event of an account.
    const event = seal(one, { ...link, salt: () => 'ab'.repeat(16) }) as AccountEvent;
    seq = event.seq;
    hash = event.hash;
    return event;
  });
}

export function sale(entry: number, amount: number, name = 'rice'): Draft {
  const items = [{ name: { text: name }, amount }];
  const data = { entry, amount, items, due: '2026-12-22', terms: { net: 30 }, pieces: [] };
  return { kind: 'sale', on: '2026-11-22', data: { ...data, confirmation: 'not-linked' } };
}

export function payment(entry: number, amount: number, reference?: string): Draft {
  const said = reference === undefined ? {} : { reference: { text: reference } };
  return {
    kind: 'payment',
    on: '2026-11-22',
    data: { entry, amount, pieces: [], confirmation: 'not-linked', ...said },
  };
}

/** Appends to an account's chain and stores the account that follows. */
export async function record(
  book: Book,
  of: CustomerId,
  key: string,
  drafts: (account: Account) => readonly Draft[],
): Promise<readonly AccountEvent[]> {
  return book.transaction(async () => {
    const account = await book.accounts.get(SHOP, of);
    if (account === undefined) throw new Error('no such account');
    const events = sealOn(account, drafts(account));
    await book.events.append(events, key);
    await book.accounts.save(events.reduce(applyToAccount, account), { seq: account.seq, lookOn: undefined });
    return events;
  });
}

export async function newAccount(book: Book, id: string): Promise<CustomerId> {
  await book.accounts.insert([emptyAccount({ shop: SHOP, customer: customerId(id) })], '2026-11-22');
  return customerId(id);
}
