import { dateAt } from '#domain/calendar.ts';
import { owedOn } from '#domain/earlyDiscount.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { AccountShown, ShopSetting, Standing } from './facts.ts';
import { type Outcome, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, Identity, MemberSeat } from './seats.ts';
import { shopSetting } from './shopSetting.ts';
import { accountShown, standingOf, whoOf } from './shown.ts';

/** One customer's balance and open items, for the shop. */
export async function showAccount(command: Command, { shop }: MemberSeat, id: CustomerId): Promise<Outcome> {
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const linked = (await command.app.book.identities.ofCustomer(id)).length > 0;
  const shown = accountShown(account, dateAt(command.said, shop.zone));
  return said({ kind: 'account', who: whoOf(customer), account: shown, linked }, { shop: shop.id, customer: id });
}

/** What the shop is owed in all. */
export async function showTotals(command: Command, { shop }: MemberSeat): Promise<Outcome> {
  const totals = await command.app.book.accounts.totals(shop.id);
  return said({ kind: 'shop-totals', ...totals });
}

/** A customer's own account; with several shops she sees what she owes in each (chat.md, "Who, and in which shop"). */
export async function showMyBalance(command: Command, seat: CustomerSeat): Promise<Outcome> {
  const mine = seat.identity.seats.filter((other) => other.role === 'customer');
  if (mine.length > 1) return showMyShops(command, seat.identity);
  return showMyAccount(command, seat);
}

export async function showMyAccount(command: Command, { shop, customer }: CustomerSeat): Promise<Outcome> {
  const account = await accountOf(command, shop, customer.id);
  const shown = accountShown(account, dateAt(command.said, shop.zone));
  return said(
    { kind: 'my-account', account: shown, awaiting: account.awaiting.length },
    { shop: shop.id, customer: customer.id },
  );
}

/** What is open, by due date. */
export async function showMyDue(command: Command, { shop, customer }: CustomerSeat): Promise<Outcome> {
  const account = await accountOf(command, shop, customer.id);
  return said(
    { kind: 'due-items', account: accountShown(account, dateAt(command.said, shop.zone)) },
    { shop: shop.id, customer: customer.id },
  );
}

/** Her open items, to choose one of them. */
export async function openItemsOf(command: Command, { shop, customer }: CustomerSeat): Promise<AccountShown> {
  return accountShown(await accountOf(command, shop, customer.id), dateAt(command.said, shop.zone));
}

/** How a customer can pay, and what. */
export async function showHowToPay(command: Command, { shop, customer }: CustomerSeat): Promise<Outcome> {
  const account = await accountOf(command, shop, customer.id);
  const owedToday = owedOn(account, dateAt(command.said, shop.zone));
  return said(
    { kind: 'how-to-pay', standing: standingOf(account), owedToday },
    { shop: shop.id, customer: customer.id },
  );
}

async function showMyShops(command: Command, identity: Identity): Promise<Outcome> {
  const shops: { shop: ShopSetting; standing: Standing }[] = [];
  for (const seat of identity.seats) {
    if (seat.role !== 'customer') continue;
    const shop = await command.app.book.shops.get(seat.shop);
    const account = await command.app.book.accounts.get(seat.shop, seat.customer);
    if (shop === undefined || account === undefined) continue;
    shops.push({ shop: shopSetting(shop), standing: standingOf(account) });
  }
  return said({ kind: 'my-accounts', shops });
}
