import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { type Allocation, allocateToOpen } from './allocation.ts';
import { type BalanceBoundRefusal, balanceRefusal, type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { disputeClosed } from './dispute.ts';
import { discountsOf } from './earlyDiscount.ts';
import type { EntryState } from './entry.ts';
import type { Draft, Piece } from './event.ts';
import type { Ledger } from './ledger.ts';
import { closeAccount, openAccount } from './projection.ts';
import { accept, type Result, refuse } from './result.ts';
import { takeBack } from './takingBack.ts';

/** A `discount` only where it is redeemed points. */
export type VoidableKind = 'sale' | 'payment' | 'write-off' | 'adjustment' | 'discount';
const VOIDABLE: readonly EntryState['kind'][] = ['sale', 'payment', 'write-off', 'adjustment'] satisfies VoidableKind[];

export type VoidCommand = { readonly acting: Acting; readonly entry: number; readonly reason?: string };

/** `keepsFreed`: the freed money waits for what comes right behind the void. */
type Taking = VoidCommand & { readonly keepsFreed?: boolean };

export type VoidRefusal = { readonly code: 'clerk-may-not-void'; readonly entry: number } | NotVoidableRefusal;

/**
 * `not-voidable`: a void or a waiver, which is undone by recording the entry anew; `fee-is-waived`: a fee is not voided but waived. `by`
 * is the void that took it back.
 */
export type NotVoidableRefusal =
  | { readonly code: 'no-such-entry' | 'not-voidable' | 'fee-is-waived'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  /** An early discount goes with the money that earned it, which is `by`. */
  | { readonly code: 'discount-is-earned'; readonly entry: number; readonly by: number }
  | TextBoundRefusal
  | BalanceBoundRefusal;

/**
 * Takes back a sale, a payment or an adjustment, once, at whatever age: the owner's (domain.md, "Voids"). The waivers of a sale's fees,
 * the void, then the limit that its opening balance had raised, then the end of its dispute.
 */
export function decideVoid(
  ledger: Ledger,
  { acting, entry, reason }: VoidCommand,
): Result<readonly Draft[], VoidRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'clerk-may-not-void', entry });
  return takenBack(ledger, { acting, entry, ...(reason === undefined ? {} : { reason }) });
}

export type WaiveRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'no-such-entry' | 'not-a-fee'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  | TextBoundRefusal;

/** The owner lets a late fee go, all of it; what was paid on it is freed as in a void (domain.md, "Late fees"). */
export function decideWaiver(
  ledger: Ledger,
  { acting, entry, reason }: VoidCommand,
): Result<readonly Draft[], WaiveRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'waive' });
  const fee = ledger.entries.get(entry);
  if (fee === undefined) return refuse({ code: 'no-such-entry', entry });
  if (fee.kind !== 'fee') return refuse({ code: 'not-a-fee', entry });
  if (fee.voidedBy !== undefined) return refuse({ code: 'already-voided', entry, by: fee.voidedBy });
  const refusal = textRefusal(reason);
  if (refusal !== undefined) return refuse(refusal);
  const along = takenAlong(ledger, [fee]);
  const { projection, released } = without(ledger, [...along, fee]);
  const first = ledger.account.entries + 1;
  const entryNumber = first + along.length;
  const { pieces, earned } = reallocated(projection, acting.today);
  const waiver = waiverOf(fee, { number: entryNumber, released: released.get(entry) ?? [], pieces, acting });
  return accept([
    ...along.map((other, index) => voidOf(other, { number: first + index, released, acting })),
    withReason(waiver, reason),
    ...discountsOf(earned, { first: entryNumber + 1, earnedBy: entryNumber, on: acting.today }),
  ]);
}

/** Whether it is of a kind that can be voided: a fee is waived, a void or waiver is undone by recording the entry anew. */
export function isVoidable(entry: EntryState): entry is EntryState & { kind: VoidableKind } {
  return VOIDABLE.includes(entry.kind) || entry.spent !== undefined;
}

/** What a void comes to, whoever may do it: see `decideVoid`, `decideUndo`. */
export function takenBack(
  ledger: Ledger,
  { acting, entry, reason, keepsFreed = false }: Taking,
): Result<readonly Draft[], NotVoidableRefusal> {
  const found = ledger.entries.get(entry);
  if (found === undefined) return refuse({ code: 'no-such-entry', entry });
  if (found.kind === 'fee') return refuse({ code: 'fee-is-waived', entry });
  if (found.voidedBy !== undefined) return refuse({ code: 'already-voided', entry, by: found.voidedBy });
  if (found.earnedBy !== undefined) return refuse({ code: 'discount-is-earned', entry, by: found.earnedBy });
  if (!isVoidable(found)) return refuse({ code: 'not-voidable', entry });

  const fees = [...ledger.entries.values()].filter((fee) => fee.feeOn === entry && fee.voidedBy === undefined);
  const along = takenAlong(ledger, [...fees, found]);
  const { projection, released } = without(ledger, [...along, ...fees, found]);
  const refusal = textRefusal(reason) ?? balanceRefusal(projection.balance);
  if (refusal !== undefined) return refuse(refusal);

  const first = ledger.account.entries + 1;
  // The freed money is allocated once, by the void behind them.
  const voids = along.map((other, index) => voidOf(other, { number: first + index, released, acting }));
  const waivers = fees.map((fee, index) =>
    waiverOf(fee, {
      number: first + along.length + index,
      released: released.get(fee.entry) ?? [],
      pieces: [],
      acting,
    }),
  );
  const number = first + along.length + fees.length;
  const { pieces, earned } = keepsFreed ? NOTHING_SETTLED : reallocated(projection, acting.today);
  const taken = voidOf(found, { number, released, acting });
  const words = reason === undefined || reason === '' ? {} : { reason: { text: reason } };
  return accept([
    ...voids,
    ...waivers,
    { ...taken, data: { ...taken.data, pieces, ...words } },
    ...discountsOf(earned, { first: number + 1, earnedBy: number, on: acting.today }),
    ...limitLowered(ledger, found, acting.today),
    ...disputeClosed(ledger, { entry, outcome: 'voided', today: acting.today }),
  ]);
}

