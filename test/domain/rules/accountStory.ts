import { decideAdjustment, decideRefund, decideWriteOff } from '#domain/adjusting.ts';
import { addDays, type CalendarDate, instantAt } from '#domain/calendar.ts';
import { decideClaim, decideSettleClaim } from '#domain/claim.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { type Correctable, decideCorrection } from '#domain/correction.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import type { Draft } from '#domain/event.ts';
import { followUps } from '#domain/followUps.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import { noticeOn, noticeSays } from '#domain/notices.ts';
import type { PaymentCommand } from '#domain/payment.ts';
import { decideAcceptance, decideProposal } from '#domain/plan.ts';
import { instalmentsOf } from '#domain/planProgress.ts';
import { pointsFollowing } from '#domain/points.ts';
import { DEFAULT_POLICY, type Policy } from '#domain/policy.ts';
import { decidePromise } from '#domain/promise.ts';
import { decideRedemption } from '#domain/redeeming.ts';
import { accept, type Result } from '#domain/result.ts';
import type { SaleCommand } from '#domain/sale.ts';
import { decideUndo } from '#domain/undo.ts';
import { decideWaiver } from '#domain/voiding.ts';
import { type AccountBook, ASHA, CLERK, OWNER, openAccountBook, TODAY } from '../accountBook.ts';

const ZONE = 'Asia/Kolkata';

/** Days are counted from the first one, the 22nd of November 2026. */
export const day = (days: number): CalendarDate => addDays(TODAY, days);

type SaleTold = Partial<Pick<SaleCommand, 'terms' | 'allowOverLimit' | 'allowOnHold' | 'perPoint'>> & {
  readonly on?: number;
  readonly due?: number;
};
type PaymentTold = Partial<Pick<PaymentCommand, 'forEntry' | 'keepAsCredit'>> & { readonly on?: number };

/** What happens to one account, told step by step; a refused step fails, `refused…` gives why. */
export type Story = {
  readonly book: AccountBook;
  /** So many days after the first one, at noon. */
  at(days: number, minutes?: number): Story;
  /** Each day up to that one has its run at nine, and what it says is delivered. */
  livesUntil(days: number): Story;
  sells(amount: Minor, told?: SaleTold): Story;
  pays(amount: Minor, told?: PaymentTold): Story;
  confirms(entry: number): Story;
  voids(entry: number): Story;
  undoes(by?: 'owner' | 'clerk'): Story;
  writesOff(amount: Minor): Story;
  adjusts(amount: Minor): Story;
  refunds(amount: Minor): Story;
  limits(limit: Minor): Story;
  disputes(entry: number, amount?: Minor): Story;
  standsBy(entry: number): Story;
  corrects(entry: number, amount: Minor): Story;
  waives(entry: number): Story;
  claims(amount: Minor): Story;
  receives(amount: Minor): Story;
  promises(until: number, amount?: Minor): Story;
  /** Proposed by the shop, weekly, and accepted at once. */
  plans(count: number, entries?: readonly number[]): Story;
  redeems(points: number): Story;
  /** The code of the refusal that the step meets. */
  refused(step: (story: Story) => unknown): string;
  readonly owed: Minor;
  /** What is left of each open entry. */
  readonly left: Readonly<Record<number, Minor>>;
  readonly frozen: Minor;
  readonly credit: Minor;
  /** What is left of each instalment. */
  readonly instalments: readonly Minor[];
  /** The last event of a kind: the day it is dated with. */
  dayOf(kind: Draft['kind']): CalendarDate | undefined;
  count(kind: Draft['kind']): number;
  /** Which entries a notice of that day would name. */
  readonly speaks: readonly number[];
};

class Refused extends Error {}

