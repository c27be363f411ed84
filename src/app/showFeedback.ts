import { textAt } from '#domain/chain.ts';
import type { AccountEvent } from '#domain/event.ts';
import { divideHalfAway } from '#domain/money.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { FeedbackLine, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many of the latest answers make the average. A rating and its words may be two. */
const EVENTS_LOOKED_AT = 400;
const LINES_SHOWN = 8;

/** `feedback`: what customers said when they were asked how it was; the owner's (product.md, 22). */
export async function showFeedback(command: Command, { shop, role }: MemberSeat): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'feedback' });
  const answers = answersIn(await command.app.book.events.feedback(shop.id, EVENTS_LOOKED_AT));
  const total = answers.reduce((sum, { rating }) => sum + rating, 0);
  const average = answers.length === 0 ? 0 : Number(divideHalfAway(BigInt(10 * total), BigInt(answers.length)));
  const lines: (FeedbackLine & { who: Who })[] = [];
  for (const { customer, ...line } of answers.slice(0, LINES_SHOWN))
    lines.push({ ...line, who: whoOf(await customerOf(command, shop, customer)) });
  return said({ kind: 'feedback-summary', count: answers.length, average, lines });
}

type Answer = FeedbackLine & { readonly customer: Who['id']; readonly entry: number };

/** Each rating with its words, which may have come after it; newest first, as the events are. */
export function answersIn(events: readonly AccountEvent[]): readonly Answer[] {
  return events.flatMap((event) => {
    if (event.kind !== 'feedback' || event.data.rating === undefined || event.customer === null) return [];
    const { customer, on } = event;
    const { entry, rating } = event.data;
    const words = events
      .filter((other) => other.kind === 'feedback' && other.customer === customer && other.data.entry === entry)
      .flatMap((other) => textAt(other, '/words') ?? [])
      .at(0);
    return [{ customer, entry, on, rating, ...(words === undefined ? {} : { words }) }];
  });
}
