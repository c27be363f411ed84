import { type Account, AWAITING_MAX, type Awaited, emptyAccount, type OpenClaim } from './account.ts';
import { applyFact } from './applying.ts';
import { awaitWord } from './awaiting.ts';
import type { CalendarDate } from './calendar.ts';
import { chasedBy } from './chasing.ts';
import { type Confirmation, type EntryState, entryIn } from './entry.ts';
import type { AccountEvent, DisputeReason, DisputeResolutionData, LimitChangedData, Piece } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import type { Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';
import { closeAccount, openAccount, type Projection, takePlace } from './projection.ts';
import { settle } from './settling.ts';
import { takeBack } from './takingBack.ts';

/** A dispute of the past or of now; without an outcome it waits for a decision. */
export type DisputeState = {
  readonly seq: number;
  readonly entry: number;
  readonly on: CalendarDate;
  readonly amount: Minor;
  readonly reason: DisputeReason;
  readonly outcome?: DisputeResolutionData['outcome'];
};

/** The whole history of an account: what the stored `Account` leaves out, and what voids, disputes and lists of entries need. */
export type Ledger = {
  readonly account: Account;
  /** By number, all that were ever recorded. */
  readonly entries: ReadonlyMap<number, EntryState>;
  /** What settles what now: the pieces that were not released by a void, in the order in which they were decided. */
  readonly pieces: readonly Piece[];
  /** Those of them that settled items of the active plan since it was agreed on. */
  readonly planPieces: ReadonlySet<Piece>;
  /** By seq. */
  readonly disputes: ReadonlyMap<number, DisputeState>;
  /** By payment: the claims it answered. They wait again when it is voided. */
  readonly answered: ReadonlyMap<number, readonly OpenClaim[]>;
  /** Every limit that was set, in order. */
  readonly limits: readonly LimitChangedData[];
  /** By entry: which one it crowded out of a full `awaiting`. */
  readonly crowdedOut: ReadonlyMap<number, Awaited>;
};

export function emptyLedger(of: { shop: ShopId; customer: CustomerId }): Ledger {
  return {
    account: emptyAccount(of),
    entries: new Map(),
    pieces: [],
    planPieces: new Set(),
    disputes: new Map(),
    answered: new Map(),
    limits: [],
    crowdedOut: new Map(),
  };
}

/**
 * What an account's events come to, from the first on (domain.md, "Account and ledger events"). Throws when they cannot follow each
 * other; `verifyChain` is what finds out where and why.
 */
export function foldLedger(of: { shop: ShopId; customer: CustomerId }, events: Iterable<AccountEvent>): Ledger {
  const history = openLedger(emptyLedger(of));
  for (const event of events) recordEvent(history, event);
  return closeLedger(history);
}

/** One more event on a whole history: `foldLedger` of all of them. Costs a copy of the history. */
export function applyToLedger(ledger: Ledger, event: AccountEvent): Ledger {
  const history = openLedger(ledger);
  recordEvent(history, event);
  return closeLedger(history);
}

/**
 * One more event on the stored projection, without the history: what `foldLedger` of all of them says. Costs the open items. Throws for
 * a `void` or `fee-waiver`, which reach back into settled entries: that takes `applyToLedger`.
 */
export function applyToAccount(account: Account, event: AccountEvent): Account {
  const projection = openAccount(account);
  takePlace(projection, event, entryIn(event)?.entry);
  applyFact(projection, event);
  return closeAccount(projection);
}

/** A ledger while events are applied to it. */
type History = {
  readonly account: Projection;
  readonly entries: Map<number, EntryState>;
  readonly pieces: Set<Piece>;
  /** Both ends of every live piece, so that a void need not look through all. */
  readonly piecesOf: Map<number, Piece[]>;
  readonly planPieces: Set<Piece>;
  readonly disputes: Map<number, DisputeState>;
  readonly answered: Map<number, readonly OpenClaim[]>;
  readonly limits: LimitChangedData[];
  readonly crowdedOut: Map<number, Awaited>;
};

function openLedger(ledger: Ledger): History {
  const history = {
    account: openAccount(ledger.account),
    entries: new Map(ledger.entries),
    pieces: new Set<Piece>(),
    piecesOf: new Map<number, Piece[]>(),
    planPieces: new Set(ledger.planPieces),
    disputes: new Map(ledger.disputes),
    answered: new Map(ledger.answered),
    limits: [...ledger.limits],
    crowdedOut: new Map(ledger.crowdedOut),
  };
  indexPieces(history, ledger.pieces);
  return history;
}

function closeLedger(history: History): Ledger {
  const { account, pieces, piecesOf, ...rest } = history;
  return { ...rest, account: closeAccount(account), pieces: [...pieces] };
}

function recordEvent(history: History, event: AccountEvent): void {
  const { account, entries } = history;
  const recorded = entryIn(event);
  takePlace(account, event, recorded?.entry);
  if (recorded !== undefined) entries.set(recorded.entry, recorded);
  if (event.kind === 'void') {
    recordVoid(history, { seq: event.seq, takes: event.data.voids, ...event.data });
    return;
  }
  if (event.kind === 'fee-waiver') {
    recordVoid(history, { seq: event.seq, takes: event.data.fee, ...event.data });
    return;
  }
  chaseEntries(history, event);
  remember(history, event);
  applyFact(account, event);
}

/** Of entries the projection forgets once they are settled, too: a void may open them again. */
function chaseEntries({ account, entries }: History, event: AccountEvent): void {
  const { entries: chased, change } = chasedBy(event, plannedEntries(account.plan));
  for (const number of chased) {
    const entry = entries.get(number);
    if (entry !== undefined) entries.set(number, { ...entry, ...change(entry) });
  }
}

/** What the projection will not know any more; called before the event is applied to it. */
function remember(history: History, event: Exclude<AccountEvent, { kind: 'void' | 'fee-waiver' }>): void {
  const { account, disputes, limits, crowdedOut, planPieces } = history;
  switch (event.kind) {
    case 'sale':
    case 'payment': {
      const [oldest] = account.awaiting;
      const asked = event.data.confirmation === 'awaited';
      if (asked && oldest !== undefined && account.awaiting.length === AWAITING_MAX)
        crowdedOut.set(event.data.entry, oldest);
      addPieces(history, event.data.pieces);
      return;
    }
    case 'adjustment':
    case 'discount':
    case 'write-off':
    case 'fee':
      addPieces(history, event.data.pieces);
      return;
    case 'confirmation':
      setConfirmation(history, event.data.entry, 'confirmed');
      return;
    case 'dispute': {
      const { entry, amount, reason } = event.data;
      disputes.set(event.seq, { seq: event.seq, entry, on: event.on, amount, reason });
      setConfirmation(history, entry, 'disputed');
      return;
    }
    case 'dispute-resolution':
      decideDisputeState(history, event.data);
      if (event.data.outcome === 'stands') setConfirmation(history, event.data.entry, 'awaited');
      return;
    case 'claim-settled':
      rememberClaim(history, event.data);
      return;
    case 'limit-changed':
      limits.push(event.data);
      return;
    case 'plan-accepted':
      planPieces.clear();
      return;
    case 'points-earned':
      addPoints(history, event.data.sale, event.data.points);
      return;
    case 'points-reversed':
      addPoints(history, event.data.sale, 0 - event.data.points);
      return;
    default:
      return;
  }
}

/** A void or a waiver: `takes` is the entry that it takes back. */
type TakingBack = {
  readonly seq: number;
  readonly takes: number;
  readonly entry: number;
  readonly amount: Minor;
  readonly released: readonly Piece[];
  readonly pieces: readonly Piece[];
};

function recordVoid(history: History, { seq, takes, ...data }: TakingBack): void {
  const { account, entries } = history;
  const entry = entryOf(history, takes);
  const released = [...(history.piecesOf.get(entry.entry) ?? [])];
  if (entry.voidedBy !== undefined || entry.amount !== data.amount || !samePieces(released, data.released)) {
    throw new Error(`event ${seq} does not take back #${entry.entry} as it stands`);
  }
  const ofPlan = new Set(released.filter((piece) => history.planPieces.has(piece)));
  dropPieces(history, entry.entry);
  const kept = (item: number) => (history.piecesOf.get(item) ?? []).filter((piece) => piece.item === item);
  const isOfPlan = (piece: Piece) => ofPlan.has(piece);
  takeBack(account, { entry, released, kept, isOfPlan, entryOf: (other) => entryOf(history, other) });
  settle(account, data.pieces);
  addPieces(history, data.pieces);
  entries.set(entry.entry, { ...entry, voidedBy: data.entry });
  letClaimsWaitAgain(history, entry.entry);
  letBackIn(history, entry.entry);
}

/** One claim per amount waits at a time (domain.md, "Payments and allocation"): one that came in the meantime stands for this one. */
function letClaimsWaitAgain({ account, answered }: History, payment: number): void {
  for (const claim of answered.get(payment) ?? []) {
    const waiting = [...account.claims.values()].some((other) => other.amount === claim.amount);
    if (!waiting) account.claims.set(claim.seq, claim);
  }
  answered.delete(payment);
}

function letBackIn({ account, entries, crowdedOut }: History, voided: number): void {
  const awaited = crowdedOut.get(voided);
  const entry = entries.get(awaited?.entry ?? 0);
  if (awaited !== undefined && entry?.confirmation === 'awaited' && entry.voidedBy === undefined)
    awaitWord(account, awaited);
}

function rememberClaim({ account, answered }: History, data: { claim: number; payment?: number }): void {
  const claim = account.claims.get(data.claim);
  if (claim === undefined || data.payment === undefined) return;
  answered.set(data.payment, [...(answered.get(data.payment) ?? []), claim]);
}

function decideDisputeState({ disputes }: History, { dispute, outcome }: DisputeResolutionData): void {
  const open = disputes.get(dispute);
  if (open === undefined || open.outcome !== undefined) throw new Error(`no dispute ${dispute} is open`);
  disputes.set(dispute, { ...open, outcome });
}

function setConfirmation(history: History, entry: number, confirmation: Confirmation): void {
  history.entries.set(entry, { ...entryOf(history, entry), confirmation });
}

/** An event of points says the difference: a void may open a sale that other money settles at once. */
function addPoints(history: History, sale: number, points: number): void {
  const { points: before = 0, ...entry } = entryOf(history, sale);
  history.entries.set(sale, before + points === 0 ? entry : { ...entry, points: before + points });
}

function entryOf({ entries }: History, entry: number): EntryState {
  const found = entries.get(entry);
  if (found === undefined) throw new Error(`there is no #${entry}`);
  return found;
}

/** What is settled now; of the active plan's items it is the plan's. */
function addPieces(history: History, added: readonly Piece[]): void {
  indexPieces(history, added);
  const planned = new Set(plannedEntries(history.account.plan));
  for (const piece of added) if (planned.has(piece.item)) history.planPieces.add(piece);
}

function indexPieces({ pieces, piecesOf }: Pick<History, 'pieces' | 'piecesOf'>, added: readonly Piece[]): void {
  for (const piece of added) {
    pieces.add(piece);
    for (const end of [piece.payer, piece.item]) {
      const known = piecesOf.get(end);
      if (known === undefined) piecesOf.set(end, [piece]);
      else known.push(piece);
    }
  }
}

/** Every piece of an entry that is taken back, at both of its ends. */
function dropPieces({ pieces, piecesOf, planPieces }: History, voided: number): void {
  for (const piece of piecesOf.get(voided) ?? []) {
    pieces.delete(piece);
    planPieces.delete(piece);
    const other = piece.item === voided ? piece.payer : piece.item;
    const kept = piecesOf.get(other)?.filter((known) => known !== piece) ?? [];
    piecesOf.set(other, kept);
  }
  piecesOf.delete(voided);
}

function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, at) => same(piece, b[at]));
}

function same(a: Piece, b: Piece | undefined): boolean {
  return a.payer === b?.payer && a.item === b.item && a.amount === b.amount;
}
