import type { Span } from '#i18n/message.ts';

/** Without halves of surrogate pairs, which no UTF-8 can carry and channels refuse. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** The spans up to `max` UTF-16 units; what is beyond is cut at a line, with "…". They are to be well formed. */
export function cutSpans(spans: readonly Span[], max: number): readonly Span[] {
  const text = spans.map((span) => span.text).join('');
  if (text.length <= max) return spans;
  const line = text.lastIndexOf('\n', max - 2);
  const end = line > 0 ? line : wholeCharacters(text, max - 1);
  const kept: Span[] = [];
  let left = end;
  for (const span of spans) {
    if (left === 0) break;
    const part = span.text.slice(0, left);
    kept.push({ ...span, text: part });
    left -= part.length;
  }
  return [...kept, { text: line > 0 ? '\n…' : '…' }];
}

/** The largest end up to `end` that splits no surrogate pair. */
export function wholeCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
