import type { CalendarDate } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import type { Look, LookAt } from '#store/book/accounts.ts';
import type { App } from './app.ts';

const LOOKS_AT_A_TIME = 200;

/** Every account the daily run is to look at by that day, after the one given, some at a time. */
export async function* everyLook(
  app: Pick<App, 'book'>,
  shop: ShopId,
  { until, after }: { readonly until: CalendarDate; readonly after?: Look },
): AsyncIterable<readonly LookAt[]> {
  let last = after;
  for (;;) {
    const looks: readonly LookAt[] = await app.book.accounts.toLookAt(shop, {
      until,
      limit: LOOKS_AT_A_TIME,
      ...(last === undefined ? {} : { after: last }),
    });
    last = looks.at(-1);
    if (last !== undefined) yield looks;
    if (looks.length < LOOKS_AT_A_TIME) return;
  }
}
