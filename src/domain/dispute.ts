import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { type ClaimRefusal, decideClaim } from './claim.ts';
import type { EntryState } from './entry.ts';
import type { DisputeReason, DisputeResolutionData, Draft, PaymentMethod } from './event.ts';
import type { Ledger } from './ledger.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

export type DisputeCommand = {
  readonly entry: number;
  readonly reason: DisputeReason;
  readonly words?: string;
  /** How much of it is wrong, in minor units; without it all that is open. */
  readonly amount?: Minor;
  readonly today: CalendarDate;
};

/** What stands in the way of a dispute about an entry: it is not there, taken back, of a kind that has none, or disputed already. */
export type NotDisputableRefusal =
  | { readonly code: 'no-such-entry' | 'not-disputable'; readonly entry: number }
  | { readonly code: 'already-voided'; readonly entry: number; readonly by: number }
  | { readonly code: 'already-disputed'; readonly entry: number; readonly on: CalendarDate };

export type DisputeRefusal =
  | NotDisputableRefusal
  | TextBoundRefusal
  | { readonly code: 'dispute-too-large'; readonly entry: number; readonly open: Minor };

/**
 * The customer says that a sale, an adjustment or a fee is wrong (domain.md, "Disputes"): the amount she names, by default all that is
 * open of it, is frozen; that is 0 when it is settled, and 0 for ever once a dispute about it was decided to stand. She cannot name
 * more than is open.
 */
export function decideDispute(ledger: Ledger, command: DisputeCommand): Result<readonly Draft[], DisputeRefusal> {
  const { entry, reason, words, today } = command;
  const refusal = disputableRefusal(ledger, entry, ['sale', 'adjustment', 'fee']) ?? textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  const open = ledger.account.items.find((item) => item.entry === entry)?.left ?? 0;
  const named = command.amount ?? open;
  if (!Number.isSafeInteger(named) || named < 0) throw new RangeError(`not an amount in minor units: ${named}`);
  if (named > open) return refuse({ code: 'dispute-too-large', entry, open });
  const amount = hasStood(ledger, entry) ? 0 : named;
  return accept([{ kind: 'dispute', on: today, data: { entry, amount, reason, ...textIn(words) } }]);
}

export type DisputedPaymentCommand = {
  readonly entry: number;
  /** What she says she paid, in minor units; 0 when she says that she did not. */
  readonly paid: Minor;
  readonly words?: string;
  readonly method?: PaymentMethod;
  readonly today: CalendarDate;
};

export type DisputedPaymentRefusal =
  | NotDisputableRefusal
  | { readonly code: 'same-as-recorded'; readonly entry: number; readonly amount: Minor }
  | ClaimRefusal;

/**
 * [Not right] on a payment. More than was recorded is a claim for the difference, dated with the payment; less is a dispute about the
 * payment that freezes nothing and waits for the owner (domain.md, "Payments and allocation").
 */
export function decideDisputedPayment(
  ledger: Ledger,
  command: DisputedPaymentCommand,
): Result<readonly Draft[], DisputedPaymentRefusal> {
  const { entry, paid, words, method, today } = command;
  const payment = ledger.entries.get(entry);
  const refusal = disputableRefusal(ledger, entry, ['payment']) ?? textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  if (payment === undefined) return refuse({ code: 'no-such-entry', entry });
  if (!Number.isSafeInteger(paid)) throw new RangeError(`not a whole number of minor units: ${paid}`);
  if (paid < 0) return refuse({ code: 'amount-not-positive', amount: paid });
  if (paid === payment.amount) return refuse({ code: 'same-as-recorded', entry, amount: paid });
  if (paid < payment.amount) {
    return accept([
      { kind: 'dispute', on: today, data: { entry, amount: 0, reason: 'amount', says: paid, ...textIn(words) } },
    ]);
  }
  return decideClaim(ledger.account, {
    amount: paid - payment.amount,
    on: payment.on,
    today,
    ...(method === undefined ? {} : { method }),
    ...(words === undefined ? {} : { reference: words }),
  });
}

export type StandByRefusal = OwnerOnlyRefusal | { readonly code: 'no-open-dispute'; readonly entry: number };

/** The owner keeps the entry as it is: what was frozen is owed like the rest, and the customer is asked again (domain.md, "Disputes"). */
export function decideStandBy(
  ledger: Ledger,
  { acting, entry, today }: { acting: Acting; entry: number; today: CalendarDate },
): Result<readonly Draft[], StandByRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'disputes' });
  const [stands] = disputeClosed(ledger, { entry, outcome: 'stands', today });
  return stands === undefined ? refuse({ code: 'no-open-dispute', entry }) : accept([stands]);
}

type DisputeEnd = {
  readonly entry: number;
  readonly outcome: DisputeResolutionData['outcome'];
  readonly today: CalendarDate;
  readonly replacedBy?: number;
};

/** The end of the entry's open dispute; no draft when it has none. */
export function disputeClosed(ledger: Ledger, { entry, outcome, today, replacedBy }: DisputeEnd): Draft[] {
  const open = ledger.account.disputes.find((dispute) => dispute.entry === entry);
  if (open === undefined) return [];
  const data = { entry, dispute: open.seq, outcome, ...(replacedBy === undefined ? {} : { replacedBy }) };
  return [{ kind: 'dispute-resolution', on: today, data }];
}

function disputableRefusal(
  { entries, account, disputes }: Ledger,
  entry: number,
  kinds: readonly EntryState['kind'][],
): NotDisputableRefusal | undefined {
  const found = entries.get(entry);
  if (found === undefined) return { code: 'no-such-entry', entry };
  if (!kinds.includes(found.kind)) return { code: 'not-disputable', entry };
  if (found.voidedBy !== undefined) return { code: 'already-voided', entry, by: found.voidedBy };
  const open = account.disputes.find((dispute) => dispute.entry === entry);
  return open === undefined
    ? undefined
    : { code: 'already-disputed', entry, on: disputes.get(open.seq)?.on ?? found.on };
}

/** Whether the owner has stood by the entry before. */
export function hasStood({ disputes }: Ledger, entry: number): boolean {
  return [...disputes.values()].some((dispute) => dispute.entry === entry && dispute.outcome === 'stands');
}

function textIn(words: string | undefined): { words?: { text: string } } {
  return words === undefined || words === '' ? {} : { words: { text: words } };
}
