import { customerKeys, nameKey } from '#domain/customerName.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** What the shop calls and sorts its customers by. None of it is evidence, so none is on the chain (product.md, 19). */

const TAGS_MAX = 10;
/** Customers that share a key, at most: enough to find one who is called so. */
const SAME_NAME_LOOK_MAX = 50;

/** `nick Asha = didi`: a second name to type, which must be nobody else's name or a part of one; undefined takes it away. */
export async function nickCustomer(
  command: Command,
  { shop }: MemberSeat,
  ask: { readonly customer: CustomerId; readonly nick: string | undefined },
): Promise<Outcome> {
  const customer = await customerOf(command, shop, ask.customer);
  const { nick } = ask;
  if (nick !== undefined && (await others(command, shop, customer, nick)).length > 0)
    return refused({ code: 'nick-taken', nick, name: customer.name });
  await setNames(command, customer, { name: customer.name, nick });
  const subject = { shop: shop.id, customer: customer.id };
  return said({ kind: 'nick-given', who: whoOf(customer), ...(nick === undefined ? {} : { nick }) }, subject);
}

/** `rename Asha to Asha Kumar`, the owner's: a second customer of the same name must get a distinguishing word (chat.md, Names). */
export async function renameCustomer(
  command: Command,
  { shop, role }: MemberSeat,
  ask: { readonly customer: CustomerId; readonly name: string },
): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'rename' });
  const customer = await customerOf(command, shop, ask.customer);
  const key = nameKey(ask.name);
  const sharing = await others(command, shop, customer, ask.name);
  if (sharing.some(({ keys, nick }) => keys[0] === key || (nick !== undefined && nameKey(nick) === key)))
    return refused({ code: 'same-name', name: ask.name, full: customer.name });
  const renamed = await setNames(command, customer, { name: ask.name, nick: customer.nick });
  const subject = { shop: shop.id, customer: customer.id };
  return said({ kind: 'customer-renamed', who: whoOf(renamed), before: customer.name }, subject);
}

/** `tag Asha vip`, `tag Asha -vip`: a word to list customers by. */
export async function tagCustomer(
  command: Command,
  { shop }: MemberSeat,
  ask: { readonly customer: CustomerId; readonly tag: string; readonly off: boolean },
): Promise<Outcome> {
  const customer = await customerOf(command, shop, ask.customer);
  const rest = (customer.tags ?? []).filter((tag) => tag !== ask.tag);
  if (!ask.off && rest.length >= TAGS_MAX) return refused({ code: 'too-many-tags', max: TAGS_MAX });
  const tags = ask.off ? rest : [...rest, ask.tag];
  await command.app.book.customers.setTags(customer.id, tags);
  return said({ kind: 'tagged', who: whoOf(customer), tags }, { shop: shop.id, customer: customer.id });
}

async function setNames(
  command: Command,
  customer: Customer,
  { name, nick }: { readonly name: string; readonly nick: string | undefined },
): Promise<Customer> {
  const { nick: before, ...rest } = customer;
  const known = [...(customer.formerly ?? []), customer.name, ...(before === undefined ? [] : [before])];
  const formerly = [...new Set(known)].filter((other) => other !== name && other !== nick);
  const names = { name, keys: customerKeys({ name, nick }), formerly, ...(nick === undefined ? {} : { nick }) };
  const named = { ...rest, ...names };
  await command.app.book.customers.setNames(customer.id, names);
  command.customers.set(customer.id, named);
  command.lookups.clear();
  return named;
}

/** Who else of the shop is called so, by whole name, a word of it or nickname. */
async function others(command: Command, shop: Shop, { id }: Customer, name: string): Promise<readonly Customer[]> {
  const ask = { keys: [nameKey(name)], limit: SAME_NAME_LOOK_MAX };
  const sharing = await command.app.book.customers.byKeys(shop.id, ask);
  return sharing.filter((other) => other.id !== id);
}
