import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';

/** `who` is the member's name as typed. */
export type StaffReading =
  | { readonly kind: 'list' }
  | { readonly kind: 'invite'; readonly role: 'owner' | 'clerk' }
  | { readonly kind: 'remove'; readonly who: string };

export type StaffRefusal = { readonly code: 'not-understood'; readonly text: string };

/** Reads `staff`, `staff invite clerk`, `staff invite owner`, `staff remove Ravi` (chat.md, "Verbs", staff). */
export function readStaff(rest: string): Result<StaffReading, StaffRefusal> {
  const text = oneLine(rest);
  const [verb = '', ...words] = text.split(' ');
  const who = words.join(' ');
  if (text === '') return accept({ kind: 'list' });
  if (foldWord(verb) === 'remove' && who !== '') return accept({ kind: 'remove', who });
  const role = (['owner', 'clerk'] as const).find((known) => known === foldWord(who));
  if (foldWord(verb) === 'invite' && role !== undefined) return accept({ kind: 'invite', role });
  return refuse({ code: 'not-understood', text: text.slice(0, 100) });
}
