import { attachPhotos } from '#app/attachPhotos.ts';
import { type Outcome, refused, type Said } from '#app/outcome.ts';
import { type PhotosPage, showPhotos } from '#app/showPhotos.ts';
import type { PhotoPlace } from '#domain/attachment.ts';
import type { CustomerId } from '#domain/ids.ts';
import { answer, prompt, type Turn } from '../turn.ts';
import { endTrays } from './inHand.ts';
import { askToWhich } from './toWhich.ts';

/** Puts the turn's photos to an entry or a claim of a customer. */
export async function placePhotos(turn: Turn, customer: CustomerId, at: PhotoPlace): Promise<Outcome> {
  const { command, identity, seat, photos } = turn;
  if (seat === undefined) return refused({ code: 'stranger' });
  // They waited for longer than they are kept.
  if (photos === undefined) return refused({ code: 'button-expired' });
  const { words } = photos;
  const ask = { customer, at, photos: photos.photos, ...(words === undefined ? {} : { words }) };
  const outcome = await attachPhotos(command, seat, ask);
  await endTrays(command, identity, photos, outcome.ok ? { shop: seat.shop.id, customer, at } : 'over');
  return outcome;
}

/** What a command recorded is what its photos belong to (chat.md, "Who, and in which shop"). */
export async function placeWithCommand(turn: Turn, { subject, claim }: Said): Promise<void> {
  const { photos, seat } = turn;
  if (photos === undefined || photos.went === 'placed' || subject === undefined || subject.shop !== seat?.shop.id)
    return;
  const at = claim === undefined ? subject : { claim };
  if (!('claim' in at) && at.entry === undefined) return;
  const place = 'claim' in at ? at : { entry: at.entry ?? 0 };
  const outcome = await placePhotos(turn, subject.customer, place);
  if (outcome.ok) answer(turn, outcome.value.fact, { beside: true, ...aside(outcome.value) });
  else if ('refused' in outcome.refusal)
    answer(turn, { kind: 'refused', refusal: outcome.refusal.refused }, { beside: true });
}

/** What a turn with photos leaves to do: a command that recorded nothing does not say where they belong. */
export async function afterwards(turn: Turn, came: 'done' | 'refused'): Promise<void> {
  const { photos, command, identity } = turn;
  if (photos === undefined || photos.went !== 'nowhere') return;
  if (came === 'done') return askToWhich(turn);
  await endTrays(command, identity, photos, 'over');
}

function aside({ subject }: Said) {
  return subject === undefined ? {} : { subject };
}

/** [Photos]: the pictures one below the other, and [More] under the last. */
export async function runPhotos(turn: Turn, page: PhotosPage): Promise<Outcome | undefined> {
  const { seat, command } = turn;
  if (seat === undefined) return refused({ code: 'stranger' });
  const { photos, next } = await showPhotos(command, seat, page);
  if (photos.length === 0) return refused({ code: 'no-photos' });
  for (const [index, { fact, photo, subject }] of photos.entries()) {
    const more = { photo, subject, beside: true } as const;
    if (next === undefined || index < photos.length - 1) answer(turn, fact, more);
    else await prompt(turn, fact, [[{ label: { key: 'more' }, intent: { kind: 'photos', page: next } }]], more);
  }
  return undefined;
}
