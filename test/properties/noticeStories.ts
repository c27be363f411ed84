import fc from 'fast-check';
import type { Account } from '#domain/account.ts';
import { addDays, type CalendarDate, instantAt } from '#domain/calendar.ts';
import { decideClaim, decideSettleClaim } from '#domain/claim.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import type { Draft } from '#domain/event.ts';
import { followUps } from '#domain/followUps.ts';
import type { FeeTerms } from '#domain/lateFee.ts';
import { type Notice, noticeOn, noticeSays, type Speaking } from '#domain/notices.ts';
import { DEFAULT_POLICY, type Policy } from '#domain/policy.ts';
import { decidePromise } from '#domain/promise.ts';
import { accept, type Result } from '#domain/result.ts';
import { type AccountBook, ASHA, OWNER, OWNER_ACTING, openAccountBook, TODAY } from '../domain/accountBook.ts';

/** What happens to one account while days pass, as plain data that shrinks to a readable story. */
export type Step =
  | Act
  | { do: 'mute'; muted: boolean }
  /** The day's run once more, or later than at its hour. */
  | { do: 'run' }
  /** Days pass: each has its run, or the process is down. */
  | { do: 'days'; count: number; up: boolean };

/** What people do. */
type Act =
  | { do: 'sale'; amount: number; dueIn: number; daysBack: number; linked: boolean }
  | { do: 'payment'; amount: number }
  | { do: 'promise'; inDays: number }
  | { do: 'claim'; amount: number }
  | { do: 'answer a claim'; outcome: 'another' | 'not-received' }
  | { do: 'confirm'; back: number }
  | { do: 'dispute'; back: number }
  | { do: 'stand by' }
  | { do: 'void'; back: number }
  | { do: 'plan'; instalments: number; everyDays: number };

const amount = fc.constantFrom(1, 50, 100, 100, 250, 700);
const back = fc.integer({ min: 0, max: 4 });

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('sale'),
      amount,
      dueIn: fc.constantFrom(0, 1, 2, 5, 9, 30, 45),
      daysBack: fc.constantFrom(0, 0, 3, 40),
      linked: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('payment'), amount: fc.oneof(amount, fc.constant(0)) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('promise'), inDays: fc.integer({ min: 0, max: 14 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('claim'), amount }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('answer a claim'),
      outcome: fc.constantFrom<'another' | 'not-received'>('another', 'not-received'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm'), back }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dispute'), back }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stand by') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('void'), back }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('plan'),
      instalments: fc.integer({ min: 2, max: 4 }),
      everyDays: fc.constantFrom(7, 14, 30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mute'), muted: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('run') }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('days'), count: fc.integer({ min: 1, max: 12 }), up: fc.boolean() }),
  },
);

const FEE: FeeTerms = { rate: { basisPoints: 500 }, graceDays: 2, everyDays: 6, capBasisPoints: 2_000 };

export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  ...Object.fromEntries(Object.entries(DEFAULT_POLICY).map(([key, value]) => [key, fc.constant(value)])),
  lateFee: fc.constantFrom(null, FEE),
  feesOnPaper: fc.constant(true),
  reminders: fc.constantFrom(
    DEFAULT_POLICY.reminders,
    { offsets: [0], everyDays: null },
    { offsets: [-7, 1, 2], everyDays: 5 },
    { offsets: [10], everyDays: 1 },
    { offsets: [], everyDays: null },
  ),
  holdAfterDays: fc.constantFrom(null, 0, 5, 30),
  planMissesMax: fc.constantFrom(1, 2, 3),
  reviewEveryDays: fc.constantFrom(null, 30),
}) as fc.Arbitrary<Policy>;

export const ZONE = 'Asia/Kolkata';

/** One run of a day: what the account was before it spoke, and what it said. */
export type Ran = {
  readonly speaking: Speaking;
  readonly before: Account;
  readonly notice: Notice | undefined;
  readonly after: Account;
};

export type Told = {
  readonly book: AccountBook;
  today: CalendarDate;
  muted: boolean;
  readonly runs: Ran[];
};

/** Tells a story to an account; each day's run comes at nine, people act at noon. */
export function tellStory(story: readonly Step[], policy: Policy): Told {
  const told: Told = { book: openAccountBook(), today: TODAY, muted: false, runs: [] };
  for (const step of story) {
    if (step.do === 'days') passDays(told, step, policy);
    else if (step.do === 'run') runToday(told, policy);
    else if (step.do === 'mute') told.muted = step.muted;
    else act(told, step, policy);
  }
  return told;
}

