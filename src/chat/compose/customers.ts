import type { Fact } from '#app/facts.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { pressData } from '../press.ts';
import { channelNames } from './channelNames.ts';
import { onHoldLine } from './credit.ts';
import { gradeLine, suggestionLine } from './creditworthiness.ts';
import { feedbackWords } from './feedback.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { listed } from './lists.ts';
import { agreedLines } from './plans.ts';
import { pointsOnCard } from './pointsWords.ts';
import { salesDueLines } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { maybe, name, type Voice, words } from './voice.ts';

/** Who the customers are and what is known of them; for the shop only. */
export const customerComposers = {
  'customer-card': (card, voice) => ({
    lines: [
      voice.say('customer-name', { name: name(card.who.name) }),
      balanceLine(card.standing, voice),
      gradeLine(card.assessment, voice),
      suggestionLine(card, voice),
      pointsOnCard(card.points, voice),
      maybe(card.feedback, (line) => voice.say('customer-feedback', { said: feedbackWords(line, voice) })),
      maybe(card.raise, (asked) => voice.say('customer-raise', { asked: voice.money(asked) })),
      ...agreedLines(card.agreed, voice),
      ...cardLines(card, voice),
    ],
    buttons: card.hasPhotos ? [[accountPhotos(card.who.id, voice)]] : [],
  }),
  customers: ({ lines, total, from }, voice) => ({
    lines:
      total === 0
        ? [voice.say('customers-none')]
        : [
            voice.say('customers-page', {
              from,
              to: from + lines.length - 1,
              total,
            }),
            ...lines.map((line) => customerLine(line, voice)),
          ],
  }),
  'customers-described': ({ tag, lines }, voice) => ({
    lines:
      lines.length === 0
        ? [voice.say('customers-archived-none')]
        : [
            tag === undefined ? voice.say('customers-archived') : voice.say('customers-tagged', { tag }),
            ...lines.map((line) => customerLine(line, voice)),
          ],
  }),
  'nick-given': ({ who, nick }, { say }) => ({
    lines: [
      nick === undefined
        ? say('nick-gone', { name: name(who.name) })
        : say('nick-given', { name: name(who.name), nick: name(nick) }),
    ],
  }),
  'customer-renamed': ({ who, before }, { say }) => ({
    lines: [say('customer-renamed', { name: name(who.name), before: name(before) })],
  }),
  tagged: ({ who, tags }, { say, list }) => ({
    lines: [
      tags.length === 0
        ? say('tags-none', { name: name(who.name) })
        : say('tagged', { name: name(who.name), tags: list(tags) }),
    ],
  }),
  'customer-archived': ({ who }, { say }) => ({
    lines: [
      say('customer-archived', { name: name(who.name) }),
      say('customer-archived-next', { name: name(who.name) }),
    ],
  }),
  'customer-forgotten': ({ as, told }, { say }) => ({
    lines: [
      say('customer-forgotten', { name: name(as) }),
      told ? say('customer-forgotten-told') : undefined,
      say('customer-forgotten-chats'),
    ],
  }),
  'customer-back': ({ who }, { say }) => ({ lines: [say('customer-back', { name: name(who.name) })] }),
  'customers-filtered': ({ filter, lines }, voice) => ({
    lines:
      lines.length === 0
        ? [voice.say('customers-filtered-none', { filter })]
        : [voice.say('customers-filtered', { filter }), ...lines.map((line) => customerLine(line, voice))],
  }),
  'customers-added': ({ lines }, voice) => ({
    lines: [
      voice.say('customers-added', { count: lines.length }),
      ...listed(lines, (line) => customerLine(line, voice), voice),
      maybe(lines[0], (first) => voice.say('customers-added-next', { name: name(first.who.name) })),
    ],
  }),
  'limit-changed': ({ who, standing }, voice) => ({
    lines: [
      standing.limit === null
        ? voice.say('limit-gone', { name: name(who.name) })
        : voice.say('limit-changed', { name: name(who.name), limit: voice.money(standing.limit) }),
      balanceLine(standing, voice),
    ],
  }),
  'note-added': ({ who, text }, { say }) => ({
    lines: [say('note-added', { name: name(who.name), text: words(text) }), say('note-added-private')],
  }),
} satisfies Partial<Composers>;

function accountPhotos(customer: CustomerId, voice: Voice): Button {
  return { label: labelText({ key: 'photos' }, voice), data: pressData({ kind: 'all-photos', customer }) };
}

const NOTES_SHOWN_MAX = 3;

function cardLines(card: Extract<Fact, { readonly kind: 'customer-card' }>, voice: Voice): Line[] {
  const { say, date } = voice;
  return [
    card.archived ? say('customer-put-away') : undefined,
    maybe(card.nick, (nick) => say('customer-nick', { nick: name(nick) })),
    card.tags.length > 0 ? say('customer-tags', { tags: voice.list(card.tags) }) : undefined,
    card.notAgreed ? say('customer-not-agreed', { name: firstName(card.who.name) }) : undefined,
    card.blocked === undefined ? undefined : say('customer-blocked', { on: date(card.blocked) }),
    card.holds.length === 0 ? undefined : onHoldLine(card.who.name, card.holds, voice),
    maybe(card.phone, (phone) => say('customer-phone', { phone })),
    ...salesDueLines(card.terms, voice),
    say('customer-since', { since: date(card.since), entries: card.entries }),
    card.unconfirmed > 0 ? say('customer-unconfirmed', { count: card.unconfirmed }) : undefined,
    card.muted ? say('customer-muted') : undefined,
    card.linkedOn.length > 0
      ? say('customer-linked-on', { channels: channelNames(card.linkedOn, voice) })
      : say('customer-not-linked', { name: name(card.who.name) }),
    ...card.notes
      .slice(-NOTES_SHOWN_MAX)
      .map(({ on, text }) => say('customer-note', { on: date(on), text: words(text) })),
  ];
}

function customerLine(
  line: { readonly who: { readonly name: string }; readonly balance: Minor },
  voice: Voice,
): RichText {
  const { say, money } = voice;
  return line.balance < 0
    ? say('customer-in-credit', { name: name(line.who.name), credit: money(-line.balance) })
    : say('customer-owes', { name: name(line.who.name), balance: money(line.balance) });
}
