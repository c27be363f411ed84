import { offerToPerson, type PersonAsk } from '#app/askPerson.ts';
import { tell } from '#app/command.ts';
import { customerOf } from '#app/customerOf.ts';
import { type Outcome, said } from '#app/outcome.ts';
import type { MemberSeat } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import { linkOptions } from './counter.ts';
import { storeOptions, type Turn } from './turn.ts';

/** Asks one person of the channel whether she is this customer; only she can answer (chat.md, "Key exchanges" 4). */
export async function invitePerson(turn: Turn, seat: MemberSeat, ask: PersonAsk): Promise<Outcome> {
  const { command } = turn;
  const offer = await offerToPerson(command, seat, ask);
  if (!offer.ok) return offer;
  const { to, hash, prompt, terms, wayIn, said: shown } = offer.value;
  const rows = [linkOptions({ hash, terms })];
  const { choices } = await storeOptions(command, { to, seat: null, rows, lasting: true, id: prompt });
  tell(command, { to, shop: seat.shop, about: 'record', say: { fact: shown.fact, choices } });
  const who = whoOf(await customerOf(command, seat.shop, ask.customer));
  const until = wayIn.expiresOn === undefined ? {} : { until: wayIn.expiresOn };
  return said(
    { kind: 'person-invited', who, channel: ask.channel, ...until },
    { shop: seat.shop.id, customer: ask.customer },
  );
}
