import { isMark } from '#domain/currency.ts';
import { foldedWords, nameKey } from '#domain/customerName.ts';
import type { NumberSetting } from '#domain/region.ts';
import { cleanText, foldName } from '#domain/typedText.ts';
import { leadingWords, NAME_MAX, type Word, withoutClosing, wordsToClosing } from './nameWords.ts';
import { isNumberWord } from './parts.ts';

export type KnownCustomer = { readonly id: string; readonly name: string; readonly nick?: string };

/** A new customer that a name may mean, and what is left of the text then. */
export type NewName = { readonly newName: string; readonly rest: string };

/**
 * Whom a text begins with (chat.md, "Who, and in which shop", Names). `typed` is the name as typed, `rest` what follows it, line
 * breaks and all. Not `sure`: a surname or a mere beginning of a name, to be shown before anything is recorded. `partly`: a part of
 * her name with a word behind it that looks like another name. `added`: who it would be as a new customer.
 */
export type NameReading =
  | NameFound
  | { readonly kind: 'too-long'; readonly max: number }
  | { readonly kind: 'missing' };

/** There is a name, be it nobody's yet. */
export type NameFound =
  | {
      readonly kind: 'one';
      readonly customer: KnownCustomer;
      readonly typed: string;
      readonly rest: string;
      readonly sure: boolean;
    }
  | {
      readonly kind: 'several';
      readonly customers: readonly KnownCustomer[];
      readonly typed: string;
      readonly rest: string;
      readonly added?: NewName;
    }
  | {
      readonly kind: 'partly';
      readonly customer: KnownCustomer;
      readonly typed: string;
      readonly rest: string;
      readonly added: NewName;
    }
  | ({ readonly kind: 'none' } & NewName);

const CLAUSE_WORDS = new Set(['due', 'net', 'on', 'for', 'yesterday']);

/** The first word of a new name that could not be typed as one later: the beginning of a clause. */
export function clauseWordIn(name: string): string | undefined {
  return name.split(/\s+/u).find((word) => CLAUSE_WORDS.has(foldName(word)));
}

/** The name she gets, without what stands between it and the one she has: `nick Asha = didi`, `rename Asha to Asha Kumar`. */
export function withoutLink(rest: string): string {
  return rest.replace(/^(?:=|(?:to|as|is)(?=\s|$))\s*/iu, '').trim();
}

/**
 * What to look up candidates by: the folded leading runs of the first `NAME_WORDS_MAX` words, and those before a colon singly. A
 * customer whose `customerKeys` share one of them is a candidate; so is one with a key that begins with `namePrefix`.
 */
export function nameKeys(text: string): readonly string[] {
  const words = leadingWords(cleanText(text));
  const folded = words.map((word) => word.folded);
  const runs = folded.map((_, index) => folded.slice(0, index + 1).join(' '));
  return [...new Set([...runs, ...folded.slice(0, wordsToClosing(words))])];
}

/** The folded first word of a text: a customer whose key begins with it may be meant by a mere prefix. */
export function namePrefix(text: string): string | undefined {
  return leadingWords(cleanText(text))[0]?.folded;
}

/** Whether who is called so is found by that name alone, whoever else there is. */
export function canBeTyped(name: string, numbers: NumberSetting): boolean {
  const reading = splitName(name, [{ id: name, name }], numbers);
  return reading.kind === 'one' && reading.sure && reading.rest === '';
}

/** Splits a text into the name it begins with and the rest, among the candidates `known`. */
export function splitName(text: string, known: readonly KnownCustomer[], numbers: NumberSetting): NameReading {
  const clean = cleanText(text);
  const words = leadingWords(clean);
  const [first] = words;
  if (first === undefined || !canBeName(first, numbers)) return { kind: 'missing' };
  const place: Place = { clean, words, people: known.map(folded), numbers };
  const sure = acrossClosing(place) ?? longest(place, isWholeMatch);
  const weak = longest(place, isWeakMatch);
  if (sure?.matches.length === 1) return one(place, { run: sure, weak });
  // Several Marys, but one `Mary O…`.
  if (weak !== undefined && weak.matches.length === 1 && weak.count > (sure?.count ?? 0)) return reading(place, weak);
  const several = sure ?? weak;
  if (several !== undefined) return reading(place, several);
  return none(place);
}

type Person = { readonly customer: KnownCustomer; readonly words: readonly string[]; readonly nick?: string };
type Place = {
  readonly clean: string;
  readonly words: readonly Word[];
  readonly people: readonly Person[];
  readonly numbers: NumberSetting;
};
/** `count` leading words and whom they match. */
type Run = { readonly count: number; readonly matches: readonly Person[] };

function folded(customer: KnownCustomer): Person {
  const words = foldedWords(customer.name);
  return customer.nick === undefined ? { customer, words } : { customer, words, nick: nameKey(customer.nick) };
}

/** A whole name that goes on behind a comma or a colon, unless somebody is called what stands before it: `Verma, Asha`. */
function acrossClosing(place: Place): Run | undefined {
  const closing = wordsToClosing(place.words);
  const isCalled = (count: number) => place.people.filter((person) => isFullMatch(person, typedRun(place, count)));
  if (closing === place.words.length || isCalled(closing).length > 0) return undefined;
  for (let count = place.words.length; count > closing; count -= 1) {
    const matches = isCalled(count);
    if (matches.length === 1) return { count, matches };
  }
  return undefined;
}

