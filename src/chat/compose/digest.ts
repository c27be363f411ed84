import type { DigestFact, OwingLine, Tally } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** The first characters of the book head: enough to compare by eye. */
export const HEAD_SHOWN = 16;

/** The owner's morning (product.md). */
export const digestComposers = {
  digest: (digest, voice) => ({
    lines: [
      voice.say('digest', { shop: voice.shop(), day: voice.date(digest.day) }),
      ...dueLines(digest, voice),
      ...promiseLines(digest, voice),
      ...waitingLines(digest, voice),
      voice.say('digest-head', { head: digest.head.slice(0, HEAD_SHOWN) }),
    ],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

function dueLines({ dueToday, overdue, lines, more }: DigestFact, voice: Voice): Line[] {
  const { say } = voice;
  return [
    tallyLine('digest-overdue', overdue, voice),
    tallyLine('digest-due-today', dueToday, voice),
    ...lines.map((line) => owingLine(line, voice)),
    more > 0 ? say('and-more', { count: more }) : undefined,
  ];
}

function tallyLine(key: 'digest-overdue' | 'digest-due-today', tally: Tally, { say, money }: Voice): Line {
  if (tally.customers === 0) return undefined;
  return say(key, { amount: money(tally.amount), customers: tally.customers });
}

/** Who owes what is due, for how long. */
export function owingLine({ who, amount, daysLate, muted }: OwingLine, { say, money }: Voice): RichText {
  const line =
    daysLate === 0
      ? say('owing-today', { name: name(who.name), amount: money(amount) })
      : say('owing-late', { name: name(who.name), amount: money(amount), days: daysLate });
  return muted ? say('owing-muted', { line }) : line;
}

function promiseLines({ promises, missed }: DigestFact, { say, money }: Voice): Line[] {
  return [
    ...promises.map(({ who, amount, state }) =>
      say('digest-promise', { name: name(who.name), amount: money(amount), state }),
    ),
    ...missed.map(({ who, amount }) => say('digest-missed', { name: name(who.name), amount: money(amount) })),
  ];
}

function waitingLines(digest: DigestFact, { say, list }: Voice): Line[] {
  const { notAgreed, claims, disputes, proposals, raises, unconfirmed, withoutChat } = digest;
  return [
    claims > 0 ? say('digest-claims', { count: claims }) : undefined,
    disputes > 0 ? say('digest-disputes', { count: disputes }) : undefined,
    raises > 0 ? say('digest-raises', { count: raises }) : undefined,
    proposals > 0 ? say('digest-proposals', { count: proposals }) : undefined,
    unconfirmed > 0 ? say('digest-unconfirmed', { count: unconfirmed }) : undefined,
    notAgreed.who.length > 0
      ? say('digest-not-agreed', {
          names: list(notAgreed.who.map((each) => name(each.name))),
          more: notAgreed.more ? 'yes' : 'no',
        })
      : undefined,
    withoutChat > 0 ? say('digest-without-chat', { count: withoutChat }) : undefined,
  ];
}
