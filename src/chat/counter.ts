import { addCustomers } from '#app/addCustomers.ts';
import { tell } from '#app/command.ts';
import { guestOf, shopOfCounter } from '#app/counterRequest.ts';
import { customerOf } from '#app/customerOf.ts';
import { countGuess, mayGuess } from '#app/guesses.ts';
import { inviteHash, makeInvite } from '#app/inviteCustomer.ts';
import { type LinkAccepted, offerLink } from '#app/linkCustomer.ts';
import { type Outcome, refused, said } from '#app/outcome.ts';
import { ownersOf } from '#app/people.ts';
import type { MemberSeat, Shop } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import { customersNamed } from './customerNamed.ts';
import type { Intent } from './intent.ts';
import { type Option, storeOptions, type Turn } from './turn.ts';

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
  const rows = await optionsFor(turn, shop, name);
  for (const owner of await ownersOf(command, shop.id)) {
    const seat = { shop: shop.id, role: 'owner' } as const;
    const { choices } = await storeOptions(command, { to: owner, seat, rows, lasting: true });
    const fact = { kind: 'counter-request', name, channel: identity.channel } as const;
    tell(command, { to: owner, shop, about: 'record', say: { fact, choices } });
  }
  return said({ kind: 'counter-waiting', shop: shop.name, name });
}

async function optionsFor(turn: Turn, shop: Shop, name: string): Promise<readonly (readonly Option[])[]> {
  const guest = turn.identity.id;
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
): Promise<Outcome> {
  const { command } = turn;
  const to = await guestOf(command, guest);
  if (to === undefined) return refused({ code: 'button-old' });
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
