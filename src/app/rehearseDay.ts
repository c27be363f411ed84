import type { CalendarDate } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { OutboxDraft, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { rehearse } from './command.ts';
import { dayOfAccount } from './dailyAccount.ts';
import { readDigest, tellDigest } from './digest.ts';
import { everyLook } from './everyLook.ts';
import { everyProposal, isReviewDue, tellReview } from './reviewLimits.ts';

/** What a day would bring to one customer, or with `customer` undefined what the owner would hear of it. */
export type RehearsedPart = {
  readonly customer?: string;
  readonly events: readonly AccountEvent[];
  readonly outgoing: readonly OutboxDraft[];
};

/** Goes through a shop's day as `runDay` does and writes nothing: every part in a transaction that is given up. */
export async function* rehearseDay(
  app: App,
  { shop, date }: { readonly shop: Shop; readonly date: CalendarDate },
): AsyncIterable<RehearsedPart> {
  for await (const looks of everyLook(app, shop.id, { until: date })) {
    for (const { customer } of looks) {
      const { value: events, outgoing } = await rehearse(app, `rehearsal:${date}:${customer}`, (command) =>
        dayOfAccount(command, { shop, customer, day: date }),
      );
      const name = (await app.book.customers.get(shop.id, customer))?.name ?? customer;
      if (events.length + outgoing.length > 0) yield { customer: name, events, outgoing };
    }
  }
  const read = await readDigest(app, { shop, day: date });
  const { outgoing } = await rehearse(app, `rehearsal:${date}:digest`, (command) =>
    tellDigest(command, { shop, read }),
  );
  if (outgoing.length > 0) yield { events: [], outgoing };
  if (!isReviewDue(shop, date)) return;
  const found = await everyProposal(app, { shop, day: date, alive: () => undefined });
  const review = await rehearse(app, `rehearsal:${date}:review`, (command) =>
    tellReview(command, { shop, day: date, found }),
  );
  if (review.outgoing.length > 0) yield { events: [], outgoing: review.outgoing };
}