function passDays(told: Told, { count, up }: { count: number; up: boolean }, policy: Policy): void {
  for (let day = 0; day < count; day += 1) {
    told.today = addDays(told.today, 1);
    if (up) runToday(told, policy);
  }
}

/** As the daily run does: transitions, what follows from them, then the notice, of which a day has one. */
export function runToday(told: Told, policy: Policy): void {
  const { book, today, muted, runs } = told;
  const at = instantAt({ date: today, time: '09:00', zone: ZONE });
  const record = (drafts: readonly Draft[]) => book.record(accept(drafts), { at });
  record(dailyTransitions(book.account, { today, zone: ZONE, policy }));
  record(followUps(book.account, { today, policy }));
  const speaking = { today, zone: ZONE, policy, muted };
  const before = book.account;
  const notice = before.noticed === today ? undefined : noticeOn(before, speaking);
  if (notice !== undefined)
    record([{ kind: 'notice', on: today, data: { channel: 'web', delivered: at, ...noticeSays(notice) } }]);
  runs.push({ speaking, before, notice, after: book.account });
}

function act({ book, today }: Told, step: Act, policy: Policy): void {
  const at = instantAt({ date: today, time: '12:00', zone: ZONE });
  const decided = decide(book, step, { today, at, policy });
  if (!decided.ok) return;
  book.record(decided, { at, by: step.do === 'sale' || step.do === 'payment' ? OWNER : ASHA });
  book.record(accept(followUps(book.account, { today, policy })), { at });
}

function decide(
  book: AccountBook,
  step: Act,
  { today, at, policy }: { today: CalendarDate; at: string; policy: Policy },
): Result<readonly Draft[], unknown> {
  const { account, ledger } = book;
  const acting = { ...OWNER_ACTING, today, now: at };
  switch (step.do) {
    case 'sale': {
      const on = addDays(today, -step.daysBack);
      const terms = { net: 30, ...(policy.lateFee === null ? {} : { fee: policy.lateFee }) };
      const allowed = { allowOnHold: {}, allowOverLimit: {} };
      return book.sale(step.amount, {
        acting,
        on,
        due: addDays(on, step.dueIn),
        terms,
        linked: step.linked,
        ...allowed,
      });
    }
    case 'payment':
      return book.payment(step.amount === 0 ? Math.max(0, account.balance) : step.amount, {
        acting,
        on: today,
        keepAsCredit: true,
      });
    case 'promise':
      return decidePromise(account, { today, until: addDays(today, step.inDays), daysMax: policy.promiseDaysMax });
    case 'claim':
      return decideClaim(account, { amount: step.amount, on: today, today });
    case 'answer a claim': {
      const claim = account.claims[0]?.seq ?? 0;
      return decideSettleClaim(ledger, { acting, claim, outcome: step.outcome, keepAsCredit: true, linked: true });
    }
    case 'confirm':
      return decideConfirmation(account, { entry: account.entries - step.back, today });
    case 'dispute':
      return decideDispute(ledger, { entry: account.entries - step.back, reason: 'goods', today });
    case 'stand by':
      return decideStandBy(ledger, { acting, entry: account.disputes[0]?.entry ?? 0, today });
    case 'void':
      return book.void(account.entries - step.back, acting);
    case 'plan':
      return accept(planOf(account, step, today));
  }
}

/** Everything undisputed in equal instalments, agreed on at once. */
function planOf(account: Account, step: Extract<Act, { do: 'plan' }>, today: CalendarDate): Draft[] {
  const items = account.items
    .filter(({ disputed }) => disputed === 0)
    .map(({ entry, left }) => ({ entry, amount: left }));
  const total = items.reduce((sum, item) => sum + item.amount, 0);
  const { instalments: count, everyDays } = step;
  if (account.plan !== undefined || total < count) return [];
  const part = Math.floor(total / count);
  const instalments = Array.from({ length: count }, (_, at) => ({
    due: addDays(today, (at + 1) * everyDays),
    amount: at === 0 ? total - part * (count - 1) : part,
  }));
  const until = addDays(today, 7);
  return [
    { kind: 'plan-proposed', on: today, data: { by: 'shop', items, instalments, every: 'week', until } },
    { kind: 'plan-accepted', on: today, data: { plan: account.seq + 1, agreement: { text: 'yes' } } },
  ];
}
