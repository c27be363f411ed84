import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';

export const DUE_SPANS = ['today', 'week', 'overdue'] as const;

export type SpanRefusal = { readonly code: 'not-a-span'; readonly text: string };

/** Reads what follows `due`: nothing for all that is due by today, `today`, `week`, `overdue` (chat.md, "Verbs", due). */
export function readDueSpan(rest: string): Result<'by-today' | (typeof DUE_SPANS)[number], SpanRefusal> {
  const text = oneLine(rest);
  const word = foldWord(text).replace(/^this /, '');
  if (word === '') return accept('by-today');
  const span = DUE_SPANS.find((known) => known === word);
  return span === undefined ? refuse({ code: 'not-a-span', text: text.slice(0, 100) }) : accept(span);
}
