import { shopOfCounter } from '#app/counterRequest.ts';
import { countGuess, mayGuess } from '#app/guesses.ts';
import { inviteHash } from '#app/inviteCustomer.ts';
import { joinStaff } from '#app/joinStaff.ts';
import { acceptLink, type LinkAccepted, type LinkOffered, offerLink, termsChanged } from '#app/linkCustomer.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import { askNext } from './asking.ts';
import { linkOptions } from './counter.ts';
import { prompt, type Turn } from './turn.ts';

/**
 * Somebody came with a code: of a customer's invite, of a seat in the shop, or of the QR at the counter. A wrong one says nothing
 * about any shop, and few may be tried (quality.md, "Security").
 */
export async function runWayIn(turn: Turn, code: string): Promise<Outcome | undefined> {
  const { command, identity } = turn;
  if (!mayGuess(command, identity)) return refused({ code: 'invite-too-many-guesses' });
  if ((await shopOfCounter(command, code)) !== undefined) {
    await askNext(turn, { kind: 'counter-name', code });
    return undefined;
  }
  const hash = inviteHash(code);
  const offer = await offerLink(command, identity, { hash });
  if (offer.ok) {
    await showOffer(turn, hash, offer.value);
    return undefined;
  }
  if ('refused' in offer.refusal && offer.refusal.refused.code !== 'invite-invalid') return offer;
  const joined = await joinStaff(command, identity, hash);
  if (!joined.ok) await countGuess(command, identity);
  return joined;
}

/** "Yes, that's me" is said to the terms that were shown; when they have changed since, they are shown again. */
export async function runAcceptLink(turn: Turn, accepted: LinkAccepted): Promise<Outcome | undefined> {
  const { command, identity } = turn;
  if (!(await termsChanged(command, accepted))) return acceptLink(command, identity, accepted);
  const offer = await offerLink(command, identity, { hash: accepted.hash, again: true });
  if (!offer.ok) return offer;
  await showOffer(turn, accepted.hash, offer.value);
  return undefined;
}

async function showOffer(turn: Turn, hash: string, { said, terms }: LinkOffered): Promise<void> {
  const { fact, ...about } = said;
  await prompt({ ...turn, seat: undefined }, fact, [linkOptions({ hash, terms })], { ...about, lasting: true });
}
