import { dateAt } from '#domain/calendar.ts';
import { textAt } from '#domain/chain.ts';
import { type Correctable, decideCorrection } from '#domain/correction.ts';
import type { PaymentMethod, PlainText, SoldItem } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Customer, Shop, Subject } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { CorrectedShown, GoodsLine, Refusal } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, ownersOf, retell, tellCustomer } from './people.ts';
import { accountOf, ledgerOf, type Recorded, recordOnLedger } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { askedState, paymentShown, saleShown, standingOf, whoOf } from './shown.ts';

/** What is right: the goods of a sale, or an amount; `amount` of a sale keeps its goods as far as they can be told apart. */
export type RightAsk =
  | { readonly items: readonly GoodsLine[] }
  | { readonly amount: Minor; readonly method?: PaymentMethod; readonly reference?: string };

export type CorrectionAsk = { readonly customer: CustomerId; readonly entry: number; readonly right: RightAsk };

/** [Correct…]: the owner says what is right, and the customer is asked to confirm it (domain.md, "Disputes"). */
export async function correctEntry(command: Command, seat: MemberSeat, ask: CorrectionAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  const found = await disputedEntry(command, seat, ask);
  if ('refusal' in found) return refused(found.refusal);
  const { customer, original } = found;
  const ledger = await ledgerOf(command, shop, customer.id);
  const linked = await linkedTo(command, customer.id);
  const reference = textAt(original, '/reference');
  const decided = decideCorrection(ledger, {
    acting: { role, member, today: dateAt(command.said, shop.zone), now: command.now },
    original,
    right: rightOf(original, ask.right, shop),
    linked: linked.length > 0,
    ...(reference === undefined ? {} : { reference }),
  });
  if (!decided.ok) return refused(refusalOf(decided.refusal, customer));
  const recorded = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: member });
  const { was, shown } = correctedShown(shop, original, recorded);
  const standing = standingOf(recorded.account);
  const who = whoOf(customer);
  const at = (entry: number): Subject => ({ shop: shop.id, customer: customer.id, entry });
  const replaced = { kind: 'message-corrected', was: was.entry, amount: was.amount, now: shown.entry } as const;
  await retell(command, linked, { shop, say: { fact: replaced }, subject: at(was.entry) });
  await retell(command, await ownersOf(command, shop.id), {
    shop,
    say: { fact: { kind: 'dispute-corrected', who, was: was.entry, now: shown.entry } },
    subject: at(was.entry),
  });
  const told = { kind: 'correction-for-you', customer: customer.id, was, shown, standing } as const;
  tellCustomer(command, linked, { shop, say: { fact: told }, subject: at(shown.entry) });
  const confirmation = askedState(linked.length > 0 ? 'awaited' : 'not-linked', linked);
  return said({ kind: 'entry-corrected', who, was, shown, standing, confirmation }, at(shown.entry));
}

export type Disputed = {
  readonly customer: Customer;
  readonly original: Correctable;
  /** Of a payment: what she says she paid. */
  readonly says?: Minor;
};

/** The entry that [Correct…] is about, while its dispute is open; the owner's alone. */
export async function disputedEntry(
  command: Command,
  { shop, role }: MemberSeat,
  ask: { readonly customer: CustomerId; readonly entry: number },
): Promise<Disputed | { readonly refusal: Refusal }> {
  const { entry } = ask;
  if (role !== 'owner') return { refusal: { code: 'owner-only', verb: 'disputes' } };
  const customer = await customerOf(command, shop, ask.customer);
  const { events } = command.app.book;
  const original = await events.entry(shop.id, customer.id, entry);
  const { disputes } = await accountOf(command, shop, customer.id);
  const open = disputes.find((dispute) => dispute.entry === entry);
  if (open === undefined || original === undefined) return { refusal: { code: 'no-open-dispute', entry } };
  if (!isCorrectable(original)) return { refusal: { code: 'not-correctable', entry } };
  const about = await events.about(shop.id, customer.id, [entry]);
  const raised = about.find(({ seq }) => seq === open.seq);
  const says = raised?.kind === 'dispute' ? raised.data.says : undefined;
  return { customer, original, ...(says === undefined ? {} : { says }) };
}

function isCorrectable(event: { readonly kind: string }): event is Correctable {
  return event.kind === 'sale' || event.kind === 'payment' || event.kind === 'adjustment';
}

/** An amount alone leaves the goods of a sale as they are called: one line of them keeps its quantity, several become one. */
function rightOf(original: Correctable, right: RightAsk, shop: Shop) {
  if (original.kind !== 'sale') return 'items' in right ? { amount: totalOf(right.items) } : right;
  const items = 'items' in right ? right.items : [{ amount: right.amount }];
  const [only, second] = items;
  if (only === undefined || second !== undefined || only.name !== undefined) return { items: items.map(soldItem) };
  const { goods } = saleShown(original, shop, { account: {}, after: [] });
  const [first, another] = goods;
  if (first !== undefined && another === undefined) return { items: [soldItem({ ...first, amount: only.amount })] };
  const names = goods.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return { items: [soldItem({ amount: only.amount, ...(names.length === 0 ? {} : { name: names.join(', ') }) })] };
}

function totalOf(items: readonly GoodsLine[]): Minor {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}

function soldItem({ name, quantity, unit, amount }: GoodsLine): SoldItem<PlainText> {
  return {
    amount,
    ...(name === undefined ? {} : { name: { text: name } }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function correctedShown(
  shop: Shop,
  original: Correctable,
  { account, events }: Recorded,
): { was: { entry: number; amount: Minor }; shown: CorrectedShown } {
  const was = { entry: original.data.entry, amount: Math.abs(original.data.amount) };
  const anew = events.find((event): event is Correctable => event.kind === original.kind);
  switch (anew?.kind) {
    case 'sale':
      return { was, shown: { what: 'sale', ...saleShown(anew, shop, { account, after: events }) } };
    case 'payment':
      return { was, shown: { what: 'payment', ...paymentShown(anew, shop, { account, after: events }) } };
    case 'adjustment': {
      const { entry, amount, due } = anew.data;
      return { was, shown: { what: 'adjustment', entry, amount: Math.abs(amount), due } };
    }
    default:
      throw new Error('a correction was decided without an entry');
  }
}
