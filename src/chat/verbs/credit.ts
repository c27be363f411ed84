import type { Outcome } from '#app/outcome.ts';
import { applyLimits, type LimitChange, type ReviewPage, showReview } from '#app/reviewLimits.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { showCustomer } from '#app/showCustomers.ts';
import { showWaiting, type WaitingKind } from '#app/showWaiting.ts';
import { readAmount } from '#domain/amountText.ts';
import type { CustomerId } from '#domain/ids.ts';
import { oneLine } from '#domain/typedText.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readFeedback } from '../read/feedback.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { answer, type Option, prompt, type Turn } from '../turn.ts';

/** `raise 8000`, `raise to 8000`; without a sum it is asked for. */
export function planRaise(turn: Turn, { shop }: CustomerSeat, text: string): Plan {
  const said = oneLine(text).replace(/^to\s+/iu, '');
  if (said === '') return toRun({ kind: 'ask', question: { kind: 'raise' } });
  const read = readAmount(said, readingSetting(turn, shop).numbers);
  return read.ok ? toRun({ kind: 'raise', amount: read.value }) : toRefuse(readRefusal(read.refusal, 'raise'));
}

/** `review`, `requests`, `disputes` and `feedback` stand alone. */
export function planAlone(verb: 'review' | 'feedback' | WaitingKind, rest: string): Plan {
  // A rating is what a customer answers with.
  if (verb === 'feedback' && readFeedback(rest) !== undefined) return toRefuse({ code: 'customers-only' });
  if (rest.trim() !== '') return toRefuse({ code: 'unread', what: rest.trim() });
  if (verb === 'feedback') return toRun({ kind: 'feedback-summary' });
  return toRun(verb === 'review' ? { kind: 'review', page: {} } : { kind: 'waiting', what: verb, from: 0 });
}

/** A page of the limits that could change: [Apply] for each, [Apply all] for those shown. */
export async function runReview(
  turn: Turn,
  seat: MemberSeat,
  { page, changes = [] }: { page: ReviewPage; changes?: readonly LimitChange[] },
): Promise<Outcome | undefined> {
  const done = await applyLimits(turn.command, seat, changes);
  if ('refused' in done) return done.refused;
  const { outcome, next } = await showReview(turn.command, seat, { page, applied: done.applied });
  if (!outcome.ok || outcome.value.fact.kind !== 'review') return outcome;
  const { fact } = outcome.value;
  const proposed = fact.lines.map(({ who, current, suggested }) => ({
    customer: who.id,
    from: current,
    to: suggested,
  }));
  const apply = (chosen: readonly LimitChange[], label: Option['label']): Option => ({
    label,
    intent: { kind: 'apply-limits', changes: chosen, page },
  });
  const one = fact.lines.map(({ who }, index) =>
    apply(proposed.slice(index, index + 1), fact.lines.length === 1 ? { key: 'apply' } : { apply: who.name }),
  );
  const all = one.length > 1 ? [apply(proposed, { key: 'apply-all' })] : [];
  const more: Option[] = next === undefined ? [] : [{ label: { key: 'more' }, intent: { kind: 'review', page: next } }];
  await prompt(turn, fact, [...one.map((option) => [option]), [...all, ...more]]);
  return undefined;
}

/** What waits for a decision, each as it was first put to her, with its own buttons. */
export async function runWaiting(
  turn: Turn,
  seat: MemberSeat,
  ask: { readonly what: WaitingKind; readonly from: number },
): Promise<Outcome | undefined> {
  const shown = await showWaiting(turn.command, seat, ask);
  if ('refused' in shown) return shown.refused;
  const { heading, each, next } = shown;
  if (next === undefined) answer(turn, heading);
  else
    await prompt(turn, heading, [
      [{ label: { key: 'more' }, intent: { kind: 'waiting', what: ask.what, from: next } }],
    ]);
  for (const { fact, ...more } of each) answer(turn, fact, { beside: true, ...more });
  return undefined;
}

/** The card of a customer, with what is mostly done next. */
export async function runCard(turn: Turn, seat: MemberSeat, customer: CustomerId): Promise<Outcome | undefined> {
  const outcome = await showCustomer(turn.command, seat, customer);
  if (!outcome.ok || outcome.value.fact.kind !== 'customer-card') return outcome;
  const { fact, subject } = outcome.value;
  const isOwner = seat.role === 'owner';
  const isStopped = fact.blocked !== undefined || fact.holds.length > 0;
  const owes = fact.standing.balance > 0;
  const option = (key: Extract<Option['label'], { key: unknown }>['key'], intent: Option['intent']): Option => ({
    label: { key } as Option['label'],
    intent,
  });
  const rows: (readonly Option[])[] = [
    [
      option('sale', { kind: 'ask', question: { kind: 'goods', customer } }),
      option('payment', { kind: 'ask', question: { kind: 'payment', customer } }),
      option('history', { kind: 'history', customer }),
    ],
    isOwner
      ? [
          option('limit', { kind: 'ask', question: { kind: 'limit', customer } }),
          ...(owes
            ? [option('remind', { kind: 'remind', customer }), option('plan', { kind: 'plan-shown', customer })]
            : []),
        ]
      : [],
    [
      ...(isOwner && isStopped ? [option('release', { kind: 'release-credit', customer })] : []),
      ...(isOwner && !isStopped ? [option('hold', { kind: 'stop-credit', ask: { customer, how: 'hold' } })] : []),
      ...(fact.linkedOn.length === 0 ? [option('invite', { kind: 'invite', customer })] : []),
    ],
  ];
  const about = subject === undefined ? {} : { subject };
  await prompt(
    turn,
    fact,
    rows.filter((row) => row.length > 0),
    { ...about, lasting: true },
  );
  return undefined;
}
