import { instantOf } from '#domain/calendar.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Product } from './product.ts';

/** A shop that was opened and filled through the conversation, by its owner. */
export type BenchShop = {
  readonly shop: Shop;
  readonly customers: readonly Customer[];
  /** One message of the owner, from the engine's door to the commit. */
  say(text: string): Promise<void>;
};

const OWNER = 'owner';
const SYLLABLES = ['ka', 'lo', 'mi', 'tu', 'ra', 'ne', 'sa', 'vi', 'bo', 'du'];

export async function openShop(product: Product, customers: number): Promise<BenchShop> {
  let message = 0;
  const say = async (text: string): Promise<void> => {
    message += 1;
    const at = instantOf(Date.now());
    const from = { channel: 'web', user: OWNER, chat: OWNER, name: 'Meera', language: 'en' } as const;
    await product.engine.handle({ ...from, key: `web:${OWNER}:${message}`, at, content: { kind: 'text', text } });
  };
  await say('newshop Corner Store, INR, Asia/Kolkata');
  for (let index = 0; index < customers; index++) await say(`add ${nameOf(index)} limit 900000000`);
  const identity = await product.book.identities.get(`web:${OWNER}`);
  const seat = identity?.seats[0];
  const shop = seat === undefined ? undefined : await product.book.shops.get(seat.shop);
  if (shop === undefined) throw new Error('the conversation opened no shop');
  const added = await customersOf(product, shop.id);
  if (added.length !== customers) throw new Error(`${added.length} customers were added instead of ${customers}`);
  return { shop, customers: added, say };
}

/** In the order of their names, which are words of one length: none is the beginning of another. */
async function customersOf(product: Product, shop: ShopId): Promise<Customer[]> {
  const all: Customer[] = [];
  for await (const customer of product.book.customers.all(shop)) all.push(customer);
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nameOf(index: number): string {
  const digits = String(index).padStart(3, '0');
  const name = Array.from(digits, (digit) => SYLLABLES[Number(digit)]).join('');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} Verma`;
}

/** How many entries these accounts have: what was recorded in the end. */
export async function entriesOf(product: Product, shop: ShopId, customers: readonly CustomerId[]): Promise<number> {
  const accounts = await product.book.accounts.many(shop, customers);
  return accounts.reduce((sum, account) => sum + account.entries, 0);
}