function longest(place: Place, isMatch: (person: Person, run: string) => boolean): Run | undefined {
  let several: Run | undefined;
  for (let count = wordsToClosing(place.words); count > 0; count -= 1) {
    const run = typedRun(place, count);
    const matches = place.people.filter((person) => isMatch(person, run));
    if (matches.length === 1) return { count, matches };
    if (matches.length > 1) several ??= { count, matches };
  }
  return several;
}

function typedRun({ words }: Place, count: number): string {
  return words
    .slice(0, count)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Full name, nickname, or whole words the name begins with. */
function isWholeMatch({ words, nick }: Person, run: string): boolean {
  return run === nick || `${words.join(' ')} `.startsWith(`${run} `);
}

/** Any other word of the name, or the beginning of name or nickname. */
function isWeakMatch(person: Person, run: string): boolean {
  if (isWholeMatch(person, run)) return false;
  return person.words.includes(run) || person.words.join(' ').startsWith(run) || person.nick?.startsWith(run) === true;
}

function isFullMatch({ words, nick }: Person, run: string): boolean {
  return run === nick || run === words.join(' ');
}

function one(place: Place, { run, weak }: { run: Run; weak: Run | undefined }): NameReading {
  const [person] = run.matches;
  if (person === undefined || isFullMatch(person, typedRun(place, run.count))) return reading(place, run);
  const added = newNameFrom(place, { run, of: person });
  if (added === undefined) return reading(place, run);
  // `Mary O` of Mary Otieno is more of her own name.
  const isHers = weak?.matches.length === 1 && weak.matches[0] === person && weak.count > run.count;
  if (isHers) return reading(place, weak);
  return {
    kind: 'partly',
    customer: person.customer,
    typed: typedText(place, run.count),
    rest: restAfter(place, run.count),
    added,
  };
}

function reading(place: Place, { count, matches }: Run): NameReading {
  const typed = typedText(place, count);
  const rest = restAfter(place, count);
  const [person, another] = matches;
  if (person === undefined) return { kind: 'missing' };
  if (another === undefined) {
    const sure = isWholeMatch(person, typedRun(place, count));
    return { kind: 'one', customer: person.customer, typed, rest, sure };
  }
  const added = newNameFrom(place, { run: { count, matches }, of: person });
  const customers = matches.map(({ customer }) => customer);
  return { kind: 'several', customers, typed, rest, ...(added === undefined ? {} : { added }) };
}

/** A name that goes on with a word that is capitalised or part of somebody else's name. */
function newNameFrom(place: Place, { run, of: person }: { run: Run; of: Person }): NewName | undefined {
  const { words, people } = place;
  const next = words[run.count];
  if (next === undefined || words[run.count - 1]?.closes === true) return undefined;
  if (!canBeName(next, place.numbers) || isMarkOfNumber(place, run.count)) return undefined;
  const isAnothers = people.some((other) => other !== person && other.words.includes(next.folded));
  const capitals = capitalsAfter(place, run.count);
  if (capitals === 0 && !isAnothers) return undefined;
  const count = run.count + Math.max(capitals, 1);
  const newName = typedText(place, count);
  return newName.length > NAME_MAX ? undefined : { newName, rest: restAfter(place, count) };
}

/** Nobody of that name: the first word and the capitalised ones behind it are shown as the new name. */
function none(place: Place): NameReading {
  if (isMarkOfNumber(place, 0)) return { kind: 'missing' };
  const count = 1 + (startsWithCapital(place.words[0]?.text ?? '') ? capitalsAfter(place, 1) : 0);
  const newName = typedText(place, count);
  if (newName.length > NAME_MAX) return { kind: 'too-long', max: NAME_MAX };
  return { kind: 'none', newName, rest: restAfter(place, count) };
}

/** How many words from `count` on are capitalised; in a text all in capitals that says nothing. */
function capitalsAfter(place: Place, count: number): number {
  const { words, numbers } = place;
  const typed = words.slice(0, count);
  if (typed.some(({ closes }) => closes)) return 0;
  const isShouted = typed.every(({ text }) => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    if (index < count) continue;
    if (!startsWithCapital(word.text) || !canBeName(word, numbers) || isMarkOfNumber(place, index)) break;
    if (isShouted && !/\p{Ll}/u.test(word.text)) break;
    capitals += 1;
    if (word.closes) break;
  }
  return capitals;
}

function startsWithCapital(word: string): boolean {
  return /^\p{P}*[\p{Lu}\p{Lt}]/u.test(word);
}

/** Not a number, an entry's number, or the beginning of a clause. */
function canBeName({ text, folded }: Word, numbers: NumberSetting): boolean {
  if (CLAUSE_WORDS.has(folded) || isNumberWord(text, numbers.currency)) return false;
  return /[\p{L}\p{So}]/u.test(text) && !/^[#@]|^[\p{P}\p{S}]*\p{Nd}/u.test(text);
}

/** `Rs 45`: the mark of a number is no name, though Bob is one and the shilling's mark too. */
function isMarkOfNumber({ words, numbers }: Place, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || word.closes || !isMark(word.text, numbers.currency)) return false;
  return isNumberWord(next.text, numbers.currency);
}

function typedText({ clean, words }: Place, count: number): string {
  const last = words[count - 1];
  const end = last === undefined ? 0 : last.end;
  return withoutClosing(clean.slice(0, end)).replace(/\s+/gu, ' ').trim();
}

function restAfter({ clean, words }: Place, count: number): string {
  return clean.slice(words[count - 1]?.end ?? 0).trim();
}
