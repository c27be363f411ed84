import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { openOffer } from '#domain/earlyDiscount.ts';
import type { Minor } from '#domain/money.ts';
import { type NamedItem, type Notice, noticeByHand, noticeOn } from '#domain/notices.ts';
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
  const early = earlyPrice(account, { notice, asked, today: order.day });
  const { payLink } = shop.policy;
  const reference = `${shop.name} ${customer.name}`.slice(0, REFERENCE_MAX);
  const link =
    payLink === null || asked <= 0
      ? undefined
      : payLinkFor(payLink, { amount: early?.price ?? asked, exponent: shop.exponent, reference });
  return {
    today: order.day,
    items: items.slice(0, SHOWN_MAX),
    more: Math.max(0, items.length - SHOWN_MAX),
    asked,
    ...(early === undefined ? {} : { early }),
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
  const named = sum(askedItems(items).map(({ open }) => open));
  return Math.max(named + sum(instalments.map(({ left }) => left)), promise?.missing ?? 0);
}

function askedItems(items: readonly NamedItem[]): readonly NamedItem[] {
  const due = items.filter(({ daysLate }) => daysLate >= 0);
  return due.length > 0 ? due : items;
}

/** What it comes to with the early discounts still open, and until when; undefined where there is none. */
function earlyPrice(
  account: Account,
  { notice, asked, today }: { notice: Notice; asked: Minor; today: CalendarDate },
): NoticeShown['early'] {
  const named = new Set(askedItems(notice.items).map(({ entry }) => entry));
  const offers = account.items.flatMap((item) =>
    named.has(item.entry) ? (openOffer(account, item, today) ?? []) : [],
  );
  const [until] = offers.map((offer) => offer.until).sort();
  return until === undefined ? undefined : { price: asked - sum(offers.map(({ discount }) => discount)), until };
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0);
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
