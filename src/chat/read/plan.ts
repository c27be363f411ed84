import type { CalendarDate } from '#domain/calendar.ts';
import { plainDigits } from '#domain/digits.ts';
import type { PlanStep } from '#domain/event.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import { type DateRefusal, readWholeDate } from './date.ts';
import type { ReadingSetting } from './setting.ts';

/** How a plan is to be paid, as far as it was said. */
export type PlanTermsRead = {
  readonly kind: 'terms';
  readonly count?: number;
  readonly every?: PlanStep;
  readonly first?: CalendarDate;
  readonly entries?: readonly number[];
};
export type PlanRead = PlanTermsRead | { readonly kind: 'cancel' };
export type PlanReadRefusal = DateRefusal | { readonly code: 'not-a-plan'; readonly text: string };

const RHYTHMS: readonly (readonly [RegExp, PlanStep])[] = [
  [/\b(?:(?:every |each )?(?:two|2|other) weeks?|every second week|fortnightly|bi-?weekly)\b/u, 'two-weeks'],
  [/\b(?:weekly|(?:every|each|a|per) week)\b/u, 'week'],
  [/\b(?:monthly|(?:every|each|a|per) month)\b/u, 'month'],
];
const FIRST = /^(?:(.*) )?(?:from|starting|beginning)(?: on)? (.+)$/u;
const ENTRIES = /\b(?:for|of) ((?:#\d{1,9}(?: ?,| and)? ?)+)/u;
const COUNT = /^(\d{1,3})(?: ?x| instal?l?ments?| payments?| times| parts)?$/u;

/** Reads `4 weekly`, `6 every two weeks from 1 dec`, `3 monthly for #12 #14`, `cancel` (chat.md, "Verbs", plan). */
export function readPlan(text: string, setting: ReadingSetting): Result<PlanRead, PlanReadRefusal> {
  const said = plainDigits(oneLine(text)).split(' ').map(foldWord).join(' ');
  if (said === 'cancel' || said === 'end' || said === 'stop') return accept({ kind: 'cancel' });
  const chosen = ENTRIES.exec(said)?.[1];
  const open = (chosen === undefined ? said : said.replace(ENTRIES, ' ')).replace(/\s+/gu, ' ').trim();
  const [, before = '', date] = FIRST.exec(open) ?? [undefined, open, undefined];
  const first = date === undefined ? undefined : readWholeDate(date, { setting, for: 'due' });
  if (first !== undefined && !first.ok) return first;
  const rhythm = RHYTHMS.find(([words]) => words.test(before));
  const rest = (rhythm === undefined ? before : before.replace(rhythm[0], ' ')).replace(/\s+/gu, ' ').trim();
  const count = COUNT.exec(rest)?.[1];
  if (rest !== '' && count === undefined) return refuse({ code: 'not-a-plan', text: oneLine(text) });
  return accept({
    kind: 'terms',
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(rhythm === undefined ? {} : { every: rhythm[1] }),
    ...(first === undefined ? {} : { first: first.value }),
    ...(chosen === undefined ? {} : { entries: [...chosen.matchAll(/\d+/gu)].map(([entry]) => Number(entry)) }),
  });
}

/** Nothing has to be asked for. */
export function isWholePlan({ count, every }: PlanTermsRead): boolean {
  return count !== undefined && every !== undefined;
}
