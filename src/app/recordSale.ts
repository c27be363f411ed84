import { type Account, emptyAccount } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { SoldItem } from '#domain/event.ts';
import { type CustomerId, customerId } from '#domain/ids.ts';
import { decideSale, type SaleCommand, type SaleRefusal } from '#domain/sale.ts';
import { type EarlyTerms, type NetDays, type Terms, termsInForce, withDays } from '#domain/terms.ts';
import type { Customer } from '#store/records.ts';
import { comesBack } from './archiveCustomer.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Refusal } from './facts.ts';
import { type Outcome, refused, said, undecided } from './outcome.ts';
import { linkedTo, tellCustomer } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { askedState, holdsShown, overriddenIn, type SaleEvent, saleShown, standingOf, whoOf } from './shown.ts';

export type SaleAsk = {
  readonly customer: CustomerId;
  readonly items: readonly SoldItem<string>[];
  /** Absent: today. */
  readonly on?: CalendarDate;
  /** A date, or days from the sale's own date, maybe with an early discount; absent: by the customer's or the shop's terms. */
  readonly due?: CalendarDate;
  readonly net?: number;
  readonly early?: EarlyTerms;
  /** The owner saw the figures and allows it once. */
  readonly allowOverLimit?: true;
  /** The owner saw why she is on hold and sells this once all the same. */
  readonly allowOnHold?: true;
};

/** Why a new customer's first sale cannot be, before she is added for it; her limit is asked about like any other. */
export function firstSaleRefusal(
  command: Command,
  seat: MemberSeat,
  ask: Omit<SaleAsk, 'customer'>,
): Refusal | undefined {
  const nobody = emptyAccount({ shop: seat.shop.id, customer: customerId('') });
  const decided = decideSale(nobody, commandOf(command, seat, ask, { terms: termsInForce(seat.shop), linked: false }));
  if (decided.ok) return undefined;
  const { refusal } = decided;
  switch (refusal.code) {
    case 'over-limit':
      return undefined;
    case 'blocked':
    case 'on-hold':
      throw new Error('nobody has sold to her yet, and she is on hold');
    default:
      return refusalOf(refusal);
  }
}

/** Records a sale on credit and asks the customer to confirm it (domain.md, "Sales"; chat.md, "Key exchanges" 1 and 5). */
export async function recordSale(command: Command, seat: MemberSeat, ask: SaleAsk): Promise<Outcome> {
  const { shop, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const linked = await linkedTo(command, customer.id);
  const terms = termsInForce(shop, customer);
  const decided = decideSale(account, commandOf(command, seat, ask, { terms, linked: linked.length > 0 }));
  if (!decided.ok) return saleRefused(command, seat, { refusal: decided.refusal, customer, account });
  const { account: after, events } = await record(command, shop, account, { drafts: decided.value, by: member });
  await comesBack(command, customer);
  const event = events.find((recorded): recorded is SaleEvent => recorded.kind === 'sale');
  if (event === undefined) throw new Error('a sale was decided without a sale');
  const sale = saleShown(event, shop, { account: after, after: events });
  const standing = standingOf(after);
  const subject = { shop: shop.id, customer: customer.id, entry: sale.entry };
  tellCustomer(command, linked, {
    shop,
    say: { fact: { kind: 'sale-to-confirm', customer: customer.id, sale, standing } },
    subject,
  });
  const confirmation = askedState(event.data.confirmation, linked);
  const overridden = overriddenIn(events);
  return said({ kind: 'sale-recorded', who: whoOf(customer), sale, standing, confirmation, overridden }, subject);
}

/** What only the owner can allow she is asked; a clerk is told to ask her (domain.md, "Sales"). */
function saleRefused(
  command: Command,
  { shop, role }: MemberSeat,
  { refusal, customer, account }: { refusal: SaleRefusal; customer: Customer; account: Account },
): Outcome {
  const who = whoOf(customer);
  switch (refusal.code) {
    case 'blocked':
      return refused({ code: 'blocked', who, on: refusal.on, mayRelease: role === 'owner' });
    case 'on-hold': {
      const holds = holdsShown(account, { today: dateAt(command.said, shop.zone), policy: shop.policy });
      return role === 'owner'
        ? undecided({ kind: 'on-hold', who, total: refusal.total, holds })
        : refused({ code: 'on-hold-clerk', who, holds });
    }
    case 'over-limit': {
      const { total, would, limit } = refusal;
      const over = { who, total, would, limit };
      return role === 'owner'
        ? undecided({ kind: 'over-limit', ...over, mayAllow: true })
        : refused({ code: 'over-limit-clerk', ...over });
    }
    default:
      return refused(refusalOf(refusal, customer));
  }
}

function daysOf(net: number, early: EarlyTerms | undefined): NetDays {
  return { net, ...(early === undefined ? {} : { early }) };
}

function commandOf(
  command: Command,
  { shop, role, member }: MemberSeat,
  ask: Omit<SaleAsk, 'customer'>,
  { terms, linked }: { terms: Terms; linked: boolean },
): SaleCommand {
  const today = dateAt(command.said, shop.zone);
  return {
    acting: { role, member, today, now: command.now },
    on: ask.on ?? today,
    terms: ask.net === undefined ? terms : withDays(terms, daysOf(ask.net, ask.early)),
    items: ask.items.map(({ name, ...item }) => (name === undefined ? item : { ...item, name: { text: name } })),
    linked,
    ...(shop.policy.points === null ? {} : { perPoint: shop.policy.points.per }),
    ...(ask.due === undefined ? {} : { due: ask.due }),
    ...(ask.allowOverLimit === undefined ? {} : { allowOverLimit: {} }),
    ...(ask.allowOnHold === undefined ? {} : { allowOnHold: {} }),
  };
}
