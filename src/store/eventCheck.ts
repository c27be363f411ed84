import { z } from 'zod';
import {
  type Commitment,
  DISPUTE_REASONS,
  type Fact,
  HOLD_CAUSES,
  type LedgerEvent,
  PAYMENT_METHODS,
  type PhotoEvidence,
  type Piece,
  PLAN_STEPS,
} from '#domain/event.ts';
import { RATING_MAX } from '#domain/feedback.ts';
import { customerId, shopId } from '#domain/ids.ts';
import { PHOTO_TYPES } from '#domain/photo.ts';
import { SHOP_KINDS } from '#domain/shopEvent.ts';
import * as is from './checks.ts';
import { reader } from './collection.ts';
import type { EventPlace } from './faults.ts';

/**
 * What an event's row must look like before it counts as one. Fields nobody knows are let through into `data`: the hash covers them,
 * so that `verify` finds what was slipped in.
 */

const Amount = is.Count;
const Entry = is.Count;
const Words = z.string();
const Pieces = z.array(z.looseObject({ payer: Entry, item: Entry, amount: Amount }) satisfies z.ZodType<Piece>);
const Method = z.enum(PAYMENT_METHODS);
const Confirmation = z.enum(['awaited', 'not-linked']);
const Item = z.looseObject({
  name: Words.exactOptional(),
  quantity: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  amount: Amount,
});
const Photo = z.looseObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(PHOTO_TYPES),
  size: is.Count,
}) satisfies z.ZodType<PhotoEvidence>;
const Side = z.enum(['shop', 'customer']);
const Points = z.looseObject({ sale: Entry, points: is.Count, by: Entry });
const Linked = z.looseObject({ channel: z.string(), who: Words });

/** By kind: a new kind of event does not compile before it is checked here. */
const DATA = {
  sale: z.looseObject({
    entry: Entry,
    amount: Amount,
    items: z.array(Item),
    due: is.Day,
    terms: is.TermsShape,
    pieces: Pieces,
    confirmation: Confirmation,
    perPoint: is.Sum.exactOptional(),
  }),
  payment: z.looseObject({
    entry: Entry,
    amount: Amount,
    method: Method.exactOptional(),
    reference: Words.exactOptional(),
    pieces: Pieces,
    claim: is.Count.exactOptional(),
    confirmation: Confirmation,
    feedbackAsked: is.Day.exactOptional(),
  }),
  discount: z.looseObject({
    entry: Entry,
    amount: Amount,
    reason: z.enum(['early', 'points']),
    earnedBy: Entry.exactOptional(),
    points: is.Count.exactOptional(),
    pieces: Pieces,
  }),
  'write-off': z.looseObject({ entry: Entry, amount: Amount, pieces: Pieces, reason: Words.exactOptional() }),
  adjustment: z.looseObject({
    entry: Entry,
    amount: is.Whole,
    reason: z.enum(['opening', 'correction', 'refund']),
    due: is.Day,
    pieces: Pieces,
    words: Words.exactOptional(),
  }),
  void: z.looseObject({
    entry: Entry,
    voids: Entry,
    amount: is.Whole,
    released: Pieces,
    pieces: Pieces,
    reason: Words.exactOptional(),
  }),
  override: z.looseObject({
    entry: Entry,
    rule: z.enum(['limit', 'hold']),
    limit: is.Limit,
    balance: is.Whole,
    reason: Words.exactOptional(),
  }),
  confirmation: z.looseObject({ entry: Entry }),
  dispute: z.looseObject({
    entry: Entry,
    amount: Amount,
    reason: z.enum(DISPUTE_REASONS),
    words: Words.exactOptional(),
  }),
  'dispute-resolution': z.looseObject({
    entry: Entry,
    dispute: is.Count,
    outcome: z.enum(['stands', 'corrected', 'voided']),
    replacedBy: Entry.exactOptional(),
  }),
  claim: z.looseObject({
    amount: Amount,
    method: Method.exactOptional(),
    reference: Words.exactOptional(),
    forEntry: Entry.exactOptional(),
  }),
  'claim-settled': z.looseObject({
    claim: is.Count,
    outcome: z.enum(['received', 'not-received', 'same']),
    payment: Entry.exactOptional(),
  }),
  attachment: z.union([
    z.looseObject({ photo: Photo, words: Words.exactOptional(), entry: Entry, dispute: is.Count.exactOptional() }),
    z.looseObject({ photo: Photo, words: Words.exactOptional(), claim: is.Count }),
    z.looseObject({ entry: Entry, words: Words, photo: z.never().exactOptional() }),
  ]),
  'limit-changed': z.looseObject({
    limit: is.Limit,
    cause: z.enum(['starter', 'opening', 'member', 'review', 'request']),
  }),
  'terms-accepted': z.looseObject({ terms: is.TermsShape }),
  fee: z.looseObject({ entry: Entry, amount: Amount, item: Entry, number: is.Count, pieces: Pieces }),
  'fee-waiver': z.looseObject({
    entry: Entry,
    amount: Amount,
    fee: Entry,
    released: Pieces,
    pieces: Pieces,
    reason: Words.exactOptional(),
  }),
  promise: z.looseObject({ amount: Amount, until: is.Day }),
  'promise-kept': z.looseObject({ promise: is.Count }),
  'promise-broken': z.looseObject({ promise: is.Count }),
  'plan-proposed': z.looseObject({
    by: Side,
    items: z.array(is.PlannedItemShape),
    instalments: z.array(is.InstalmentShape),
    every: z.enum(PLAN_STEPS),
    until: is.Day,
  }),
  'plan-accepted': z.looseObject({ plan: is.Count, agreement: Words }),
  'plan-declined': z.looseObject({ plan: is.Count, by: Side }),
  'plan-completed': z.looseObject({ plan: is.Count }),
  'plan-defaulted': z.looseObject({ plan: is.Count, missed: is.Count }),
  'plan-cancelled': z.looseObject({ plan: is.Count, cause: z.enum(['member', 'replanned']) }),
  hold: z.looseObject({ cause: z.enum(HOLD_CAUSES), reason: Words.exactOptional() }),
  release: z.looseObject({ cause: z.enum([...HOLD_CAUSES, 'block']), by: z.enum(['rule', 'member']) }),
  block: z.looseObject({ reason: Words.exactOptional() }),
  feedback: z.looseObject({
    entry: Entry,
    rating: z.int().min(1).max(RATING_MAX).exactOptional(),
    words: Words.exactOptional(),
  }),
  'points-earned': Points,
  'points-reversed': Points,
  notice: z.looseObject({
    channel: z.string(),
    delivered: is.At,
    confirm: z.array(Entry),
    items: z.array(Entry),
    reminds: z.boolean(),
    instalments: z.array(is.Day),
    promise: is.Count.exactOptional(),
  }),
  linked: Linked,
  unlinked: Linked,
  erased: z.looseObject({ number: is.Sum }),
  staff: z.looseObject({
    member: is.Member,
    role: z.enum(['owner', 'clerk']),
    change: z.enum(['joined', 'left']),
    name: Words,
  }),
  policy: z.looseObject({ setting: z.string(), value: z.union([z.string(), is.Whole, z.null()]) }),
  'head-published': z.looseObject({ head: z.string().regex(/^[0-9a-f]{64}$/), covers: is.Count }),
} satisfies { [Kind in Fact<Commitment>['kind']]: z.ZodType<Extract<Fact<Commitment>, { kind: Kind }>['data']> };

