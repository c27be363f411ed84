import type { Minor } from '#domain/money.ts';
import type { Button } from '#i18n/message.ts';
import { type CustomerPress, pressData } from '../press.ts';
import { labelText } from './labels.ts';
import { itemLine, listed } from './lists.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { name, type Voice } from './voice.ts';

/** "I pay on Friday", for both sides (domain.md, "Promises"; chat.md, "Key exchanges", 6). */
export const promiseComposers = {
  'ask-promise': ({ owed, amount, typed }, { say, money, figure }) => ({
    lines: [
      say('ask-promise', { amount: money(amount ?? owed) }),
      typed ? say('ask-promise-typed') : say('ask-promise-example', { figure: figure(partOf(owed)) }),
    ],
  }),
  'promise-made': ({ who, amount, until, standing }, voice) => ({
    lines: [
      voice.say('promise-made', { name: name(who.name), amount: voice.money(amount), until: voice.date(until) }),
      balanceLine(standing, voice),
      voice.say('promise-made-next'),
    ],
  }),
  'promise-noted': ({ amount, until, standing }, voice) => {
    const { say, money, date, shop } = voice;
    return {
      lines: [
        say('promise-noted', { shop: shop(), amount: money(amount), until: date(until) }),
        balanceLine(standing, voice),
        say('promise-noted-next'),
      ],
      shopNamed: true,
    };
  },
  'promise-kept': ({ who, amount, until, received, standing }, voice) => {
    const figures = { amount: voice.money(amount), until: voice.date(until) };
    // What was owed was taken back or let go: nobody is thanked for that.
    const isOver = received === 0;
    return who === undefined
      ? {
          lines: [
            voice.say(isOver ? 'promise-over' : 'promise-kept', { ...figures, shop: voice.shop() }),
            balanceLine(standing, voice),
          ],
          shopNamed: true,
        }
      : {
          lines: [
            voice.say(isOver ? 'promise-over-by' : 'promise-kept-by', { ...figures, name: name(who.name) }),
            balanceLine(standing, voice),
          ],
        };
  },
  'promise-broken': ({ who, amount, until, received, standing }, voice) => {
    const { say, money, date, shop, figure } = voice;
    const figures = { amount: money(amount), until: date(until) };
    const came = received > 0 ? say('promise-received', { received: money(received) }) : undefined;
    if (who !== undefined)
      return {
        lines: [say('promise-broken-by', { ...figures, name: name(who.name) }), balanceLine(standing, voice), came],
      };
    return {
      lines: [
        say('promise-broken', { ...figures, shop: shop() }),
        balanceLine(standing, voice),
        came,
        say('promise-broken-next', { figure: figure(amount - received) }),
      ],
      shopNamed: true,
    };
  },
  'ask-which-item': ({ account }, voice) => ({
    lines: [
      voice.say('ask-which-entry', { verb: 'wrong' }),
      ...listed(account.items, (item) => itemLine(item, account.today, voice), voice, account.more),
    ],
  }),
  'ask-paid-amount': ({ owed, overdue }, { say, money, figure }) => ({
    lines: [
      say('ask-paid-amount', { figure: owed > 0 ? figure(overdue > 0 ? overdue : owed) : ROUND_FIGURE }),
      overdue > 0 ? say('ask-paid-overdue', { overdue: money(overdue) }) : undefined,
    ],
  }),
} satisfies Partial<Composers>;

/** Under a notice, good for as long as the account is there: what a customer can answer to a reminder. */
export function customerButton(kind: Exclude<CustomerPress, 'not-her'>, customer: string, voice: Voice): Button {
  return { label: labelText({ key: kind }, voice), data: pressData({ kind, customer }) };
}

/** An example where nothing is owed. */
const ROUND_FIGURE = '500';

/** A part of what is owed that would do as an example. */
function partOf(owed: Minor): Minor {
  return Math.max(1, Math.floor(owed / 2));
}
