import type { Acting } from './acting.ts';
import { type CalendarDate, secondsBetween } from './calendar.ts';
import type { EntryState } from './entry.ts';
import type { Draft } from './event.ts';
import type { Ledger } from './ledger.ts';
import type { Minor } from './money.ts';
import { type Result, refuse } from './result.ts';
import { isVoidable, type NotVoidableRefusal, takenBack, type VoidableKind } from './voiding.ts';

export const UNDO_SECONDS_MAX = 24 * 60 * 60;
export const CLERK_UNDO_SECONDS_MAX = 10 * 60;
/** How many entries a refused undo offers for [Void] or [Ask the owner]. */
export const UNDO_OFFERED_MAX = 3;

/** `entry` is named by an [Undo] button; without it the sender's own latest entry of the account is meant. */
export type UndoCommand = { readonly acting: Acting; readonly entry?: number };

export type UndoRefusal =
  | { readonly code: 'nothing-to-undo'; readonly last: readonly OfferedEntry[] }
  | {
      readonly code: 'too-late-to-undo' | 'confirmed-meanwhile';
      readonly entry: number;
      readonly last: readonly OfferedEntry[];
    }
  | { readonly code: 'not-your-entry'; readonly entry: number; readonly last: readonly OfferedEntry[] }
  | NotVoidableRefusal;

export type OfferedEntry = {
  readonly entry: number;
  readonly kind: VoidableKind;
  readonly on: CalendarDate;
  readonly amount: Minor;
};

/**
 * Takes back a slip of the finger (domain.md, "Voids"): the sender's own entry, recorded in the last 24 hours; for a clerk the last 10
 * minutes, and only while the customer has not confirmed it. Every refusal of that offers the last three entries.
 */
export function decideUndo(ledger: Ledger, { acting, entry }: UndoCommand): Result<readonly Draft[], UndoRefusal> {
  const own = entry === undefined ? latestOwn(ledger, acting) : ledger.entries.get(entry);
  const last = lastEntries(ledger);
  if (own === undefined)
    return refuse(entry === undefined ? { code: 'nothing-to-undo', last } : { code: 'no-such-entry', entry });
  if (!isVoidable(own) || own.voidedBy !== undefined) return takenBack(ledger, { acting, entry: own.entry });
  if (own.by !== acting.member) return refuse({ code: 'not-your-entry', entry: own.entry, last });

  const isClerk = acting.role === 'clerk';
  const secondsMax = isClerk ? CLERK_UNDO_SECONDS_MAX : UNDO_SECONDS_MAX;
  if (secondsBetween({ from: own.at, to: acting.now }) > secondsMax) {
    return refuse({ code: 'too-late-to-undo', entry: own.entry, last });
  }
  if (isClerk && own.confirmation === 'confirmed')
    return refuse({ code: 'confirmed-meanwhile', entry: own.entry, last });
  return takenBack(ledger, { acting, entry: own.entry });
}

function latestOwn(ledger: Ledger, { member }: Acting): EntryState | undefined {
  return latestFirst(ledger).find((entry) => isStanding(entry) && entry.by === member);
}

function lastEntries(ledger: Ledger): OfferedEntry[] {
  return latestFirst(ledger)
    .filter(isStanding)
    .slice(0, UNDO_OFFERED_MAX)
    .map(({ entry, kind, on, amount }) => ({ entry, kind, on, amount }));
}

function latestFirst({ entries }: Ledger): EntryState[] {
  return [...entries.values()].reverse();
}

function isStanding(entry: EntryState): entry is EntryState & { kind: OfferedEntry['kind'] } {
  return isVoidable(entry) && entry.voidedBy === undefined;
}
