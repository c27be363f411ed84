import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText } from '#domain/typedText.ts';

export const NOTE_MAX = 500;

export type NoteRefusal = { readonly code: 'no-text' } | { readonly code: 'text-too-long'; readonly max: number };

/** A note or a reason: any text, its line breaks kept, up to `NOTE_MAX` characters. */
export function readNote(text: string): Result<string, NoteRefusal> {
  const note = cleanText(text).trim();
  if (note === '') return refuse({ code: 'no-text' });
  return note.length > NOTE_MAX ? refuse({ code: 'text-too-long', max: NOTE_MAX }) : accept(note);
}
