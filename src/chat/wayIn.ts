import { shopOfCounter } from '#app/counterRequest.ts';
import { countGuess, mayGuess } from '#app/guesses.ts';
import { inviteHash } from '#app/inviteCustomer.ts';
import { joinStaff } from '#app/joinStaff.ts';
import { offerLink } from '#app/linkCustomer.ts';
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
  const offer = await offerLink(command, identity, hash);
  if (offer.ok) {
    const { fact, subject, shop } = offer.value;
    const about = { ...(subject === undefined ? {} : { subject }), ...(shop === undefined ? {} : { shop }) };
    await prompt({ ...turn, seat: undefined }, fact, [linkOptions(hash)], { ...about, lasting: true });
    return undefined;
  }
  if ('refused' in offer.refusal && offer.refusal.refused.code !== 'invite-invalid') return offer;
  const joined = await joinStaff(command, identity, hash);
  if (!joined.ok) await countGuess(command, identity);
  return joined;
}
