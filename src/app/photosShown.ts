import type { PhotoPlace } from '#domain/attachment.ts';
import { textAt } from '#domain/chain.ts';
import type { PhotoEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Customer, Shop, Subject } from '#store/records.ts';
import type { Command } from './command.ts';
import type { PhotoFact, PhotoOf } from './facts.ts';
import { claimOf, lineOf, photosOfClaims } from './showHistory.ts';
import { whoOf } from './shown.ts';

/** Photos as they are said something about. */

/** Which picture is shown. */
export function photoReference({ shop, data }: PhotoEvent): PhotoReference {
  return { shop, sha256: data.photo.sha256, type: data.photo.type };
}

export function photoPlaceOf({ data }: PhotoEvent): PhotoPlace {
  return 'claim' in data ? { claim: data.claim } : { entry: data.entry };
}

/** The entry as a line of the history, or the claim; undefined when the account has none of that number. */
export async function photoOf(
  command: Command,
  shop: Shop,
  customer: CustomerId,
  at: PhotoPlace,
): Promise<PhotoOf | undefined> {
  const { events } = command.app.book;
  if ('claim' in at) {
    const claim = await events.at(shop.id, customer, at.claim);
    return claim?.kind === 'claim' ? { claim: { amount: claim.data.amount, on: claim.on } } : undefined;
  }
  const event = await events.entry(shop.id, customer, at.entry);
  if (event === undefined) return undefined;
  const about = await events.about(shop.id, customer, [at.entry]);
  const line = lineOf(event, [...about, ...(await photosOfClaims(command, shop, customer, [event]))]);
  return line === undefined ? undefined : { line };
}

/** Every photo of a place, in the order they came; those of a payment's claim are the payment's too. */
export async function photosAt(
  command: Command,
  shop: Shop,
  customer: CustomerId,
  at: PhotoPlace,
): Promise<readonly PhotoEvent[]> {
  const { events } = command.app.book;
  const event = 'entry' in at ? await events.entry(shop.id, customer, at.entry) : undefined;
  const claim = event === undefined ? undefined : claimOf(event);
  return events.photosAt(shop.id, customer, claim === undefined ? [at] : [at, { claim }]);
}

/** What is said with a picture; `who` where the shop reads. */
export function photoFact(
  event: PhotoEvent,
  { of, customer, toShop, all, isNew = false }: PhotoTold,
): Extract<PhotoFact, { kind: 'photo' }> {
  const words = textAt(event, '/words');
  return {
    kind: 'photo',
    ...(toShop ? { who: whoOf(customer) } : {}),
    of,
    by: event.by === customer.id ? 'customer' : 'shop',
    on: event.on,
    number: all.findIndex(({ seq }) => seq === event.seq) + 1,
    count: all.length,
    isNew,
    ...(words === undefined ? {} : { words }),
  };
}

type PhotoTold = {
  readonly of: PhotoOf;
  readonly customer: Customer;
  readonly toShop: boolean;
  /** All that are there with it. */
  readonly all: readonly PhotoEvent[];
  readonly isNew?: boolean;
};

/** A reply to a picture is about its entry; the entry's own message goes on showing what became of it. */
export function photoSubject(shop: Shop, customer: CustomerId, at: PhotoPlace): Subject {
  return { shop: shop.id, customer, aside: true, ...('entry' in at ? { entry: at.entry } : {}) };
}
