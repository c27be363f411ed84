import type { Account } from './account.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
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
