import { badRequest } from './refusal.ts';

const TAGS = new Set('b strong i em u ins s strike del span tg-spoiler tg-emoji a code pre blockquote'.split(' '));

/**
 * The plain text of Telegram's HTML, or its refusal: an unknown tag, a tag that is not closed or closed in the wrong order. Only
 * `&lt; &gt; &amp; &quot;` and numbers are entities; any other `&` is an ampersand.
 */
export function plainOfHtml(html: string): string {
  const open: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    text += unescaped(html.slice(at, next === -1 ? undefined : next));
    if (next === -1) break;
    const end = html.indexOf('>', next);
    const tag = html.slice(next + 1, end === -1 ? undefined : end);
    const offset = Buffer.byteLength(html.slice(0, next));
    if (tag.startsWith('/')) closeTag(open, tag.slice(1).trim().toLowerCase(), offset);
    else open.push(startTag(tag, offset, end));
    at = end + 1;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw entities(`Can't find end tag corresponding to start tag "${unclosed}"`);
  return text;
}

function startTag(tag: string, offset: number, end: number): string {
  const name = (/^[^\s>]*/.exec(tag)?.[0] ?? '').toLowerCase();
  if (!TAGS.has(name)) throw entities(`Unsupported start tag "${name}" at byte offset ${offset}`);
  if (end === -1) throw entities(`Unclosed start tag at byte offset ${offset}`);
  return name;
}

function closeTag(open: string[], name: string, offset: number): void {
  const expected = open.pop();
  if (expected === undefined) throw entities(`Unexpected end tag at byte offset ${offset}`);
  if (name === '' || name === expected) return;
  throw entities(`Unmatched end tag at byte offset ${offset}, expected "</${expected}>", found "</${name}>"`);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function entities(problem: string): Error {
  return badRequest(`can't parse entities: ${problem}`);
}
