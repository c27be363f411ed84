import type { CalendarDate, Instant } from './calendar.ts';
import type { Chased } from './chasing.ts';
import { type EarlyOffer, earlyOffer } from './earlyDiscount.ts';
import type { AccountEvent, AdjustmentData } from './event.ts';
import type { ActorId } from './ids.ts';
import type { Minor } from './money.ts';

/**
 * The customer's own word on an entry (domain.md, "Sales"): `not-linked` when nobody could be asked, `none` for what is not asked
 * about (adjustments, discounts, voids) and was not disputed either.
 */
export type Confirmation = 'awaited' | 'confirmed' | 'disputed' | 'not-linked' | 'none';

/** An entry as it stands now: what was recorded, and what became of it since. */
export type EntryState = Chased & {
  readonly entry: number;
  readonly seq: number;
  readonly kind: 'sale' | 'payment' | 'discount' | 'write-off' | 'adjustment' | 'fee' | 'void' | 'fee-waiver';
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly by: ActorId;
  /** As recorded: of an adjustment with its sign, of a void or a waiver what the entry it takes back has. */
  readonly amount: Minor;
  /** Of a sale, an adjustment or a fee. */
  readonly due?: CalendarDate;
  /** Of a sale: what paying early earns. */
  readonly early?: EarlyOffer;
  /** Of an early discount: the entry whose money earned it. */
  readonly earnedBy?: number;
  /** Of a redemption: the points it spent. */
  readonly spent?: number;
  /** Of a sale that earns points: what must be paid for each, and what it has earned; absent: nothing, or nothing any more. */
  readonly perPoint?: Minor;
  readonly points?: number;
  /** Of an adjustment. */
  readonly reason?: AdjustmentData<unknown>['reason'];
  /** The item that was charged this fee. */
  readonly feeOn?: number;
  /** The entry that this void or waiver takes back. */
  readonly voids?: number;
  readonly confirmation: Confirmation;
  /** The void or waiver that took it back. */
  readonly voidedBy?: number;
};

/** The entry that an event records; `undefined` when it moves no money. */
export function entryIn(event: AccountEvent): EntryState | undefined {
  const { seq, on, at, by } = event;
  switch (event.kind) {
    case 'sale': {
      const { entry, amount, due, confirmation, terms, perPoint } = event.data;
      const fee = terms.fee === undefined ? {} : { fee: terms.fee };
      const early = earlyOffer({ amount, on, due, terms });
      const offered = early === undefined ? {} : { early };
      const earns = perPoint === undefined ? {} : { perPoint };
      return { entry, seq, kind: 'sale', on, at, by, amount, due, confirmation, ...fee, ...offered, ...earns };
    }
    case 'payment': {
      const { entry, amount, confirmation } = event.data;
      return { entry, seq, kind: 'payment', on, at, by, amount, confirmation };
    }
    case 'discount': {
      const { entry, amount, earnedBy, points } = event.data;
      const earned = earnedBy === undefined ? {} : { earnedBy };
      const redeemed = points === undefined ? {} : { spent: points };
      return { entry, seq, kind: 'discount', on, at, by, amount, ...earned, ...redeemed, confirmation: 'none' };
    }
    case 'write-off': {
      const { entry, amount } = event.data;
      return { entry, seq, kind: 'write-off', on, at, by, amount, confirmation: 'none' };
    }
    case 'adjustment': {
      const { entry, amount, due, reason } = event.data;
      return { entry, seq, kind: 'adjustment', on, at, by, amount, due, reason, confirmation: 'none' };
    }
    case 'fee': {
      const { entry, amount, item } = event.data;
      return { entry, seq, kind: 'fee', on, at, by, amount, due: on, feeOn: item, confirmation: 'none' };
    }
    case 'void': {
      const { entry, amount, voids } = event.data;
      return { entry, seq, kind: 'void', on, at, by, amount, voids, confirmation: 'none' };
    }
    case 'fee-waiver': {
      const { entry, amount, fee } = event.data;
      return { entry, seq, kind: 'fee-waiver', on, at, by, amount, voids: fee, confirmation: 'none' };
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
    case 'fee':
      return entry.amount;
    case 'payment':
    case 'discount':
    case 'write-off':
      return -entry.amount;
    case 'void':
    case 'fee-waiver':
      throw new Error(`#${entry.entry} is a void: its effect is that of the entry it takes back`);
  }
}
