import type { Account } from '#domain/account.ts';
import type { Minor } from '#domain/money.ts';
import { type Notice, noticeByHand, noticeOn } from '#domain/notices.ts';
import { payLinkFor } from '#domain/payLink.ts';
import { instalmentsOf } from '#domain/planProgress.ts';
import type { Customer, Identity, NoticeOrder, Shop } from '#store/records.ts';
import type { Fact, ManualNoticeFact, NoticeShown } from './facts.ts';
import { standingOf, whoOf } from './shown.ts';

/** Whose day it is, and how her account stands. */
export type NoticeOf = {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly account: Account;
  readonly order: Pick<NoticeOrder, 'day' | 'byHand'>;
};

/** What there is to say to her on that day; undefined for nothing. */
export function noticeFor({ shop, customer, account, order }: NoticeOf): Notice | undefined {
  const speaking = { today: order.day, zone: shop.zone, policy: shop.policy, muted: customer.muted === true };
  return order.byHand ? noticeByHand(account, speaking) : noticeOn(account, speaking);
}

/** How many items and instalments one message lists. */
const SHOWN_MAX = 6;

/** A notice as the fact that is said. */
export function noticeFact(
  { shop, customer, account, order }: NoticeOf,
  notice: Notice,
): Extract<Fact, { kind: 'notice' }> {
  return {
    kind: 'notice',
    customer: customer.id,
    notice: noticeShown({ shop, customer, account, order }, notice),
    standing: standingOf(account),
  };
}

export function noticeShown({ shop, customer, account, order }: NoticeOf, notice: Notice): NoticeShown {
  const { items, instalments, confirm, promise, broken, defaulted, tone } = notice;
  const asked = askedFor(notice);
  const { payLink } = shop.policy;
  const reference = `${shop.name} ${customer.name}`.slice(0, REFERENCE_MAX);
  const link =
    payLink === null || asked <= 0
      ? undefined
      : payLinkFor(payLink, { amount: asked, exponent: shop.exponent, reference });
  return {
    today: order.day,
    items: items.slice(0, SHOWN_MAX),
    more: Math.max(0, items.length - SHOWN_MAX),
    asked,
    confirm,
    instalments: instalments.slice(0, SHOWN_MAX).map((instalment) => ({ ...instalment, of: instalmentCount(account) })),
    defaulted,
    ...(tone === undefined ? {} : { tone }),
    ...(promise === undefined ? {} : { promise }),
    ...(broken === undefined ? {} : { broken }),
    ...(link === undefined ? {} : { payLink: link }),
  };
}

/** The same as a ready text for the owner to pass on; undefined where there is nothing to say. */
export function manualNotice(of: NoticeOf): ManualNoticeFact | undefined {
  const notice = noticeFor(of);
  if (notice === undefined) return undefined;
  const { phone } = of.customer;
  return {
    kind: 'manual-notice',
    who: whoOf(of.customer),
    notice: noticeShown(of, notice),
    standing: standingOf(of.account),
    ...(phone === undefined ? {} : { phone }),
  };
}

const REFERENCE_MAX = 60;

/** What she is asked to pay: what is due by today, or else all that is named. */
function askedFor({ items, instalments, promise }: Notice): Minor {
  const sum = (amounts: readonly Minor[]) => amounts.reduce((total, amount) => total + amount, 0);
  const due = items.filter(({ daysLate }) => daysLate >= 0);
  const named = sum((due.length > 0 ? due : items).map(({ open }) => open));
  return Math.max(named + sum(instalments.map(({ left }) => left)), promise?.missing ?? 0);
}

function instalmentCount({ plan, items }: Account): number {
  return plan === undefined ? 0 : instalmentsOf(plan, items).length;
}

/** The chat she gets notices in: of those that can be reached, the one she used last. */
export function noticeChat(linked: readonly Identity[]): Identity | undefined {
  return linked.filter(({ reachable }) => reachable).reduce<Identity | undefined>(laterUsed, undefined);
}

function laterUsed(best: Identity | undefined, other: Identity): Identity {
  if (best === undefined) return other;
  return (other.usedAt ?? '') > (best.usedAt ?? '') ? other : best;
}
