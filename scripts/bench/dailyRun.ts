import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import { type Account, emptyAccount } from '#domain/account.ts';
import { addDays, type CalendarDate, dateAt, instantOf } from '#domain/calendar.ts';
import { seal } from '#domain/chain.ts';
import type { AccountEvent } from '#domain/event.ts';
import { type ChainHead, FIRST_PAGE, turned } from '#domain/headPage.ts';
import { customerId, memberId } from '#domain/ids.ts';
import { applyToAccount } from '#domain/ledger.ts';
import { decideSale } from '#domain/sale.ts';
import { toRow as accountRow } from '#store/accountRows.ts';
import type { Row } from '#store/collection.ts';
import { toRow as customerRow } from '#store/customers.ts';
import { toRow as eventRow } from '#store/eventRows.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import type { Product } from './product.ts';
import { openShop } from './shop.ts';

/** A shop whose accounts are due on chosen days; the others have a year left. */
export type BigShop = { readonly accounts: number; readonly due: ReadonlyMap<CalendarDate, number> };

const AT_ONCE = 1_000;
const DATABASE = 'slatebook';
const UNORDERED = { ordered: false, ignoreUndefined: true } as const;
const NOBODY = 'bench0000000';

/**
 * Fills a shop with linked customers, each with a sale on a chain of her own: past the conversation, in large batches of the product's own
 * rows. Their heads lie on the pages of the book head, as the mornings before would have left them.
 */
export async function fillShop(product: Product, { accounts, due }: BigShop): Promise<void> {
  const { shop } = await openShop(product, 0);
  const now = instantOf(Date.now());
  const today = dateAt(now, shop.zone);
  const client = await new MongoClient(product.uri).connect();
  const rows = (name: string) => client.db(DATABASE).collection<{ _id: string }>(name);
  const heads: ChainHead[] = [];
  const fill = async (count: number, on: CalendarDate): Promise<void> => {
    for (let left = count; left > 0; left -= AT_ONCE) {
      const customers = Array.from({ length: Math.min(left, AT_ONCE) }, (_, at) =>
        customerOf(shop, heads.length + at, now),
      );
      const opened = customers.map((customer) => sold({ shop, customer, now, today, due: on }));
      const insert = (name: string, documents: readonly Row[]) => rows(name).insertMany([...documents], UNORDERED);
      await insert('customers', customers.map(customerRow));
      await insert('identities', customers.map(identityRow));
      await insert(
        'events',
        opened.map(({ event }) => eventRow(event, { key: `bench:${event.customer}`, isFirst: true })),
      );
      await insert(
        'accounts',
        opened.map(({ account }) => ({ ...accountRow(account, on), headMoved: undefined })),
      );
      heads.push(...opened.map(({ account }) => account));
    }
  };
  for (const [on, count] of due) await fill(count, on);
  await fill(accounts - heads.length, addDays(today, 365));
  heads.sort((one, other) => (one.customer < other.customer ? -1 : 1));
  await product.book.headPages.save(shop.id, turned(FIRST_PAGE, heads));
  await product.book.headCovers.add(shop.id, { number: 1, chains: heads });
  await client.close();
}

function customerOf(shop: Shop, number: number, now: string): Customer {
  const name = `customer ${number}`;
  // As long as our own ids, and in no order of theirs.
  const id = customerId(`${(number * 7_919) % 999_983}`.padStart(12, 'c'));
  return { id, shop: shop.id, name, keys: [name], notes: [], addedAt: now, activeAt: now };
}

function identityRow({ id, shop, name }: Customer): Row {
  const guesses = { count: 0, since: '2026-01-01T00:00:00.000Z' };
  const seats = [{ role: 'customer', shop, customer: id } as const];
  const where = { channel: 'web', user: id, chat: id } as const;
  const identity = { ...where, name, language: 'en', seats, active: 0, reachable: true, guesses } as const;
  return { _id: `web:${id}`, ...(identity satisfies Omit<Identity, 'id'>) };
}

type Sold = { readonly shop: Shop; readonly customer: Customer; readonly now: string } & Readonly<
  Record<'today' | 'due', CalendarDate>
>;

function sold({ shop, customer, now, today, due }: Sold): { account: Account; event: AccountEvent } {
  const account = emptyAccount({ shop: shop.id, customer: customer.id });
  const acting = { role: 'owner', member: memberId(NOBODY), today, now } as const;
  const items = [{ name: { text: 'rice' }, amount: 12_000 }];
  const said = { acting, on: today, linked: false, terms: shop.terms, items, due } as const;
  const decided = decideSale(account, { ...said, allowOnHold: {}, allowOverLimit: {} });
  const [draft, more] = decided.ok ? decided.value : [];
  if (draft === undefined || more !== undefined) throw new Error(`not one sale: ${JSON.stringify(decided)}`);
  const link = { shop: shop.id, customer: customer.id, seq: 1, prevHash: account.hash, at: now, by: acting.member };
  // What a sale drafts happens on an account.
  const event = seal(draft, { ...link, salt: () => randomBytes(16).toString('hex') }) as AccountEvent;
  return { account: applyToAccount(account, event), event };
}

const Run = z.object({
  seconds: z.number(),
  cpuSeconds: z.number(),
  idleMiB: z.number(),
  peakMiB: z.number(),
  notices: z.number(),
});
export type DailyRun = z.infer<typeof Run>;

const CHILD = join(import.meta.dirname, 'dailyRunChild.ts');
/** As `npm start` has it. */
const HEAP = '--max-old-space-size=1024';

/** Runs a day of the shop in that folder in a process of its own, which nothing else has made larger. */
export async function runDayIn(folder: string, date: CalendarDate): Promise<DailyRun> {
  const { stdout } = await promisify(execFile)(process.execPath, [HEAP, '--import', 'tsx', CHILD, folder, date]);
  return Run.parse(JSON.parse(stdout));
}
