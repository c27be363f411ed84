/**
 * What a person wrote, from the way Slack writes it down: `<…>` around mentions, links, numbers and addresses, `&amp;` for `&`
 * (manifest, `should_escape`). A mention of a person stays her id, `@U012ABC`; anything else becomes what she saw while she typed.
 */
export function plainOfMarkup(text: string): string {
  return withoutEscapes(text.replace(/<([^<>]*)>/g, (_, inner: string) => shownFor(inner)));
}

function shownFor(inner: string): string {
  const [target = '', label] = splitOnce(inner);
  if (/^@[UW]/.test(target)) return target;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return specialMention(target.slice(1), label);
  return label || target.replace(/^(?:mailto|tel):/, '');
}

/** `<!here|here>`, `<!subteam^S1|@cashiers>`, `<!date^…|15 Dec>`. */
function specialMention(target: string, label: string | undefined): string {
  if (target.startsWith('date^') || target.startsWith('subteam^')) return label ?? '';
  return `@${target}`;
}

function splitOnce(inner: string): readonly [string, string | undefined] {
  const bar = inner.indexOf('|');
  return bar === -1 ? [inner, undefined] : [inner.slice(0, bar), inner.slice(bar + 1)];
}

function withoutEscapes(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Text for a place where Slack reads its markup: nothing in it is a mention, a link or a format. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The emoji she picked, in place of the names by which Slack writes them (`:apple:`); `blocks` are those of the same message, which
 * say what each name stands for.
 */
export function withEmoji(text: string, blocks: unknown): string {
  const signs = new Map<string, string>();
  collectEmoji(blocks, signs);
  if (signs.size === 0) return text;
  return text.replace(/:([^:\s]+):(?::skin-tone-\d:)?/g, (written, name: string) => signs.get(name) ?? written);
}

function collectEmoji(value: unknown, signs: Map<string, string>): void {
  if (Array.isArray(value)) {
    for (const part of value) collectEmoji(part, signs);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'emoji' && 'name' in value && 'unicode' in value) {
      const sign = signOf(value.unicode);
      if (typeof value.name === 'string' && sign !== undefined) signs.set(value.name, sign);
    } else if ('elements' in value) collectEmoji(value.elements, signs);
  }
}

/** Slack writes the code points in hex: `1f468-200d-1f33e`. */
function signOf(unicode: unknown): string | undefined {
  if (typeof unicode !== 'string' || !/^[0-9a-f]{1,6}(?:-[0-9a-f]{1,6}){0,15}$/i.test(unicode)) return undefined;
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : undefined;
}