export function story(policy: Partial<Policy> = {}): Story {
  const book = openAccountBook();
  const inForce: Policy = { ...DEFAULT_POLICY, ...policy };
  let today = TODAY;
  let minutes = 0;
  const now = () => instantAt({ date: today, time: `12:${String(minutes).padStart(2, '0')}`, zone: ZONE });
  const acting = (role: 'owner' | 'clerk' = 'owner') =>
    ({ role, member: role === 'owner' ? OWNER : CLERK, today, now: now() }) as const;

  const record = (
    decided: Result<readonly Draft[], { readonly code: string }>,
    by: 'shop' | 'asha' = 'shop',
  ): Story => {
    if (!decided.ok) throw new Refused(decided.refusal.code);
    const at = now();
    book.record(decided, { at, by: by === 'shop' ? OWNER : ASHA });
    book.record(accept(pointsFollowing(book.account, { today, by: book.account.entries })), { at });
    book.record(accept(followUps(book.account, { today, policy: inForce })), { at });
    return told;
  };
  const runDay = (): void => {
    record(accept(dailyTransitions(book.account, { today, zone: ZONE, policy: inForce })));
    const notice = noticeOn(book.account, { today, zone: ZONE, policy: inForce, muted: false });
    if (notice === undefined || book.account.noticed === today) return;
    const data = { channel: 'web', delivered: now(), ...noticeSays(notice) };
    record(accept([{ kind: 'notice', on: today, data }]));
  };

  const told: Story = {
    book,
    at(days, past = 0) {
      today = day(days);
      minutes = past;
      return told;
    },
    livesUntil(days) {
      while (today < day(days)) {
        today = addDays(today, 1);
        runDay();
      }
      return told;
    },
    sells(amount, { on, due, ...differs } = {}) {
      const sold = on === undefined ? today : day(on);
      const dated = { on: sold, ...(due === undefined ? {} : { due: day(due) }) };
      return record(book.sale(amount, { acting: acting(), ...dated, ...differs }));
    },
    pays: (amount, { on, ...differs } = {}) =>
      record(book.payment(amount, { acting: acting(), on: on === undefined ? today : day(on), ...differs })),
    confirms: (entry) => record(decideConfirmation(book.account, { entry, today }), 'asha'),
    voids: (entry) => record(book.void(entry, acting())),
    undoes: (by) => record(decideUndo(book.ledger, { acting: acting(by) })),
    writesOff: (amount) => record(decideWriteOff(book.account, { acting: acting(), amount })),
    adjusts: (amount) => record(decideAdjustment(book.account, { acting: acting(), amount, due: today })),
    refunds: (amount) => record(decideRefund(book.account, { acting: acting(), amount })),
    limits: (limit) => record(decideLimit(book.account, { acting: acting(), limit, today })),
    disputes: (entry, amount) =>
      record(
        decideDispute(book.ledger, { entry, reason: 'goods', today, ...(amount === undefined ? {} : { amount }) }),
        'asha',
      ),
    standsBy: (entry) => record(decideStandBy(book.ledger, { acting: acting(), entry, today })),
    corrects: (entry, amount) => {
      const original = book.events.find(
        (event): event is Correctable => event.kind === 'sale' && event.data.entry === entry,
      );
      if (original === undefined) throw new Error(`#${entry} is no sale`);
      return record(
        decideCorrection(book.ledger, { acting: acting(), original, right: { items: [{ amount }] }, linked: true }),
      );
    },
    waives: (entry) => record(decideWaiver(book.ledger, { acting: acting(), entry })),
    claims: (amount) => record(decideClaim(book.account, { amount, on: today, today }), 'asha'),
    receives: (amount) => {
      const claim = book.account.claims.find((open) => open.amount === amount)?.seq ?? 0;
      const answer = { claim, outcome: 'received', keepAsCredit: false, linked: true } as const;
      return record(decideSettleClaim(book.ledger, { acting: acting(), ...answer }));
    },
    promises: (until, amount) =>
      record(
        decidePromise(book.account, {
          today,
          until: day(until),
          daysMax: inForce.promiseDaysMax,
          ...(amount === undefined ? {} : { amount }),
        }),
        'asha',
      ),
    plans(count, entries) {
      const chosen = entries === undefined ? {} : { entries };
      record(decideProposal(book.account, { by: 'shop', today, count, every: 'week', ...chosen }));
      const plan = book.account.proposal?.seq ?? 0;
      const answer = decideAcceptance(book.account, { by: 'customer', plan, today, agreement: 'agreed' });
      return record(answer.ok ? accept(answer.value.drafts) : answer, 'asha');
    },
    redeems: (points) => record(decideRedemption(book.account, { points, policy: inForce.points, today }), 'asha'),
    refused(step) {
      const before = book.events.length;
      try {
        step(told);
      } catch (error) {
        if (error instanceof Refused && book.events.length === before) return error.message;
        throw error;
      }
      throw new Error('it was not refused');
    },
    get owed() {
      return book.account.balance;
    },
    get left() {
      return Object.fromEntries(book.account.items.map(({ entry, left }) => [entry, left]));
    },
    get frozen() {
      return book.account.items.reduce((sum, { disputed }) => sum + disputed, 0);
    },
    get credit() {
      return book.account.credit.reduce((sum, { amount }) => sum + amount, 0);
    },
    get instalments() {
      const { plan, items } = book.account;
      return plan === undefined ? [] : instalmentsOf(plan, items).map(({ left }) => left);
    },
    dayOf: (kind) => book.events.findLast((event) => event.kind === kind)?.on,
    count: (kind) => book.events.filter((event) => event.kind === kind).length,
    get speaks() {
      const notice = noticeOn(book.account, { today, zone: ZONE, policy: inForce, muted: false });
      return notice?.items.map(({ entry }) => entry) ?? [];
    },
  };
  return told;
}
