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

/** The oldest undisputed sale or opening balance outside a plan; a dispute that was opened after the hold does not lift it. */
function isTooLongOverdue(
  { items, plan, disputes }: Account,
  { today, policy, hold }: { today: CalendarDate; policy: HoldPolicy; hold: Hold | undefined },
): boolean {
  const { holdAfterDays } = policy;
  if (holdAfterDays === null) return false;
  const planned = new Set(plannedEntries(plan));
  const isFrozen = ({ entry, left, disputed }: OpenItem): boolean => {
    if (left > disputed) return false;
    const dispute = disputes.find((open) => open.entry === entry);
    return hold === undefined || dispute === undefined || dispute.seq < hold.seq;
  };
  return items.some(
    (item) =>
      item.kind !== 'fee' &&
      !planned.has(item.entry) &&
      daysBetween({ from: item.due, to: today }) > holdAfterDays &&
      !isFrozen(item),
  );
}

function isInDefault({ items, defaulted }: Account, today: CalendarDate): boolean {
  return items.some(({ entry, due }) => defaulted.includes(entry) && due < today);
}
