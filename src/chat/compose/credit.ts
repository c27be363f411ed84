import type { HoldShown } from '#app/facts.ts';
import { joinRich, type RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { firstName } from './firstName.ts';
import { pointsLine } from './pointsWords.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { maybe, name, type Voice, words } from './voice.ts';

/** Holds, blocks and late fees that are let go, for both sides (chat.md, "Verbs"). */
export const creditComposers = {
  'credit-stopped': ({ who, how, standing, told, reason }, voice) => {
    const { say } = voice;
    const her = { name: firstName(who.name), full: name(who.name) };
    return {
      lines: [
        say(how === 'hold' ? 'held' : 'blocked', { name: name(who.name) }),
        balanceLine(standing, voice),
        maybe(reason, (text) => say('reason', { reason: words(text) })),
        say(how === 'hold' ? 'held-next' : 'blocked-next', her),
        told === 'known' ? undefined : toldLine(told === 'told', who.name, voice),
      ],
    };
  },
  'credit-released': ({ who, standing, told }, voice) => ({
    lines: [
      voice.say('released', { name: name(who.name) }),
      balanceLine(standing, voice),
      toldLine(told, who.name, voice),
    ],
  }),
  'no-credit': ({ standing }, voice) => ({
    lines: [voice.say('no-credit', { shop: voice.shop() }), balanceLine(standing, voice), voice.say('no-credit-next')],
    shopNamed: true,
  }),
  'credit-again': ({ standing }, voice) => ({
    lines: [voice.say('credit-again', { shop: voice.shop() }), balanceLine(standing, voice)],
    shopNamed: true,
  }),
  'on-hold': ({ who, total, holds }, voice) => ({
    lines: [
      onHoldLine(who.name, holds, voice),
      voice.say('on-hold-question', { name: firstName(who.name), total: voice.money(total) }),
    ],
  }),
  'fee-waived': ({ who, entry, fee, amount, points, standing, told, reason }, voice) => ({
    lines: [
      voice.say('fee-waived', {
        entry: String(entry),
        name: name(who.name),
        fee: String(fee),
        amount: voice.money(amount),
      }),
      balanceLine(standing, voice),
      pointsLine(points, { side: 'shop', came: 'earned' }, voice),
      maybe(reason, (text) => voice.say('reason', { reason: words(text) })),
      toldLine(told, who.name, voice),
    ],
    buttons: reason === undefined ? [[entryButton('reason', { customer: who.id, entry }, voice)]] : [],
  }),
  'fee-let-go': ({ fee, amount, points, standing }, voice) => ({
    lines: [
      letGo(fee, amount, voice),
      balanceLine(standing, voice),
      pointsLine(points, { side: 'customer', came: 'earned' }, voice),
    ],
    shopNamed: true,
  }),
  'message-fee-let-go': ({ fee, amount }, voice) => ({ lines: [letGo(fee, amount, voice)], shopNamed: true }),
} satisfies Partial<Composers>;

/** `Asha is on hold: #12 is 34 days overdue.` */
export function onHoldLine(who: string, holds: readonly HoldShown[], voice: Voice): RichText {
  return voice.say('on-hold', {
    name: firstName(who),
    why: joinRich(
      holds.map((hold) => holdWhy(hold, voice)),
      ', ',
    ),
  });
}

function holdWhy({ cause, on, overdue }: HoldShown, { say, date }: Voice): RichText {
  if (overdue !== undefined) return say('hold-overdue', { entry: String(overdue.entry), days: overdue.days });
  switch (cause) {
    case 'member':
      return say('hold-member', { on: date(on) });
    case 'plan':
      return say('hold-plan', { on: date(on) });
    case 'overdue':
      return say('hold-since', { on: date(on) });
  }
}

function letGo(fee: number, amount: number, { say, money, shop }: Voice): RichText {
  return say('fee-let-go', { shop: shop(), fee: String(fee), amount: money(amount) });
}

function toldLine(told: boolean, who: string, { say }: Voice): RichText {
  return say(told ? 'customer-told' : 'customer-not-told', { name: firstName(who) });
}
