import type { Account } from './account.ts';
import { type CalendarDate, dateAt, daysBetween } from './calendar.ts';

/** A day in a shop: its date there, and the zone that makes dates of instants. */
export type ShopDay = { readonly today: CalendarDate; readonly zone: string };

export const CLAIM_HOLDS_DAYS = 3;

/**
 * Whether money that the customer says she paid still waits for the shop's word and so holds reminders, fees and the judging of a
 * promise: for three days from the day of the claim (domain.md, "Payments and allocation").
 */
export function isClaimPending({ claims }: Account, { today, zone }: ShopDay): boolean {
  return claims.some(({ at }) => daysBetween({ from: dateAt(at, zone), to: today }) < CLAIM_HOLDS_DAYS);
}
