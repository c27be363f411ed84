import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import { plainDigits } from '#domain/digits.ts';
import { FEE_CAP_DEFAULT, type FeeTerms } from '#domain/lateFee.ts';
import type { Minor } from '#domain/money.ts';
import type { SendingHours } from '#domain/policy.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { type RuleChange, SETTINGS, type Setting } from '#domain/shopRules.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import { readLimit } from './limit.ts';
import { type PayLinkRefusal, readPayLink } from './payLink.ts';
import type { ReadingSetting } from './setting.ts';
import { type EarlyRefusal, readTerms } from './terms.ts';

/** `policy` alone, `policy late-fee` alone, or a change. */
export type PolicyReading =
  | { readonly kind: 'all' }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'change'; readonly change: RuleChange };

export type PolicyRefusal =
  | { readonly code: 'not-a-setting'; readonly text: string }
  /** Not the form of that setting. */
  | { readonly code: 'policy-form'; readonly setting: Setting }
  | {
      readonly code: 'policy-range';
      readonly setting: Setting;
      readonly text: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'not-a-percentage'; readonly text: string }
  | EarlyRefusal
  | PayLinkRefusal
  | { readonly code: 'points-not-whole'; readonly text: string }
  | { readonly code: 'points-too-dear'; readonly worth: Minor; readonly most: Minor; readonly per: Minor }
  | AmountRefusal;

export const POLICY_DAYS_MAX = 365;
export const REMIND_EARLIEST = -30;
export const REMINDERS_MAX = 12;
export const PROMISE_DAYS_MAX = 90;
export const MISSES_MAX = 24;
const BASIS_POINTS_MAX = 10_000;
const TEXT_SHOWN = 100;
const DAY = '(?:d|days?)';

type Reading = Result<RuleChange, PolicyRefusal>;

/** Reads what follows `policy` (chat.md, "Verbs"); every number is bounded, percentages are read like amounts with two decimals. */
export function readPolicy(rest: string, reading: ReadingSetting): Result<PolicyReading, PolicyRefusal> {
  const said = oneLine(rest);
  if (said === '') return accept({ kind: 'all' });
  const [word = '', ...more] = said.split(' ');
  const setting = settingNamed(plainDigits(foldWord(word)));
  if (setting === undefined) return refuse({ code: 'not-a-setting', text: word.slice(0, TEXT_SHOWN) });
  const words = more.join(' ');
  if (words === '') return accept({ kind: 'setting', setting });
  const change = readChange(setting, words, reading);
  return change.ok ? accept({ kind: 'change', change: change.value }) : change;
}

const ALSO: Readonly<Record<string, Setting>> = {
  fee: 'late-fee',
  latefee: 'late-fee',
  link: 'pay-link',
  paylink: 'pay-link',
  limit: 'starter',
  rest: 'hours',
  reviews: 'review',
  point: 'points',
  loyalty: 'points',
};

function settingNamed(word: string): Setting | undefined {
  return SETTINGS.find((known) => known === word) ?? (Object.hasOwn(ALSO, word) ? ALSO[word] : undefined);
}

function readChange(setting: Setting, text: string, reading: ReadingSetting): Reading {
  const words = plainDigits(text)
    .toLowerCase()
    .replace(/[\u2212\u2013\u2014]/gu, '-');
  switch (setting) {
    case 'late-fee':
      return readFee(words, reading);
    case 'terms':
    case 'net':
      return readSaleTerms(setting, words);
    case 'starter': {
      const limit = readLimit(text, reading);
      return limit.ok ? accept({ setting, limit: limit.value }) : limit;
    }
    case 'hold':
      if (isNone(words)) return accept({ setting, days: null });
      return ofDays(setting, words, { min: 1, max: POLICY_DAYS_MAX }, (days) => ({ setting, days }));
    case 'reminders':
      return readReminders(words);
    case 'hours':
      return readHours(words);
    case 'mode':
      return words === 'ask' || words === 'auto' ? accept({ setting, mode: words }) : form(setting);
    case 'pay-link': {
      if (isNone(words)) return accept({ setting, link: null });
      const link = readPayLink(text);
      return link.ok ? accept({ setting, link: link.value }) : link;
    }
    case 'promise':
      return ofDays(setting, words, { min: 1, max: PROMISE_DAYS_MAX }, (days) => ({ setting, days }));
    case 'review': {
      if (isNone(words)) return accept({ setting, days: null });
      const days = words.replace(/^every /u, '');
      return ofDays(setting, days, { min: 1, max: POLICY_DAYS_MAX }, (every) => ({ setting, days: every }));
    }
    case 'points':
      return readPointsPolicy(words, reading);
    case 'plan': {
      const missed = /^(\d{1,4})(?: missed| misses)?$/u.exec(words)?.[1];
      if (missed === undefined) return form(setting);
      return within(setting, missed, { min: 1, max: MISSES_MAX }, (count) => ({ setting, missed: count }));
    }
  }
}

