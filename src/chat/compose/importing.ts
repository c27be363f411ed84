import type { ImportFact, ImportFigures, ImportLine } from '#app/facts.ts';
import { oneLine } from '#domain/typedText.ts';
import type { RichText } from '#i18n/richText.ts';
import { listed } from './lists.ts';
import { refusalSentence } from './refusals.ts';
import type { Composers, Line } from './told.ts';
import { name, typed, type Voice } from './voice.ts';

/** Customers and opening balances out of a file: what may be sent, what is wrong, what it would come to, what it came to. */
export const importComposers = {
  'import-how': ({ rowsMax }, { say }) => ({
    lines: [
      say('import-how'),
      say('import-how-columns'),
      say('import-how-example'),
      say('import-how-next', { max: rowsMax }),
    ],
  }),
  'ask-import-column': ({ what, line }, { say }) => ({
    lines: [say('ask-import-column', { what }), say('ask-import-column-line', { line: String(line) })],
  }),
  'import-problems': ({ problems }, voice) => ({
    lines: [
      voice.say('import-problems', { count: new Set(problems.map(({ line }) => line)).size }),
      ...listed(problems, (problem) => problemLine(problem, voice), voice, 0, PROBLEMS_SHOWN_MAX),
      voice.say('import-problems-next'),
    ],
  }),
  'preview-import': ({ lines, ignored, ...figures }, voice) => ({
    lines: [
      figures.added === 0 ? voice.say('preview-import-none') : voice.say('preview-import', { count: figures.added }),
      figures.opened === 0 ? undefined : voice.say('preview-import-opened', { count: figures.opened }),
      ...sums(figures, voice),
      ...listed(lines, (line) => importLine(line, voice), voice, 0, CUSTOMERS_SHOWN_MAX),
      ignored.length === 0
        ? undefined
        : voice.say('preview-import-ignored', { columns: voice.list(ignored.slice(0, IGNORED_SHOWN_MAX).map(typed)) }),
    ],
  }),
  'file-words': ({ words }, { say }) => ({ lines: [say('file-words', { words: typed(words) })] }),
  'customers-imported': ({ name: first, ...figures }, voice) => ({
    lines: [
      figures.added === 0 ? undefined : voice.say('customers-imported', { count: figures.added }),
      figures.opened === 0 ? undefined : voice.say('customers-imported-opened', { count: figures.opened }),
      ...sums(figures, voice),
      voice.say('customers-imported-next', { name: name(first) }),
    ],
  }),
} satisfies Partial<Composers>;

const PROBLEMS_SHOWN_MAX = 8;
const CUSTOMERS_SHOWN_MAX = 8;
const IGNORED_SHOWN_MAX = 8;
const NAME_IN_PROBLEM_MAX = 30;
const NOTE_SHOWN_MAX = 40;

function shortened(note: string): string {
  return note.length > NOTE_SHOWN_MAX ? `${note.slice(0, NOTE_SHOWN_MAX - 1)}…` : note;
}

function sums({ owed, credit }: ImportFigures, { say, money }: Voice): Line[] {
  return [
    say('import-owed', { amount: money(owed) }),
    credit === 0 ? undefined : say('import-credit', { amount: money(credit) }),
  ];
}

type Problem = Extract<ImportFact, { readonly kind: 'import-problems' }>['problems'][number];

function problemLine(problem: Problem, voice: Voice): RichText {
  const { say } = voice;
  const said = { line: String(problem.line), problem: refusalSentence(problem.why, voice) };
  return problem.name === ''
    ? say('import-problem', said)
    : say('import-problem-named', { ...said, name: typed(problem.name.slice(0, NAME_IN_PROBLEM_MAX)) });
}

function importLine(customer: ImportLine, { say, money, date }: Voice): RichText {
  const { name: who, nick, owes, due, limit, phone, note } = customer;
  let line = say('preview-customer', { name: name(who) });
  if (nick !== undefined) line = say('preview-customer-nick', { line, nick: name(nick) });
  if (owes !== undefined && owes > 0) line = say('preview-customer-owes', { line, amount: money(owes) });
  if (owes !== undefined && owes < 0) line = say('preview-customer-credit', { line, amount: money(-owes) });
  if (due !== undefined && owes !== undefined && owes > 0) line = say('preview-customer-due', { line, due: date(due) });
  if (limit === null) line = say('preview-customer-no-limit', { line });
  else if (limit !== undefined) line = say('preview-customer-limit', { line, limit: money(limit) });
  if (phone !== undefined) line = say('preview-customer-phone', { line, phone: typed(phone) });
  return note === undefined ? line : say('preview-customer-note', { line, note: typed(shortened(oneLine(note))) });
}
