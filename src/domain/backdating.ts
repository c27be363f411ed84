import type { Acting } from './acting.ts';
import { addDays, addMonths, type CalendarDate } from './calendar.ts';

/** How far back a clerk may date what she records (domain.md, "Time"). */
export const CLERK_DAYS_BACK_MAX = 7;
/** How far back anybody may; what a date further off says is a slip of the finger. */
export const MONTHS_BACK_MAX = 120;
/** How far ahead something may fall due. */
export const DUE_MONTHS_AHEAD_MAX = 120;

export type DateRefusal =
  | { readonly code: 'in-the-future'; readonly on: CalendarDate; readonly today: CalendarDate }
  /** `clerk`: the owner may date it further back. */
  | {
      readonly code: 'too-far-back';
      readonly on: CalendarDate;
      readonly earliest: CalendarDate;
      readonly clerk: boolean;
    };

export type DueRefusal =
  | { readonly code: 'due-before-sale'; readonly due: CalendarDate; readonly on: CalendarDate }
  | { readonly code: 'due-too-far'; readonly due: CalendarDate; readonly latest: CalendarDate };

/** Why something cannot have happened `on` that day when it is said `today`; a clerk is kept to the last 7 days. */
export function dateRefusal({
  on,
  today,
  role,
}: {
  on: CalendarDate;
  today: CalendarDate;
  role: Acting['role'] | 'customer';
}): DateRefusal | undefined {
  if (on > today) return { code: 'in-the-future', on, today };
  const earliest = addMonths(today, -MONTHS_BACK_MAX);
  if (on < earliest) return { code: 'too-far-back', on, earliest, clerk: false };
  const clerkEarliest = addDays(today, -CLERK_DAYS_BACK_MAX);
  if (role === 'clerk' && on < clerkEarliest) return { code: 'too-far-back', on, earliest: clerkEarliest, clerk: true };
  return undefined;
}

/** Why what was sold `on` that day cannot fall due on `due`. */
export function dueRefusal({ due, on }: { due: CalendarDate; on: CalendarDate }): DueRefusal | undefined {
  if (due < on) return { code: 'due-before-sale', due, on };
  const latest = addMonths(on, DUE_MONTHS_AHEAD_MAX);
  return due > latest ? { code: 'due-too-far', due, latest } : undefined;
}
