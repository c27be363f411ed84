import type { CustomerId, ShopId } from '#domain/ids.ts';
import { sameTerms, termsMark } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { OutboxItem, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { type Command, perform } from './command.ts';
import { linkedTo, tellCustomer } from './people.ts';

/** Customers told in one transaction. */
const TOLD_AT_ONCE = 50;

/**
 * Sends the terms now in force to every linked customer who has not agreed to exactly them, with [Agree] (chat.md, "Key exchanges", 4).
 * The first of them with the change itself; how far it has come stands with the shop, so that the rest is told whoever goes on.
 */
export async function beginTellingTerms(command: Command, shop: Shop, change: number): Promise<void> {
  await tellSome(command, shop, { change });
}

/** Goes on where the telling of a shop's terms stands, batch after batch; does nothing when all have been told. */
export async function tellTermsLeft(
  app: App,
  id: ShopId,
  { wake, alive = () => undefined }: { wake: (items: readonly OutboxItem[]) => void; alive?: () => void },
): Promise<void> {
  for (;;) {
    const left = (await app.book.shops.get(id))?.tellingTerms;
    if (left === undefined) return;
    alive();
    const key = `${id}:terms:${left.change}:${left.after ?? ''}`;
    const { items } = await perform(app, { key, said: app.now() }, async (command) => {
      const shop = await command.app.book.shops.get(id);
      if (shop?.tellingTerms !== undefined) await tellSome(command, shop, shop.tellingTerms);
    });
    wake(items);
  }
}

async function tellSome(
  command: Command,
  shop: Shop,
  { change, after }: { change: number; after?: CustomerId },
): Promise<void> {
  const { book } = command.app;
  const customers = await book.customers.following(shop.id, {
    limit: TOLD_AT_ONCE,
    ...(after === undefined ? {} : { after }),
  });
  const accounts = await book.accounts.many(
    shop.id,
    customers.map(({ id }) => id),
  );
  const accepted = new Map(accounts.map((account) => [account.customer, account.termsAccepted]));
  for (const customer of customers) {
    const terms = termsInForce(shop, customer);
    if (sameTerms(accepted.get(customer.id), terms)) continue;
    const linked = await linkedTo(command, customer.id);
    const fact = { kind: 'terms-offer', customer: customer.id, terms, mark: termsMark(terms), again: false } as const;
    tellCustomer(command, linked, { shop, say: { fact }, subject: { shop: shop.id, customer: customer.id } });
  }
  const last = customers.at(-1);
  const isOver = last === undefined || customers.length < TOLD_AT_ONCE;
  await book.shops.setTellingTerms(shop.id, isOver ? undefined : { change, after: last.id });
  if (!isOver) command.tellsTerms = shop.id;
}
