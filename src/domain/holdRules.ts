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
    ...changeOf(account, 'plan', today, (hold) => isInDefault(account, { today, hold })),
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
  const oldest = oldestOwed(account, { hold, holdAfterDays });
  return oldest !== undefined && daysBetween({ from: oldest.due, to: today }) > holdAfterDays;
}

/**
 * The oldest undisputed sale or opening balance outside a plan: what the rule of overdue days looks at, and what a hold by it is
 * explained with. What is frozen as a whole is left out (`isFrozen`).
 */
export function oldestOwed(
  account: Account,
  ask: HoldPolicy & { readonly hold: Hold | undefined },
): OpenItem | undefined {
  const { items, plan } = account;
  const planned = new Set(plannedEntries(plan));
  const overdue = { hold: ask.hold, overdueDays: ask.holdAfterDays ?? 0 };
  return items
    .filter((item) => item.kind !== 'fee' && !planned.has(item.entry) && !isFrozen(account, item, overdue))
    .reduce<OpenItem | undefined>(
      (oldest, item) => (oldest === undefined || item.due < oldest.due ? item : oldest),
      undefined,
    );
}

function isInDefault(
  account: Account,
  { today, hold }: { readonly today: CalendarDate; readonly hold: Hold | undefined },
): boolean {
  const { items, defaulted } = account;
  const behind = items.filter(({ entry, due }) => defaulted.includes(entry) && due < today);
  return behind.some((item) => !isFrozen(account, item, { hold, overdueDays: 0 }));
}

/**
 * All of it is disputed, so it brings no hold (domain.md, "Disputes"). A dispute that was opened after the hold does not lift it, where the
 * item was a reason for it: more than `overdueDays` overdue by then. One that came to be overdue only later was none.
 */
function isFrozen(
  { disputes }: Account,
  { entry, left, disputed, due }: OpenItem,
  { hold, overdueDays }: { readonly hold: Hold | undefined; readonly overdueDays: number },
): boolean {
  if (left > disputed) return false;
  const dispute = disputes.find((open) => open.entry === entry);
  if (hold === undefined || dispute === undefined || dispute.seq < hold.seq) return true;
  return daysBetween({ from: due, to: dispute.on }) <= overdueDays;
}
