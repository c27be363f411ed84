import type { OpenItem } from './account.ts';
import { type CalendarDate, daysBetween } from './calendar.ts';
import type { Minor } from './money.ts';

/** How late what is owed is, in calendar days from its due date; `current`: due today or later. */
export const AGING_BUCKETS = ['current', '1-30', '31-60', '61-90', 'over-90'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

/** What is left of open items, in minor units, by how late it is; all of them together are the sum of the remainders. */
export type Aging = Readonly<Record<AgingBucket, Minor>>;

export const NOTHING_AGED: Aging = { current: 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };

/** The aging of these items on that day. What is disputed or in a plan counts like the rest: it is in the balance too. */
export function agingOf(items: readonly Pick<OpenItem, 'due' | 'left'>[], today: CalendarDate): Aging {
  const aging = { ...NOTHING_AGED };
  for (const { due, left } of items) aging[bucketOf(daysBetween({ from: due, to: today }))] += left;
  return aging;
}

/** The aging of a whole shop from its late remainders and all that it is owed: the rest is not late yet. */
export function agingOfShop(
  late: readonly Pick<OpenItem, 'due' | 'left'>[],
  { owed, today }: { readonly owed: Minor; readonly today: CalendarDate },
): Aging {
  const aging = agingOf(late, today);
  const sum = AGING_BUCKETS.reduce((total, bucket) => total + aging[bucket], 0);
  // Credit that lies beside a disputed item can bring the balance below it.
  return { ...aging, current: aging.current + Math.max(0, owed - sum) };
}

/** The days late that a bucket is called by: its first and its last; of the last bucket the one it lies beyond. */
export function daysOf(bucket: AgingBucket): { readonly from: number; readonly to: number } {
  const [from = 0, to = from] = (bucket.match(/\d+/g) ?? []).map(Number);
  return { from, to };
}

function bucketOf(daysLate: number): AgingBucket {
  if (daysLate <= 0) return 'current';
  if (daysLate <= 30) return '1-30';
  if (daysLate <= 60) return '31-60';
  return daysLate <= 90 ? '61-90' : 'over-90';
}
