import { type CalendarDate, daysBetween } from './calendar.ts';
import type { CreditHistory } from './creditHistory.ts';
import type { Grade } from './grade.ts';
import type { Minor } from './money.ts';

/** In quarters: what a month of paid sales is multiplied with. */
const QUARTERS: Readonly<Record<Grade, bigint>> = { A: 8n, B: 6n, C: 3n, D: 0n };
const DAYS = 90;
const MONTHS = 3n;

/**
 * The limit that a customer's payments of the last 90 days suggest (domain.md, "Limits, holds, score, reviews"), rounded down to two
 * significant digits of whole major units. None where the owner set no limit, nor where nothing was paid that a grade could multiply.
 */
export function suggestedLimit(
  { sales }: CreditHistory,
  {
    grade,
    limit,
    starterLimit,
    exponent,
    today,
  }: {
    grade: Grade;
    limit: Minor | null;
    starterLimit: Minor | null;
    exponent: number;
    today: CalendarDate;
  },
): Minor | undefined {
  if (limit === null) return undefined;
  const paid = sales
    .flatMap((sale) => sale.paid)
    .filter(({ on }) => daysBetween({ from: on, to: today }) < DAYS)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  if (grade !== 'D' && paid === 0n) return undefined;
  const suggested = twoDigits((paid * QUARTERS[grade]) / (4n * MONTHS), 10n ** BigInt(exponent));
  if (starterLimit === null) return Number(suggested);
  const most = 2n * BigInt(Math.max(limit, starterLimit));
  return Number(suggested < most ? suggested : most);
}

function twoDigits(amount: bigint, major: bigint): bigint {
  const whole = amount / major;
  const step = 10n ** BigInt(Math.max(0, String(whole).length - 2));
  return (whole / step) * step * major;
}
