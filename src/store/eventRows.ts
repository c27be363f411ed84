import type { Connection } from 'mongoose';
import type { PhotoPlace } from '#domain/attachment.ts';
import { textAt } from '#domain/chain.ts';
import type { AccountEvent, LedgerEvent } from '#domain/event.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import { defineModel, Mixed, type Row, type Rows } from './collection.ts';

/** One document an event, as it was hashed, with what is asked for beside it. Events are only ever added. */
export function eventRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'events',
    {
      shopId: String,
      customerId: String,
      seq: Number,
      kind: String,
      on: String,
      at: String,
      by: String,
      data: Mixed,
      prevHash: String,
      hash: String,
      texts: Mixed,
      key: String,
      /** A command that writes on several accounts numbers what it writes on each. */
      part: Number,
      entry: Number,
      about: [Number],
      reference: String,
      /** What a photo belongs to: `entry/12`, `claim/7`. */
      photoOf: String,
      saidAt: String,
    },
    [
      // chain and book, in order; and no two writers add the same event
      { fields: { shopId: 1, customerId: 1, seq: 1 }, unique: true },
      // A command is recorded once, whichever shop it reaches the second time: the one index that does not begin with the shop.
      { fields: { key: 1 }, unique: true, only: { key: { $exists: true } } },
      // entry, entries
      { fields: { shopId: 1, customerId: 1, entry: 1 }, only: { entry: { $exists: true } } },
      // withEntry
      { fields: { shopId: 1, entry: 1 }, only: { entry: { $exists: true } } },
      // about
      { fields: { shopId: 1, customerId: 1, about: 1 }, only: { about: { $exists: true } } },
      // byHash
      { fields: { shopId: 1, hash: 1 } },
      // sumsOn, voidsSince
      { fields: { shopId: 1, on: 1 }, only: { entry: { $exists: true } } },
      // latestBy
      { fields: { shopId: 1, by: 1, at: -1 }, only: { entry: { $exists: true } } },
      // withReference
      { fields: { shopId: 1, reference: 1 }, only: { reference: { $exists: true } } },
      // photosAt, photosOf
      { fields: { shopId: 1, customerId: 1, photoOf: 1 }, only: { photoOf: { $exists: true } } },
      // feedback
      { fields: { shopId: 1, saidAt: -1 }, only: { saidAt: { $exists: true } } },
    ],
  );
}

const PART = /\+(\d{3,})$/;

/** The event's row; `key` names the command and stands on its first event only, its part of the command on each. */
export function toRow(event: LedgerEvent, { key, isFirst }: { key: string; isFirst: boolean }): Row {
  const { shop, customer, seq, kind, on, at, by, data, prevHash, hash, texts } = event;
  return {
    _id: `${shop}/${customer ?? ''}/${seq}`,
    shopId: shop,
    customerId: customer,
    ...{ seq, kind, on, at, by, data, prevHash, hash, texts },
    part: Number(PART.exec(key)?.[1] ?? 0),
    ...(isFirst ? { key } : {}),
    ...lookups(event),
  };
}

/** A reference as it is compared: letters and digits of any script, without case. */
export function normalisedReference(reference: string): string {
  return reference
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What an event is found by: the entry it is, those it names, its reference. */
function lookups(event: LedgerEvent): Partial<Row> {
  if (!isOfAccount(event)) return {};
  const { entry, about } = entriesOf(event);
  const reference = event.kind === 'payment' ? normalisedReference(textAt(event, '/reference') ?? '') : '';
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(about.length === 0 ? {} : { about }),
    ...(reference === '' ? {} : { reference }),
    ...(event.kind === 'attachment' && 'photo' in event.data ? { photoOf: photoOf(event.data) } : {}),
    ...(event.kind === 'feedback' ? { saidAt: event.at } : {}),
  };
}

/** How the place of a photo is looked up. */
export function photoOf(at: PhotoPlace): string {
  return 'claim' in at ? `claim/${at.claim}` : `entry/${at.entry}`;
}

function isOfAccount(event: LedgerEvent): event is AccountEvent {
  return !isShopEvent(event);
}

/** The items that are owed less, and the entry whose money earned that. */
function namedByLowering({ data }: Extract<AccountEvent, { kind: 'discount' | 'write-off' }>): readonly number[] {
  const earnedBy = 'earnedBy' in data && data.earnedBy !== undefined ? [data.earnedBy] : [];
  return [...new Set([...data.pieces.map(({ item }) => item), ...earnedBy])];
}

function entriesOf(event: AccountEvent): { entry?: number; about: readonly number[] } {
  switch (event.kind) {
    case 'sale':
    case 'payment':
    case 'adjustment':
      return { entry: event.data.entry, about: [] };
    case 'discount':
    case 'write-off':
      return { entry: event.data.entry, about: namedByLowering(event) };
    case 'fee':
      return { entry: event.data.entry, about: [event.data.item] };
    case 'void':
      return { entry: event.data.entry, about: [event.data.voids] };
    case 'fee-waiver':
      return { entry: event.data.entry, about: [event.data.fee] };
    case 'override':
    case 'feedback':
    case 'confirmation':
    case 'dispute':
    case 'dispute-resolution':
      return { about: [event.data.entry] };
    case 'points-earned':
    case 'points-reversed':
      return { about: [...new Set([event.data.sale, event.data.by])] };
    case 'attachment':
      return { about: 'entry' in event.data ? [event.data.entry] : [] };
    case 'claim-settled':
      return { about: event.data.payment === undefined ? [] : [event.data.payment] };
    case 'claim':
    case 'promise':
    case 'promise-kept':
    case 'promise-broken':
    case 'plan-proposed':
    case 'plan-accepted':
    case 'plan-declined':
    case 'plan-completed':
    case 'plan-defaulted':
    case 'plan-cancelled':
    case 'hold':
    case 'release':
    case 'block':
    case 'notice':
    case 'limit-changed':
    case 'terms-accepted':
    case 'linked':
    case 'unlinked':
    case 'erased':
      return { about: [] };
  }
}
