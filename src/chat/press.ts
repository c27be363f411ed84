import { BUTTON_DATA_BYTES_MAX } from '#i18n/message.ts';

/**
 * What a button's data may say. Entry buttons name the account and the entry, so they work as long as the thing is open; `choice`
 * names a stored prompt and which of its options. None carries authority: who presses is checked.
 */
export type Press =
  | { readonly kind: 'choice'; readonly prompt: string; readonly option: number }
  | DayPress
  | AccountPress;

/** A button about a day of a whole shop: its notices, in the mode `ask`, or its review of limits. */
export type DayPress = { readonly kind: ShopPress; readonly shop: string; readonly day: string };

export const SHOP_PRESSES = ['send-all', 'one-by-one', 'review'] as const;
export type ShopPress = (typeof SHOP_PRESSES)[number];

/** A button that belongs to a customer's account. */
export type AccountPress =
  | { readonly kind: EntryPress; readonly customer: string; readonly entry: number }
  | { readonly kind: ClaimPress; readonly customer: string; readonly claim: number }
  | { readonly kind: CustomerPress | TalkPress | CardPress; readonly customer: string }
  /** `mark` names the terms that were shown. */
  | { readonly kind: 'agree'; readonly customer: string; readonly mark: string }
  | { readonly kind: PlanPress; readonly customer: string; readonly plan: number }
  /** How it was, from 1 to 5: under the receipt of a payment. */
  | { readonly kind: 'rate'; readonly customer: string; readonly entry: number; readonly rating: number }
  | StatementPress
  | { readonly kind: RaisePress; readonly customer: string; readonly request: number };

/** A statement as a file; without `to` it runs until the day it is pressed on. */
export type StatementPress = {
  readonly kind: 'statement';
  readonly customer: string;
  readonly format: 'pdf' | 'csv';
  readonly from?: string;
  readonly to?: string;
};

export const ENTRY_PRESSES = [
  'undo',
  'void',
  'confirm',
  'not-right',
  'correct',
  'stand-by',
  'reason',
  'ask-owner',
  'waive',
  'photos',
  'comment',
] as const;
export type EntryPress = (typeof ENTRY_PRESSES)[number];

export const CLAIM_PRESSES = ['received', 'not-received'] as const;
export type ClaimPress = (typeof CLAIM_PRESSES)[number];

/** Under a proposed plan; what begins with `shop` is the owner's to press, the rest the customer's. */
export const PLAN_PRESSES = [
  'accept-plan',
  'decline-plan',
  'counter-plan',
  'shop-accept-plan',
  'shop-decline-plan',
  'shop-counter-plan',
] as const;
export type PlanPress = (typeof PLAN_PRESSES)[number];

/** Under a request for a higher limit. */
export const RAISE_PRESSES = ['raise-apply', 'raise-decline', 'raise-other'] as const;
export type RaisePress = (typeof RAISE_PRESSES)[number];

/** About the account as a whole: under the word that somebody linked, and under notices. */
export const CUSTOMER_PRESSES = [
  'not-her',
  'pay-on',
  'already-paid',
  'something-wrong',
  'ask-plan',
  'sent',
  'send',
] as const;
export type CustomerPress = (typeof CUSTOMER_PRESSES)[number];

/** [Reply] under what the two sides write to each other: the shop's, and the customer's. */
export const TALK_PRESSES = ['reply', 'reply-shop'] as const;
export type TalkPress = (typeof TALK_PRESSES)[number];

/** Under a customer's card. */
export const CARD_PRESSES = ['all-photos'] as const;
export type CardPress = (typeof CARD_PRESSES)[number];

const ENTRY = /^([a-z-]+):([a-z0-9]{12}):(\d{1,9})$/;
const DAY = /^([a-z-]+):([a-z0-9]{12}):(\d{4}-\d{2}-\d{2})$/;
const CHOICE = /^choice:([a-z0-9]{12}):(\d{1,2})$/;
const AGREE = /^agree:([a-z0-9]{12}):([0-9a-f]{16})$/;
const RATE = /^rate:([a-z0-9]{12}):(\d{1,9}):([1-5])$/;
const STATEMENT = /^statement:([a-z0-9]{12}):(pdf|csv):(\d{4}-\d{2}-\d{2})?:(\d{4}-\d{2}-\d{2})?$/;
const ACCOUNT = /^([a-z-]+):([a-z0-9]{12})$/;

