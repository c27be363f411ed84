import type { Account, Awaited, BrokenPromise, OpenItem } from './account.ts';
import { addDays, type CalendarDate, dateAt, daysBetween } from './calendar.ts';
import { isClaimPending, type ShopDay } from './claimPending.ts';
import type { NoticeData } from './event.ts';
import { nextFeeOn } from './lateFee.ts';
import type { Minor } from './money.ts';
import { type InstalmentState, instalmentsOf, plannedEntries } from './planProgress.ts';
import type { Policy, ReminderSchedule } from './policy.ts';

/**
 * What is due to be said to a customer on a day (domain.md, "Notices"): a pure function of ledger, policy and date, never of whether the
 * job ran on earlier days.
 */

/** How the most overdue item is spoken of. */
export type Tone = 'friendly' | 'due' | 'late' | 'firm' | 'final';

export type NamedItem = {
  readonly entry: number;
  readonly kind: OpenItem['kind'];
  readonly due: CalendarDate;
  /** What of it is open and undisputed. */
  readonly open: Minor;
  /** Days after the due date, negative before it. */
  readonly daysLate: number;
};

/** All that is said to one customer of one shop on one day, in one message. */
export type Notice = {
  /** Sales whose confirmation is asked for once more. */
  readonly confirm: readonly number[];
  /** When any item speaks: all that are open, the oldest due first. */
  readonly items: readonly NamedItem[];
  /** With items: the tone of the one that is most overdue. */
  readonly tone?: Tone;
  readonly instalments: readonly InstalmentState[];
  /** A promise of hers that was broken, and whether a plan went into default, of which no notice has told her. */
  readonly broken?: BrokenPromise;
  readonly defaulted: boolean;
  /** Her promise is for today. */
  readonly promise?: { readonly seq: number; readonly amount: Minor; readonly missing: Minor };
};

export type Speaking = ShopDay & {
  readonly policy: Pick<Policy, 'reminders'>;
  /** She asked for no friendly and due reminders. */
  readonly muted: boolean;
};

/** At least so many days lie between two reminders; nudges of a plan and the day of a promise come regardless. */
export const DAYS_BETWEEN_REMINDERS = 3;
/** A plan's instalment is spoken of on these days, counted from its date. */
const NUDGE_FIRST = -1;
const NUDGE_OFFSETS = [NUDGE_FIRST, 0, 1, 3];
/** A notice names no more items and asks for no more words than that; the rest has its turn on a later day. */
export const NAMED_MAX = 500;
export const ASKED_AGAIN_MAX = 6;

/** What is due to be said today; undefined when there is nothing. */
export function noticeOn(account: Account, speaking: Speaking): Notice | undefined {
  const confirm = account.awaiting.filter((awaited) => isAskedAgain(awaited, speaking)).map(({ entry }) => entry);
  const isClaimed = isClaimPending(account, speaking);
  const open = openItems(account);
  const speaks = !isTooSoon(account, speaking) && open.some((item) => itemSpeaks(item, open, speaking));
  return noticeOf({
    confirm: confirm.slice(0, ASKED_AGAIN_MAX),
    items: speaks && !isSilent(account, speaking) ? named(open, speaking.today) : [],
    instalments: isClaimed ? [] : nudgesOn(account, speaking),
    defaulted: isUntold(account, account.defaultedOn),
    broken: isClaimed ? undefined : brokenOf(account),
    promise: isClaimed ? undefined : promiseToday(account, speaking),
  });
}

/** `remind` by hand (domain.md, "Notices"): every open item speaks, whatever its steps; of a muted customer only what is late. */
export function noticeByHand(account: Account, speaking: Speaking): Notice | undefined {
  const { today, muted } = speaking;
  const open = openItems(account).filter((item) => !muted || item.due < today);
  const instalments = account.plan === undefined ? [] : instalmentsOf(account.plan, account.items);
  const unpaid = instalments.filter(({ left, due }) => left > 0 && (due <= today || !muted));
  // What has come up by itself, and the next one: nothing that the clock would say today is left out.
  const asked = unpaid.filter(({ due }, index) => index === 0 || due <= addDays(today, -NUDGE_FIRST));
  return noticeOf({
    confirm: [],
    items: named(open, today),
    instalments: asked,
    defaulted: isUntold(account, account.defaultedOn),
    broken: brokenOf(account),
    promise: promiseToday(account, speaking),
  });
}

