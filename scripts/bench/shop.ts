import type { MemberSeat } from '#app/seats.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { instantOf } from '#domain/calendar.ts';
import { markOf } from '#domain/commandMark.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import { type Message, plainText } from '#i18n/message.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Product } from './product.ts';

/** A shop that was opened and filled through the conversation, by its owner. */
export type BenchShop = {
  readonly shop: Shop;
  readonly owner: MemberSeat;
  readonly customers: readonly Customer[];
  /** One message of the owner, from the engine's door to the commit. */
  say(text: string): Promise<void>;
};

const OWNER = 'owner';
const SYLLABLES = ['ka', 'lo', 'mi', 'tu', 'ra', 'ne', 'sa', 'vi', 'bo', 'du'];
const CODE = /\b[a-z2-7]{26}\b/;

/** Its customers have linked themselves, as in a shop that runs: each is told of what is recorded with her. */
export async function openShop(product: Product, customers: number): Promise<BenchShop> {
  const write = person(product, { user: OWNER, name: 'Meera' });
  await write({ kind: 'text', text: 'newshop Corner Store, INR, Asia/Kolkata' });
  for (let index = 0; index < customers; index++) {
    const name = nameOf(index);
    const added = await write({ kind: 'text', text: `add ${name} limit 900000000` });
    const [code] = CODE.exec(added.map(plainText).join('\n')) ?? [];
    if (code === undefined) throw new Error('a customer was added without a code');
    const customer = person(product, { user: `customer-${index}`, name });
    const offer = await customer({ kind: 'text', text: code });
    const accept = offer[0]?.buttons[0]?.[0];
    if (accept === undefined || 'url' in accept) throw new Error('a code was not offered to be linked with');
    await customer({ kind: 'press', data: accept.data, message: 'offer' });
  }
  const identity = await product.book.identities.get(`web:${OWNER}`);
  const seat = identity?.seats[0];
  const shop = seat === undefined ? undefined : await product.book.shops.get(seat.shop);
  if (identity === undefined || seat === undefined || seat.role === 'customer' || shop === undefined)
    throw new Error('the conversation opened no shop');
  const added = await customersOf(product, shop.id);
  if (added.length !== customers) throw new Error(`${added.length} customers were added instead of ${customers}`);
  for (const { id } of added)
    if ((await product.book.identities.ofCustomer(id)).length !== 1) throw new Error('a customer is not linked');
  const say = (text: string) => handle(product, { user: OWNER, name: 'Meera' }, { kind: 'text', text });
  return {
    shop,
    owner: { role: 'owner', identity, shop, member: seat.member },
    customers: added,
    say: async (text) => void (await say(text)),
  };
}

type Person = { readonly user: string; readonly name: string };

/** What a person does, and what she is answered. */
function person(product: Product, who: Person): (content: InboundContent) => Promise<readonly Message[]> {
  return async (content) => {
    const items = await product.book.outbox.ofCause(markOf(await handle(product, who, content)));
    return items.filter(({ identity }) => identity === `web:${who.user}`).map(({ message }) => message);
  };
}

let messages = 0;

/** Gives the key that it was done under. */
async function handle(product: Product, { user, name }: Person, content: InboundContent): Promise<string> {
  messages += 1;
  const key = `web:${user}:${messages}`;
  const at = instantOf(Date.now());
  await product.engine.handle({ channel: 'web', user, chat: user, name, language: 'en', key, at, content });
  return key;
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
