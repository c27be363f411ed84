import { addSeconds, type Instant } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Customer } from '#store/records.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, ownersOf, tellCustomer } from './people.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** How many messages one side may send the other within an hour of the first. */
export const MESSAGES_AN_HOUR_MAX = 20;
const HOUR_SECONDS = 3_600;

/**
 * `talk Asha …`: words to a customer through the bot, signed by the shop (chat.md, "Verbs"). They are no evidence: nothing of them is on
 * the chain, and neither side learns where the other is reached.
 */
export async function talkToCustomer(
  command: Command,
  { shop }: MemberSeat,
  ask: { readonly customer: CustomerId; readonly text: string },
): Promise<Outcome> {
  const customer = await customerOf(command, shop, ask.customer);
  const linked = await linkedTo(command, customer.id);
  if (linked.length === 0) return refused({ code: 'not-linked', name: customer.name });
  if (!isReachable(linked)) return refused({ code: 'not-reachable', name: customer.name });
  if (!(await counted(command, customer, 'shop'))) return tooMany();
  const subject = { shop: shop.id, customer: customer.id };
  const fact = { kind: 'message-from-shop', customer: customer.id, text: ask.text } as const;
  tellCustomer(command, linked, { shop, say: { fact }, subject });
  return said({ kind: 'message-sent', who: whoOf(customer), muted: customer.muted === true }, subject);
}

/** A customer's words to the shop: its owners get them with her name and balance. */
export async function talkToShop(command: Command, { shop, customer }: CustomerSeat, text: string): Promise<Outcome> {
  const owners = (await ownersOf(command, shop.id)).filter(({ reachable }) => reachable);
  if (owners.length === 0) return refused({ code: 'shop-not-reachable' });
  if (!(await counted(command, customer, 'customer'))) return tooMany();
  const standing = standingOf(await accountOf(command, shop, customer.id));
  const subject = { shop: shop.id, customer: customer.id };
  const fact = { kind: 'message-from-customer', who: whoOf(customer), text, standing } as const;
  for (const to of owners) tell(command, { to, shop, about: 'record', say: { fact }, subject });
  return said({ kind: 'message-passed-on' }, subject);
}

function tooMany(): Outcome {
  return refused({ code: 'too-many-messages', max: MESSAGES_AN_HOUR_MAX });
}

/** Counts one more message of that side; false when the hour is full. */
async function counted(command: Command, customer: Customer, side: 'shop' | 'customer'): Promise<boolean> {
  const before = customer.messages?.[side];
  const isNew = before === undefined || hourLater(before.since) <= command.now;
  if (!isNew && before.count >= MESSAGES_AN_HOUR_MAX) return false;
  const count = isNew ? { since: command.now, count: 1 } : { since: before.since, count: before.count + 1 };
  const messages = { ...customer.messages, [side]: count };
  command.customers.set(customer.id, { ...customer, messages });
  await command.app.book.customers.setMessages(customer.id, messages);
  return true;
}

function hourLater(since: Instant): Instant {
  return addSeconds(since, HOUR_SECONDS);
}
