import type { CalendarDate } from '#domain/calendar.ts';
import { type Heard, heardBy } from './conversation.ts';

/** A story as it is read: what one person heard on each day, its first line. */
export function linesByDay(who: string, days: ReadonlyMap<CalendarDate, readonly Heard[]>): readonly string[] {
  return [...days]
    .map(([day, heard]) => [day, heardBy(who, heard).split('\n')[0] ?? ''] as const)
    .filter(([, line]) => line !== '')
    .map(([day, line]) => `${day}: ${line}`);
}
