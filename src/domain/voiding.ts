import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { allocate, inPayingOrder } from './allocation.ts';
import { type BalanceBoundRefusal, balanceRefusal, type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { disputeClosed } from './dispute.ts';
import type { EntryState } from './entry.ts';
import type { Draft, Piece } from './event.ts';
import type { Ledger } from './ledger.ts';
import { closeAccount, openAccount } from './projection.ts';
import { accept, type Result, refuse } from './result.ts';
import { takeBack } from './takingBack.ts';

export type VoidableKind = 'sale' | 'payment' | 'adjustment';

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
  const { projection, released } = without(ledger, [fee]);
  const pieces = reallocated(projection, acting.today);
  const waiver = waiverOf(fee, {
    number: ledger.account.entries + 1,
    released: released.get(entry) ?? [],
    pieces,
    acting,
  });
  return accept([withReason(waiver, reason)]);
}

/** Whether it is of a kind that can be voided: a fee is waived, a void or waiver is undone by recording the entry anew. */
export function isVoidable(entry: EntryState): entry is EntryState & { kind: VoidableKind } {
  return entry.kind === 'sale' || entry.kind === 'payment' || entry.kind === 'adjustment';
}

/** What a void comes to, whoever may do it: see `decideVoid`, `decideUndo`. */
export function takenBack(
  ledger: Ledger,
  { acting, entry, reason, keepsFreed = false }: Taking,
): Result<readonly Draft[], NotVoidableRefusal> {
  const found = ledger.entries.get(entry);
  if (found === undefined) return refuse({ code: 'no-such-entry', entry });
  if (!isVoidable(found)) return refuse({ code: found.kind === 'fee' ? 'fee-is-waived' : 'not-voidable', entry });
  if (found.voidedBy !== undefined) return refuse({ code: 'already-voided', entry, by: found.voidedBy });

  const fees = [...ledger.entries.values()].filter((fee) => fee.feeOn === entry && fee.voidedBy === undefined);
  const { projection, released } = without(ledger, [...fees, found]);
  const refusal = textRefusal(reason) ?? balanceRefusal(projection.balance);
  if (refusal !== undefined) return refuse(refusal);

  const first = ledger.account.entries + 1;
  // The freed money is allocated once, by the void behind them.
  const waivers = fees.map((fee, index) =>
    waiverOf(fee, { number: first + index, released: released.get(fee.entry) ?? [], pieces: [], acting }),
  );
  const taken: Draft = {
    kind: 'void',
    on: acting.today,
    data: {
      entry: first + fees.length,
      voids: entry,
      amount: found.amount,
      released: released.get(entry) ?? [],
      pieces: keepsFreed ? [] : reallocated(projection, acting.today),
      ...(reason === undefined || reason === '' ? {} : { reason: { text: reason } }),
    },
  };
  return accept([
    ...waivers,
    taken,
    ...limitLowered(ledger, found, acting.today),
    ...disputeClosed(ledger, { entry, outcome: 'voided', today: acting.today }),
  ]);
}

/** The account without these entries, and which pieces each of them releases. */
function without(
  ledger: Ledger,
  taken: readonly EntryState[],
): { projection: Account; released: ReadonlyMap<number, readonly Piece[]> } {
  const projection = openAccount(ledger.account);
  const gone = new Set<Piece>();
  const released = new Map<number, readonly Piece[]>();
  for (const entry of taken) {
    const pieces = ledger.pieces.filter(
      (piece) => !gone.has(piece) && (piece.payer === entry.entry || piece.item === entry.entry),
    );
    for (const piece of pieces) gone.add(piece);
    takeBack(projection, { entry, released: pieces, entryOf: (other) => entryOf(ledger, other) });
    released.set(entry.entry, pieces);
  }
  return { projection: closeAccount(projection), released };
}

function reallocated({ items, credit, plan }: Account, today: CalendarDate): Piece[] {
  return allocate(credit, inPayingOrder({ items, ...(plan === undefined ? {} : { plan }) }, { today }));
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
