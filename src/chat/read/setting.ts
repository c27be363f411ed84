import type { CalendarDate } from '#domain/calendar.ts';
import type { NumberSetting } from '#domain/region.ts';

/**
 * What typed text is read by: how numbers and days are written where the shop is, and the day on which the message was sent, by
 * the shop's clock (domain.md, "Time").
 */
export type ReadingSetting = { readonly numbers: NumberSetting; readonly today: CalendarDate };
