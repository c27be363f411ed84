import { FluentResource } from '@fluent/bundle';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];
type Select = Extract<Element, { type: 'select' }>;
type Messages = ReadonlyMap<string, Pattern>;

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** Of millions only, which nothing here counts. */
const MANY_IS_RARE = new Set(['es', 'fr', 'pt']);

/**
 * What a translation lacks or has too much, each as `<language>: <message>: <what>`: messages, arguments, plural forms, the words
 * that choose between variants, commands, styles.
 */
export function translationProblems(language: string, { english, ftl }: { english: string; ftl: string }): string[] {
  const source = messagesOf(english);
  const translated = messagesOf(ftl);
  const unread = idsIn(ftl).filter((id, index, all) => !translated.has(id) || all.indexOf(id) !== index);
  const problems = [
    ...unread.map((id) => `${id}: broken, or there twice`),
    ...[...source.keys()].filter((id) => !translated.has(id) && !unread.includes(id)).map((id) => `${id}: missing`),
    ...[...translated.keys()].filter((id) => !source.has(id)).map((id) => `${id}: unknown in English`),
    ...[...translated].flatMap(([id, pattern]) => {
      const original = source.get(id);
      const found = original === undefined ? [] : differences(pattern, { original, language });
      return found.map((problem) => `${id}: ${problem}`);
    }),
  ];
  return problems.map((problem) => `${language}: ${problem}`);
}

function messagesOf(ftl: string): Messages {
  return new Map(new FluentResource(ftl).body.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
}

function idsIn(ftl: string): string[] {
  return [...ftl.matchAll(/^([a-zA-Z][a-zA-Z0-9_-]*) *=/gm)].map(([, id = '']) => id);
}

function differences(pattern: Pattern, { original, language }: { original: Pattern; language: string }): string[] {
  const other = elementsIn(pattern).find(({ type }) => !['var', 'select', 'str', 'num'].includes(type));
  if (other !== undefined) return [`must not use ${other.type}`];
  return [
    ...compared('argument', argumentsIn(pattern), argumentsIn(original)),
    ...compared('command', commandsIn(pattern), commandsIn(original)),
    ...compared('style', stylesIn(pattern), stylesIn(original)),
    ...selectsIn(pattern).flatMap((select) => selectProblems(select, { original, language })),
    ...markupProblems(shown(pattern)),
  ];
}

function compared(what: string, has: readonly string[], wants: readonly string[]): string[] {
  return [
    ...wants.filter((each) => !has.includes(each)).map((each) => `${what} ${each} is missing`),
    ...has.filter((each) => !wants.includes(each)).map((each) => `${what} ${each} is not in English`),
  ];
}

function selectProblems(select: Select, { original, language }: { original: Pattern; language: string }): string[] {
  if (select.selector.type !== 'var') return ['a selector is always an argument'];
  const { name } = select.selector;
  const keys = keysOf(select);
  const same = selectsIn(original).filter(({ selector }) => selector.type === 'var' && selector.name === name);
  if (same.length === 0) return [`$${name} chooses nothing in English`];
  if (!isNumeric(keys)) return compared(`variant of $${name}`, keys, [...new Set(same.flatMap(keysOf))]);
  if (isOnlyFigures(keys) && same.some((each) => isOnlyFigures(keysOf(each)))) return [];
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = categories.filter((category) => category !== 'many' || !MANY_IS_RARE.has(language));
  return [
    ...wanted.filter((category) => !isCovered(category, keys)).map((category) => `plural ${category} of $${name}`),
    ...keys
      .filter((key) => PLURALS.has(key) && !categories.includes(key))
      .map((key) => `plural ${key} of $${name}, which ${language} does not have`),
  ];
}

/** Nothing is counted, only nothing told from something. */
function isOnlyFigures(keys: readonly string[]): boolean {
  return keys.every((key) => key === 'other' || /^\d+$/.test(key));
}

/** `[0]` says what `[zero]` would. */
function isCovered(category: string, keys: readonly string[]): boolean {
  return keys.includes(category) || (category === 'zero' && keys.includes('0'));
}

function isNumeric(keys: readonly string[]): boolean {
  return keys.every((key) => PLURALS.has(key) || /^\d+$/.test(key));
}

function markupProblems(text: string): string[] {
  const lines = text.split(/[\n|]/);
  const open = lines.filter((line) =>
    ['b', 'code'].some((tag) => line.split(`<${tag}>`).length !== line.split(`</${tag}>`).length),
  );
  const other = text.replace(/<\/?(?:b|code)>/g, '').match(/<[a-z/][^>\n]*>/g) ?? [];
  return [...open.map((line) => `a style is not closed in: ${line}`), ...other.map((tag) => `${tag} is no style`)];
}

function elementsIn(pattern: Pattern): Exclude<Element, string>[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((element) => {
    if (typeof element === 'string') return [];
    return element.type === 'select'
      ? [element, ...element.variants.flatMap(({ value }) => elementsIn(value))]
      : [element];
  });
}

function selectsIn(pattern: Pattern): Select[] {
  return elementsIn(pattern).filter((element) => element.type === 'select');
}

function keysOf({ variants }: Select): string[] {
  return variants.map(({ key }) => String(key.value));
}

function argumentsIn(pattern: Pattern): string[] {
  const names = elementsIn(pattern).flatMap((element) => {
    if (element.type === 'var') return [element.name];
    return element.type === 'select' && element.selector.type === 'var' ? [element.selector.name] : [];
  });
  return [...new Set(names)].map((name) => `$${name}`);
}

function commandsIn(pattern: Pattern): string[] {
  return [...new Set([...shown(pattern).matchAll(/<code>(.*?)<\/code>/g)].map(([, command = '']) => command))];
}

function stylesIn(pattern: Pattern): string[] {
  return [...new Set(shown(pattern).match(/<(?:b|code)>/g) ?? [])];
}

/** The text with its arguments by name; variants one after the other, a bar between them. */
function shown(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern;
  return pattern
    .map((element) => {
      if (typeof element === 'string') return element;
      if (element.type === 'var') return `{ $${element.name} }`;
      if (element.type === 'select') return element.variants.map(({ value }) => shown(value)).join('|');
      return element.type === 'str' ? element.value : '';
    })
    .join('');
}
