import type { Account, Hold } from './account.ts';
import type { Acting } from './acting.ts';
import { allocateEarly } from './allocation.ts';
import { type DateRefusal, type DueRefusal, dateRefusal, dueRefusal } from './backdating.ts';
import {
  type AmountBoundRefusal,
  amountRefusal,
  type BalanceBoundRefusal,
  balanceRefusal,
  type OpenItemsBoundRefusal,
  openItemsRefusal,
  type TextBoundRefusal,
  textRefusal,
} from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { discountsOf, earlyOffer } from './earlyDiscount.ts';
import type { Draft, PlainText, SoldItem } from './event.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';
import { dueBy, type Terms } from './terms.ts';

export const SOLD_ITEMS_MAX = 50;

export type SaleCommand = {
  readonly acting: Acting;
  /** The day it was sold. */
  readonly on: CalendarDate;
  /** Without it the terms say. */
  readonly due?: CalendarDate;
  /** The terms in force now; the sale keeps them. */
  readonly terms: Terms;
  readonly items: readonly SoldItem<PlainText>[];
  /** The shop gives points now: what must be paid for each. */
  readonly perPoint?: Minor;
  /** Whether the customer is in a chat and is asked to confirm. */
  readonly linked: boolean;
  /** The owner lets this one go over the limit. */
  readonly allowOverLimit?: { readonly reason?: string };
  /** The owner sells this once although the customer is on hold. */
  readonly allowOnHold?: { readonly reason?: string };
};

export type SaleRefusal =
  | DateRefusal
  | DueRefusal
  | { readonly code: 'no-items' }
  | { readonly code: 'too-many-items'; readonly max: number }
  | AmountBoundRefusal
  | TextBoundRefusal
  | OpenItemsBoundRefusal
  | BalanceBoundRefusal
  | BlockedRefusal
  | OnHoldRefusal
  | OverLimitRefusal;

/** She buys no more on credit, whoever would allow it. */
export type BlockedRefusal = { readonly code: 'blocked'; readonly on: CalendarDate };
/** Only the owner can allow it, once. */
export type OnHoldRefusal = { readonly code: 'on-hold'; readonly total: Minor; readonly holds: readonly Hold[] };

/** `would` is the balance that the sale would lead to. Only the owner can allow it. */
export type OverLimitRefusal = {
  readonly code: 'over-limit';
  readonly total: Minor;
  readonly balance: Minor;
  readonly would: Minor;
  readonly limit: Minor;
};

/**
 * Goods on credit (domain.md, "Sales"): the sale, which uses credit at once, oldest first, and an override for each rule that the owner
 * let it go past; credit that reaches its early price earns the discount. It is checked in the contract's order: blocked, on hold, over the limit. The total is the sum of its items, in minor units; the due date is the given one, else by the terms.
 */
export function decideSale(account: Account, command: SaleCommand): Result<readonly Draft[], SaleRefusal> {
  const { acting, on, terms, items, linked } = command;
  const misdated = dateRefusal({ on, today: acting.today, role: acting.role });
  if (misdated !== undefined) return refuse(misdated);
  const due = command.due ?? dueBy(terms, on);
  const total = items.reduce((sum, item) => sum + item.amount, 0);
  const refusal =
    dueRefusal({ due, on }) ??
    itemsRefusal(items) ??
    amountRefusal(total) ??
    textRefusal(command.allowOverLimit?.reason, command.allowOnHold?.reason) ??
    openItemsRefusal(account.items) ??
    balanceRefusal(account.balance + total) ??
    stopRefusal(account, total, command) ??
    limitRefusal(account, total, command);
  if (refusal !== undefined) return refuse(refusal);

  const entry = account.entries + 1;
  const offer = earlyOffer({ amount: total, on, due, terms });
  const { pieces, earned } = allocateEarly(
    account.credit,
    [{ item: entry, amount: total }],
    () => offer?.discount ?? 0,
  );
  const sale: Draft = {
    kind: 'sale',
    on,
    data: {
      entry,
      amount: total,
      items,
      due,
      terms,
      pieces,
      confirmation: linked ? 'awaited' : 'not-linked',
      ...(command.perPoint === undefined ? {} : { perPoint: command.perPoint }),
    },
  };
  const discounts = discountsOf(earned, { first: entry + 1, earnedBy: entry, on });
  return accept([sale, ...overridesOf(account, total, command), ...discounts]);
}

function itemsRefusal(items: SaleCommand['items']): SaleRefusal | undefined {
  if (items.length === 0) return { code: 'no-items' };
  if (items.length > SOLD_ITEMS_MAX) return { code: 'too-many-items', max: SOLD_ITEMS_MAX };
  for (const { amount, name } of items) {
    const refusal = amountRefusal(amount) ?? textRefusal(name?.text);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function stopRefusal(account: Account, total: Minor, command: SaleCommand): BlockedRefusal | OnHoldRefusal | undefined {
  const { blocked, holds } = account;
  if (blocked !== undefined) return { code: 'blocked', on: blocked };
  if (holds.length === 0 || (command.acting.role === 'owner' && command.allowOnHold !== undefined)) return undefined;
  return { code: 'on-hold', total, holds };
}

function limitRefusal(account: Account, total: Minor, command: SaleCommand): OverLimitRefusal | undefined {
  const { balance, limit } = account;
  const would = balance + total;
  if (limit === null || would <= limit) return undefined;
  if (command.acting.role === 'owner' && command.allowOverLimit !== undefined) return undefined;
  return { code: 'over-limit', total, balance, would, limit };
}

/** Only what was in the way is an override: an allowance that was not needed leaves no trace. */
function overridesOf({ entries, balance, limit, holds }: Account, total: Minor, command: SaleCommand): Draft[] {
  const would = balance + total;
  const override = (rule: 'limit' | 'hold', reason: string | undefined): Draft => {
    const words = reason === undefined || reason === '' ? {} : { reason: { text: reason } };
    const data = { entry: entries + 1, rule, limit, balance: would, ...words };
    return { kind: 'override', on: command.acting.today, data };
  };
  return [
    ...(holds.length === 0 ? [] : [override('hold', command.allowOnHold?.reason)]),
    ...(limit === null || would <= limit ? [] : [override('limit', command.allowOverLimit?.reason)]),
  ];
}