/** The data of a button. Throws when it would not fit, which is a bug. */
export function pressData(press: Press): string {
  const data = join(press);
  if (Buffer.byteLength(data) > BUTTON_DATA_BYTES_MAX) throw new RangeError(`button data is too long: ${data}`);
  return data;
}

/** Reads a button's data; undefined for anything that is none of ours. */
export function readPress(data: string): Press | undefined {
  const choice = CHOICE.exec(data);
  if (choice?.[1] !== undefined) return { kind: 'choice', prompt: choice[1], option: Number(choice[2]) };
  const [, aboutDay, shop, day] = DAY.exec(data) ?? [];
  const shopPress = SHOP_PRESSES.find((known) => known === aboutDay);
  if (shopPress !== undefined && shop !== undefined && day !== undefined) return { kind: shopPress, shop, day };
  const [, who, mark] = AGREE.exec(data) ?? [];
  if (who !== undefined && mark !== undefined) return { kind: 'agree', customer: who, mark };
  const [, rater, entryRated, rating] = RATE.exec(data) ?? [];
  if (rater !== undefined) return { kind: 'rate', customer: rater, entry: Number(entryRated), rating: Number(rating) };
  const statement = readStatementPress(data);
  if (statement !== undefined) return statement;
  const [, onAccount, whose] = ACCOUNT.exec(data) ?? [];
  const account = [...CUSTOMER_PRESSES, ...TALK_PRESSES, ...CARD_PRESSES].find((known) => known === onAccount);
  if (account !== undefined && whose !== undefined) return { kind: account, customer: whose };
  const [, verb, customer, number] = ENTRY.exec(data) ?? [];
  if (customer === undefined) return undefined;
  const entry = ENTRY_PRESSES.find((known) => known === verb);
  if (entry !== undefined) return { kind: entry, customer, entry: Number(number) };
  const claim = CLAIM_PRESSES.find((known) => known === verb);
  if (claim !== undefined) return { kind: claim, customer, claim: Number(number) };
  const raise = RAISE_PRESSES.find((known) => known === verb);
  if (raise !== undefined) return { kind: raise, customer, request: Number(number) };
  const plan = PLAN_PRESSES.find((known) => known === verb);
  return plan === undefined ? undefined : { kind: plan, customer, plan: Number(number) };
}

function readStatementPress(data: string): StatementPress | undefined {
  const [, customer, format, from, to] = STATEMENT.exec(data) ?? [];
  if (customer === undefined) return undefined;
  return {
    kind: 'statement',
    customer,
    format: format === 'pdf' ? 'pdf' : 'csv',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function join(press: Press): string {
  switch (press.kind) {
    case 'choice':
      return `choice:${press.prompt}:${press.option}`;
    case 'not-her':
    case 'pay-on':
    case 'already-paid':
    case 'something-wrong':
    case 'ask-plan':
    case 'sent':
    case 'send':
    case 'all-photos':
    case 'reply':
    case 'reply-shop':
      return `${press.kind}:${press.customer}`;
    case 'send-all':
    case 'one-by-one':
    case 'review':
      return `${press.kind}:${press.shop}:${press.day}`;
    case 'statement':
      return `statement:${press.customer}:${press.format}:${press.from ?? ''}:${press.to ?? ''}`;
    case 'rate':
      return `${press.kind}:${press.customer}:${press.entry}:${press.rating}`;
    case 'agree':
      return `${press.kind}:${press.customer}:${press.mark}`;
    case 'received':
    case 'not-received':
      return `${press.kind}:${press.customer}:${press.claim}`;
    case 'accept-plan':
    case 'decline-plan':
    case 'counter-plan':
    case 'shop-accept-plan':
    case 'shop-decline-plan':
    case 'shop-counter-plan':
      return `${press.kind}:${press.customer}:${press.plan}`;
    case 'raise-apply':
    case 'raise-decline':
    case 'raise-other':
      return `${press.kind}:${press.customer}:${press.request}`;
    default:
      return `${press.kind}:${press.customer}:${press.entry}`;
  }
}
