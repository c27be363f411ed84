import type { CalendarDate } from '#domain/calendar.ts';
import { plainDigits } from '#domain/digits.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { EarlyTerms } from '#domain/terms.ts';
import { foldWord } from '#domain/typedText.ts';
import { type DateRefusal, readWholeDate } from './date.ts';
import type { ReadingSetting } from './setting.ts';
import { type EarlyRefusal, isEarly, NET_DAYS_MAX, readEarly } from './terms.ts';

/** What stands behind the goods: when it is due, in how many days and with which early discount, on which day it happened. */
export type Clauses = {
  readonly due?: CalendarDate;
  readonly net?: number;
  readonly early?: EarlyTerms;
  readonly on?: CalendarDate;
};

export type ClauseName = 'due' | 'net' | 'on';

export type ClauseRefusal =
  | (DateRefusal & { readonly clause: 'due' | 'on' })
  | { readonly code: 'not-days'; readonly text: string; readonly max: number }
  | EarlyRefusal
  /** The same thing said twice; `due` and `net` are one thing. */
  | { readonly code: 'clause-twice'; readonly clause: ClauseName };

const WORD = /(?:[^\s;,؛،、，；]|(?<=\p{Nd})[,،、，](?=\p{Nd}))+/gu;

/**
 * Takes the clauses off the end of a text (chat.md, "Reading a sale", 1). `due` always opens one and needs a date; `on` and `net`
 * open one only when a date or a number follows; a bare `yesterday` at the end is one. `rest` is what stood before.
 */
export function takeClauses(
  text: string,
  { setting, of }: { setting: ReadingSetting; of: readonly ClauseName[] },
): Result<{ readonly rest: string; readonly clauses: Clauses }, ClauseRefusal> {
  const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  let clauses: Clauses = {};
  let end = words.length;
  for (;;) {
    const taken = lastClause(
      words.slice(0, end).map((word) => word.text),
      { setting, of },
    );
    if (taken === undefined) break;
    if (!taken.ok) return taken;
    const said = taken.value.clause;
    if (isSaid(clauses, said)) return refuse({ code: 'clause-twice', clause: said });
    clauses = { ...taken.value.says, ...clauses };
    end = taken.value.start;
  }
  const next = words[end];
  return accept({ rest: next === undefined ? text.trimEnd() : text.slice(0, next.start).trimEnd(), clauses });
}

type Taken = { readonly clause: ClauseName; readonly says: Clauses; readonly start: number };
type Search = { readonly setting: ReadingSetting; readonly of: readonly ClauseName[] };

function lastClause(words: readonly string[], { setting, of }: Search): Result<Taken, ClauseRefusal> | undefined {
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const word = foldWord(words[place] ?? '');
    const clause = of.find((name) => name === word);
    const isDueOn = clause !== 'due' && of.includes('due') && foldWord(words[place - 1] ?? '') === 'due';
    if (isDueOn && clause === 'net') return net(words, { place, start: place - 1 });
    if (clause === undefined || isDueOn) continue;
    const taken =
      clause === 'net'
        ? netAt(words, place)
        : clauseAt(clause, { after: words.slice(place + 1), start: place, setting });
    if (taken !== undefined) return taken;
  }
  return bareYesterday(words, { setting, of });
}

function bareYesterday(words: readonly string[], { setting, of }: Search): Result<Taken, ClauseRefusal> | undefined {
  const start = words.length - 1;
  if (!of.includes('on') || foldWord(words[start] ?? '') !== 'yesterday') return undefined;
  const read = readWholeDate('yesterday', { setting, for: 'on' });
  return read.ok ? accept({ clause: 'on', says: { on: read.value }, start }) : undefined;
}

function clauseAt(
  clause: 'due' | 'on',
  { after, start, setting }: { after: readonly string[]; start: number; setting: ReadingSetting },
): Result<Taken, ClauseRefusal> | undefined {
  const isNumber = /^\d/u.test(plainDigits(after[0] ?? ''));
  const words = clause === 'due' && ['on', 'by'].includes(foldWord(after[0] ?? '')) ? after.slice(1) : after;
  const read = readWholeDate(words.join(' '), { setting, for: clause });
  if (read.ok) return accept({ clause, says: { [clause]: read.value }, start });
  const opens = clause === 'due' || isNumber || read.refusal.code === 'no-such-day';
  return opens ? refuse({ ...read.refusal, clause }) : undefined;
}

/** `net 30`, `2/10 net 30`; undefined where no number follows. */
function netAt(words: readonly string[], place: number): Result<Taken, ClauseRefusal> | undefined {
  return /^\d/u.test(plainDigits(words[place + 1] ?? '')) ? net(words, { place, start: place }) : undefined;
}

function net(
  words: readonly string[],
  { place, start }: { readonly place: number; readonly start: number },
): Result<Taken, ClauseRefusal> {
  const said = words
    .slice(place + 1)
    .map(foldWord)
    .join(' ');
  const days = /^(\d{1,4})(?: ?(?:d|days?))?$/u.exec(said)?.[1];
  if (days === undefined || Number(days) > NET_DAYS_MAX)
    return refuse({ code: 'not-days', text: said, max: NET_DAYS_MAX });
  const offer = words[start - 1] ?? '';
  if (!isEarly(offer)) return accept({ clause: 'net', says: { net: Number(days) }, start });
  const early = readEarly(plainDigits(offer), Number(days));
  return early.ok
    ? accept({ clause: 'net', says: { net: Number(days), early: early.value }, start: start - 1 })
    : early;
}

function isSaid(clauses: Clauses, clause: ClauseName): boolean {
  if (clause === 'on') return clauses.on !== undefined;
  return clauses.due !== undefined || clauses.net !== undefined;
}
