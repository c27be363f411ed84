import { dateAt } from '#domain/calendar.ts';
import { canonicalJson } from '#domain/canonicalJson.ts';
import type { CustomerId } from '#domain/ids.ts';
import { decideLinking, decideUnlinking } from '#domain/linking.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { type Terms, termsInForce } from '#domain/terms.ts';
import type { Customer, Identity, Invite, Shop } from '#store/records.ts';
import { type Command, savePerson, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type No, type Outcome, refused, type Said, said } from './outcome.ts';
import { ownersOf } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { accountShown, standingOf, whoOf } from './shown.ts';

/** A way in that is still good, and what it leads to. */
type Offer = { readonly invite: Invite; readonly shop: Shop; readonly customer: Customer };

/** What is shown of an invite before anything is linked, and the terms that a yes to it accepts. */
export type LinkOffered = { readonly said: Said; readonly terms: Terms };

/** Shows who an invite is for (chat.md, "Key exchanges" 4). `again`: its terms have changed since it was last shown. */
export async function offerLink(
  command: Command,
  identity: Identity,
  { hash, again }: { hash: string; again?: true },
): Promise<Result<LinkOffered, No>> {
  const offer = await offerOf(command, hash);
  if (offer === undefined) return refuse({ refused: { code: 'invite-invalid' } });
  const { shop, customer } = offer;
  if (sitsAs(identity, customer.id)) return refuse({ refused: { code: 'already-linked', name: shop.name } });
  const account = await accountOf(command, shop, customer.id);
  const terms = termsInForce(offer.shop, offer.customer);
  const fact = {
    kind: 'link-offer',
    name: customer.name,
    standing: standingOf(account),
    terms,
    changed: again === true,
  } as const;
  return accept({ said: { fact, subject: { shop: shop.id, customer: customer.id }, shop }, terms });
}

/** "Yes, that's me" and the terms it was said to, as they were shown. */
export type LinkAccepted = { readonly hash: string; readonly terms: Terms };

/** Whether the terms are others by now, so that what she was shown must not be accepted (chat.md, "Key exchanges" 4). */
export async function termsChanged(command: Command, { hash, terms }: LinkAccepted): Promise<boolean> {
  const offer = await offerOf(command, hash);
  return offer !== undefined && canonicalJson(terms) !== canonicalJson(termsInForce(offer.shop, offer.customer));
}

/** "Yes, that's me": links the chat to the customer and accepts the terms shown. The code dies with it. */
export async function acceptLink(
  command: Command,
  identity: Identity,
  { hash, terms }: LinkAccepted,
): Promise<Outcome> {
  const offer = await offerOf(command, hash);
  if (offer === undefined) return refused({ code: 'invite-invalid' });
  const { shop, customer } = offer;
  if (sitsAs(identity, customer.id)) return refused({ code: 'already-linked', name: shop.name });
  if (!(await command.app.book.invites.use(hash))) return refused({ code: 'invite-invalid' });
  const seats = [...identity.seats, { role: 'customer', shop: shop.id, customer: customer.id } as const];
  const seated = { ...identity, seats, active: seats.length - 1 };
  await savePerson(command, seated);
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const drafts = decideLinking(account, { channel: identity.channel, who: identity.user, terms, today });
  if (!drafts.ok) return refused(refusalOf(drafts.refusal));
  const { account: after } = await record(command, shop, account, { drafts: drafts.value, by: customer.id });
  const subject = { shop: shop.id, customer: customer.id };
  const by = identity.name ?? customer.name;
  const fact = { kind: 'customer-linked', who: whoOf(customer), by, channel: identity.channel } as const;
  for (const owner of await ownersOf(command, shop.id)) {
    // A person who is both is told once, as the one who pressed.
    if (owner.id !== identity.id) tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  }
  return said({ kind: 'linked', name: customer.name, account: accountShown(after, today), terms }, subject, shop);
}

/** "No": the code dies with it too, and the owner hears that it reached somebody else. */
export async function declineLink(command: Command, identity: Identity, hash: string): Promise<Outcome> {
  const offer = await offerOf(command, hash);
  if (offer === undefined || !(await command.app.book.invites.use(hash))) return refused({ code: 'invite-invalid' });
  const fact = { kind: 'link-declined', who: whoOf(offer.customer), channel: identity.channel } as const;
  for (const owner of await ownersOf(command, offer.shop.id))
    tell(command, { to: owner, shop: offer.shop, about: 'record', say: { fact } });
  return said({ kind: 'link-not-me' });
}

/** [Not her]: takes every chat off the customer; her book stays as it is. */
export async function unlinkCustomer(command: Command, seat: MemberSeat, id: CustomerId): Promise<Outcome> {
  if (seat.role !== 'owner') return refused({ code: 'owner-only', verb: 'unlink' });
  const { shop, member } = seat;
  const customer = await customerOf(command, shop, id);
  const identities = await command.app.book.identities.ofCustomer(id);
  if (identities.length === 0) return refused({ code: 'not-linked', name: customer.name });
  let account = await accountOf(command, shop, id);
  const today = dateAt(command.said, shop.zone);
  for (const identity of identities) {
    const drafts = decideUnlinking(account, { channel: identity.channel, who: identity.user, today });
    if (!drafts.ok) return refused(refusalOf(drafts.refusal));
    account = (await record(command, shop, account, { drafts: drafts.value, by: member })).account;
    await leaveSeat(command, identity, id);
    tell(command, { to: identity, shop, about: 'record', say: { fact: { kind: 'was-unlinked' } } });
  }
  return said({ kind: 'customer-unlinked', who: whoOf(customer) }, { shop: shop.id, customer: id });
}

async function leaveSeat(command: Command, identity: Identity, customer: CustomerId): Promise<void> {
  const seats = identity.seats.filter((seat) => seat.role !== 'customer' || seat.customer !== customer);
  await savePerson(command, {
    ...identity,
    seats,
    active: Math.max(0, Math.min(identity.active, seats.length - 1)),
  });
}

async function offerOf(command: Command, hash: string): Promise<Offer | undefined> {
  const invite = await command.app.book.invites.get(hash);
  if (invite === undefined || invite.used || invite.expiresAt <= command.now || invite.to.role !== 'customer')
    return undefined;
  const shop = await command.app.book.shops.get(invite.shop);
  if (shop === undefined) return undefined;
  return { invite, shop, customer: await customerOf(command, shop, invite.to.customer) };
}

function sitsAs(identity: Identity, customer: CustomerId): boolean {
  return identity.seats.some((seat) => seat.role === 'customer' && seat.customer === customer);
}
