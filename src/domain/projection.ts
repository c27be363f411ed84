import type {
  Account,
  ActivePlan,
  AskedFeedback,
  Awaited,
  BrokenPromise,
  CreditPiece,
  Hold,
  OpenClaim,
  OpenDispute,
  OpenItem,
  OpenPromise,
  OpenProposal,
} from './account.ts';
import { oldestFirst } from './allocation.ts';
import type { CalendarDate } from './calendar.ts';
import type { AccountEvent, HoldCause } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import type { FeeTerms } from './lateFee.ts';
import type { Minor } from './money.ts';
import type { Terms } from './terms.ts';

/**
 * An account while events are applied to it: the same facts, open to change. Only the fold holds one, between `openAccount` and
 * `closeAccount`; everybody else has the immutable `Account`.
 */
export type Projection = {
  readonly shop: ShopId;
  readonly customer: CustomerId;
  seq: number;
  hash: string;
  entries: number;
  balance: Minor;
  limit: Minor | null;
  /** By entry. */
  readonly items: Map<number, OpenItem>;
  /** By paying entry. */
  readonly credit: Map<number, CreditPiece>;
  /** By seq. */
  readonly claims: Map<number, OpenClaim>;
  /** By entry: an entry has at most one that is undecided. */
  readonly disputes: Map<number, OpenDispute>;
  readonly awaiting: Awaited[];
  termsAccepted: Terms | undefined;
  feesAccepted: readonly FeeTerms[];
  promise: OpenPromise | undefined;
  plan: ActivePlan | undefined;
  proposal: OpenProposal | undefined;
  holds: readonly Hold[];
  quietRules: readonly HoldCause[];
  defaulted: readonly number[];
  blocked: CalendarDate | undefined;
  reminded: CalendarDate | undefined;
  noticed: CalendarDate | undefined;
  broken: BrokenPromise | undefined;
  defaultedOn: CalendarDate | undefined;
  feedback: AskedFeedback | undefined;
  points: number;
  erased: CalendarDate | undefined;
  /** By sale. */
  readonly pointsDue: Map<number, number>;
};

export function openAccount(account: Account): Projection {
  return {
    ...account,
    items: new Map(account.items.map((item) => [item.entry, item])),
    credit: new Map(account.credit.map((piece) => [piece.payer, piece])),
    claims: new Map(account.claims.map((claim) => [claim.seq, claim])),
    disputes: new Map(account.disputes.map((dispute) => [dispute.entry, dispute])),
    awaiting: [...account.awaiting],
    termsAccepted: account.termsAccepted,
    promise: account.promise,
    plan: account.plan,
    proposal: account.proposal,
    blocked: account.blocked,
    reminded: account.reminded,
    noticed: account.noticed,
    broken: account.broken,
    defaultedOn: account.defaultedOn,
    feedback: account.feedback,
    points: account.points ?? 0,
    erased: account.erased,
    pointsDue: new Map(account.pointsDue?.map(({ sale, points }) => [sale, points])),
  };
}

export function closeAccount(projection: Projection): Account {
  const { items, credit, claims, disputes, awaiting, feedback, points, pointsDue, ...more } = projection;
  const { termsAccepted, promise, plan, proposal, blocked, reminded, noticed, broken, defaultedOn, ...other } = more;
  const { erased, ...rest } = other;
  return {
    ...rest,
    items: [...items.values()].sort(bySeq),
    credit: oldestFirst(credit.values()),
    claims: [...claims.values()].sort(bySeq),
    disputes: [...disputes.values()].sort(bySeq),
    awaiting: [...awaiting],
    ...(termsAccepted === undefined ? {} : { termsAccepted }),
    ...(promise === undefined ? {} : { promise }),
    ...(plan === undefined ? {} : { plan }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(blocked === undefined ? {} : { blocked }),
    ...(reminded === undefined ? {} : { reminded }),
    ...(noticed === undefined ? {} : { noticed }),
    ...(broken === undefined ? {} : { broken }),
    ...(defaultedOn === undefined ? {} : { defaultedOn }),
    ...(feedback === undefined ? {} : { feedback }),
    ...(points === 0 ? {} : { points }),
    ...(erased === undefined ? {} : { erased }),
    ...(pointsDue.size === 0 ? {} : { pointsDue: [...pointsDue].map(([sale, points]) => ({ sale, points })) }),
  };
}

/** Takes the event's place in the chain and in the count of entries; throws when it does not follow. */
export function takePlace(projection: Projection, event: AccountEvent, entry: number | undefined): void {
  const { shop, customer, seq, entries } = projection;
  if (event.shop !== shop || event.customer !== customer) {
    throw new Error(`event ${event.seq} belongs to another account than ${customer}`);
  }
  if (projection.erased !== undefined) throw new Error(`event ${event.seq} comes after ${customer} was erased`);
  if (event.seq !== seq + 1) throw new Error(`event ${event.seq} does not follow ${seq} on account ${customer}`);
  if (entry !== undefined && entry !== entries + 1) throw new Error(`#${entry} does not follow #${entries}`);
  projection.seq = event.seq;
  projection.hash = event.hash;
  projection.entries = entry ?? entries;
}

function bySeq(a: { readonly seq: number }, b: { readonly seq: number }): number {
  return a.seq - b.seq;
}
