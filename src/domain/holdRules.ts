import type { Account, Hold, OpenItem } from './account.ts';
import { type CalendarDate, daysBetween } from './calendar.ts';
import type { Draft, HoldCause } from './event.ts';
import { plannedEntries } from './planProgress.ts';

export type HoldPolicy = {
  /** More days overdue than that bring a hold; `null`: never. */
  readonly holdAfterDays: number | null;
};

/**
 * The holds that the policy's rules place and lift today (domain.md, "Limits, holds, score, reviews"): the rule that placed a hold lifts
 * it. Released by hand, a rule stays quiet until it has once stopped applying, which is recorded as a release by the rule.
 */
export function holdsByRule(account: Account, { today, policy }: { today: CalendarDate; policy: HoldPolicy }): Draft[] {
  return [
    ...changeOf(account, 'overdue', today, (hold) => isTooLongOverdue(account, { today, policy, hold })),
    ...changeOf(account, 'plan', today, () => isInDefault(account, today)),
  ];
}

function changeOf(
  { holds, quietRules }: Account,
  cause: Exclude<HoldCause, 'member'>,
  today: CalendarDate,
  applies: (hold: Hold | undefined) => boolean,
): Draft[] {
  const hold = holds.find((placed) => placed.cause === cause);
  const isQuiet = quietRules.includes(cause);
  if (applies(hold)) return hold === undefined && !isQuiet ? [{ kind: 'hold', on: today, data: { cause } }] : [];
  return hold === undefined && !isQuiet ? [] : [{ kind: 'release', on: today, data: { cause, by: 'rule' } }];
}

function isTooLongOverdue(
  account: Account,
  { today, policy, hold }: { today: CalendarDate; policy: HoldPolicy; hold: Hold | undefined },
): boolean {
  const { holdAfterDays } = policy;
  if (holdAfterDays === null) return false;
  const oldest = oldestOwed(account, hold);
  return oldest !== undefined && daysBetween({ from: oldest.due, to: today }) > holdAfterDays;
}

/**
 * The oldest undisputed sale or opening balance outside a plan: what the rule of overdue days looks at, and what a hold by it is
 * explained with. A dispute that was opened after `hold` does not hide its item.
 */
export function oldestOwed({ items, plan, disputes }: Account, hold: Hold | undefined): OpenItem | undefined {
  const planned = new Set(plannedEntries(plan));
  const isFrozen = ({ entry, left, disputed }: OpenItem): boolean => {
    if (left > disputed) return false;
    const dispute = disputes.find((open) => open.entry === entry);
    return hold === undefined || dispute === undefined || dispute.seq < hold.seq;
  };
  return items
    .filter((item) => item.kind !== 'fee' && !planned.has(item.entry) && !isFrozen(item))
    .reduce<OpenItem | undefined>(
      (oldest, item) => (oldest === undefined || item.due < oldest.due ? item : oldest),
      undefined,
    );
}

function isInDefault({ items, defaulted }: Account, today: CalendarDate): boolean {
  return items.some(({ entry, due }) => defaulted.includes(entry) && due < today);
}
