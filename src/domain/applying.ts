import type { OpenDispute } from './account.ts';
import { endPlan, endPromise, endProposal, keepPromise, startPlan } from './agreements.ts';
import { awaitWord, stopAwaiting } from './awaiting.ts';
import type { CalendarDate } from './calendar.ts';
import { chasedBy } from './chasing.ts';
import type { AccountEvent, DiscountData, NoticeData, PaymentData, ReleaseData } from './event.ts';
import { takeFeedback } from './feedback.ts';
import { type FeeTerms, sameFee } from './lateFee.ts';
import { plannedEntries } from './planProgress.ts';
import { recordPoints, spendPoints } from './points.ts';
import type { Projection } from './projection.ts';
import { addDebt, addMoney, freeze, settle } from './settling.ts';

/**
 * What an event changes beside its place. Throws when it cannot be (a bug, or a chain that was tampered with), and for a void or a
 * waiver, which reach back into settled entries: see `takeBack`.
 */
export function applyFact(projection: Projection, event: AccountEvent): void {
  chase(projection, event);
  applyChange(projection, event);
}

function chase({ items, plan }: Projection, event: AccountEvent): void {
  const { entries, change } = chasedBy(event, plannedEntries(plan));
  for (const entry of entries) {
    const item = items.get(entry);
    if (item !== undefined) items.set(entry, { ...item, ...change(item) });
  }
}

function applyChange(projection: Projection, event: AccountEvent): void {
  switch (event.kind) {
    case 'sale':
      addDebt(projection, event);
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited')
        awaitWord(projection, { entry: event.data.entry, at: event.at, askAgain: true });
      return;
    case 'fee':
      addDebt(projection, { ...event, data: { ...event.data, due: event.on } });
      settle(projection, event.data.pieces);
      return;
    case 'payment':
      addMoney(projection, { payer: event.data.entry, on: event.on, amount: event.data.amount });
      keepPromise(projection, { on: event.on, amount: event.data.amount });
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited') awaitWord(projection, { entry: event.data.entry, at: event.at });
      askFeedback(projection, event.data);
      return;
    case 'discount':
      redeem(projection, event.data);
      addMoney(projection, { payer: event.data.entry, on: event.on, amount: event.data.amount, unpaid: true });
      settle(projection, event.data.pieces);
      return;
    case 'write-off':
      addMoney(projection, { payer: event.data.entry, on: event.on, amount: event.data.amount, unpaid: true });
      settle(projection, event.data.pieces);
      return;
    case 'adjustment': {
      const { entry, amount, pieces } = event.data;
      if (amount > 0) addDebt(projection, event);
      else addMoney(projection, { payer: entry, on: event.on, amount: -amount, unpaid: true });
      settle(projection, pieces);
      return;
    }
    case 'confirmation':
      stopAwaiting(projection, event.data.entry);
      return;
    case 'dispute':
      openDispute(projection, {
        seq: event.seq,
        entry: event.data.entry,
        amount: event.data.amount,
        on: event.on,
      });
      return;
    case 'dispute-resolution':
      closeDispute(projection, event.data.entry);
      if (event.data.outcome === 'stands')
        awaitWord(projection, { entry: event.data.entry, at: event.at, stood: true });
      return;
    case 'claim': {
      const { amount, method, forEntry } = event.data;
      projection.claims.set(event.seq, {
        seq: event.seq,
        on: event.on,
        at: event.at,
        amount,
        ...(method === undefined ? {} : { method }),
        ...(forEntry === undefined ? {} : { forEntry }),
      });
      return;
    }
    case 'claim-settled':
      if (!projection.claims.delete(event.data.claim)) throw new Error(`no claim ${event.data.claim} is waiting`);
      return;
    case 'limit-changed':
      projection.limit = event.data.limit;
      return;
    case 'terms-accepted':
      projection.termsAccepted = event.data.terms;
      acceptFee(projection, event.data.terms.fee);
      return;
    case 'promise':
      projection.promise = { seq: event.seq, on: event.on, received: 0, ...event.data };
      return;
    case 'promise-kept':
      endPromise(projection, event.data.promise);
      return;
    case 'promise-broken': {
      const { until, amount, received } = endPromise(projection, event.data.promise);
      projection.broken = { on: event.on, until, amount, missing: Math.max(0, amount - received) };
      return;
    }
    case 'plan-proposed':
      projection.proposal = { seq: event.seq, ...event.data };
      return;
    case 'plan-declined':
      endProposal(projection, event.data.plan);
      return;
    case 'plan-accepted':
      startPlan(projection, event.data.plan, event.on);
      return;
    case 'plan-defaulted':
      projection.defaulted = plannedEntries(projection.plan);
      projection.defaultedOn = event.on;
      endPlan(projection, event.data.plan);
      return;
    case 'plan-completed':
    case 'plan-cancelled':
      endPlan(projection, event.data.plan);
      return;
    case 'hold':
      projection.holds = [...projection.holds, { seq: event.seq, cause: event.data.cause, on: event.on }];
      return;
    case 'release':
      release(projection, event.data);
      return;
    case 'block':
      projection.blocked = event.on;
      return;
    case 'feedback':
      takeFeedback(projection, event.data);
      return;
    case 'points-earned':
      recordPoints(projection, event.data);
      return;
    case 'points-reversed':
      recordPoints(projection, { ...event.data, points: 0 - event.data.points });
      return;
    case 'notice':
      noticed(projection, event.on, event.data);
      return;
    case 'erased':
      closeFor(projection, event.on);
      return;
    case 'override':
    case 'attachment':
    case 'linked':
    case 'unlinked':
      return;
    case 'void':
    case 'fee-waiver':
      throw new Error(`a ${event.kind} needs the whole ledger`);
  }
}

