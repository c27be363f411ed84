import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import type { Account } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import { dateAt, instantOf } from '#domain/calendar.ts';
import { seal } from '#domain/chain.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import { type MemberId, memberId } from '#domain/ids.ts';
import { applyToAccount } from '#domain/ledger.ts';
import { decidePayment } from '#domain/payment.ts';
import type { Result } from '#domain/result.ts';
import { decideSale } from '#domain/sale.ts';
import type { Row } from '#store/collection.ts';
import { toRow as eventRow } from '#store/eventRows.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Product } from './product.ts';

const EVENTS_AT_ONCE = 1_000;
const DATABASE = 'slatebook';

type Long = { readonly shop: Shop; readonly customer: Customer; readonly entries: number };

/**
 * Lengthens an account to that many entries, a sale and its payment in turn, past the conversation: in large batches of the product's own
 * rows, each with the key of a command of its own.
 */
export async function lengthen(product: Product, { shop, customer, entries }: Long): Promise<void> {
  const now = instantOf(Date.now());
  const today = dateAt(now, shop.zone);
  const member = memberId('bench0000000');
  const acting: Acting = { role: 'owner', member, today, now };
  const said = { acting, on: today, linked: false } as const;
  const client = await new MongoClient(product.uri).connect();
  const rows = client.db(DATABASE).collection<{ _id: string }>('events');
  const before = await stored(product, shop, customer);
  let account = before;
  while (account.entries < entries) {
    const batch: Row[] = [];
    while (batch.length < EVENTS_AT_ONCE && account.entries < entries) {
      const sells = account.entries % 2 === 0;
      const decided: Result<readonly Draft[], unknown> = sells
        ? decideSale(account, { ...said, terms: shop.terms, items: [{ name: { text: 'rice' }, amount: 12_000 }] })
        : decidePayment(account, { ...said, amount: 12_000, keepAsCredit: true });
      if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
      for (const draft of decided.value) {
        const event = sealed(draft, account, { at: now, by: member });
        batch.push(eventRow(event, { key: `bench:${event.customer}:${event.seq}`, isFirst: true }));
        account = applyToAccount(account, event);
      }
    }
    await rows.insertMany(batch, { ordered: false, ignoreUndefined: true });
  }
  await client.close();
  await product.book.transaction(() => product.book.accounts.save(account, { seq: before.seq, lookOn: undefined }));
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
