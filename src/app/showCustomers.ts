import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { wordsAwaited } from '#domain/confirmation.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { sameTerms } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { Described } from '#store/book/customers.ts';
import { agreedShown } from './agreedShown.ts';
import { assess } from './assessing.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { FeedbackLine, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { answersIn } from './showFeedback.ts';
import { holdsShown, pointsOf, standingOf, whoOf } from './shown.ts';

/** How many customers a page lists. */
export const CUSTOMERS_A_PAGE = 10;
const NOTES_SHOWN_MAX = 5;

/** The card of one customer, with everything the shop knows. */
export async function showCustomer(command: Command, { shop, role }: MemberSeat, id: CustomerId): Promise<Outcome> {
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const identities = await command.app.book.identities.ofCustomer(id);
  const notes = customer.notes.slice(-NOTES_SHOWN_MAX).map(({ at, text }) => ({ on: dateAt(at, shop.zone), text }));
  return said(
    {
      kind: 'customer-card',
      who: whoOf(customer),
      hasPhotos: (await command.app.book.events.photosOf(shop.id, id, { limit: 1 })).length > 0,
      standing: standingOf(account),
      assessment: await assess(command.app.book, { shop, account, today: dateAt(command.said, shop.zone) }),
      points: pointsOf(account, shop),
      ...(role === 'owner' ? await lastFeedback(command, account) : {}),
      ...(customer.raise?.waits ? { raise: customer.raise.asked } : {}),
      terms: termsInForce(shop, customer),
      linkedOn: identities.map((identity) => identity.channel),
      since: dateAt(customer.addedAt, shop.zone),
      entries: account.entries,
      unconfirmed: wordsAwaited(account, { today: dateAt(command.said, shop.zone), zone: shop.zone }).length,
      notAgreed: identities.length > 0 && !sameTerms(account.termsAccepted, termsInForce(shop, customer)),
      muted: customer.muted === true,
      archived: customer.archived === true,
      tags: customer.tags ?? [],
      ...(customer.nick === undefined ? {} : { nick: customer.nick }),
      holds: holdsShown(account, { today: dateAt(command.said, shop.zone), policy: shop.policy }),
      ...(account.blocked === undefined ? {} : { blocked: account.blocked }),
      agreed: agreedShown(account, dateAt(command.said, shop.zone)),
      notes,
      ...(customer.phone === undefined ? {} : { phone: customer.phone }),
    },
    { shop: shop.id, customer: id },
  );
}

async function lastFeedback(
  command: Command,
  { shop, customer, feedback }: Account,
): Promise<{ feedback?: FeedbackLine }> {
  if (feedback?.rating === undefined) return {};
  const about = await command.app.book.events.about(shop, customer, [feedback.entry]);
  const [answer] = answersIn(about);
  if (answer === undefined) return {};
  const { on, rating, words } = answer;
  return { feedback: { on, rating, ...(words === undefined ? {} : { words }) } };
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
  const total = (await customers.count(shop.id)) - (await customers.countArchived(shop.id));
  const lines = shown.map((customer) => ({ who: whoOf(customer), balance: balances.get(customer.id) ?? 0 }));
  const outcome = said({ kind: 'customers', lines, total, from: page.from + 1 });
  const last = shown.at(-1);
  if (found.length <= CUSTOMERS_A_PAGE || last === undefined) return { outcome };
  return { outcome, next: { after: { key: last.keys[0] ?? '', id: last.id }, from: page.from + shown.length } };
}

export type StandingFilter = 'overdue' | 'hold' | 'blocked';
/** Starts after this customer. */
export type FilteredPage = { readonly filter: StandingFilter; readonly after?: CustomerId };

/** `customers overdue`, `customers hold`, `customers blocked`: those who stand so, a page at a time. */
export async function listFiltered(
  command: Command,
  { shop }: MemberSeat,
  page: FilteredPage,
): Promise<{ outcome: Outcome; next?: FilteredPage }> {
  const { filter } = page;
  const today = dateAt(command.said, shop.zone);
  const kind = filter === 'overdue' ? { overdueOn: today } : filter;
  const found: Account[] = [];
  let { after } = page;
  while (found.length <= CUSTOMERS_A_PAGE) {
    const ask = { kind, limit: LOOKED_AT_ONCE, ...(after === undefined ? {} : { after }) };
    const accounts = await command.app.book.accounts.ofKind(shop.id, ask);
    found.push(...accounts.filter((account) => filter !== 'overdue' || isOverdue(account, today)));
    after = accounts.at(-1)?.customer;
    if (accounts.length < LOOKED_AT_ONCE) break;
  }
  const shown = found.slice(0, CUSTOMERS_A_PAGE);
  const lines: { who: Who; balance: Minor }[] = [];
  for (const { customer, balance } of shown)
    lines.push({ who: whoOf(await customerOf(command, shop, customer)), balance });
  const outcome = said({ kind: 'customers-filtered', filter, lines });
  const last = shown.at(-1);
  return found.length <= CUSTOMERS_A_PAGE || last === undefined
    ? { outcome }
    : { outcome, next: { filter, after: last.customer } };
}

/** Starts after this customer. */
export type DescribedPage = { readonly by: Described; readonly after?: CustomerId };

/** `customers vip`, `customers archived`: those the shop has so described, a page at a time. */
export async function listDescribed(
  command: Command,
  { shop }: MemberSeat,
  { by, after }: DescribedPage,
): Promise<{ outcome: Outcome; next?: DescribedPage }> {
  const { customers, accounts } = command.app.book;
  const ask = { by, limit: CUSTOMERS_A_PAGE + 1, ...(after === undefined ? {} : { after }) };
  const found = await customers.described(shop.id, ask);
  const shown = found.slice(0, CUSTOMERS_A_PAGE);
  const of = await accounts.many(
    shop.id,
    shown.map(({ id }) => id),
  );
  const balances = new Map(of.map(({ customer, balance }) => [customer, balance]));
  const lines = shown.map((customer) => ({ who: whoOf(customer), balance: balances.get(customer.id) ?? 0 }));
  if (lines.length === 0 && by !== 'archived') return { outcome: refused({ code: 'not-a-filter', text: by.tag }) };
  const outcome = said({ kind: 'customers-described', lines, ...(by === 'archived' ? {} : { tag: by.tag }) });
  const last = shown.at(-1);
  return found.length <= CUSTOMERS_A_PAGE || last === undefined
    ? { outcome }
    : { outcome, next: { by, after: last.id } };
}

const LOOKED_AT_ONCE = 50;

/** An undisputed item is past its due date. */
function isOverdue({ items }: Account, today: CalendarDate): boolean {
  return items.some(({ due, left, disputed }) => due < today && left > disputed);
}
