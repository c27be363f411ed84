import { decidePhotos, type PhotoPlace } from '#domain/attachment.ts';
import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent, PhotoEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Photo } from '#domain/photo.ts';
import type { Customer } from '#store/records.ts';
import type { Command } from './command.ts';
import { tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { PhotoOf } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, ownersOf } from './people.ts';
import { photoFact, photoOf, photoReference, photoSubject, photosAt } from './photosShown.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { ActiveSeat } from './seats.ts';
import { whoOf } from './shown.ts';

export type PhotosAsk = {
  readonly customer: CustomerId;
  readonly at: PhotoPlace;
  readonly photos: readonly Photo[];
  /** What was written under them. */
  readonly words?: string;
};

/**
 * Puts photos to an entry or a waiting claim: by whoever works in the shop, or by the customer on her own account. The other side is
 * sent the pictures at once (domain.md, "Notices": record messages).
 */
export async function attachPhotos(command: Command, seat: ActiveSeat, ask: PhotosAsk): Promise<Outcome> {
  const { shop } = seat;
  const { at, photos, words } = ask;
  const { book } = command.app;
  if (seat.role === 'customer' && seat.customer.id !== ask.customer) return refused({ code: 'not-yours' });
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const before = await photosAt(command, shop, customer.id, at);
  const decided = decidePhotos(account, {
    at,
    photos,
    known: before.map(({ data }) => data.photo.sha256),
    ...(words === undefined ? {} : { words }),
    today: dateAt(command.said, shop.zone),
  });
  if (!decided.ok) return refused(refusalOf(decided.refusal, seat.role === 'customer' ? undefined : customer));
  const by = seat.role === 'customer' ? customer.id : seat.member;
  const { events } = await record(command, shop, account, { drafts: decided.value, by });
  for (const photo of photos) await book.photos.put(shop.id, photo);
  const added = events.filter(isPhoto);
  const of = await photoOf(command, shop, customer.id, at);
  if (of === undefined) throw new Error('photos were put to nothing');
  const told = await tellOtherSide(command, seat, { customer, at, of, added, all: [...before, ...added] });
  const count = before.length + added.length;
  const who = seat.role === 'customer' ? {} : { who: whoOf(customer) };
  return said(
    { kind: 'photos-added', of, added: added.length, count, told, ...who },
    photoSubject(shop, customer.id, at),
  );
}

function isPhoto(event: AccountEvent): event is PhotoEvent {
  return event.kind === 'attachment' && 'photo' in event.data;
}

type Added = {
  readonly customer: Customer;
  readonly at: PhotoPlace;
  readonly of: PhotoOf;
  readonly added: readonly PhotoEvent[];
  readonly all: readonly PhotoEvent[];
};

/** Each picture in a message of its own; whether anybody can see them. */
async function tellOtherSide(
  command: Command,
  seat: ActiveSeat,
  { customer, at, of, added, all }: Added,
): Promise<boolean> {
  const { shop } = seat;
  const toShop = seat.role === 'customer';
  const others = toShop ? await ownersOf(command, shop.id) : await linkedTo(command, customer.id);
  const subject = photoSubject(shop, customer.id, at);
  for (const event of added) {
    const fact = photoFact(event, { of, customer, toShop, all, isNew: true });
    for (const to of others)
      if (to.reachable)
        tell(command, { to, shop, about: 'record', say: { fact }, subject, photo: photoReference(event) });
  }
  return isReachable(others);
}
