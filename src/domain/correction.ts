import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import {
  type Allocation,
  allocate,
  allocateEarly,
  allocateToOpen,
  inPayingOrder,
  type OpenPart,
} from './allocation.ts';
import {
  type AmountBoundRefusal,
  amountRefusal,
  type BalanceBoundRefusal,
  balanceRefusal,
  type TextBoundRefusal,
  textRefusal,
} from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { seal } from './chain.ts';
import { disputeClosed } from './dispute.ts';
import { discountFor, discountsOf, type Earned, earlyOffer } from './earlyDiscount.ts';
import type { AccountEvent, Draft, PaymentMethod, PlainText, SoldItem } from './event.ts';
import { applyToLedger, type Ledger } from './ledger.ts';
import { LIMIT_MAX } from './limit.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';
import { SOLD_ITEMS_MAX } from './sale.ts';
import { type NotVoidableRefusal, takenBack } from './voiding.ts';

/** The disputed entry as it was recorded. */
export type Correctable = Extract<AccountEvent, { kind: 'sale' | 'payment' | 'adjustment' }>;

/** What is right: the goods of a sale, or the amount of anything else; how money came, where that is said anew. */
export type Right =
  | { readonly items: readonly SoldItem<PlainText>[] }
  | { readonly amount: Minor; readonly method?: PaymentMethod; readonly reference?: string };

export type CorrectionCommand = {
  readonly acting: Acting;
  readonly original: Correctable;
  /** Of a payment: the words it was recorded with. */
  readonly reference?: string;
  readonly right: Right;
  /** Whether the customer is in a chat and is asked to confirm. */
  readonly linked: boolean;
};

export type CorrectionRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'no-open-dispute' | 'same-as-recorded'; readonly entry: number }
  | { readonly code: 'no-items' }
  | { readonly code: 'too-many-items'; readonly max: number }
  | AmountBoundRefusal
  | BalanceBoundRefusal
  | TextBoundRefusal
  | NotVoidableRefusal;

/**
 * [Correct…]: the disputed entry is taken back and recorded as it is right, with the same date and due date; what was paid on it is paid
 * on the new one first (domain.md, "Disputes"). No limit and no hold stands in its way: going past the limit is an override.
 */
export function decideCorrection(
  ledger: Ledger,
  command: CorrectionCommand,
): Result<readonly Draft[], CorrectionRefusal> {
  const { acting, original, right } = command;
  const { entry, amount: was } = original.data;
  const { account } = ledger;
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'disputes' });
  if (!account.disputes.some((dispute) => dispute.entry === entry)) return refuse({ code: 'no-open-dispute', entry });
  const amount = amountOf(right);
  const refusal = rightRefusal(right) ?? amountRefusal(amount) ?? balanceRefusal(account.balance + amount);
  if (refusal !== undefined) return refuse(refusal);
  if (!('items' in right) && amount === Math.abs(was)) return refuse({ code: 'same-as-recorded', entry });

  const taken = takenBack(ledger, { acting, entry, keepsFreed: !isMoney(original) });
  if (!taken.ok) return taken;
  const without = taken.value.filter(({ kind }) => kind !== 'dispute-resolution');
  const after = applied(ledger, without, acting);
  const { anew, earned } = recordedAnew(ledger, after.account, { ...command, amount });
  const replacedBy = after.account.entries + 1;
  return accept([
    ...without,
    anew,
    ...overridden(after.account, anew, acting),
    ...discountsOf(earned, { first: replacedBy + 1, earnedBy: replacedBy, on: original.on }),
    ...disputeClosed(ledger, { entry, outcome: 'corrected', today: acting.today, replacedBy }),
    ...claimsKept(ledger.account, after.account, { payment: replacedBy, today: acting.today }),
    ...limitRaisedAgain(ledger, { original, amount, today: acting.today }),
  ]);
}

/** It pays, rather than being paid. */
function isMoney({ kind, data }: Correctable): boolean {
  return kind === 'payment' || data.amount < 0;
}

function amountOf(right: Right): Minor {
  return 'items' in right ? right.items.reduce((sum, item) => sum + item.amount, 0) : right.amount;
}