type Kind = keyof typeof DATA;

const Row = z
  .object({
    _id: z.string(),
    shopId: z.string().min(1),
    customerId: z.string().min(1).nullable(),
    seq: z.int().min(1),
    kind: z.custom<Kind>((kind) => typeof kind === 'string' && Object.hasOwn(DATA, kind)),
    on: is.Day,
    at: is.At,
    by: z.string().min(1),
    data: z.unknown(),
    prevHash: z.string(),
    hash: z.string(),
    texts: z.array(z.object({ path: z.string(), salt: z.string(), text: z.string() })),
  })
  .check((context) => {
    const { kind, data, customerId: customer } = context.value;
    if (Object.hasOwn(SHOP_KINDS, kind) !== (customer === null))
      context.issues.push({ code: 'custom', path: ['customerId'], input: customer });
    const checked = DATA[kind].safeParse(data);
    if (checked.success) return;
    for (const issue of checked.error.issues)
      context.issues.push({ code: 'custom', path: ['data', ...issue.path], input: undefined });
  });

/** Reads one row as the event it is. Throws a `DamagedRecord` that names the event when it is none. */
export const readEvent = reader(
  'events',
  Row,
  (row): LedgerEvent => {
    const { shopId: shop, customerId: customer, seq, kind, on, at, by, data, prevHash, hash, texts } = row;
    const event: object = { shop, customer, seq, kind, on, at, by, data, prevHash, hash, texts };
    // `Row` has checked that the data is what `DATA` says of this kind, and that account and shop are not mixed up.
    return event as LedgerEvent;
  },
  placeOf,
);

const Place = z.object({
  shopId: z.string().catch(''),
  customerId: z.string().nullable().catch(null),
  seq: z.int().catch(0),
  entry: z.int().optional().catch(undefined),
});

function placeOf(row: unknown): EventPlace {
  const { shopId: shop, customerId: customer, seq, entry } = Place.parse(row);
  return {
    shop: shopId(shop),
    customer: customer === null ? null : customerId(customer),
    seq,
    ...(entry === undefined ? {} : { entry }),
  };
}
