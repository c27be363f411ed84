import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { sameTerms } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { holdsShown, standingOf, whoOf } from './shown.ts';

/** How many customers a page lists. */
export const CUSTOMERS_A_PAGE = 10;
const NOTES_SHOWN_MAX = 5;

/** The card of one customer, with everything the shop knows. */
export async function showCustomer(command: Command, { shop }: MemberSeat, id: CustomerId): Promise<Outcome> {
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const identities = await command.app.book.identities.ofCustomer(id);
  const notes = customer.notes.slice(-NOTES_SHOWN_MAX).map(({ at, text }) => ({ on: dateAt(at, shop.zone), text }));
  return said(
    {
      kind: 'customer-card',
      who: whoOf(customer),
      standing: standingOf(account),
      terms: termsInForce(shop, customer),
      linkedOn: identities.map((identity) => identity.channel),
      since: dateAt(customer.addedAt, shop.zone),
      entries: account.entries,
      unconfirmed: account.awaiting.length,
      notAgreed: identities.length > 0 && !sameTerms(account.termsAccepted, termsInForce(shop, customer)),
      holds: holdsShown(account, dateAt(command.said, shop.zone)),
      ...(account.blocked === undefined ? {} : { blocked: account.blocked }),
      notes,
      ...(customer.phone === undefined ? {} : { phone: customer.phone }),
    },
    { shop: shop.id, customer: id },
  );
}

/** Where a page of the list starts: after this customer; `from` counts those before it. */
export type Page = { readonly after?: { readonly key: string; readonly id: string }; readonly from: number };

/** The customers by name, a page at a time, and where the next page starts. */
export async function listCustomers(
  command: Command,
  { shop }: MemberSeat,
  page: Page,
): Promise<{ outcome: Outcome; next?: Page }> {
  const { customers, accounts } = command.app.book;
  const ask = { limit: CUSTOMERS_A_PAGE + 1, ...(page.after === undefined ? {} : { after: page.after }) };
  const found = await customers.page(shop.id, ask);
  if (found.length === 0) return { outcome: refused({ code: 'no-customers-yet' }) };
  const shown = found.slice(0, CUSTOMERS_A_PAGE);
  const balances = new Map(
    (
      await accounts.many(
        shop.id,
        shown.map(({ id }) => id),
      )
    ).map(({ customer, balance }) => [customer, balance]),
  );
  const total = await customers.count(shop.id);
  const lines = shown.map((customer) => ({ who: whoOf(customer), balance: balances.get(customer.id) ?? 0 }));
  const outcome = said({ kind: 'customers', lines, total, from: page.from + 1 });
  const last = shown.at(-1);
  if (found.length <= CUSTOMERS_A_PAGE || last === undefined) return { outcome };
  return { outcome, next: { after: { key: last.keys[0] ?? '', id: last.id }, from: page.from + shown.length } };
}
