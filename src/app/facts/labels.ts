import type { Minor } from '#domain/money.ts';
import type { RuleChange, Setting } from '#domain/shopRules.ts';
import type { GoodsLine, PhotoOf } from './shown.ts';

/** The words on a button, exactly these in English (chat.md, "Buttons"); names and sums stand as they are. */
export const LABELS = [
  'record',
  'undo',
  'cancel',
  'add',
  'add-all',
  'do-all',
  'confirm',
  'not-right',
  'amount',
  'goods',
  'not-mine',
  'other',
  'void',
  'ask-owner',
  'correct',
  'stand-by',
  'waive',
  'received',
  'not-received',
  'same',
  'another',
  'acknowledge',
  'allow-once',
  'keep-as-credit',
  'redeem',
  'reply',
  'sent',
  'send',
  'send-all',
  'one-by-one',
  'bring-back',
  'more',
  'add-reason',
  'add-comment',
  'yes-me',
  'no',
  'not-her',
  'share',
  'whatsapp',
  'new-customer',
  'no-limit',
  'none',
  'shop',
  'customer',
  'sale',
  'payment',
  'open-shop',
  'i-have-paid',
  'agree',
  'accept',
  'decline',
  'weekly',
  'two-weekly',
  'monthly',
  'tomorrow',
  'friday',
  'in-a-week',
  'pay-on',
  'already-paid',
  'something-wrong',
  'ask-plan',
  'apply',
  'apply-all',
  'review',
  'history',
  'photo',
  'photos',
  'limit',
  'remind',
  'plan',
  'hold',
  'release',
  'invite',
  'pdf',
  'csv',
] as const;
export type LabelKey = (typeof LABELS)[number];

export type Label =
  | { readonly key: LabelKey }
  | { readonly text: string }
  | { readonly amount: Minor; readonly currency: string; readonly exponent: number; readonly key?: 'sale' | 'payment' }
  /** A reading of a sale to choose. */
  | { readonly goods: readonly GoodsLine[]; readonly currency: string; readonly exponent: number }
  | { readonly add: string }
  | { readonly itIs: string }
  | { readonly apply: string }
  /** The photos of an entry. */
  | { readonly photosOf: number; readonly count: number }
  /** An entry or a claim to choose; `name` where it may be several customers'. */
  | { readonly place: PhotoOf; readonly name?: string; readonly currency: string; readonly exponent: number }
  | { readonly setting: Setting }
  /** What a setting would be changed to. */
  | { readonly change: RuleChange }
  | { readonly seat: { readonly shop: string; readonly role: 'owner' | 'clerk' | 'customer' } };

/** A button that belongs to a stored prompt. */
export type Choice = { readonly label: Label; readonly data: string; readonly givesUp?: GivesUp };

/** What a press gives up, where it gives up money: an entry that is voided, or a debt that is written off. */
export type GivesUp = 'void' | 'write-off';
