import type { CalendarDate, Instant } from './calendar.ts';
import type { AccountEvent, AdjustmentData } from './event.ts';
import type { ActorId } from './ids.ts';
import type { Minor } from './money.ts';

/**
 * The customer's own word on an entry (domain.md, "Sales"): `not-linked` when nobody could be asked, `none` for what is not asked
 * about (adjustments and voids) and was not disputed either.
 */
export type Confirmation = 'awaited' | 'confirmed' | 'disputed' | 'not-linked' | 'none';

/** An entry as it stands now: what was recorded, and what became of it since. */
export type EntryState = {
  readonly entry: number;
  readonly seq: number;
  readonly kind: 'sale' | 'payment' | 'adjustment' | 'void';
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly by: ActorId;
  /** As recorded: of an adjustment with its sign, of a void what the voided entry has. */
  readonly amount: Minor;
  /** Of a sale or an adjustment. */
  readonly due?: CalendarDate;
  /** Of an adjustment. */
  readonly reason?: AdjustmentData<unknown>['reason'];
  /** The entry that this void takes back. */
  readonly voids?: number;
  readonly confirmation: Confirmation;
  /** The void that took it back. */
  readonly voidedBy?: number;
};

/** The entry that an event records; `undefined` when it moves no money. */
export function entryIn(event: AccountEvent): EntryState | undefined {
  const { seq, on, at, by } = event;
  switch (event.kind) {
    case 'sale': {
      const { entry, amount, due, confirmation } = event.data;
      return { entry, seq, kind: 'sale', on, at, by, amount, due, confirmation };
    }
    case 'payment': {
      const { entry, amount, confirmation } = event.data;
      return { entry, seq, kind: 'payment', on, at, by, amount, confirmation };
    }
    case 'adjustment': {
      const { entry, amount, due, reason } = event.data;
      return { entry, seq, kind: 'adjustment', on, at, by, amount, due, reason, confirmation: 'none' };
    }
    case 'void': {
      const { entry, amount, voids } = event.data;
      return { entry, seq, kind: 'void', on, at, by, amount, voids, confirmation: 'none' };
    }
    default:
      return undefined;
  }
}

/** What an entry added to the balance when it was recorded; a void's own effect is its voided entry's, the other way round. */
export function debtOf(entry: EntryState): Minor {
  switch (entry.kind) {
    case 'sale':
    case 'adjustment':
      return entry.amount;
    case 'payment':
      return -entry.amount;
    case 'void':
      throw new Error(`#${entry.entry} is a void: its effect is that of the entry it takes back`);
  }
}
