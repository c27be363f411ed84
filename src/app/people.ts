import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import type { Identity, OutboxItem, Shop, Subject } from '#store/records.ts';
import { type Command, tell } from './command.ts';
import type { Say } from './facts.ts';

/** The chats a customer is linked on, be she reachable now or not. */
export async function linkedTo(command: Command, customer: CustomerId): Promise<readonly Identity[]> {
  return command.app.book.identities.ofCustomer(customer);
}

/** The same for many at once, by customer. */
export async function linkedToEach(
  book: Book,
  customers: readonly CustomerId[],
): Promise<(customer: CustomerId) => readonly Identity[]> {
  const linked = new Map<CustomerId, Identity[]>();
  for (const identity of await book.identities.ofCustomers(customers))
    for (const seat of identity.seats)
      if (seat.role === 'customer') linked.set(seat.customer, [...(linked.get(seat.customer) ?? []), identity]);
  return (customer) => linked.get(customer) ?? [];
}

/** Tells the customer what was recorded with her; nothing where she is not linked or blocked the bot. */
export function tellCustomer(
  command: Command,
  to: readonly Identity[],
  message: { shop: Shop; say: Say; subject?: Subject },
): void {
  for (const identity of to) if (identity.reachable) tell(command, { to: identity, about: 'record', ...message });
}

export function isReachable(linked: readonly Identity[]): boolean {
  return linked.some((identity) => identity.reachable);
}

/** The chats of the shop's owners. */
export async function ownersOf(command: Command, shop: ShopId): Promise<readonly Identity[]> {
  const members = await command.app.book.members.ofShop(shop);
  const owners = members.filter((member) => member.role === 'owner').map((member) => member.id);
  return command.app.book.identities.ofMembers(owners);
}

/** The chats of everybody who works in the shop. */
export async function membersOf(command: Command, shop: ShopId): Promise<readonly Identity[]> {
  const members = await command.app.book.members.ofShop(shop);
  return command.app.book.identities.ofMembers(members.map((member) => member.id));
}

/** Edits what these people were last told about an entry; who was told nothing is left in peace. */
export async function retell(
  command: Command,
  to: readonly Identity[],
  message: { shop: Shop; say: Say; subject: Subject },
): Promise<void> {
  for (const identity of to) {
    const told = identity.reachable
      ? await command.app.book.outbox.latestAbout(identity.id, message.subject)
      : undefined;
    if (told === undefined) continue;
    tell(command, { to: identity, about: 'record', edits: { outbox: told.id }, ...message });
  }
}

/** Takes the buttons from what a person was told; the words stay. */
export function withoutButtons(command: Command, told: OutboxItem): void {
  const { identity, channel, chat, subject, message } = told;
  command.outgoing.push({
    identity,
    channel,
    chat,
    about: 'answer',
    message: { ...message, buttons: [] },
    edits: { outbox: told.id },
    cause: command.key,
    notBefore: command.now,
    ...(subject === undefined ? {} : { subject }),
  });
}
