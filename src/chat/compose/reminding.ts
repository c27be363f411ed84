import type { DueSpan, OwingLine } from '#app/facts.ts';
import { addDays, type CalendarDate, type Instant } from '#domain/calendar.ts';
import type { RichText } from '#i18n/richText.ts';
import { shopButton } from './buttons.ts';
import { owingLine } from './digest.ts';
import { firstName } from './firstName.ts';
import { customerButton } from './promises.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { maybe, name, type Voice } from './voice.ts';

/** What is due in the shop, and reminders by hand (chat.md, "Verbs", due and remind). */
export const remindingComposers = {
  'due-list': ({ span, today, lines, before, mayRemind }, voice) => ({
    lines: [
      dueHead({ span, today, isEmpty: lines.length === 0, isFirst: before === 0 }, voice),
      ...lines.map((line) => dueLine(line, today, voice)),
      dueNext({ span, lines, mayRemind }, voice),
    ],
  }),
  'reminder-queued': ({ who, asked, standing, at, muted }, voice) => {
    const figures = { name: name(who.name), amount: voice.money(asked) };
    return {
      lines: [
        at === undefined
          ? voice.say('reminder-queued', figures)
          : voice.say('reminder-queued-later', { ...figures, at: dayAndTime(at, voice) }),
        balanceLine(standing, voice),
        muted ? voice.say('reminder-muted', { name: firstName(who.name) }) : undefined,
      ],
    };
  },
  'reminders-queued': ({ sent, at, saidToday, withoutChat, first, more }, voice) => ({
    lines: [
      sent > 0 && at !== undefined
        ? voice.say('reminders-queued-later', { count: sent, at: dayAndTime(at, voice) })
        : voice.say('reminders-queued', { count: sent }),
      saidToday > 0 ? voice.say('reminders-said-today', { count: saidToday }) : undefined,
      maybe(first, ({ name: full }) => voice.say('reminders-without-chat', { count: withoutChat, name: name(full) })),
      more ? voice.say('reminders-more') : undefined,
    ],
  }),
  'ask-reminders': ({ shopId: shop, day, customers, amount }, voice) => ({
    lines: [voice.say('ask-reminders', { shop: voice.shop(), customers, amount: voice.money(amount) })],
    buttons: [[shopButton('send-all', { shop, day }, voice), shopButton('one-by-one', { shop, day }, voice)]],
    shopNamed: true,
  }),
  'ask-reminder': ({ line }, voice) => ({
    lines: [owingLine(line, voice)],
    buttons: [[customerButton('send', line.who.id, voice)]],
  }),
  'customer-muted': ({ who, muted }, { say }) => ({
    lines: [
      say(muted ? 'customer-muted-now' : 'customer-unmuted-now', { name: name(who.name) }),
      muted ? say('customer-muted-still') : undefined,
    ],
  }),
  'reminders-muted': (_, { say, shop }) => ({
    lines: [say('reminders-muted', { shop: shop() }), say('reminders-muted-still'), say('reminders-muted-next')],
    shopNamed: true,
  }),
  'reminders-unmuted': (_, { say, shop }) => ({
    lines: [say('reminders-unmuted', { shop: shop() }), say('reminders-unmuted-next')],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

/** `23 Nov 2026, 09:00`, on the shop's clock. */
export function dayAndTime(at: Instant, { date, time, dayOf }: Voice): string {
  return `${date(dayOf(at))}, ${time(at)}`;
}

type Head = { span: DueSpan; today: CalendarDate; isEmpty: boolean; isFirst: boolean };

function dueHead({ span, today, isEmpty, isFirst }: Head, { say, date }: Voice): RichText {
  if (isEmpty && isFirst) return say('due-list-none', { span });
  return say('due-list', { span, today: date(today), until: date(addDays(today, 7)) });
}

function dueLine(line: OwingLine, today: CalendarDate, voice: Voice): RichText {
  if (line.daysLate >= 0) return owingLine(line, voice);
  const due = voice.date(addDays(today, -line.daysLate));
  return voice.say('owing-ahead', { name: name(line.who.name), amount: voice.money(line.amount), due });
}

/** What may be written next. */
function dueNext(
  { span, lines, mayRemind }: { span: DueSpan; lines: readonly OwingLine[]; mayRemind: boolean },
  { say }: Voice,
): Line {
  const [first] = lines;
  if (first === undefined) return span === 'week' ? undefined : say('due-next-week');
  if (!mayRemind) return say('due-next-balance', { name: name(first.who.name) });
  return first.daysLate > 0 ? say('due-next-remind-overdue') : say('due-next-remind', { name: name(first.who.name) });
}
