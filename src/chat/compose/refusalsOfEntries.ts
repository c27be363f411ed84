import { firstName } from './firstName.ts';
import type { RefusalWords } from './refusalWords.ts';
import { dayAndTime } from './reminding.ts';
import { name, typed } from './voice.ts';

/** What cannot be done to an entry, because of how it stands (domain.md, "Voids", "Disputes"). */
export const entryRefusals = {
  'no-such-entry': (refusal, { say }) => {
    const entry = String(refusal.entry);
    return refusal.name === undefined
      ? say('refused-no-such-entry', { entry })
      : say('refused-no-such-entry-of', { entry, name: firstName(refusal.name), full: name(refusal.name) });
  },
  'entry-settled': ({ entry }, { say }) => say('refused-entry-settled', { entry: String(entry) }),
  'already-voided': ({ entry, by }, { say }) => say('refused-already-voided', { entry: String(entry), by: String(by) }),
  'not-voidable': ({ entry }, { say }) => say('refused-not-voidable', { entry: String(entry) }),
  'discount-is-earned': ({ entry, by }, { say }) =>
    say('refused-discount-is-earned', { entry: String(entry), by: String(by) }),
  'not-a-fee': ({ entry }, { say }) => say('refused-not-a-fee', { entry: String(entry) }),
  'nothing-to-waive': (refusal, { say }) => say('refused-nothing-to-waive', { name: name(refusal.name) }),
  'nothing-to-say': (refusal, { say }) =>
    say('refused-nothing-to-say', { name: name(refusal.name), first: firstName(refusal.name) }),
  'reminders-day-over': (_, { say }) => say('refused-reminders-day-over'),
  'reminders-all-sent': (_, { say }) => say('refused-reminders-all-sent'),
  'reminded-today': (refusal, { say }) => say('refused-reminded-today', { name: name(refusal.name) }),
  'reminder-waits': (refusal, voice) =>
    voice.say('refused-reminder-waits', { name: name(refusal.name), at: dayAndTime(refusal.at, voice) }),
  'muted-not-late': (refusal, { say }) => say('refused-muted-not-late', { name: name(refusal.name) }),
  'nothing-overdue': (_, { say }) => say('refused-nothing-overdue'),
  'no-sending-day': (_, { say }) => say('refused-no-sending-day'),
  'muted-already': (_, { say }) => say('refused-muted-already'),
  'not-muted': (_, { say }) => say('refused-not-muted'),
  'not-a-span': ({ text }, { say }) => say('refused-not-a-span', { text: typed(text) }),
  'month-to-come': ({ month }, { say, month: words }) => say('refused-month-to-come', { month: words(month) }),
  'not-a-month': ({ text }, { say }) => say('refused-not-a-month', { text: typed(text) }),
  'too-many-to-print': ({ entries, max }, { say }) =>
    say('refused-too-many-to-print', { entries: String(entries), max: String(max) }),
  'not-a-period': ({ text }, { say }) => say('refused-not-a-period', { text: typed(text) }),
  'period-backwards': ({ from, to }, { say, date }) =>
    say('refused-period-backwards', { from: date(from), to: date(to) }),
  'fee-is-waived': ({ entry }, { say }) => say('refused-fee-is-waived', { entry: String(entry) }),
  'nothing-to-undo': ({ isClerk }, { say }) =>
    say(isClerk ? 'refused-nothing-to-undo-clerk' : 'refused-nothing-to-undo'),
  'not-your-entry': ({ entry }, { say }) => say('refused-not-your-entry', { entry: String(entry) }),
  'already-confirmed': ({ entry }, { say }) => say('refused-already-confirmed', { entry: String(entry) }),
  'dispute-too-large': ({ entry, open }, { say, money }) =>
    say('refused-dispute-too-large', { entry: String(entry), open: money(open) }),
  'nothing-to-confirm': (_, { say }) => say('refused-nothing-to-confirm'),
  'already-disputed': ({ entry }, { say }) => say('refused-already-disputed', { entry: String(entry) }),
  'no-open-dispute': ({ entry }, { say }) => say('refused-no-open-dispute', { entry: String(entry) }),
  'claim-already-waiting': ({ amount }, { say, money }) =>
    say('refused-claim-already-waiting', { amount: money(amount) }),
  'claim-settled-already': (_, { say }) => say('refused-claim-settled-already'),
  'promise-open': ({ until, amount }, { say, money, date }) =>
    say('refused-promise-open', { amount: money(amount), until: date(until) }),
  'promise-in-past': ({ until }, { say, date }) => say('refused-promise-in-past', { until: date(until) }),
  'promise-too-far': ({ latest, days }, { say, date }) =>
    say('refused-promise-too-far', { latest: date(latest), days }),
  'promise-more-than-owed': ({ owed, amount }, { say, money, figure }) =>
    say('refused-promise-more-than-owed', { amount: money(amount), owed: money(owed), figure: figure(owed) }),
  'nothing-owed': (_, { say }) => say('refused-nothing-owed'),
  'nothing-open': (_, { say }) => say('refused-nothing-open'),
  'not-disputable': ({ entry }, { say }) => say('refused-not-disputable', { entry: String(entry) }),
  'not-correctable': ({ entry }, { say }) => say('refused-not-correctable', { entry: String(entry) }),
  'correction-keeps-dates': ({ entry }, { say }) => say('refused-correction-keeps-dates', { entry: String(entry) }),
  'same-as-recorded': ({ entry }, { say }) => say('refused-same-as-recorded', { entry: String(entry) }),
  'too-many-claims': ({ max }, { say }) => say('refused-too-many-claims', { max }),
  'feedback-not-asked': (_, { say }) => say('refused-feedback-not-asked'),
  'feedback-given': ({ rating }, { say }) => say('refused-feedback-given', { rating }),
  'feedback-said': (_, { say }) => say('refused-feedback-said'),
  'nothing-to-void': (refusal, { say }) => say('refused-nothing-to-void', { name: name(refusal.name) }),
} satisfies Partial<RefusalWords>;
