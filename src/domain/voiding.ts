import type { Acting } from './acting.ts';
import { allocate, inPayingOrder } from './allocation.ts';
import { type BalanceBoundRefusal, balanceRefusal, type TextBoundRefusal, textRefusal } from './bounds.ts';
import { disputeClosed } from './dispute.ts';
import type { EntryState } from './entry.ts';
import type { Draft } from './event.ts';
import type { Ledger } from './ledger.ts';
import { closeAccount, openAccount, takeBack } from './projection.ts';
import { accept, type Result, refuse } from './result.ts';

export type VoidCommand = { readonly acting: Acting; readonly entry: number; readonly reason?: string };

export type VoidRefusal = { readonly code: 'clerk-may-not-void'; readonly entry: number } | NotVoidableRefusal;

/** `not-voidable`: a void, which is undone by recording the entry anew. `by` is the void that took it back. */
export type NotVoidableRefusal =
  | { readonly code: 'no-such-entry' | 'not-voidable'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  | TextBoundRefusal
  | BalanceBoundRefusal;

/**
 * Takes back a sale, a payment or an adjustment, once, at whatever age: the owner's (domain.md, "Voids"). The void, then the limit that
 * its opening balance had raised, then the end of its dispute.
 */
export function decideVoid(
  ledger: Ledger,
  { acting, entry, reason }: VoidCommand,
): Result<readonly Draft[], VoidRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'clerk-may-not-void', entry });
  return takenBack(ledger, { acting, entry, ...(reason === undefined ? {} : { reason }) });
}

/** What a void comes to, whoever may do it: see `decideVoid`, `decideUndo`. */
export function takenBack(
  ledger: Ledger,
  { acting, entry, reason }: VoidCommand,
): Result<readonly Draft[], NotVoidableRefusal> {
  const found = ledger.entries.get(entry);
  if (found === undefined) return refuse({ code: 'no-such-entry', entry });
  if (found.kind === 'void') return refuse({ code: 'not-voidable', entry });
  if (found.voidedBy !== undefined) return refuse({ code: 'already-voided', entry, by: found.voidedBy });

  const released = ledger.pieces.filter((piece) => piece.payer === entry || piece.item === entry);
  const projection = openAccount(ledger.account);
  takeBack(projection, { entry: found, released, entryOf: (other) => entryOf(ledger, other) });
  const { items, credit, balance } = closeAccount(projection);
  const refusal = textRefusal(reason) ?? balanceRefusal(balance);
  if (refusal !== undefined) return refuse(refusal);

  const on = acting.today;
  const taken: Draft = {
    kind: 'void',
    on,
    data: {
      entry: ledger.account.entries + 1,
      voids: entry,
      amount: found.amount,
      released,
      pieces: allocate(credit, inPayingOrder(items)),
      ...(reason === undefined || reason === '' ? {} : { reason: { text: reason } }),
    },
  };
  return accept([
    taken,
    ...limitLowered(ledger, found, on),
    ...disputeClosed(ledger, { entry, outcome: 'voided', today: on }),
  ]);
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
