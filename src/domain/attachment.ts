import type { Account } from './account.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft, PhotoAttached, PlainText } from './event.ts';
import { hashOfPhoto, PHOTOS_MAX, type Photo } from './photo.ts';
import { accept, type Result, refuse } from './result.ts';

export type AttachmentCommand = { readonly entry: number; readonly words: string; readonly today: CalendarDate };

export type AttachmentRefusal =
  | { readonly code: 'no-such-entry'; readonly entry: number }
  | { readonly code: 'no-words' }
  | TextBoundRefusal;

/** [Add a reason]: words put to an entry after it was recorded, such as why it was voided or went over the limit (chat.md, "Verbs"). */
export function decideAttachment(
  account: Account,
  command: AttachmentCommand,
): Result<readonly Draft[], AttachmentRefusal> {
  const { entry, words, today } = command;
  if (!Number.isSafeInteger(entry) || entry < 1 || entry > account.entries)
    return refuse({ code: 'no-such-entry', entry });
  if (words.trim() === '') return refuse({ code: 'no-words' });
  const refusal = textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  return accept([{ kind: 'attachment', on: today, data: { entry, words: { text: words } } }]);
}

/** An entry, or the `seq` of a claim that waits for the shop's word. */
export type PhotoPlace = { readonly entry: number } | { readonly claim: number };

export type PhotosCommand = {
  readonly at: PhotoPlace;
  readonly photos: readonly Photo[];
  /** Hashes of the photos that are there already. */
  readonly known: readonly string[];
  /** What was written under them. */
  readonly words?: string;
  readonly today: CalendarDate;
};

export type PhotosRefusal =
  | { readonly code: 'no-such-entry'; readonly entry: number }
  | { readonly code: 'no-such-claim'; readonly claim: number }
  | { readonly code: 'photo-there-already' }
  | { readonly code: 'too-many-photos'; readonly max: number; readonly there: number }
  | TextBoundRefusal;

/**
 * Photos put to an entry, with the dispute that is open about it, or to a waiting claim (domain.md, "Account and ledger events"): an event
 * each, the words on the first. A picture that is there already is not put there twice.
 */
export function decidePhotos(account: Account, command: PhotosCommand): Result<readonly Draft[], PhotosRefusal> {
  const { at, photos, words = '', today } = command;
  const refusal = placeRefusal(account, at) ?? textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  const known = new Set(command.known);
  const fresh: PhotoAttached<PlainText>['photo'][] = [];
  for (const { type, bytes } of photos) {
    const sha256 = hashOfPhoto(bytes);
    if (!known.has(sha256)) fresh.push({ sha256, type, size: bytes.length });
    known.add(sha256);
  }
  if (fresh.length === 0) return refuse({ code: 'photo-there-already' });
  const there = command.known.length;
  if (known.size > PHOTOS_MAX) return refuse({ code: 'too-many-photos', max: PHOTOS_MAX, there });
  const place = placeOf(account, at);
  return accept(
    fresh.map((photo, index) => {
      const said = index === 0 && words.trim() !== '' ? { words: { text: words } } : {};
      return { kind: 'attachment', on: today, data: { ...place, photo, ...said } };
    }),
  );
}

function placeRefusal({ entries, claims }: Account, at: PhotoPlace): PhotosRefusal | undefined {
  if ('claim' in at) {
    return claims.some(({ seq }) => seq === at.claim) ? undefined : { code: 'no-such-claim', claim: at.claim };
  }
  const { entry } = at;
  return Number.isSafeInteger(entry) && entry >= 1 && entry <= entries ? undefined : { code: 'no-such-entry', entry };
}

function placeOf({ disputes }: Account, at: PhotoPlace) {
  if ('claim' in at) return { claim: at.claim };
  const open = disputes.find(({ entry }) => entry === at.entry);
  return { entry: at.entry, ...(open === undefined ? {} : { dispute: open.seq }) };
}