/** What of it stands on the chain, once it is known when and where it was delivered. */
export function noticeSays(notice: Notice): Omit<NoticeData, 'channel' | 'delivered'> {
  return {
    confirm: notice.confirm,
    items: notice.items.map(({ entry }) => entry),
    reminds: notice.items.length > 0,
    instalments: notice.instalments.map(({ due }) => due),
    ...(notice.promise === undefined ? {} : { promise: notice.promise.seq }),
  };
}

/**
 * The next day after today on which the clock may have something to say or do with the account; undefined when it has not. It may be too
 * early, never too late: the daily run looks again (architecture.md, "Time-driven work").
 */
export function nextLookOn(account: Account, day: ShopDay & { readonly policy: Policy }): CalendarDate | undefined {
  const { today } = day;
  const tomorrow = addDays(today, 1);
  const dates = [
    ...itemDates(account, day),
    ...planDates(account),
    ...promiseDates(account),
    ...(hasUntold(account) ? [today] : []),
  ];
  return dates.map((date) => (date <= today ? tomorrow : date)).sort()[0];
}

/** The latest step on or before `today`; undefined before the first. */
export function latestStep(
  due: CalendarDate,
  today: CalendarDate,
  schedule: ReminderSchedule,
): CalendarDate | undefined {
  const days = daysBetween({ from: due, to: today });
  const { offsets, everyDays } = schedule;
  const last = offsets.at(-1);
  const reached = offsets.findLast((offset) => offset <= days);
  if (reached === undefined || last === undefined) return undefined;
  if (days < last || everyDays === null) return addDays(due, reached);
  return addDays(due, last + Math.floor((days - last) / everyDays) * everyDays);
}

/** How lateness is spoken of: a week late, four weeks firm, then final. */
export function toneOf(daysLate: number): Tone {
  if (daysLate < 0) return 'friendly';
  if (daysLate === 0) return 'due';
  if (daysLate <= 7) return 'late';
  return daysLate < 30 ? 'firm' : 'final';
}

type NoticeParts = Omit<Notice, 'promise' | 'tone' | 'broken'> & {
  readonly promise: Notice['promise'] | undefined;
  readonly broken: BrokenPromise | undefined;
};

function noticeOf({ promise, broken, ...parts }: NoticeParts): Notice | undefined {
  const { confirm, items, instalments, defaulted } = parts;
  const isEmpty = confirm.length + items.length + instalments.length === 0 && !defaulted;
  if (isEmpty && promise === undefined && broken === undefined) return undefined;
  const [latest] = items;
  return {
    ...parts,
    ...(broken === undefined ? {} : { broken }),
    ...(latest === undefined ? {} : { tone: toneOf(latest.daysLate) }),
    ...(promise === undefined ? {} : { promise }),
  };
}

/** Undisputed and outside the plan, the oldest due first. */
function openItems({ items, plan }: Account): OpenItem[] {
  const planned = new Set(plannedEntries(plan));
  return items.filter((item) => item.left > item.disputed && !planned.has(item.entry)).sort(byDue);
}

function byLastNamed(a: OpenItem, b: OpenItem): number {
  const [before, after] = [a.dunned?.last ?? '', b.dunned?.last ?? ''];
  if (before === after) return 0;
  return before < after ? -1 : 1;
}

function byDue(a: OpenItem, b: OpenItem): number {
  if (a.due === b.due) return a.seq - b.seq;
  return a.due < b.due ? -1 : 1;
}

/** Of more than one notice names, those that were named longest ago: each has its turn. */
function named(open: readonly OpenItem[], today: CalendarDate): NamedItem[] {
  const items = open.length <= NAMED_MAX ? open : [...open].sort(byLastNamed).slice(0, NAMED_MAX).sort(byDue);
  return items.map(({ entry, kind, due, left, disputed }) => ({
    entry,
    kind,
    due,
    open: left - disputed,
    daysLate: daysBetween({ from: due, to: today }),
  }));
}

/** A promise keeps the account outside a plan silent, a claim for three days. */
function isSilent(account: Account, day: ShopDay): boolean {
  return (account.promise !== undefined && day.today <= account.promise.until) || isClaimPending(account, day);
}

function isTooSoon({ reminded }: Account, { today }: ShopDay): boolean {
  return reminded !== undefined && daysBetween({ from: reminded, to: today }) < DAYS_BETWEEN_REMINDERS;
}

/** A fee is told with the next notice that may come, whatever the dates of its sale say. */
function isUntoldFee({ kind, dunned }: OpenItem): boolean {
  return kind === 'fee' && dunned === undefined;
}

/** What the clock brought about on a day is told by the first notice from that day on. */
function isUntold({ noticed }: Account, on: CalendarDate | undefined): boolean {
  return on !== undefined && (noticed === undefined || noticed < on);
}

