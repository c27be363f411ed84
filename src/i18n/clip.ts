const ELLIPSIS = '…';

/** At most `max` UTF-16 units, cut between the signs a person sees (no half emoji, no lost accent), with `…` where it was cut. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - ELLIPSIS.length;
  const kept = leading(graphemes(text), room);
  // One sign can be as long as it likes (accents upon accents); then its code points are what is counted.
  return (kept === '' ? leading(text, room) : kept).trimEnd() + ELLIPSIS;
}

function* graphemes(text: string): Iterable<string> {
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) yield segment;
}

function leading(pieces: Iterable<string>, room: number): string {
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > room) break;
    kept += piece;
  }
  return kept;
}
