import { languageOf } from '#app/languageOf.ts';
import { customerKeys } from '#domain/customerName.ts';
import { cleanText, foldName } from '#domain/typedText.ts';
import { wordsIn } from '#i18n/catalogue.ts';
import { type Language, languageFor } from '#i18n/locale.ts';
import { unstyled } from '#i18n/richText.ts';
import { candidates } from './customerNamed.ts';
import type { OpenQuestion } from './question.ts';
import { ownVerb } from './read/ownWords.ts';
import { readVerb } from './read/verb.ts';
import { memberSeat, type Turn } from './turn.ts';

/** The language the person reads, which is the one whose words she may use. */
function languageIn({ identity, seat }: Turn): Language {
  return languageFor(languageOf(identity, seat?.shop));
}

const FIRST_WORD = /^(\s*\/?)([\p{L}][\p{L}\p{M}]*)[:!?.,،؟]?(?=\s|$)/u;

/**
 * The text with the reader's own word for a verb, `venta`, `बिक्री`, exchanged for ours, where it begins a line that may be a command.
 * English verbs stay what they are, and a customer of that name goes before the word.
 */
export async function withOwnVerbs(turn: Turn, text: string): Promise<string> {
  const language = languageIn(turn);
  if (language === 'en') return text;
  if (foldName(text) === foldName(unstyled(wordsIn(language)('label-cancel')))) return 'cancel';
  const [first = '', ...others] = cleanText(text).split('\n');
  const line = await lineInEnglish(turn, first, language);
  const above = readVerb(line)?.verb;
  // A note or a message goes on over any line.
  if (above !== 'sale' && above !== 'pay' && above !== 'add')
    return line === first ? text : [line, ...others].join('\n');
  const lines = [line];
  for (const other of others) lines.push(await lineInEnglish(turn, other, language));
  return lines.join('\n');
}

async function lineInEnglish(turn: Turn, line: string, language: Language): Promise<string> {
  const [start, before = '', word = ''] = FIRST_WORD.exec(line) ?? [];
  if (start === undefined || readVerb(line) !== undefined) return line;
  const verb = ownVerb(word, language);
  const rest = line.slice(start.length);
  if (verb === undefined || (await isName(turn, word)) || (memberSeat(turn) === undefined && isSentence(rest)))
    return line;
  return `${before}${verb}${rest}`;
}

/** Whether a customer of the shop is called so: then the line is about her. */
async function isName(turn: Turn, word: string): Promise<boolean> {
  const seat = memberSeat(turn);
  if (seat === undefined) return false;
  const known = await candidates(turn.command, seat.shop, word);
  return known.some((customer) => customerKeys(customer).includes(foldName(word)));
}

const WORDS_MAX = 3;

/** What a customer writes in her own language may begin with such a word and be a message to the shop. */
function isSentence(rest: string): boolean {
  const words = rest.trim().split(/\s+/u);
  return words.length > WORDS_MAX && !/^\s*[^\p{L}\s]*\p{Nd}/u.test(rest);
}

const LABELS = [
  'shop',
  'customer',
  'no-limit',
  'weekly',
  'two-weekly',
  'monthly',
  'tomorrow',
  'friday',
  'in-a-week',
] as const;

/** Questions whose answer may be the words of a button; any other answer is a person's own words. */
const ANSWERED_BY_LABEL: ReadonlySet<OpenQuestion['kind']> = new Set<OpenQuestion['kind']>([
  'role',
  'starter-limit',
  'limit',
  'other-limit',
  'plan-count',
  'plan-rhythm',
  'promise',
]);

/** The words of a button, typed in the reader's language, as they are in English; any other answer as it is. */
export function withOwnLabels(turn: Turn, question: OpenQuestion, text: string): string {
  const language = languageIn(turn);
  if (language === 'en' || !ANSWERED_BY_LABEL.has(question.kind)) return text;
  const typed = foldName(text);
  const say = wordsIn(language);
  const label = LABELS.find((key) => foldName(unstyled(say(`label-${key}`))) === typed);
  return label === undefined ? text : unstyled(wordsIn('en')(`label-${label}`));
}