function isNone(words: string): boolean {
  return ['none', 'never', 'off', 'no'].includes(words);
}

function form(setting: Setting): Reading {
  return refuse({ code: 'policy-form', setting });
}

type Range = { readonly min: number; readonly max: number };

function within(setting: Setting, text: string, { min, max }: Range, change: (value: number) => RuleChange): Reading {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= min && value <= max
    ? accept(change(value))
    : refuse({ code: 'policy-range', setting, text: text.slice(0, TEXT_SHOWN), min, max });
}

function ofDays(setting: Setting, words: string, range: Range, change: (days: number) => RuleChange): Reading {
  const days = new RegExp(`^(\\d{1,6})(?: ?${DAY})?$`, 'u').exec(words)?.[1];
  return days === undefined ? form(setting) : within(setting, days, range, change);
}

const FEE = new RegExp(
  `^(.+?) after (\\d{1,6}) ?${DAY}?(?: (?:every (\\d{1,6}) ?${DAY}?|once))?(?: (?:cap|max|at most) (.+))?$`,
  'u',
);

/** `2% after 7 days every 30 days cap 20%`, `50 after 7 days`, `none`. */
function readFee(words: string, reading: ReadingSetting): Reading {
  const setting = 'late-fee';
  if (isNone(words)) return accept({ setting, fee: null });
  const [, amount, after, every, cap] = FEE.exec(words) ?? [];
  if (amount === undefined || after === undefined) return form(setting);
  const isShare = amount.endsWith('%');
  const sum = isShare ? readShare(amount, reading) : readAmount(amount, reading.numbers);
  if (!sum.ok) return sum;
  const most = cap === undefined ? accept(FEE_CAP_DEFAULT) : readShare(cap, reading);
  if (!most.ok) return most;
  const grace = Number(after);
  if (grace > POLICY_DAYS_MAX)
    return refuse({ code: 'policy-range', setting, text: after, min: 0, max: POLICY_DAYS_MAX });
  const rate = isShare ? { basisPoints: sum.value } : { flat: sum.value };
  const fee: FeeTerms = { rate, graceDays: grace, capBasisPoints: most.value };
  if (every === undefined) return accept({ setting, fee });
  const range = { min: 1, max: POLICY_DAYS_MAX };
  return within(setting, every, range, (everyDays) => ({ setting, fee: { ...fee, everyDays } }));
}

const POINTS = /^(?:(?:1|one|a) )?(?:points? )?(?:per|for|for every|every) (.+?),? (?:worth|is worth|=) (.+)$/u;

/** `1 per 100 worth 1`, `none`: a whole sum for each point, which is worth at most half of it. */
function readPointsPolicy(words: string, { numbers }: ReadingSetting): Reading {
  const setting = 'points';
  if (isNone(words)) return accept({ setting, points: null });
  const [, earning, value] = POINTS.exec(words) ?? [];
  if (earning === undefined || value === undefined) return form(setting);
  const per = readAmount(earning, numbers);
  if (!per.ok) return per;
  const worth = readAmount(value, numbers);
  if (!worth.ok) return worth;
  if (per.value % 10 ** numbers.currency.exponent !== 0)
    return refuse({ code: 'points-not-whole', text: earning.slice(0, TEXT_SHOWN) });
  const most = Math.floor(per.value / 2);
  if (worth.value > most) return refuse({ code: 'points-too-dear', worth: worth.value, most, per: per.value });
  return accept({ setting, points: { per: per.value, worth: worth.value } });
}

/** A percentage in basis points, more than nothing and at most the whole. */
function readShare(text: string, { numbers }: ReadingSetting): Result<number, PolicyRefusal> {
  const wrong = () => refuse({ code: 'not-a-percentage', text: text.slice(0, TEXT_SHOWN) } as const);
  if (!text.endsWith('%')) return wrong();
  const number = text.slice(0, -1).trim();
  // Marks of a currency are no part of a percentage.
  if (!/^[\d.,\u066b]+$/u.test(number)) return wrong();
  const read = readAmount(number, { ...numbers, currency: { ...numbers.currency, exponent: 2 } });
  return read.ok && read.value <= BASIS_POINTS_MAX ? read : wrong();
}

