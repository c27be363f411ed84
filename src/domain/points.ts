import type { Account, CreditPiece, PointsDue } from './account.ts';
import type { CalendarDate } from './calendar.ts';
import type { EntryState } from './entry.ts';
import type { Draft } from './event.ts';
import type { Minor } from './money.ts';
import type { Projection } from './projection.ts';

/**
 * How a shop thanks for paying in time (domain.md, "Loyalty"): one point for every `per` of a sale that is paid in money by its due date,
 * whole major units; one point is worth `worth` when it is redeemed. Both in minor units.
 */
export type PointsPolicy = { readonly per: Minor; readonly worth: Minor };

/** What a settled sale earns of what was paid of it in time; less than `perPoint` earns nothing. */
export function pointsFor(inTime: Minor, perPoint: Minor): number {
  return (inTime - (inTime % perPoint)) / perPoint;
}

/** Money counts by its own date; what was taken off a balance is no money. */
export function isInTime(
  { on, unpaid }: Pick<CreditPiece, 'on' | 'unpaid'>,
  { due }: { readonly due: CalendarDate },
): boolean {
  return unpaid !== true && on <= due;
}

/**
 * What the events so far earn or take back and no event of points has said yet, as events of the rules. `by` is the entry with which it
 * came: a payment, a sale that used credit, a void.
 */
export function pointsFollowing(account: Account, { today, by }: { today: CalendarDate; by: number }): Draft[] {
  return (account.pointsDue ?? []).map(({ sale, points }) => ({
    kind: points > 0 ? 'points-earned' : 'points-reversed',
    on: today,
    data: { sale, points: Math.abs(points), by },
  }));
}

/** A sale is settled: what it earns waits for its event. */
export function earnPoints(
  projection: Projection,
  { entry, perPoint, inTime = 0 }: { readonly entry: number; readonly perPoint?: Minor; readonly inTime?: Minor },
): void {
  if (perPoint !== undefined) putDue(projection, entry, pointsFor(inTime, perPoint) + dueOf(projection, entry));
}

/** A sale is open again, or taken back: what it had earned waits to be reversed. */
export function losePoints(projection: Projection, { entry, points = 0 }: EntryState): void {
  putDue(projection, entry, 0 - points);
}

/** The event of points that was waited for; throws for any other. */
export function recordPoints(projection: Projection, { sale, points }: PointsDue): void {
  if (points === 0 || dueOf(projection, sale) !== points) throw new Error(`#${sale} does not earn ${points} points`);
  projection.pointsDue.delete(sale);
  projection.points += points;
}

/** Points become money off; throws for more than there are. */
export function spendPoints(projection: Projection, points: number): void {
  if (points <= 0 || points > projection.points) throw new Error(`${points} points cannot be redeemed`);
  projection.points -= points;
}

function dueOf({ pointsDue }: Projection, sale: number): number {
  return pointsDue.get(sale) ?? 0;
}

function putDue({ pointsDue }: Projection, sale: number, points: number): void {
  if (points === 0) pointsDue.delete(sale);
  else pointsDue.set(sale, points);
}
