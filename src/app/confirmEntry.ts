import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import type { AccountEvent } from '#domain/event.ts';
import { aboutEntries } from './aboutEntries.ts';
import type { Command } from './command.ts';
import type { Fact } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { feesToLetGo } from './paymentOutcome.ts';
import { linkedTo, membersOf, retell } from './people.ts';
import { feedbackShown } from './receiptNow.ts';
import { accountOf, record } from './recording.ts';
import type { CustomerSeat, Identity } from './seats.ts';
import { overriddenIn, paymentShown, saleShown, standingOf, whoOf } from './shown.ts';

/** The customer's own word on one entry; both sides see it (chat.md, "Key exchanges" 1 and 3). */
export async function confirmEntry(
  command: Command,
  seat: CustomerSeat,
  { entry, onItsMessage }: { entry: number; onItsMessage: boolean },
): Promise<Outcome> {
  const account = await accountOf(command, seat.shop, seat.customer.id);
  const decided = decideConfirmation(account, { entry, today: dateAt(command.said, seat.shop.zone) });
  if (!decided.ok) return refused(await whyNot(command, seat, entry));
  const recorded = await record(command, seat.shop, account, { drafts: decided.value, by: seat.customer.id });
  const told = await toTell(command, seat, [entry]);
  const fact = await confirmed(command, seat, { ...told, account: recorded.account, entry });
  await retellCustomer(command, seat, { ...told, entry, fact, but: onItsMessage ? seat.identity : undefined });
  return said(fact, { shop: seat.shop.id, customer: seat.customer.id, entry });
}

/** Confirms everything that waits for her word (`confirm all`). */
export async function confirmAll(command: Command, seat: CustomerSeat): Promise<Outcome> {
  const account = await accountOf(command, seat.shop, seat.customer.id);
  if (account.awaiting.length === 0) return refused({ code: 'nothing-to-confirm' });
  const today = dateAt(command.said, seat.shop.zone);
  const entries = account.awaiting.map(({ entry }) => entry);
  const drafts = entries.flatMap((entry) => {
    const decided = decideConfirmation(account, { entry, today });
    return decided.ok ? decided.value : [];
  });
  const recorded = await record(command, seat.shop, account, { drafts, by: seat.customer.id });
  const told = await toTell(command, seat, entries);
  for (const entry of entries) {
    const fact = await confirmed(command, seat, { ...told, account: recorded.account, entry });
    await retellCustomer(command, seat, { ...told, entry, fact, but: undefined });
  }
  return said({ kind: 'entries-confirmed', entries, standing: standingOf(recorded.account) });
}

type OverrideEvent = Extract<AccountEvent, { kind: 'override' }>;

/** Who hears of it on either side, and the rules that the entries were let past. */
type Told = {
  readonly members: readonly Identity[];
  readonly linked: readonly Identity[];
  /** What was recorded about the entries since. */
  readonly about: readonly AccountEvent[];
  readonly overrides: readonly OverrideEvent[];
};

async function toTell(command: Command, { shop, customer }: CustomerSeat, entries: readonly number[]): Promise<Told> {
  const about = await aboutEntries(command, shop.id, customer.id, entries);
  const overrides = about.filter((event) => event.kind === 'override');
  const linked = await linkedTo(command, customer.id);
  // Who works here and is this customer too has the customer's message of it.
  const members = (await membersOf(command, shop.id)).filter(({ id }) => linked.every((own) => own.id !== id));
  return { members, linked, about, overrides };
}

/** No chat of hers goes on asking for the word that she has given; the message she pressed becomes the answer itself. */
async function retellCustomer(
  command: Command,
  { shop, customer }: CustomerSeat,
  {
    linked,
    entry,
    fact,
    but,
  }: Pick<Told, 'linked'> & { readonly entry: number; readonly fact: Fact; readonly but: Identity | undefined },
): Promise<void> {
  const others = linked.filter((identity) => identity.id !== but?.id);
  await retell(command, others, { shop, say: { fact }, subject: { shop: shop.id, customer: customer.id, entry } });
}

/** Tells the shop's side by editing its message, and gives what the customer's own message becomes. */
async function confirmed(
  command: Command,
  seat: CustomerSeat,
  { account, entry, members, about, overrides }: Told & { readonly account: Account; readonly entry: number },
): Promise<Fact> {
  const { shop, customer } = seat;
  const event = await command.app.book.events.entry(shop.id, customer.id, entry);
  const standing = standingOf(account);
  const who = whoOf(customer);
  const confirmation = { state: 'confirmed', by: customer.name, at: command.now } as const;
  const subject = { shop: shop.id, customer: customer.id, entry };
  switch (event?.kind) {
    case 'sale': {
      const sale = saleShown(event, shop, { account, after: about });
      const overridden = overriddenIn(overrides.filter((event) => event.data.entry === entry));
      const fact = { kind: 'sale-recorded', who, sale, standing, confirmation, overridden } as const;
      await retell(command, members, { shop, say: { fact }, subject });
      return { kind: 'sale-confirmed', sale, standing, at: command.now };
    }
    case 'payment': {
      const payment = paymentShown(event, shop, { account, after: about });
      const notOwed = await feesToLetGo(command, shop, customer.id, event);
      const fact = { kind: 'payment-recorded', who, payment, standing, confirmation, notOwed } as const;
      await retell(command, members, { shop, say: { fact }, subject });
      const asked = feedbackShown(account, entry);
      return { kind: 'payment-acknowledged', customer: customer.id, payment, standing, at: command.now, ...asked };
    }
    default:
      return { kind: 'entries-confirmed', entries: [entry], standing };
  }
}

async function whyNot(command: Command, { shop, customer }: CustomerSeat, entry: number) {
  const event = await command.app.book.events.entry(shop.id, customer.id, entry);
  if (event === undefined) return { code: 'no-such-entry', entry } as const;
  const about = await command.app.book.events.about(shop.id, customer.id, [entry]);
  for (const later of about) {
    if (later.kind === 'void') return { code: 'already-voided', entry, by: later.data.entry } as const;
    if (later.kind === 'confirmation') return { code: 'already-confirmed', entry } as const;
    if (later.kind === 'dispute') return { code: 'already-disputed', entry } as const;
  }
  return { code: 'nothing-to-confirm' } as const;
}
