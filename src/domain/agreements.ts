import type { ActivePlanItem, OpenPromise, OpenProposal } from './account.ts';
import type { CalendarDate } from './calendar.ts';
import type { Minor } from './money.ts';
import type { Projection } from './projection.ts';

/**
 * Money dated within the time of the open promise counts towards it; taken back, it does not. Of one that was broken it makes up for what
 * is missing, whatever its date.
 */
export function keepPromise(projection: Projection, { on, amount }: { on: CalendarDate; amount: Minor }): void {
  const { promise, broken } = projection;
  if (broken !== undefined) {
    const missing = Math.min(broken.amount, Math.max(0, broken.missing - amount));
    projection.broken = { ...broken, missing };
  }
  if (promise === undefined || on < promise.on || on > promise.until) return;
  projection.promise = { ...promise, received: Math.max(0, promise.received + amount) };
}

/** Ends the open promise and gives it; throws when it is another. */
export function endPromise(projection: Projection, seq: number): OpenPromise {
  const { promise } = projection;
  if (promise?.seq !== seq) throw new Error(`no promise ${seq} is open`);
  projection.promise = undefined;
  return promise;
}

/** Ends the open proposal and gives it; throws when it is another. */
export function endProposal(projection: Projection, plan: number): OpenProposal {
  const { proposal } = projection;
  if (proposal?.seq !== plan) throw new Error(`no proposal ${plan} is open`);
  projection.proposal = undefined;
  return proposal;
}

/** The open proposal becomes the active plan. */
export function startPlan(projection: Projection, plan: number, on: CalendarDate): void {
  if (projection.plan !== undefined) throw new Error(`plan ${projection.plan.seq} is active`);
  const { seq, items, instalments, every } = endProposal(projection, plan);
  projection.plan = { seq, on, items, instalments, every };
  // What a default had left behind is agreed on anew.
  projection.defaulted = [];
}

/** Ends the active plan; throws when it is another. */
export function endPlan(projection: Projection, plan: number): void {
  if (projection.plan?.seq !== plan) throw new Error(`plan ${plan} is not active`);
  projection.plan = undefined;
}

/** A voided entry is no part of its plan any more, which lowers the last instalments. */
export function leavePlan(projection: Projection, entry: number): void {
  const { plan, defaulted } = projection;
  if (plan?.items.some((item) => item.entry === entry))
    projection.plan = { ...plan, items: plan.items.filter((item) => item.entry !== entry) };
  if (defaulted.includes(entry)) projection.defaulted = defaulted.filter((other) => other !== entry);
}

/** What an item of the plan loses or gains without the plan's receiving or giving back money; other items are none of its concern. */
export function changePlanned(projection: Projection, entry: number, by: Minor): void {
  const { plan } = projection;
  if (plan === undefined) return;
  const items = plan.items.map((item) => (item.entry === entry ? changedBy(item, by) : item));
  projection.plan = { ...plan, items };
}

function changedBy({ entry, amount, changed = 0 }: ActivePlanItem, by: Minor): ActivePlanItem {
  const total = changed + by;
  return total === 0 ? { entry, amount } : { entry, amount, changed: total };
}
