import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account, OpenItem } from '#domain/account.ts';
import { addDays, type CalendarDate, dateAt, daysBetween } from '#domain/calendar.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import { followUps } from '#domain/followUps.ts';
import { nextLookOn, noticeOn } from '#domain/notices.ts';
import type { Policy, ReminderSchedule } from '#domain/policy.ts';
import { anyPolicy, anyStep, type Ran, runToday, type Step, tellStory, ZONE } from './noticeStories.ts';

/** domain.md, "Notices", "Promises", "Plans": what holds whatever happens to an account, and however often the process is down. */

const STORY = fc.array(anyStep, { maxLength: 30, size: 'max' });
const DAYS_AHEAD = 120;
const RUNS = 100;

test('a day says one thing at most: its run once more finds nothing to say or to do', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      const told = tellStory(story, policy);
      runToday(told, policy);
      const { account, events } = told.book;
      const last = told.runs.at(-1);
      if (last?.notice !== undefined) expect(noticeOn(account, last.speaking)).toBeUndefined();
      for (let again = 0; again < 10; again += 1) runToday(told, policy);
      expect(told.book.events.length).toBe(events.length);
      const days = told.runs.flatMap(({ notice, speaking }) => (notice === undefined ? [] : [speaking.today]));
      expect(new Set(days).size).toBe(days.length);
    }),
    { numRuns: RUNS },
  );
});

test('it reminds only of what is due to be said, of all that is open, and of nothing else', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      for (const ran of remindersOf(story, policy)) {
        const { before, notice, speaking } = ran;
        const open = openOutsidePlan(before);
        expect(notice?.items.map(({ entry }) => entry).sort(byNumber)).toEqual(open.map(({ entry }) => entry));
        expect(isSilent(before, speaking.today)).toBe(false);
        expect(open.some((item) => isUntoldFee(item) || isUnspoken(item, { ...ran, open }, policy))).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('at least three days lie between two reminders', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      let last: CalendarDate | undefined;
      for (const { speaking } of remindersOf(story, policy)) {
        const days = last === undefined ? 3 : daysBetween({ from: last, to: speaking.today });
        expect(days).toBeGreaterThanOrEqual(3);
        last = speaking.today;
      }
    }),
    { numRuns: RUNS },
  );
});

test('nothing is lost: a step that was missed is spoken of by the next run that may speak', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      for (const ran of tellStory(story, policy).runs) {
        const { before, after, speaking, notice } = ran;
        const { today } = speaking;
        const isTooSoon = before.reminded !== undefined && daysBetween({ from: before.reminded, to: today }) < 3;
        // A message of this day has left already; what came up behind it has its turn tomorrow.
        const hasSpoken = notice === undefined && before.noticed === today;
        if (hasSpoken || isSilent(before, today)) continue;
        const open = openOutsidePlan(after);
        const unsaid = open.filter((item) => isUntoldFee(item) || isUnspoken(item, { ...ran, open }, policy));
        if (!isTooSoon) expect(unsaid).toEqual([]);
        const isOwed = before.balance > 0 && (before.broken?.missing ?? 0) > 0;
        if (isOwed && before.broken !== undefined && (before.noticed ?? '') < before.broken.on)
          expect(notice?.broken).toEqual(before.broken);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a broken promise, a plan’s default and a sale to be confirmed are told once each', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      const { runs, book } = tellStory(story, policy);
      const notices = runs.flatMap(({ notice }) => notice ?? []);
      const count = (kind: string) => book.events.filter((event) => event.kind === kind).length;
      const confirmed = notices.flatMap(({ confirm }) => confirm);
      expect(new Set(confirmed).size).toBe(confirmed.length);
      expect(notices.filter(({ broken }) => broken !== undefined).length).toBeLessThanOrEqual(count('promise-broken'));
      expect(notices.filter(({ defaulted }) => defaulted).length).toBeLessThanOrEqual(count('plan-defaulted'));
    }),
    { numRuns: RUNS },
  );
});

test('who says she has paid hears nothing about money until the shop answers, for three days at most', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, (story, policy) => {
      for (const { before, notice, speaking } of tellStory(story, policy).runs) {
        const isPending = before.claims.some(
          ({ at }) => daysBetween({ from: dateAt(at, ZONE), to: speaking.today }) < 3,
        );
        if (isPending)
          expect([notice?.items ?? [], notice?.instalments ?? [], notice?.promise]).toEqual([[], [], undefined]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the account is looked at again no later than on the next day that brings or says something', () => {
  fc.assert(
    fc.property(STORY, anyPolicy, fc.boolean(), (story, policy, muted) => {
      const told = tellStory(story, policy);
      runToday(told, policy);
      const { account } = told.book;
      const look = nextLookOn(account, { today: told.today, zone: ZONE, policy });
      for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
        const today = addDays(told.today, ahead);
        if (look !== undefined && look <= today) return;
        expect({ today, look, brings: broughtOn(account, { today, policy, muted }) }).toEqual({
          today,
          look,
          brings: [],
        });
      }
    }),
    { numRuns: RUNS },
  );
});

function broughtOn(
  account: Account,
  { today, policy, muted }: { today: CalendarDate; policy: Policy; muted: boolean },
) {
  const notice = noticeOn(account, { today, zone: ZONE, policy, muted });
  return [
    ...dailyTransitions(account, { today, zone: ZONE, policy }),
    ...followUps(account, { today, policy }),
    ...(notice === undefined ? [] : [notice]),
  ];
}

function remindersOf(story: readonly Step[], policy: Policy): Ran[] {
  return tellStory(story, policy).runs.filter(({ notice }) => notice !== undefined && notice.items.length > 0);
}

function openOutsidePlan({ items, plan }: Account): OpenItem[] {
  return items.filter(
    ({ entry, left, disputed }) => left > disputed && !plan?.items.some((planned) => planned.entry === entry),
  );
}

function isSilent({ promise, claims }: Account, today: CalendarDate): boolean {
  const isClaimed = claims.some(({ at }) => daysBetween({ from: dateAt(at, ZONE), to: today }) < 3);
  return isClaimed || (promise !== undefined && today <= promise.until);
}

function isUntoldFee({ kind, dunned }: OpenItem): boolean {
  return kind === 'fee' && dunned === undefined;
}

/** By looking at every day since it was recorded: one of the schedule's days came, and nothing was said from then on. */
function isUnspoken(
  { kind, due, at, dunned }: OpenItem,
  { speaking, open }: Pick<Ran, 'speaking'> & { readonly open: readonly OpenItem[] },
  { reminders }: Policy,
): boolean {
  const { today, muted } = speaking;
  if (kind === 'fee' && open.some((other) => other.kind !== 'fee')) return false;
  if (muted && today <= due) return false;
  for (let day = addDays(dateAt(at, ZONE), 1); day <= today; day = addDays(day, 1)) {
    const isStep = isStepOf(daysBetween({ from: due, to: day }), reminders);
    if (isStep && (dunned === undefined || dunned.last < day)) return true;
  }
  return false;
}

function isStepOf(days: number, { offsets, everyDays }: ReminderSchedule): boolean {
  const last = offsets.at(-1);
  if (offsets.includes(days)) return true;
  return last !== undefined && everyDays !== null && days > last && (days - last) % everyDays === 0;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
