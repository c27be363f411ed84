import type { Button } from '#i18n/message.ts';
import { type EntryPress, pressData, type ShopPress } from '../press.ts';
import { type LabelName, labelText, sureOf } from './labels.ts';
import type { Voice } from './voice.ts';

/** The account and the number an entry's button is about. */
type EntryAt = { readonly customer: string; readonly entry: number };

const LABEL_OF: Record<EntryPress, LabelName> = {
  undo: 'undo',
  void: 'void',
  confirm: 'confirm',
  'not-right': 'not-right',
  'ask-owner': 'ask-owner',
  correct: 'correct',
  'stand-by': 'stand-by',
  reason: 'add-reason',
  waive: 'waive',
  photos: 'photos',
  comment: 'add-comment',
};

/** A button that works as long as its entry is open, weeks later too (chat.md, "Buttons"). */
export function entryButton(kind: EntryPress, at: EntryAt, voice: Voice): Button {
  const button = { label: labelText({ key: LABEL_OF[kind] }, voice), data: pressData({ kind, ...at }) };
  return kind === 'void' ? { ...button, sure: sureOf('void', voice) } : button;
}

/** [Photo] or [Photos], under a message about one entry. */
export function photosButton(at: EntryAt, count: number, voice: Voice): Button {
  return { ...entryButton('photos', at, voice), label: labelText({ key: count === 1 ? 'photo' : 'photos' }, voice) };
}

/** A button that is about a day of the whole shop. */
export function shopButton(kind: ShopPress, at: { readonly shop: string; readonly day: string }, voice: Voice): Button {
  return { label: labelText({ key: kind }, voice), data: pressData({ kind, ...at }) };
}
