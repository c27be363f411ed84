import { randomBytes } from 'node:crypto';
import type { Account } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import { dateAt, instantOf } from '#domain/calendar.ts';
import { seal } from '#domain/chain.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import type { MemberId } from '#domain/ids.ts';
import { applyToAccount } from '#domain/ledger.ts';
import { decidePayment } from '#domain/payment.ts';
import type { Result } from '#domain/result.ts';
import { decideSale } from '#domain/sale.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Product } from './product.ts';

const EVENTS_AT_ONCE = 500;

type Long = { readonly shop: Shop; readonly customer: Customer; readonly entries: number };

/**
 * Lengthens an account to that many entries, a sale and its payment in turn, past the conversation: in large batches, or it would take
 * an hour.
 */
export async function lengthen(product: Product, { shop, customer, entries }: Long): Promise<void> {
  const now = instantOf(Date.now());
  const today = dateAt(now, shop.zone);
  // Ids are branded texts; nobody looks this member up.
  const member = 'bench0000000' as MemberId;
  const acting: Acting = { role: 'owner', member, today, now };
  const said = { acting, on: today, linked: false } as const;
  for (let account = await stored(product, shop, customer); account.entries < entries; ) {
    const before = account;
    const events: AccountEvent[] = [];
    while (events.length < EVENTS_AT_ONCE && account.entries < entries) {
      const sells = account.entries % 2 === 0;
      const decided: Result<readonly Draft[], unknown> = sells
        ? decideSale(account, { ...said, terms: shop.terms, items: [{ name: { text: 'rice' }, amount: 12_000 }] })
        : decidePayment(account, { ...said, amount: 12_000, keepAsCredit: true });
      if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
      for (const draft of decided.value) {
        const event = sealed(draft, account, { at: now, by: member });
        events.push(event);
        account = applyToAccount(account, event);
      }
    }
    await product.book.transaction(async () => {
      await product.book.events.append(events, `bench:${customer.id}:${before.seq}`);
      await product.book.accounts.save(account, { seq: before.seq, lookOn: undefined });
    });
  }
}

async function stored({ book }: Product, shop: Shop, customer: Customer): Promise<Account> {
  const account = await book.accounts.get(shop.id, customer.id);
  if (account === undefined) throw new Error('a customer without an account');
  return account;
}

function sealed(draft: Draft, { shop, customer, seq, hash }: Account, { at, by }: { at: string; by: MemberId }) {
  const salt = (): string => randomBytes(16).toString('hex');
  // The decisions of an account draft only what happens on an account.
  return seal(draft, { shop, customer, seq: seq + 1, prevHash: hash, at, by, salt }) as AccountEvent;
}