function rightRefusal(right: Right): CorrectionRefusal | undefined {
  if (!('items' in right)) return textRefusal(right.reference);
  if (right.items.length === 0) return { code: 'no-items' };
  if (right.items.length > SOLD_ITEMS_MAX) return { code: 'too-many-items', max: SOLD_ITEMS_MAX };
  for (const { amount, name } of right.items) {
    const refusal = amountRefusal(amount) ?? textRefusal(name?.text);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** How the ledger stands with drafts that are not on the chain yet. */
function applied(ledger: Ledger, drafts: readonly Draft[], { member, now }: Acting): Ledger {
  return drafts.reduce((so, draft) => {
    const { shop, customer, seq, hash } = so.account;
    const link = { shop, customer, seq: seq + 1, prevHash: hash, at: now, by: member, salt: () => NO_SALT };
    // What is decided on an account is drafted for an account.
    return applyToLedger(so, seal(draft, link) as AccountEvent);
  }, ledger);
}

const NO_SALT = '0'.repeat(32);

function recordedAnew(
  ledger: Ledger,
  account: Account,
  { original, right, amount, reference, linked, acting }: CorrectionCommand & { readonly amount: Minor },
): { readonly anew: Draft; readonly earned: readonly Earned[] } {
  const entry = account.entries + 1;
  const { on } = original;
  const confirmation = linked ? 'awaited' : 'not-linked';
  const { pieces, earned } = isMoney(original)
    ? paidAnew(ledger, account, { original, entry, amount, acting })
    : takenOver(account, { original, entry, amount, acting });
  if (original.kind === 'sale') {
    const { due, terms, perPoint } = original.data;
    const items = 'items' in right ? right.items : [{ amount }];
    const earns = perPoint === undefined ? {} : { perPoint };
    const data = { entry, amount, items, due, terms, pieces, confirmation, ...earns } as const;
    return { anew: { kind: 'sale', on, data }, earned };
  }
  if (original.kind === 'payment') {
    const said = 'items' in right ? undefined : right;
    const method = said?.method ?? original.data.method;
    const words = said?.reference ?? reference;
    const how = {
      ...(method === undefined ? {} : { method }),
      ...(words === undefined ? {} : { reference: { text: words } }),
    };
    return { anew: { kind: 'payment', on, data: { entry, amount, ...how, pieces, confirmation } }, earned };
  }
  const { reason, due, amount: was } = original.data;
  const data = { entry, amount: was < 0 ? -amount : amount, reason, due, pieces };
  return { anew: { kind: 'adjustment', on, data }, earned };
}

type Anew = {
  readonly original: Correctable;
  readonly entry: number;
  readonly amount: Minor;
  readonly acting: Acting;
};

/** The money as it is right settles first what it had settled. */
function paidAnew(ledger: Ledger, account: Account, { original, entry, amount, acting }: Anew): Allocation {
  const parts = settledBefore(ledger, account, { entry: original.data.entry, acting });
  const money = { payer: entry, on: original.on, amount };
  if (original.kind !== 'payment') return { pieces: allocate([money], parts), earned: [] };
  return allocateToOpen(account, [money], { today: acting.today, parts });
}

/** The money that was paid on the entry pays the new one, by its own dates where a discount asks, and passes on what is left. */
function takenOver(account: Account, { original, entry, amount, acting }: Anew): Allocation {
  const offer = original.kind === 'sale' ? earlyOffer({ ...original.data, amount, on: original.on }) : undefined;
  const items = new Map(account.items.map((item) => [item.entry, item]));
  const parts = [{ item: entry, amount }, ...inPayingOrder(account, { today: acting.today })];
  return allocateEarly(account.credit, parts, (item, money) => {
    if (item !== entry) return discountFor(account, items.get(item), money);
    const inTime = offer !== undefined && money.unpaid !== true && money.on <= offer.until;
    return inTime ? offer.discount : 0;
  });
}

/** What the money had settled comes first again, then the usual order. */
function settledBefore(
  { pieces }: Ledger,
  account: Account,
  { entry, acting }: { entry: number; acting: Acting },
): OpenPart[] {
  const usual = inPayingOrder(account, { today: acting.today });
  const before = [...new Set(pieces.flatMap((piece) => (piece.payer === entry ? [piece.item] : [])))];
  const first = before.flatMap((item) => usual.filter((part) => part.item === item));
  return [...first, ...usual.filter((part) => !before.includes(part.item))];
}

function overridden({ balance, limit }: Account, anew: Draft, { today }: Acting): Draft[] {
  if (anew.kind !== 'sale' || limit === null || balance + anew.data.amount <= limit) return [];
  const data = { entry: anew.data.entry, rule: 'limit', limit, balance: balance + anew.data.amount } as const;
  return [{ kind: 'override', on: today, data }];
}

/** A claim that the old payment had answered is answered by the new one. */
function claimsKept(
  before: Account,
  after: Account,
  { payment, today }: { payment: number; today: CalendarDate },
): Draft[] {
  const waited = new Set(before.claims.map(({ seq }) => seq));
  return after.claims
    .filter(({ seq }) => !waited.has(seq))
    .map(({ seq }) => ({
      kind: 'claim-settled',
      on: today,
      data: { claim: seq, outcome: 'received', payment },
    }));
}

/** An opening balance raises the limit to itself plus the starter limit, a corrected one too. */
function limitRaisedAgain(
  { limits }: Ledger,
  { original, amount, today }: { original: Correctable; amount: Minor; today: CalendarDate },
): Draft[] {
  const raised = limits.at(-1);
  const isOpening = original.kind === 'adjustment' && original.data.reason === 'opening' && original.data.amount > 0;
  if (!isOpening || raised?.cause !== 'opening' || raised.limit === null) return [];
  const limit = Math.min(LIMIT_MAX, raised.limit - original.data.amount + amount);
  return [{ kind: 'limit-changed', on: today, data: { limit, cause: 'opening' } }];
}