/** Nobody is left to be waited for, stopped, reminded or asked. */
function closeFor(projection: Projection, on: CalendarDate): void {
  projection.erased = on;
  projection.awaiting.length = 0;
  projection.holds = [];
  projection.quietRules = [];
  projection.blocked = undefined;
  projection.promise = undefined;
  projection.broken = undefined;
  projection.defaultedOn = undefined;
  projection.termsAccepted = undefined;
  projection.feesAccepted = [];
  projection.feedback = undefined;
}

/** A payment that is taken back has asked all the same. */
function askFeedback(projection: Projection, { entry, feedbackAsked }: PaymentData<unknown>): void {
  if (feedbackAsked !== undefined) projection.feedback = { entry, on: feedbackAsked };
}

function redeem(projection: Projection, { points }: DiscountData): void {
  if (points !== undefined) spendPoints(projection, points);
}

function acceptFee(projection: Projection, fee: FeeTerms | undefined): void {
  if (fee === undefined || projection.feesAccepted.some((known) => sameFee(known, fee))) return;
  projection.feesAccepted = [...projection.feesAccepted, fee];
}

function release(projection: Projection, { cause, by }: ReleaseData): void {
  if (cause === 'block') {
    projection.blocked = undefined;
    return;
  }
  const quiet = projection.quietRules.filter((rule) => rule !== cause);
  projection.holds = projection.holds.filter((hold) => hold.cause !== cause);
  projection.quietRules = by === 'member' && cause !== 'member' ? [...quiet, cause] : quiet;
}

function noticed(projection: Projection, on: CalendarDate, data: NoticeData): void {
  const { awaiting, promise, plan } = projection;
  for (const entry of data.confirm) {
    const at = awaiting.findIndex((awaited) => awaited.entry === entry);
    const awaited = awaiting[at];
    if (awaited !== undefined) awaiting[at] = { entry: awaited.entry, at: awaited.at };
  }
  if (promise !== undefined && promise.seq === data.promise) projection.promise = { ...promise, spoken: true };
  if (plan !== undefined && data.instalments.length > 0) projection.plan = { ...plan, nudged: on };
  if (data.reminds) projection.reminded = on;
  projection.noticed = on;
}

function openDispute(projection: Projection, dispute: OpenDispute): void {
  projection.disputes.set(dispute.entry, dispute);
  stopAwaiting(projection, dispute.entry);
  freeze(projection, dispute.entry);
}

function closeDispute(projection: Projection, entry: number): void {
  if (!projection.disputes.delete(entry)) throw new Error(`#${entry} has no open dispute`);
  freeze(projection, entry);
}