/** A promise of hers that was broken, while something is missing of it still: nobody is told of what she has paid since. */
function brokenOf(account: Account): BrokenPromise | undefined {
  const { broken, balance } = account;
  return broken !== undefined && broken.missing > 0 && balance > 0 && isUntold(account, broken.on) ? broken : undefined;
}

/** A fee that was told rides along with what is said of the others; where it is all that is open, it is an item like any. */
function itemSpeaks(item: OpenItem, open: readonly OpenItem[], { today, zone, policy, muted }: Speaking): boolean {
  if (isUntoldFee(item)) return true;
  if (item.kind === 'fee' && open.some(({ kind }) => kind !== 'fee')) return false;
  const { due, at, dunned } = item;
  if (muted && today <= due) return false;
  const step = latestStep(due, today, policy.reminders);
  if (step === undefined || step <= dateAt(at, zone)) return false;
  return dunned === undefined || dunned.last < step;
}

function isAskedAgain({ at, askAgain }: Awaited, { today, zone }: ShopDay): boolean {
  return askAgain === true && dateAt(at, zone) < today;
}

function nudgesOn({ plan, items }: Account, { today }: ShopDay): InstalmentState[] {
  if (plan === undefined) return [];
  const unpaid = instalmentsOf(plan, items).filter(({ left }) => left > 0);
  const latest = unpaid.findLast(({ due }) => {
    const step = latestStep(due, today, { offsets: NUDGE_OFFSETS, everyDays: null });
    return step !== undefined && step > plan.on && (plan.nudged === undefined || plan.nudged < step);
  });
  // Whoever is behind hears of all that is, not of the next one alone.
  return latest === undefined ? [] : unpaid.filter(({ due }) => due <= latest.due);
}

function promiseToday({ promise }: Account, { today }: ShopDay): Notice['promise'] {
  if (promise === undefined || promise.until !== today || promise.spoken === true) return undefined;
  const { seq, amount, received } = promise;
  return { seq, amount, missing: Math.max(0, amount - received) };
}

/** Steps, fees and holds of the items that are open. */
function itemDates(account: Account, { today, zone, policy }: ShopDay & { readonly policy: Policy }): CalendarDate[] {
  const planned = new Set(plannedEntries(account.plan));
  return account.items.flatMap((item) => {
    const { due, at, dunned, entry } = item;
    if (planned.has(entry)) return [];
    const step = latestStep(due, today, policy.reminders);
    const isUnspoken = step !== undefined && step > dateAt(at, zone) && (dunned === undefined || dunned.last < step);
    const spoken = isUnspoken ? today : nextStep(due, today, policy.reminders);
    const fee = nextFeeOn(account, item, policy.feesOnPaper);
    const holds = [
      ...(policy.holdAfterDays === null ? [] : [addDays(due, policy.holdAfterDays + 1)]),
      ...(account.defaulted.includes(entry) ? [addDays(due, 1)] : []),
    ];
    return [...[spoken, fee].flatMap((on) => on ?? []), ...holds.filter((on) => on > today)];
  });
}

function nextStep(due: CalendarDate, today: CalendarDate, schedule: ReminderSchedule): CalendarDate | undefined {
  const days = daysBetween({ from: due, to: today });
  const { offsets, everyDays } = schedule;
  const ahead = offsets.find((offset) => offset > days);
  if (ahead !== undefined) return addDays(due, ahead);
  const last = offsets.at(-1);
  if (last === undefined || everyDays === null) return undefined;
  return addDays(due, last + (Math.floor((days - last) / everyDays) + 1) * everyDays);
}

function planDates({ plan, items }: Account): CalendarDate[] {
  if (plan === undefined) return [];
  const unpaid = instalmentsOf(plan, items).filter(({ left }) => left > 0);
  // The day behind the last nudge is the one on which it counts as missed.
  return unpaid.slice(0, 1).flatMap(({ due }) => [...NUDGE_OFFSETS, 4].map((offset) => addDays(due, offset)));
}

function promiseDates({ promise }: Account): CalendarDate[] {
  return promise === undefined ? [] : [promise.until, addDays(promise.until, 1)];
}

/** What is told on the next sending day, whatever the dates of the items say. */
function hasUntold(account: Account): boolean {
  const { awaiting, items, defaultedOn } = account;
  return (
    awaiting.some(({ askAgain }) => askAgain === true) ||
    items.some(isUntoldFee) ||
    brokenOf(account) !== undefined ||
    isUntold(account, defaultedOn)
  );
}