/** `on paper`, `in chat`; `net 30`, `2/10 net 30`, `due on the 5th` and `30 days` are when sales fall due. */
function readSaleTerms(setting: 'terms' | 'net', words: string): Reading {
  if (words === 'on paper' || words === 'paper') return accept({ setting: 'terms', onPaper: true });
  if (words === 'in chat' || words === 'in the chat' || words === 'chat')
    return accept({ setting: 'terms', onPaper: false });
  const isDays = setting === 'net' && /^\d{1,6}$/u.test(words);
  const read = readTerms(isDays ? `net ${words}` : words);
  if (read.ok) return accept({ setting: 'net', terms: read.value });
  const { refusal } = read;
  if (refusal.code === 'terms-form') return form(setting);
  if (refusal.code === 'not-early') return refuse(refusal);
  return refuse({ code: 'policy-range', setting: 'net', text: refusal.text, min: 0, max: refusal.max });
}

/** `-3 0 3 7 every 30 days`, `none`. */
function readReminders(words: string): Reading {
  const setting = 'reminders';
  if (isNone(words)) return accept({ setting, schedule: { offsets: [], everyDays: null } });
  const [, steps = '', every] = new RegExp(`^(.*?)(?:,? ?every (\\d{1,6}) ?${DAY}?)?$`, 'u').exec(words) ?? [];
  const texts = steps.split(/[\s,;]+/u).filter((each) => each !== '' && !/^(?:days?|and)$/u.test(each));
  if (texts.length === 0 || texts.some((each) => !/^[-+]?\d{1,6}$/u.test(each))) return form(setting);
  const offsets = [...new Set(texts.map((each) => Number(each) + 0))].sort((one, other) => one - other);
  if (offsets.length > REMINDERS_MAX) return form(setting);
  const range = { min: REMIND_EARLIEST, max: POLICY_DAYS_MAX };
  const beyond = offsets.find((each) => each < range.min || each > range.max);
  if (beyond !== undefined) return refuse({ code: 'policy-range', setting, text: String(beyond), ...range });
  if (every === undefined) return accept({ setting, schedule: { offsets, everyDays: null } });
  // Two reminders lie at least 3 days apart (domain.md, "Notices").
  const apart = { min: 3, max: POLICY_DAYS_MAX };
  return within(setting, every, apart, (everyDays) => ({ setting, schedule: { offsets, everyDays } }));
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?';

/** `9-19`, `9:30-21 rest sun`, `20-2`, `9am-7pm`, `rest none`. */
function readHours(words: string): Reading {
  const setting = 'hours';
  const [, clock = '', rest] = /^(.*?)(?:,? ?\brest(?: on)? (.+))?$/u.exec(words) ?? [];
  const restDays = rest === undefined ? undefined : daysNamed(rest);
  const hours = clock === '' ? undefined : clocks(clock);
  if ((rest !== undefined && restDays === undefined) || (clock !== '' && hours === undefined)) return form(setting);
  if (hours === undefined && restDays === undefined) return form(setting);
  return accept({
    setting,
    ...(hours === undefined ? {} : { hours }),
    ...(restDays === undefined ? {} : { restDays }),
  });
}

function clocks(text: string): SendingHours | undefined {
  const match = new RegExp(`^(?:from )?${CLOCK} ?(?:-|to|until) ?${CLOCK}$`, 'u').exec(text);
  if (match === null) return undefined;
  const from = clock(match.slice(1, 4));
  const to = clock(match.slice(4, 7));
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

function clock([hour, minute = '00', half]: readonly (string | undefined)[]): string | undefined {
  const said = Number(hour);
  if (half !== undefined && (said < 1 || said > 12)) return undefined;
  const hours = half === undefined ? said : (said % 12) + (half === 'pm' ? 12 : 0);
  // The end of a day is where the next begins.
  if (hours === 24 && minute === '00') return '00:00';
  return hours > 23 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Mondays are 1; at least one day is left to send on. */
function daysNamed(text: string): readonly number[] | undefined {
  if (isNone(text)) return [];
  const words = text.split(/[\s,]+/u).filter((word) => word !== '' && word !== 'and');
  const days = words.map((word) => WEEKDAYS.findIndex((day) => word.startsWith(day)) + 1);
  const each = [...new Set(days)].sort((one, other) => one - other);
  return each.includes(0) || each.length === 0 || each.length === WEEKDAYS.length ? undefined : each;
}
