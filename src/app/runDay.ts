import type { CalendarDate } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import type { OutboxItem } from '#store/records.ts';
import type { App } from './app.ts';
import { askToRemind } from './askReminders.ts';
import { turnHeadPages } from './bookHead.ts';
import { knownOf, runDailyAccount } from './dailyAccount.ts';
import { sendDigest } from './digest.ts';
import { everyLook } from './everyLook.ts';
import { reviewByClock } from './reviewLimits.ts';
import { tellTermsLeft } from './tellTerms.ts';

export type RunDayAsk = {
  readonly shop: ShopId;
  readonly date: CalendarDate;
  /** Called between two transactions; throws when this process has to leave the rest to another. */
  readonly alive: () => void;
  /** Hears what can leave, after each commit. */
  readonly wake: (items: readonly OutboxItem[]) => void;
};

/**
 * A shop's day (architecture.md, "Time-driven work"): every account the clock has something to do or say with, looked up by its day and
 * never among all, each in a transaction of its own; then the owner's digest. First of all, new terms that not everybody was sent
 * yet. Cut short anywhere and begun again, it goes on.
 */
export async function runDay(app: App, { shop: id, date, alive, wake }: RunDayAsk): Promise<void> {
  const shop = await app.book.shops.get(id);
  if (shop === undefined) return;
  await tellTermsLeft(app, id, { wake, alive });
  const failures: unknown[] = [];
  for await (const looks of everyLook(app, id, { until: date })) {
    const known = await knownOf(app, shop, looks);
    for (const { customer, seq } of looks) {
      alive();
      try {
        const person = known === undefined ? {} : { known: known(customer) };
        wake((await runDailyAccount(app, { shop, customer, seq, day: date, ...person })).items);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  await turnHeadPages(app, id, alive);
  if (shop.policy.mode === 'ask') wake((await askToRemind(app, { shop, day: date })).items);
  wake((await sendDigest(app, { shop, day: date })).items);
  wake((await reviewByClock(app, { shop, day: date, alive }))?.items ?? []);
  // One account that cannot be read must not cost the others their day; the run counts as failed and is tried again.
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} accounts of ${id} had no day`);
}
