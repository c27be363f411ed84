import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { keeper } from './keeper.ts';
import { isRightToLeft, type Language } from './locale.ts';
import type { MessageParameters } from './messageParameters.ts';
import { argumentText, markTags, type RichText } from './richText.ts';
import { isolatedArgument, setApart } from './rightToLeft.ts';

export type MessageId = keyof MessageParameters;

/** What a message takes beside its id. */
export type ArgumentsOf<Id extends MessageId> = [MessageParameters[Id]] extends [never] ? [] : [MessageParameters[Id]];

/**
 * The words of one language. Which messages there are and which arguments each takes is read from the English file
 * (`messageParameters.ts`), so that a message that is not there, or is given too little or too much, does not compile.
 */
export type Words = <Id extends MessageId>(id: Id, ...args: ArgumentsOf<Id>) => RichText;

/**
 * Texts in arguments are people's or figures; they are cleaned and can never become markup (`richText.ts`). `locale` is that of the
 * amounts beside them, so that numbers have the same digits.
 */
export function wordsIn(language: Language, locale: string = language): Words {
  const bundle = bundles(locale, () => new FluentBundle(locale, { useIsolating: false, transform: markTags }));
  const own = messagesIn(language);
  const writer = isRightToLeft(language) ? fromTheRight : fromTheLeft;
  return (id, ...[args]) => format({ bundle, said: own(id) ?? english(id), id, writer }, args);
}

/** The messages of one language as they were written; for the tests that hold them. */
export function readMessages(language: Language): string {
  return readFileSync(new URL(`./messages/${language}.ftl`, import.meta.url), 'utf8');
}

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
/** `choosing`: the arguments that only choose between variants and are not shown. */
type Said = { readonly pattern: Pattern; readonly choosing: ReadonlySet<string> };
type MessagesOf = (id: string) => Said | undefined;

const bundles = keeper<FluentBundle>();
const catalogues = new Map<Language, MessagesOf>();

/** What a translation lacks is said in English; the tests see to it that it lacks nothing (`test/i18n`). */
function english(id: string): Said {
  const said = messagesIn('en')(id);
  if (said === undefined) throw new Error(`no message ${id}`);
  return said;
}

function messagesIn(language: Language): MessagesOf {
  const known = catalogues.get(language) ?? openCatalogue(readMessages(language));
  catalogues.set(language, known);
  return known;
}

/**
 * A file is read when somebody first reads its language, and a message is parsed when it is first said: to parse a whole file takes
 * fifty times as long as to find where its messages begin.
 */
function openCatalogue(ftl: string): MessagesOf {
  const sources = new Map(ftl.split(/\n(?=[a-z])/).map((source) => [/^[a-z][a-z0-9-]*/.exec(source)?.[0], source]));
  const parsed = new Map<string, Said>();
  return (id) => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const [message] = new FluentResource(sources.get(id) ?? '').body;
    if (message === undefined || message.value === null) return undefined;
    const said = { pattern: message.value, choosing: new Set(selectorsIn(message.value)) };
    parsed.set(id, said);
    return said;
  };
}

function selectorsIn(pattern: Pattern): readonly string[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((element) => {
    if (typeof element === 'string' || element.type !== 'select') return [];
    const inside = element.variants.flatMap(({ value }) => selectorsIn(value));
    return element.selector.type === 'var' ? [element.selector.name, ...inside] : inside;
  });
}

type Argument = string | number | RichText;

/** What the direction of the language asks for: how an argument stands in its sentence, and what becomes of the whole. */
type Writer = { readonly argument: (value: string | RichText) => string; readonly whole: (marked: string) => string };

const fromTheLeft: Writer = {
  argument: (value) => (typeof value === 'string' ? argumentText(value) : value.marked),
  whole: (marked) => marked,
};
const fromTheRight: Writer = { argument: isolatedArgument, whole: setApart };

function format(
  { bundle, said, id, writer }: { bundle: FluentBundle; said: Said; id: string; writer: Writer },
  args: Readonly<Record<string, Argument>> = {},
): RichText {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args))
    given[name] = typeof value === 'number' ? value : argumentOf(name, value, { said, writer });
  const problems: Error[] = [];
  const marked = bundle.formatPattern(said.pattern, given, problems);
  if (problems[0] !== undefined) throw new Error(`${id}: ${problems[0].message}`);
  return { marked: writer.whole(marked) };
}

function argumentOf(name: string, value: string | RichText, { said, writer }: { said: Said; writer: Writer }): string {
  return typeof value === 'string' && said.choosing.has(name) ? value : writer.argument(value);
}
