import type { RichText } from '#i18n/richText.ts';
import { exampleFor, exampleName } from './examples.ts';
import type { RefusalWords } from './refusalWords.ts';
import { settingLabel } from './settings.ts';
import { typed, type Voice } from './voice.ts';

/** What could not be read: amounts, dates, names, forms (domain.md, "Money"; chat.md, "Reading a sale"). */
export const readingRefusals = {
  'not-an-amount': ({ text }, { say }) => say('refused-not-an-amount', { text: typed(text) }),
  'amount-zero': ({ text }, { say }) => say('refused-amount-zero', { text: typed(text) }),
  'amount-negative': ({ text }, { say }) => say('refused-amount-negative', { text: typed(text) }),
  'amount-too-large': ({ text }, { say }) => say('refused-amount-too-large', { text: typed(text) }),
  'amount-grouping': ({ text }, { say }) => say('refused-amount-grouping', { text: typed(text) }),
  'amount-decimals': ({ text, currency, decimals }, { say }) =>
    say('refused-amount-decimals', { text: typed(text), currency, decimals }),
  'no-amount': ({ verb }, voice) =>
    voice.say('refused-no-amount', { example: exampleFor(verb ?? 'sale', undefined, voice) }),
  'no-such-day': ({ text }, { say }) => say('refused-no-such-day', { text: typed(text) }),
  'not-a-date': ({ text }, { say }) => say('refused-not-a-date', { text: typed(text) }),
  'due-needs-date': (_, { say }) => say('refused-due-needs-date'),
  'text-too-long': ({ max }, { say }) => say('refused-text-too-long', { max }),
  'name-too-long': ({ max }, { say }) => say('refused-name-too-long', { max }),
  'name-missing': ({ verb }, voice) =>
    voice.say('refused-name-missing', { example: exampleFor(verb, undefined, voice) }),
  'too-many-items': ({ max }, { say }) => say('refused-too-many-items', { max }),
  'of-several': ({ line, lines }, { say }) => say('refused-of-several', { line: typed(line), lines }),
  'too-many-lines': ({ max }, { say }) => say('refused-too-many-lines', { max }),
  'not-a-phone': ({ text }, { say }) => say('refused-not-a-phone', { text: typed(text) }),
  'not-a-currency': ({ text }, { say }) => say('refused-not-a-currency', { text: typed(text) }),
  'not-a-place': ({ text }, { say }) => say('refused-not-a-place', { text: typed(text) }),
  'not-understood': ({ verb, names }, voice) => {
    const example = exampleFor(verb ?? (names.length > 0 ? 'sale' : 'help'), names[0], voice);
    return verb === undefined
      ? voice.say('refused-not-understood', { example })
      : voice.say('refused-not-understood-verb', { verb: typed(verb), example });
  },
  unread: ({ what }, { say }) => say('refused-unread', { what: UNREAD.find((known) => known === what) ?? 'other' }),
  'no-quantity': ({ item }, { say }) => say('refused-no-quantity', { item: typed(item) }),
  'units-differ': ({ item }, { say }) => say('refused-units-differ', { item: typed(item) }),
  'other-currency': ({ item }, { say }) => say('refused-other-currency', { item: typed(item) }),
  'item-name-too-long': ({ max }, { say }) => say('refused-item-name-too-long', { max }),
  'said-twice': ({ field, verb }, voice) =>
    voice.say('refused-said-twice', { field: typed(field), example: onceOnly(field, verb, voice) }),
  'terms-form': ({ text }, { say }) => say('refused-terms-form', { text: typed(text) }),
  'not-early': ({ text }, { say }) => say('refused-not-early', { text: typed(text) }),
  'adjust-form': (_, { say }) => say('refused-adjust-form'),
  'not-days': ({ text, max }, { say }) => say('refused-not-days', { text: typed(text), max }),
  'several-zones': ({ text, zones }, { say, list }) =>
    say('refused-several-zones', {
      text: typed(text),
      zones: list(zones.slice(0, ZONES_SHOWN_MAX)),
      zone: zones[0] ?? 'UTC',
    }),
  'not-a-format': (_, { say }) => say('refused-not-a-format'),
  'not-an-entry': ({ text }, { say }) => say('refused-not-an-entry', { text: typed(text) }),
  'several-entries': ({ first, second }, { say }) =>
    say('refused-several-entries', { first: String(first), second: String(second) }),
  'not-a-code': ({ text }, { say }) => say('refused-not-a-code', { text: typed(text) }),
  'not-a-filter': ({ text }, { say }) => say('refused-not-a-filter', { text: typed(text) }),
  'not-a-setting': ({ text }, { say }) => say('refused-not-a-setting', { text: typed(text) }),
  'policy-form': ({ setting }, voice) =>
    voice.say('refused-policy-form', {
      setting: settingLabel(setting, voice),
      example: voice.say(`policy-example-${setting}`),
    }),
  'policy-range': ({ setting, text, min, max }, voice) =>
    voice.say('refused-policy-range', {
      text: typed(text),
      min,
      max,
      example: voice.say(`policy-example-${setting}`),
    }),
  'not-points': ({ text }, { say }) => say('refused-not-points', { text: typed(text) }),
  'points-not-whole': ({ text }, { say }) => say('refused-points-not-whole', { text: typed(text) }),
  'points-too-dear': ({ worth, most, per }, { say, money, figure }) =>
    say('refused-points-too-dear', {
      worth: money(worth),
      most: money(most),
      per: figure(per),
      figure: figure(Math.max(1, Math.floor(per / 100))),
    }),
  'not-a-percentage': ({ text }, { say }) => say('refused-not-a-percentage', { text: typed(text) }),
  'not-a-pay-link': ({ why }, { say }) => say('refused-not-a-pay-link', { why }),
  'total-differs': ({ total, sum }, { say, money }) =>
    say('refused-total-differs', { total: money(total), sum: money(sum) }),
  'customer-not-chosen': (_, { say }) => say('refused-customer-not-chosen'),
  'not-a-mention': (refusal, { say }) =>
    say('refused-not-a-mention', { text: typed(refusal.text), name: exampleName(nameOrNone(refusal.name)) }),
  edited: (_, { say }) => say('refused-edited'),
  empty: (_, { say }) => say('refused-empty'),
} satisfies Partial<RefusalWords>;

const UNREAD = ['sticker', 'voice', 'video', 'photo', 'file', 'location', 'contact', 'too-long', 'other'] as const;

function nameOrNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** The clause said once, as it is right. */
function onceOnly(field: string, verb: string | undefined, voice: Voice): RichText {
  if (verb === 'pay' || verb === 'paid') return voice.say(`example-${verb}-on`);
  if (field === 'due' || field === 'on' || field === 'net') return voice.say(`example-sale-${field}`);
  return exampleFor('add', undefined, voice);
}
const ZONES_SHOWN_MAX = 8;
