import type { Account, OpenItem } from './account.ts';
import { balanceRefusal, openItemsRefusal } from './bounds.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import { isClaimPending, type ShopDay } from './claimPending.ts';
import type { Draft } from './event.ts';
import { basisPointsOf, type Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';

/** What lateness costs (domain.md, "Late fees"): a flat sum, or basis points of what is open of the principal. */
export type FeeTerms = {
  readonly rate: { readonly flat: Minor } | { readonly basisPoints: number };
  /** Days after the due date without a fee. */
  readonly graceDays: number;
  /** A further fee that many days after the last; absent: one fee only. */
  readonly everyDays?: number;
  /** All fees of an item together are at most that share of its principal, in basis points. */
  readonly capBasisPoints: number;
};

export const FEE_CAP_DEFAULT = 2_000;

export function sameFee(a: FeeTerms, b: FeeTerms): boolean {
  const flat = (terms: FeeTerms) => ('flat' in terms.rate ? terms.rate.flat : undefined);
  const share = (terms: FeeTerms) => ('flat' in terms.rate ? undefined : terms.rate.basisPoints);
  return (
    flat(a) === flat(b) &&
    share(a) === share(b) &&
    a.graceDays === b.graceDays &&
    a.everyDays === b.everyDays &&
    a.capBasisPoints === b.capBasisPoints
  );
}

/**
 * The fees that fall on this day, at most one for each item (domain.md, "Late fees"): each an item of its own, due today, which uses
 * credit at once. `onPaper`: the shop's customers accepted its fees outside the book.
 */
export function feesFalling(account: Account, day: ShopDay & { readonly onPaper: boolean }): Draft[] {
  const { today, onPaper } = day;
  // Nothing a clock does may make an account that cannot be kept.
  if (isSuspended(account, day) || openItemsRefusal(account.items) !== undefined) return [];
  const planned = new Set(plannedEntries(account.plan));
  let { entries: entry, balance } = account;
  return account.items.flatMap((item): Draft[] => {
    const from = nextFeeOn(account, item, onPaper);
    if (planned.has(item.entry) || from === undefined || today < from) return [];
    const amount = feeOf(item);
    if (amount <= 0 || balanceRefusal(balance + amount) !== undefined) return [];
    entry += 1;
    balance += amount;
    const data = {
      entry,
      amount,
      item: item.entry,
      number: (item.fees?.count ?? 0) + 1,
      // Credit is left only where nothing undisputed is open, and this item is.
      pieces: [],
    };
    return [{ kind: 'fee', on: today, data }];
  });
}

/** A promise keeps the account silent until its date; a claim for three days. */
function isSuspended(account: Account, day: ShopDay): boolean {
  return (account.promise !== undefined && day.today <= account.promise.until) || isClaimPending(account, day);
}

/**
 * The first day on which the item's next fee can fall; undefined when none can as things stand: its sale carries none, she did not
 * accept it, was not told that she is late, or the fees are at their end.
 */
export function nextFeeOn(
  { feesAccepted }: Pick<Account, 'feesAccepted'>,
  { fee, fees, dunned, due, graceFrom, amount }: OpenItem,
  onPaper: boolean,
): CalendarDate | undefined {
  if (fee === undefined || dunned?.late === undefined) return undefined;
  if (!onPaper && !feesAccepted.some((accepted) => sameFee(accepted, fee))) return undefined;
  if (fees !== undefined && (fee.everyDays === undefined || fees.charged >= capOf(fee, amount))) return undefined;
  const grace = addDays(graceFrom !== undefined && graceFrom > due ? graceFrom : due, fee.graceDays + 1);
  const again = fees === undefined ? grace : addDays(fees.last, fee.everyDays ?? 0);
  return [grace, again, addDays(dunned.late, 1)].sort().at(-1);
}

/** Of the undisputed principal open now; the last fee is cut to the cap. */
function feeOf({ fee, fees, amount, left, disputed }: OpenItem): Minor {
  const base = left - disputed;
  if (fee === undefined || base <= 0) return 0;
  const whole = 'flat' in fee.rate ? fee.rate.flat : basisPointsOf({ amount: base, basisPoints: fee.rate.basisPoints });
  return Math.max(0, Math.min(whole, capOf(fee, amount) - (fees?.charged ?? 0)));
}

function capOf({ capBasisPoints }: FeeTerms, principal: Minor): Minor {
  return basisPointsOf({ amount: principal, basisPoints: capBasisPoints });
}