/**
 * What goes with entries that are taken back: the early discounts that their money earned or that they had, and the write-offs and
 * redeemed points that touched them, for a debt that is gone cannot be given up or paid with points (domain.md, "Voids").
 */
function takenAlong({ pieces, entries }: Ledger, taken: readonly EntryState[]): EntryState[] {
  const gone = new Set(taken.map(({ entry }) => entry));
  const paid = new Set(pieces.filter(({ payer }) => gone.has(payer)).map(({ item }) => item));
  const along = new Map<number, EntryState>();
  for (const { payer, item } of pieces) {
    const other = entries.get(payer);
    const isEarned = other?.earnedBy !== undefined && (gone.has(item) || paid.has(item));
    const isLetGo = (other?.kind === 'write-off' || other?.spent !== undefined) && gone.has(item);
    if (other !== undefined && !gone.has(payer) && (isEarned || isLetGo)) along.set(payer, other);
  }
  return [...along.values()].sort((one, other) => one.entry - other.entry);
}

/** The account without these entries, and which pieces each of them releases. */
function without(
  ledger: Ledger,
  taken: readonly EntryState[],
): { projection: Account; released: ReadonlyMap<number, readonly Piece[]> } {
  const projection = openAccount(ledger.account);
  const live = new Set(ledger.pieces);
  const released = new Map<number, readonly Piece[]>();
  const paying = new Map<number, Piece[]>();
  for (const piece of ledger.pieces) paying.set(piece.item, [...(paying.get(piece.item) ?? []), piece]);
  const kept = (item: number) => (paying.get(item) ?? []).filter((piece) => live.has(piece));
  for (const entry of taken) {
    const pieces = [...live].filter((piece) => piece.payer === entry.entry || piece.item === entry.entry);
    for (const piece of pieces) live.delete(piece);
    const isOfPlan = (piece: Piece) => ledger.planPieces.has(piece);
    takeBack(projection, { entry, released: pieces, kept, isOfPlan, entryOf: (other) => entryOf(ledger, other) });
    released.set(entry.entry, pieces);
  }
  return { projection: closeAccount(projection), released };
}

/** What freed money settles now, each piece with its own date. */
function reallocated(account: Account, today: CalendarDate): Allocation {
  return allocateToOpen(account, account.credit, { today });
}

const NOTHING_SETTLED: Allocation = { pieces: [], earned: [] };

type Void = Extract<Draft, { kind: 'void' }>;

function voidOf(
  { entry, amount }: EntryState,
  ask: { number: number; released: ReadonlyMap<number, readonly Piece[]>; acting: Acting },
): Void {
  const { number, released, acting } = ask;
  const data = { entry: number, voids: entry, amount, released: released.get(entry) ?? [], pieces: [] };
  return { kind: 'void', on: acting.today, data };
}

type Waiver = Extract<Draft, { kind: 'fee-waiver' }>;

function waiverOf(
  { entry, amount }: EntryState,
  ask: { number: number; released: readonly Piece[]; pieces: readonly Piece[]; acting: Acting },
): Waiver {
  const { number, released, pieces, acting } = ask;
  return { kind: 'fee-waiver', on: acting.today, data: { entry: number, amount, fee: entry, released, pieces } };
}

function withReason(waiver: Waiver, reason: string | undefined): Waiver {
  if (reason === undefined || reason === '') return waiver;
  return { ...waiver, data: { ...waiver.data, reason: { text: reason } } };
}

/** An opening balance had raised the limit to itself plus the starter limit; unless the limit was changed since, that goes with it. */
function limitLowered({ limits }: Ledger, { kind, reason, amount }: EntryState, on: string): Draft[] {
  const [before, raised] = limits.length < 2 ? [undefined, limits.at(-1)] : limits.slice(-2);
  if (kind !== 'adjustment' || reason !== 'opening' || amount < 0 || raised?.cause !== 'opening') return [];
  return [{ kind: 'limit-changed', on, data: { limit: before?.limit ?? null, cause: 'starter' } }];
}

function entryOf({ entries }: Ledger, entry: number): EntryState {
  const found = entries.get(entry);
  if (found === undefined) throw new Error(`there is no #${entry}`);
  return found;
}
