import { createHash } from 'node:crypto';
import { secondsBetween } from '#domain/calendar.ts';
import { canonicalJson } from '#domain/canonicalJson.ts';
import type { CustomerId } from '#domain/ids.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { Identity } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { WayIn } from './facts.ts';
import { INVITE_SECONDS, inviteHash, makeInvite } from './inviteCustomer.ts';
import { type LinkOffered, offerLink } from './linkCustomer.ts';
import type { No } from './outcome.ts';
import type { MemberSeat } from './seats.ts';

/** A customer, and whom of a channel the shop takes for her. */
export type PersonAsk = { readonly customer: CustomerId; readonly channel: Identity['channel']; readonly user: string };

/** What she is to be asked and by which prompt, which nobody else can press; how long the invite behind it is good. */
export type PersonOffered = LinkOffered & {
  readonly to: Identity;
  readonly hash: string;
  readonly prompt: string;
  readonly wayIn: WayIn;
};

/**
 * An invite that goes to one person by name: she is asked in her own chat whether it is her, and nobody sees a code (chat.md, "Key
 * exchanges" 4). While she has not answered she is not asked a second time.
 */
export async function offerToPerson(
  command: Command,
  seat: MemberSeat,
  ask: PersonAsk,
): Promise<Result<PersonOffered, No>> {
  const { name } = await customerOf(command, seat.shop, ask.customer);
  const to = await personOf(command, ask);
  if (to.seats.some((other) => other.role === 'customer' && other.customer === ask.customer))
    return refuse({ refused: { code: 'person-linked', name } });
  const prompt = await promptId(command, { customer: ask.customer, to: to.id });
  if (prompt === undefined) return refuse({ refused: { code: 'person-asked', name } });
  const wayIn = await makeInvite(command, seat, { role: 'customer', customer: ask.customer });
  const hash = inviteHash(wayIn.code);
  const offer = await offerLink(command, to, { hash });
  return offer.ok ? accept({ ...offer.value, to, hash, prompt, wayIn }) : offer;
}

/** Somebody who may never have written: a private chat goes by the person's own id until she does. */
async function personOf(command: Command, { channel, user }: PersonAsk): Promise<Identity> {
  const id = `${channel}:${user}`;
  const known = command.people.get(id) ?? (await command.app.book.identities.get(id));
  if (known !== undefined) return known;
  const guesses = { count: 0, since: command.now };
  const person: Identity = { id, channel, user, chat: user, seats: [], active: 0, reachable: true, guesses };
  await savePerson(command, person);
  return person;
}

/** A name for the question that is the same as long as it waits for her answer; undefined while it does. */
async function promptId(
  command: Command,
  request: { readonly customer: string; readonly to: string },
): Promise<string | undefined> {
  for (let time = 0; ; time += 1) {
    const hash = createHash('sha256').update(canonicalJson({ ...request, time }));
    const id = hash.digest('hex').slice(0, PROMPT_ID_LENGTH);
    const asked = await command.app.book.prompts.get(id);
    if (asked === undefined) return id;
    const isOver = secondsBetween({ from: asked.askedAt, to: command.now }) >= INVITE_SECONDS;
    if (!asked.closed && !isOver) return undefined;
  }
}

const PROMPT_ID_LENGTH = 12;
