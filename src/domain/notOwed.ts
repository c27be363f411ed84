import type { EntryState } from './entry.ts';
import type { Ledger } from './ledger.ts';

/**
 * The late fees that stand although their item had been paid before they fell, as a payment shows that was recorded after its own date
 * (domain.md, "Time", back-dating). In order.
 */
export function feesNotOwed({ entries, pieces }: Ledger, payment: number): readonly EntryState[] {
  return [...entries.values()].filter((fee) => {
    const item = fee.feeOn === undefined ? undefined : entries.get(fee.feeOn);
    if (item === undefined || fee.voidedBy !== undefined) return false;
    const before = pieces.filter((piece) => piece.item === item.entry && isBefore(entries.get(piece.payer), fee));
    const paid = before.reduce((sum, { amount }) => sum + amount, 0);
    return paid >= item.amount && before.some(({ payer }) => payer === payment);
  });
}

/** What came in on the day of the fee may have come after it. */
function isBefore(payer: EntryState | undefined, fee: EntryState): boolean {
  return payer !== undefined && payer.on < fee.on;
}
