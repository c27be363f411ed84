import type { PhotoPlace } from '#domain/attachment.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { PhotoPlaceShown } from './facts.ts';
import { photoOf } from './photosShown.ts';
import { accountOf } from './recording.ts';
import type { ActiveSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many entries are offered where it was not said which one (chat.md, "Who, and in which shop"). */
const ENTRIES_MAX = 3;
const CLAIMS_MAX = 3;

export type OfferedPlace = { readonly customer: CustomerId; readonly at: PhotoPlace; readonly shown: PhotoPlaceShown };

/**
 * Where photos may belong that came without a word. For who works in the shop: her own last three entries, or that customer's with
 * her waiting claims. For a customer: what she disputes first, then her last entries, then what she says she paid.
 */
export async function placesForPhotos(
  command: Command,
  seat: ActiveSeat,
  customer?: CustomerId,
): Promise<readonly OfferedPlace[]> {
  const whose = seat.role === 'customer' ? seat.customer.id : customer;
  const found =
    whose === undefined && seat.role !== 'customer'
      ? await latestOf(command, seat)
      : await onAccount(command, seat, whose);
  const places: OfferedPlace[] = [];
  for (const { customer: id, at } of found) {
    const of = await photoOf(command, seat.shop, id, at);
    const who = seat.role === 'customer' ? {} : { who: whoOf(await customerOf(command, seat.shop, id)) };
    if (of !== undefined) places.push({ customer: id, at, shown: { of, ...who } });
  }
  return places;
}

type Place = Pick<OfferedPlace, 'customer' | 'at'>;

async function latestOf(
  { app }: Command,
  { shop, member }: Extract<ActiveSeat, { role: 'owner' | 'clerk' }>,
): Promise<readonly Place[]> {
  const latest = await app.book.events.latestBy(shop.id, member, ENTRIES_MAX);
  return latest.flatMap((event) => {
    const { customer } = event;
    return customer === null || !('entry' in event.data) ? [] : [{ customer, at: { entry: event.data.entry } }];
  });
}

async function onAccount(command: Command, { shop }: ActiveSeat, customer: CustomerId | undefined) {
  if (customer === undefined) return [];
  const account = await accountOf(command, shop, customer);
  const latest = await command.app.book.events.entries(shop.id, customer, { limit: ENTRIES_MAX });
  const disputed = account.disputes.map(({ entry }) => entry).reverse();
  const entries = [...new Set([...disputed, ...latest.flatMap(entryOf)])].slice(0, ENTRIES_MAX);
  const claims = account.claims.slice(-CLAIMS_MAX).reverse();
  return [
    ...entries.map((entry): Place => ({ customer, at: { entry } })),
    ...claims.map(({ seq }): Place => ({ customer, at: { claim: seq } })),
  ];
}

function entryOf({ data }: AccountEvent): readonly number[] {
  return 'entry' in data && typeof data.entry === 'number' ? [data.entry] : [];
}
