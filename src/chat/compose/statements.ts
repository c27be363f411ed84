import type { Fact, PeriodShown, StatementLine, Who } from '#app/facts.ts';
import type { Minor } from '#domain/money.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { pressData } from '../press.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { historyLine } from './lists.ts';
import { agreedLines } from './plans.ts';
import { termsLines } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** An account over a time, as something that can be shown to others (product.md, "What it must do", 3). */
export const statementComposers = {
  statement: (fact, voice) => {
    const { who, period, before, lines, closing, standing, agreed, today, head, after } = fact;
    const { say, date } = voice;
    const isLatest = after === 0;
    return {
      lines: [
        headLine(who, period, voice),
        countLine(fact, voice),
        lines.length === 0 ? undefined : say('statement-before', { balance: signed(before, voice) }),
        ...lines.map((line) => entryLine(line, who, voice)),
        isLatest && period.to < today
          ? say('statement-closing', { on: date(period.to), balance: signed(closing, voice) })
          : undefined,
        isLatest ? balanceLine(standing, voice) : undefined,
        ...(isLatest ? agreedLines(agreed, voice) : []),
        head.seq === 0 ? undefined : say('statement-head', { seq: head.seq, hash: head.hash }),
        lines.length === 0 ? undefined : say('statement-check', { code: lines.at(-1)?.code ?? '' }),
      ],
      buttons: fact.entries === 0 ? [] : [fileButtons(fact, voice)],
      ...shopNamedWithout(who),
    };
  },
  'statement-terms': ({ terms }, voice) => ({ lines: termsLines(terms, voice), shopNamed: true }),
  'statement-file': ({ who, format, period, entries }, voice) => ({
    lines: [
      headLine(who, period, voice),
      entries === 0 ? voice.say('statement-none') : voice.say('statement-file-entries', { entries }),
      voice.say(format === 'pdf' ? 'statement-file-pdf' : 'statement-file-csv'),
    ],
    ...shopNamedWithout(who),
  }),
} satisfies Partial<Composers>;

type StatementTold = Extract<Fact, { kind: 'statement' }>;

function headLine(who: Who | undefined, period: PeriodShown, voice: Voice): RichText {
  const { say, shop } = voice;
  const shown = { period: periodWords(period, voice) };
  return who === undefined
    ? say('statement-mine', { ...shown, shop: shop() })
    : say('statement', { ...shown, name: name(who.name) });
}

function periodWords({ from, to }: PeriodShown, { say, date }: Voice): RichText {
  return from === undefined
    ? say('statement-until', { to: date(to) })
    : say('statement-period', { from: date(from), to: date(to) });
}

function countLine({ lines, entries, after }: StatementTold, { say }: Voice): Line {
  if (entries === 0) return say('statement-none');
  if (lines.length === entries) return undefined;
  const last = entries - after;
  const range = { first: String(last - lines.length + 1), last: String(last), count: String(entries) };
  return say('statement-page', range);
}

function signed(balance: Minor, { say, money }: Voice): RichText {
  return balance < 0
    ? say('statement-credit', { credit: money(-balance) })
    : say('statement-owed', { balance: money(balance) });
}

/** The entry, and all that may be said of it: whose word it has, what is open, its code. */
function entryLine(line: StatementLine, who: Who | undefined, voice: Voice): RichText {
  const { say } = voice;
  const { confirmed } = line;
  const word = confirmed === undefined ? line.confirmation : 'none';
  const details = [
    confirmedWords(line, who, voice),
    openWords(line, voice),
    line.disputed > 0 ? say('statement-disputed', { amount: voice.money(line.disputed) }) : undefined,
    line.recordedOn === undefined ? undefined : say('statement-recorded', { on: voice.date(line.recordedOn) }),
    line.voidedBy === undefined ? undefined : say('statement-voided-by', { entry: String(line.voidedBy) }),
    say('statement-code', { code: line.code }),
  ];
  return details
    .filter((detail) => detail !== undefined)
    .reduce(
      (said, detail) => say('statement-line', { line: said, detail }),
      historyLine({ ...line, confirmation: word }, voice),
    );
}

function confirmedWords({ kind, confirmed }: StatementLine, who: Who | undefined, voice: Voice): Line {
  if (confirmed === undefined) return undefined;
  const { say, time, date, dayOf } = voice;
  const when = say('time-and-date', { time: time(confirmed.at), date: date(dayOf(confirmed.at)) });
  const what = kind === 'payment' ? 'payment' : 'sale';
  return who === undefined
    ? say('state-confirmed-by-you', { what, time: when })
    : say('state-confirmed', { what, by: firstName(confirmed.by), time: when });
}

function openWords({ amount, due, left }: StatementLine, { say, money, date }: Voice): Line {
  if (left === undefined || due === undefined) return undefined;
  if (left === 0) return say('statement-settled');
  return left === amount
    ? say('statement-due', { due: date(due) })
    : say('statement-left', { left: money(left), due: date(due) });
}

function fileButtons({ customer, period, today }: StatementTold, voice: Voice): Button[] {
  const { from } = period;
  // One that ran until today runs until the day it is pressed on.
  const until = period.to === today ? {} : { to: period.to };
  const at = { kind: 'statement', customer, ...(from === undefined ? {} : { from }), ...until } as const;
  return (['pdf', 'csv'] as const).map((format) => ({
    label: labelText({ key: format }, voice),
    data: pressData({ ...at, format }),
  }));
}

function shopNamedWithout(who: Who | undefined): { readonly shopNamed?: true } {
  return who === undefined ? { shopNamed: true } : {};
}
