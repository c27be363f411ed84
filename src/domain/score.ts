import type { Account } from './account.ts';
import { type CalendarDate, daysBetween } from './calendar.ts';
import { type CreditHistory, creditHistory, type SaleHistory } from './creditHistory.ts';
import type { AccountEvent } from './event.ts';
import { type Grade, gradeOf } from './grade.ts';
import { divideHalfAway, type Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';
import { suggestedLimit } from './suggestedLimit.ts';

/** What a grade is made of, to be put into words. */
export type CreditReasons = {
  /** Sales that say something, and those of them of which every part was paid by its due date. */
  readonly judged: number;
  readonly onTime: number;
  /** By weight, rounded. */
  readonly daysLate: number;
  /** Sales with something overdue now. */
  readonly unpaid: number;
  /** Of the last 365 days. */
  readonly brokenPromises: number;
  readonly missedInstalments: number;
  readonly lostDisputes: number;
  /** How much of the limit is taken, in whole per cent; absent without a limit. */
  readonly used?: number;
  readonly firstSaleOn?: CalendarDate;
  /** Sales that were settled with money. */
  readonly settled: number;
};

/** How creditworthy a customer is; a new one has no score yet (domain.md, "Limits, holds, score, reviews"). */
export type Assessment = { readonly reasons: CreditReasons } & (
  | { readonly grade: 'new' }
  | {
      readonly grade: Grade;
      /** From 0 to 100. */
      readonly score: number;
      /** Absent where there is nothing to suggest one by. */
      readonly suggested?: Minor;
    }
);

export type AssessmentAsk = {
  readonly today: CalendarDate;
  /** The shop's, `null`: none. */
  readonly starterLimit: Minor | null;
  /** The currency's decimals. */
  readonly exponent: number;
};

const NEW_SALES = 3;
const NEW_DAYS = 60;
/** "The last 365 days" are today and the 364 before. */
const YEAR = 365;
const HALF_LIFE = 180;

/**
 * What an account's past says of its customer on a day: grade, score, the reasons for both, and the limit they suggest (domain.md,
 * "Limits, holds, score, reviews"). Reads every event of the account once.
 */
export function assessCredit(
  { account, events }: { account: Account; events: Iterable<AccountEvent> },
  { today, starterLimit, exponent }: AssessmentAsk,
): Assessment {
  const history = creditHistory(events, today);
  const pieces = piecesOf(account, history, today);
  const reasons = reasonsOf(account, { history, pieces, today });
  // 60 days can pass with nothing but disputes and plans: there is no share of nothing.
  if (pieces.length === 0 || isNew(history, reasons, today)) return { grade: 'new', reasons };
  const score = scoreOf(account, { pieces, reasons, today });
  const grade = gradeOf(score);
  const suggested = suggestedLimit(history, { grade, limit: account.limit, starterLimit, exponent, today });
  return { grade, score, reasons, ...(suggested === undefined ? {} : { suggested }) };
}

/** A part of a sale's principal that was paid, or is overdue. */
type ScorePiece = {
  readonly entry: number;
  readonly amount: Minor;
  readonly age: number;
  readonly daysLate: number;
  readonly isOpen: boolean;
};

/** What is written off is no part of `paid` or `forgiven`, so it goes on being overdue. */
function piecesOf(account: Account, { sales }: CreditHistory, today: CalendarDate): ScorePiece[] {
  const planned = new Set(plannedEntries(account.plan));
  const disputed = new Map(account.items.map((item) => [item.entry, item.disputed]));
  const pieces: ScorePiece[] = [];
  for (const { entry, due, amount, paid, forgiven } of sales) {
    const sinceDue = daysBetween({ from: due, to: today });
    const age = Math.floor(Math.max(0, sinceDue) / HALF_LIFE);
    for (const part of paid) {
      const daysLate = Math.max(0, daysBetween({ from: due, to: part.on }));
      if (!part.inPlan) pieces.push({ entry, amount: part.amount, age, daysLate, isOpen: false });
    }
    const left = amount - forgiven - sum(paid) - (disputed.get(entry) ?? 0);
    if (left > 0 && sinceDue > 0 && !planned.has(entry))
      pieces.push({ entry, amount: left, age, daysLate: sinceDue, isOpen: true });
  }
  return pieces;
}

function isNew({ sales }: CreditHistory, { settled, firstSaleOn }: CreditReasons, today: CalendarDate): boolean {
  if (settled >= NEW_SALES) return false;
  const hasFallenDue = sales.some(({ due }) => due <= today);
  return firstSaleOn === undefined || daysBetween({ from: firstSaleOn, to: today }) < NEW_DAYS || !hasFallenDue;
}

function reasonsOf(
  { balance, limit }: Account,
  { history, pieces, today }: { history: CreditHistory; pieces: readonly ScorePiece[]; today: CalendarDate },
): CreditReasons {
  const { sales, brokenPromises, missedInstalments, lostDisputes } = history;
  const { weight, late } = weighed(pieces);
  const judged = new Set(pieces.map(({ entry }) => entry));
  const behind = new Set(pieces.filter(({ daysLate }) => daysLate > 0).map(({ entry }) => entry));
  const firstSaleOn = firstOf(sales);
  const inYear = (days: readonly CalendarDate[]) =>
    days.filter((day) => daysBetween({ from: day, to: today }) < YEAR).length;
  return {
    judged: judged.size,
    onTime: judged.size - behind.size,
    daysLate: weight === 0n ? 0 : Number(divideHalfAway(late, weight)),
    unpaid: pieces.filter(({ isOpen }) => isOpen).length,
    brokenPromises: inYear(brokenPromises),
    missedInstalments: inYear(missedInstalments),
    lostDisputes: inYear(lostDisputes),
    settled: sales.filter(isSettled).length,
    ...(limit === null ? {} : { used: usedOf(balance, limit) }),
    ...(firstSaleOn === undefined ? {} : { firstSaleOn }),
  };
}

/** The formula over one denominator, rounded once, half away from zero. */
function scoreOf(
  { balance, limit }: Account,
  { pieces, reasons, today }: { pieces: readonly ScorePiece[]; reasons: CreditReasons; today: CalendarDate },
): number {
  const { weight, onTime, late } = weighed(pieces);
  const owed = BigInt(Math.max(0, balance));
  // No limit is none of it used; a limit of 0 is all of it.
  const room = limit === null ? 1n : limit === 0 ? 1n : BigInt(limit);
  const used = limit === null ? 0n : limit === 0 ? 1n : least(room, owed);
  const year = BigInt(YEAR);
  const first = reasons.firstSaleOn ?? today;
  const days = least(year, BigInt(daysBetween({ from: first, to: today })));
  const faults = BigInt(reasons.brokenPromises + reasons.missedInstalments + reasons.lostDisputes);
  const punctual = most(0n, 20n * weight - late);
  const points =
    (60n * onTime + punctual) * room * year +
    10n * (room - used) * weight * year +
    10n * days * weight * room -
    5n * faults * weight * room * year;
  return Math.min(100, Math.max(0, Number(divideHalfAway(points, weight * room * year))));
}

/** Each piece counts half as much for every 180 days since it was due; all are scaled up so that the oldest is still whole. */
function weighed(pieces: readonly ScorePiece[]): { weight: bigint; onTime: bigint; late: bigint } {
  const oldest = pieces.reduce((age, piece) => Math.max(age, piece.age), 0);
  let weight = 0n;
  let onTime = 0n;
  let late = 0n;
  for (const { amount, age, daysLate } of pieces) {
    const heavy = BigInt(amount) << BigInt(oldest - age);
    weight += heavy;
    late += heavy * BigInt(daysLate);
    if (daysLate === 0) onTime += heavy;
  }
  return { weight, onTime, late };
}

/** Nothing of it is left, money paid for it, and nothing was written off. */
function isSettled({ amount, paid, forgiven }: SaleHistory): boolean {
  return paid.length > 0 && sum(paid) + forgiven === amount;
}

function usedOf(balance: Minor, limit: Minor): number {
  if (limit === 0) return 100;
  return Number(divideHalfAway(100n * least(BigInt(limit), BigInt(Math.max(0, balance))), BigInt(limit)));
}

function firstOf(sales: readonly SaleHistory[]): CalendarDate | undefined {
  return sales.map(({ on }) => on).sort()[0];
}

function sum(parts: readonly { readonly amount: Minor }[]): Minor {
  return parts.reduce((total, { amount }) => total + amount, 0);
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function most(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
