import { FluentResource } from '@fluent/bundle';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];
type Kind = 'text' | 'typed' | 'number' | readonly string[];

const LINE_MAX = 120;
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const HEAD = `import type { RichText } from './richText.ts';

// Written from messages/en.ftl by test/i18n/catalogue.test.ts; write it anew with: npx vitest run test/i18n -u

/** What a text argument may be: a person's words, a figure, a number as the reader writes it, or rich text made from other messages. */
type Text = string | number | RichText;
/** The same behind a # or within a command, where digits stand as they are typed. */
type Typed = string | RichText;

/** Each message of the English file with the arguments it takes; \`never\` where it takes none. */
export type MessageParameters = {
`;

/** The TypeScript file that says which messages a Fluent file holds and what each must be given. */
export function messageParametersSource(ftl: string): string {
  const lines = new FluentResource(ftl).body
    .filter((entry) => !entry.id.startsWith('-'))
    .map(({ id, value }) => {
      if (value === null) throw new Error(`${id} has no text`);
      return member(id, parametersOf(value));
    });
  return `${HEAD}${lines.join('')}};\n`;
}

/** The arguments of one pattern: a selector over plurals is a number, one over words is one of these words, the rest is text. */
export function parametersOf(pattern: Pattern): Map<string, Kind> {
  const found = new Map<string, Kind>();
  collect(pattern, found);
  return found;
}

function collect(pattern: Pattern, found: Map<string, Kind>): void {
  if (typeof pattern === 'string') return;
  let before = '';
  for (const element of pattern) {
    if (typeof element === 'string') before += element;
    else collectFrom(element, found, isTypedBehind(before));
  }
}

/** Behind a # or within a command. */
function isTypedBehind(text: string): boolean {
  return text.endsWith('#') || text.lastIndexOf('<code>') > text.lastIndexOf('</code>');
}

function collectFrom(element: Exclude<Element, string>, found: Map<string, Kind>, isTyped: boolean): void {
  switch (element.type) {
    case 'str':
    case 'num':
      return;
    case 'var':
      if (!found.has(element.name) || (isTyped && found.get(element.name) === 'text'))
        found.set(element.name, isTyped ? 'typed' : 'text');
      return;
    case 'select': {
      if (element.selector.type !== 'var') throw new Error('a selector is always an argument');
      const keys = element.variants.map(({ key }) => String(key.value));
      const isNumber = keys.every((key) => PLURALS.has(key) || /^\d+$/.test(key));
      found.set(element.selector.name, isNumber ? 'number' : keys);
      for (const variant of element.variants) collect(variant.value, found);
      return;
    }
    default:
      throw new Error(`a message must not use ${element.type}`);
  }
}

function member(id: string, parameters: ReadonlyMap<string, Kind>): string {
  const name = id.includes('-') ? `'${id}'` : id;
  const fields = [...parameters].map(([field, kind]) => `${field}: ${typeOf(kind)}`);
  if (fields.length === 0) return `  ${name}: never;\n`;
  const line = `  ${name}: { ${fields.join('; ')} };\n`;
  return line.length <= LINE_MAX + 1 ? line : `  ${name}: {\n${[...parameters].map(ownLine).join('')}  };\n`;
}

/** A field on a line of its own, as the formatter writes it: a union that is too long is broken before each of its words. */
function ownLine([field, kind]: [string, Kind]): string {
  const line = `    ${field}: ${typeOf(kind)};\n`;
  if (line.length <= LINE_MAX + 1) return line;
  return `    ${field}:${typeOf(kind)
    .split(' | ')
    .map((word) => `\n      | ${word}`)
    .join('')};\n`;
}

function typeOf(kind: Kind): string {
  if (kind === 'number') return 'number';
  if (kind === 'text') return 'Text';
  return kind === 'typed' ? 'Typed' : kind.map((word) => `'${word}'`).join(' | ');
}
