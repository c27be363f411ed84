import { createHash } from 'node:crypto';
import { addCustomers } from '#app/addCustomers.ts';
import { type Command, tell } from '#app/command.ts';
import { guestOf, shopOfCounter } from '#app/counterRequest.ts';
import { customerOf } from '#app/customerOf.ts';
import { countGuess, mayGuess } from '#app/guesses.ts';
import { inviteHash, makeInvite } from '#app/inviteCustomer.ts';
import { type LinkAccepted, offerLink } from '#app/linkCustomer.ts';
import { type Outcome, refused, said } from '#app/outcome.ts';
import { ownersOf } from '#app/people.ts';
import type { MemberSeat, Shop } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import { canonicalJson } from '#domain/canonicalJson.ts';
import { nameKey } from '#domain/customerName.ts';
import { customersNamed } from './customerNamed.ts';
import type { Intent } from './intent.ts';
import { ask, type Option, storeOptions, type Turn } from './turn.ts';

/** How many customers of that name the owner may choose from. */
const NAMESAKES_MAX = 3;

/** Somebody scanned the QR at the counter and said her name: the owners decide who she is (chat.md, "Verbs", invite). */
export async function askAtCounter(turn: Turn, { code, name }: { code: string; name: string }): Promise<Outcome> {
  const { command, identity } = turn;
  const shop = await shopOfCounter(command, code);
  if (shop === undefined) return refused({ code: 'invite-invalid' });
  if (identity.seats.some((seat) => seat.role === 'customer' && seat.shop === shop.id)) {
    return refused({ code: 'already-linked', name: shop.name });
  }
  if (!mayGuess(command, identity)) return refused({ code: 'invite-too-many-guesses' });
  await countGuess(command, identity);
  const rows = await optionsFor(turn, shop, { guest: identity.id, name });
  for (const owner of await ownersOf(command, shop.id)) {
    const seat = { shop: shop.id, role: 'owner' } as const;
    const id = await requestId(command, { shop: shop.id, guest: identity.id, owner: owner.id, name });
    // She has that very question before her.
    if (id === undefined) continue;
    const { choices } = await storeOptions(command, { to: owner, seat, rows, lasting: true, id });
    const fact = { kind: 'counter-request', name, channel: identity.channel } as const;
    tell(command, { to: owner, shop, about: 'record', say: { fact, choices } });
  }
  return said({ kind: 'counter-waiting', shop: shop.name, name });
}

/** A name for the prompt that is the same as long as nobody has answered it; undefined while it waits. */
async function requestId(command: Command, request: Readonly<Record<string, string>>): Promise<string | undefined> {
  for (let time = 0; ; time += 1) {
    const hash = createHash('sha256').update(canonicalJson({ ...request, time }));
    const id = hash.digest('hex').slice(0, PROMPT_ID_LENGTH);
    const asked = await command.app.book.prompts.get(id);
    if (asked === undefined) return id;
    if (!asked.closed) return undefined;
  }
}

const PROMPT_ID_LENGTH = 12;

async function optionsFor(
  turn: Turn,
  shop: Shop,
  { guest, name }: { guest: string; name: string },
): Promise<readonly (readonly Option[])[]> {
  const namesakes = (await customersNamed(turn.command, shop, name)).slice(0, NAMESAKES_MAX);
  return [
    ...namesakes.map((known): readonly Option[] => [
      { label: { itIs: known.name }, intent: { kind: 'admit', guest, as: known.id } },
    ]),
    [
      { label: { key: 'new-customer' }, intent: { kind: 'admit', guest, as: { name } } },
      { label: { key: 'no' }, intent: { kind: 'turn-away', guest, name } },
    ],
  ];
}

/** The owner knows her: she is shown her account and says yes herself, like with any invite. */
export async function admitGuest(
  turn: Turn,
  seat: MemberSeat,
  { guest, as }: Extract<Intent, { kind: 'admit' }>,
): Promise<Outcome | undefined> {
  const { command } = turn;
  const to = await guestOf(command, guest);
  if (to === undefined) return refused({ code: 'button-old' });
  if (typeof as !== 'string' && (await isTaken(turn, seat.shop, as.name))) {
    await askGuestWord(turn, seat, { guest, name: as.name });
    return undefined;
  }
  const admitted =
    typeof as === 'string' ? whoOf(await customerOf(command, seat.shop, as)) : await newCustomer(turn, seat, as.name);
  if ('ok' in admitted) return admitted;
  const { code } = await makeInvite(command, seat, { role: 'customer', customer: admitted.id });
  const hash = inviteHash(code);
  const offer = await offerLink(command, to, { hash });
  if (!offer.ok) return offer;
  const rows = [linkOptions({ hash, terms: offer.value.terms })];
  const { choices } = await storeOptions(command, { to, seat: null, rows, lasting: true });
  tell(command, { to, shop: seat.shop, about: 'record', say: { fact: offer.value.said.fact, choices } });
  return said({ kind: 'guest-admitted', who: admitted }, { shop: seat.shop.id, customer: admitted.id });
}

async function isTaken({ command }: Turn, shop: Shop, name: string): Promise<boolean> {
  const key = nameKey(name);
  return (await customersNamed(command, shop, name)).some((known) => nameKey(known.name) === key);
}

/** The guest goes on waiting: a word makes her name another, and the other ways stay open (chat.md, "Who, and in which shop", Names). */
async function askGuestWord(
  turn: Turn,
  seat: MemberSeat,
  { guest, name }: { guest: string; name: string },
): Promise<void> {
  const [turnAway, ...known] = [...(await optionsFor(turn, seat.shop, { guest, name }))].reverse();
  const no = (turnAway ?? []).filter(({ intent }) => intent.kind === 'turn-away');
  await ask(turn, { kind: 'guest-word', guest, name }, { kind: 'ask-guest-word', name }, [...known.reverse(), no], {
    lasting: true,
  });
}

async function newCustomer(turn: Turn, seat: MemberSeat, name: string) {
  const added = await addCustomers(turn.command, seat, [{ name }]);
  if (!added.ok) return added;
  if (added.value.fact.kind !== 'customer-added') throw new Error('one customer was added as several');
  return added.value.fact.who;
}

export async function turnGuestAway(
  { command }: Turn,
  seat: MemberSeat,
  { guest, name }: { guest: string; name: string },
): Promise<Outcome> {
  const to = await guestOf(command, guest);
  if (to !== undefined)
    tell(command, { to, about: 'record', say: { fact: { kind: 'counter-declined', shop: seat.shop.name } } });
  return said({ kind: 'guest-declined', name });
}

export function linkOptions(accepted: LinkAccepted): readonly Option[] {
  return [
    { label: { key: 'yes-me' }, intent: { kind: 'accept-link', ...accepted } },
    { label: { key: 'no' }, intent: { kind: 'decline-link', hash: accepted.hash } },
  ];
}
