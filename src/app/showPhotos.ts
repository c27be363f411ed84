import type { CustomerId } from '#domain/ids.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Subject } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact } from './facts.ts';
import { photoFact, photoOf, photoPlaceOf, photoReference, photoSubject, photosAt } from './photosShown.ts';
import type { ActiveSeat } from './seats.ts';

/** How many pictures come at once. */
const SHOWN_AT_ONCE = 5;

/** Those of one entry, or of the whole account, the latest first; `before` this event of the account. */
export type PhotosPage = { readonly customer: CustomerId; readonly entry?: number; readonly before?: number };

export type PhotosShown = {
  readonly photos: readonly { readonly fact: Fact; readonly photo: PhotoReference; readonly subject: Subject }[];
  readonly next?: PhotosPage;
};

/** [Photos]: the pictures themselves, each with what it belongs to. Another customer's are none. */
export async function showPhotos(command: Command, seat: ActiveSeat, page: PhotosPage): Promise<PhotosShown> {
  const { shop } = seat;
  if (seat.role === 'customer' && seat.customer.id !== page.customer) return { photos: [] };
  const customer = await customerOf(command, shop, page.customer);
  const found = await photosOn(command, seat, page);
  const shown = found.slice(0, SHOWN_AT_ONCE);
  const photos: PhotosShown['photos'][number][] = [];
  for (const event of shown) {
    const at = page.entry === undefined ? photoPlaceOf(event) : { entry: page.entry };
    const of = await photoOf(command, shop, customer.id, at);
    if (of === undefined) throw new Error(`the photo ${event.seq} belongs to nothing`);
    const all = await photosAt(command, shop, customer.id, at);
    photos.push({
      fact: photoFact(event, { of, customer, toShop: seat.role !== 'customer', all }),
      photo: photoReference(event),
      subject: photoSubject(shop, customer.id, at),
    });
  }
  const last = shown.at(-1);
  return found.length <= shown.length || last === undefined
    ? { photos }
    : { photos, next: { ...page, before: last.seq } };
}

async function photosOn(command: Command, { shop }: ActiveSeat, { customer, entry, before }: PhotosPage) {
  if (entry === undefined) {
    const ask = { limit: SHOWN_AT_ONCE + 1, ...(before === undefined ? {} : { before }) };
    return command.app.book.events.photosOf(shop.id, customer, ask);
  }
  const all = await photosAt(command, shop, customer, { entry });
  return all.filter(({ seq }) => before === undefined || seq < before).reverse();
}
