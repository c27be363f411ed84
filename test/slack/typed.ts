/** What Slack makes of a text that somebody types: escapes, links in angle brackets, emoji by their names. */
export function asSlackWrites(text: string): { readonly text: string; readonly blocks: readonly unknown[] } {
  const emoji: { type: 'emoji'; name: string; unicode: string }[] = [];
  const parts = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => {
    if (!/\p{Extended_Pictographic}/u.test(segment)) return segment;
    const unicode = [...segment].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-');
    const name = `sign_${unicode}`;
    emoji.push({ type: 'emoji', name, unicode });
    return `:${name}:`;
  });
  const escaped = parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const linked = escaped.replace(/https?:\/\/[^\s]+/g, (url) => `<${url}>`);
  const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: emoji }] }];
  return { text: linked, blocks };
}

/** A command's text is escaped the same, but for emoji. */
export function asSlackEscapes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
