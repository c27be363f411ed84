import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LANGUAGES, type Language } from './locale.ts';
import type { MessageParameters } from './messageParameters.ts';
import { argumentText, markTags, type RichText } from './richText.ts';

export type MessageId = keyof MessageParameters;

type ArgumentsOf<Id extends MessageId> = [MessageParameters[Id]] extends [never] ? [] : [MessageParameters[Id]];

/**
 * The words of one language. Which messages there are and which arguments each takes is read from the English file
 * (`messageParameters.ts`), so that a message that is not there, or is given too little or too much, does not compile.
 */
export type Words = <Id extends MessageId>(id: Id, ...args: ArgumentsOf<Id>) => RichText;

const bundles = new Map<Language, FluentBundle>(LANGUAGES.map((language) => [language, readBundle(language)]));

/** Texts in arguments are people's or figures; they are cleaned and can never become markup (`richText.ts`). */
export function wordsIn(language: Language): Words {
  const bundle = bundles.get(language);
  if (bundle === undefined) throw new Error(`no messages in ${language}`);
  return (id, ...[args]) => format(bundle, id, args);
}

/** The messages of one language as they were written; at start and for the tests that hold them. */
export function readMessages(language: Language): string {
  return readFileSync(new URL(`./messages/${language}.ftl`, import.meta.url), 'utf8');
}

function readBundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false, transform: markTags });
  const [problem] = bundle.addResource(new FluentResource(readMessages(language)));
  if (problem !== undefined) throw problem;
  return bundle;
}

type Argument = string | number | RichText;

function format(bundle: FluentBundle, id: string, args: Readonly<Record<string, Argument>> = {}): RichText {
  const pattern = bundle.getMessage(id)?.value;
  if (pattern === null || pattern === undefined) throw new Error(`no message ${id}`);
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) given[name] = argumentOf(value);
  return { marked: bundle.formatPattern(pattern, given) };
}

function argumentOf(value: Argument): string | number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? argumentText(value) : value.marked;
}
