import type { CorrectedShown } from '#app/facts.ts';
import { entryButton } from './buttons.ts';
import { stateLine } from './confirmation.ts';
import { firstName } from './firstName.ts';
import { goodsLine, goodsLines } from './goods.ts';
import { labelText } from './labels.ts';
import { receiptLine } from './receipt.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { maybe, name, type Voice } from './voice.ts';

/** A disputed entry, recorded as it is right (domain.md, "Disputes"). */
export const correctionComposers = {
  'ask-correction': ({ who, entry, what, amount, says }, { say, money }) => ({
    lines: [
      say('ask-correction', { entry: String(entry), name: name(who.name), amount: money(amount) }),
      maybe(says, (paid) => say('dispute-says', { name: firstName(who.name), amount: money(paid) })),
      say(what === 'sale' ? 'ask-correction-goods' : 'ask-correction-amount'),
    ],
  }),
  'entry-corrected': ({ who, was, shown, standing, confirmation }, voice) => ({
    lines: [
      voice.say('entry-corrected', {
        entry: String(shown.entry),
        name: name(who.name),
        now: nowOf(shown, voice),
        was: String(was.entry),
        before: voice.money(was.amount),
      }),
      balanceLine(standing, voice),
      shown.what === 'sale' ? goodsLine(shown.goods, voice) : undefined,
      ...particulars(shown, voice),
      shown.what === 'adjustment'
        ? undefined
        : stateLine(confirmation, { what: shown.what, on: shown.on, name: who.name }, voice),
    ],
  }),
  'dispute-corrected': ({ who, was, now }, { say }) => ({
    lines: [say('dispute-corrected', { was: String(was), name: name(who.name), now: String(now) })],
  }),
  'correction-for-you': ({ customer, was, shown, standing }, voice) => {
    const { say } = voice;
    const at = { customer, entry: shown.entry };
    const yes = entryButton('confirm', at, voice);
    const asked = shown.what !== 'adjustment';
    return {
      lines: [
        say('correction-for-you', {
          shop: voice.shop(),
          was: String(was.entry),
          before: voice.money(was.amount),
          entry: String(shown.entry),
          now: nowOf(shown, voice),
        }),
        balanceLine(standing, voice),
        ...(shown.what === 'sale' ? goodsLines(shown.goods, voice) : []),
        ...particulars(shown, voice),
        asked ? say('is-this-right') : undefined,
      ],
      buttons: [
        [
          ...(asked ? [shown.what === 'sale' ? yes : { ...yes, label: labelText({ key: 'acknowledge' }, voice) }] : []),
          entryButton('not-right', at, voice),
        ],
      ],
      shopNamed: true,
    };
  },
  'message-corrected': ({ was, amount, now }, { say, money, shop }) => ({
    lines: [say('message-corrected', { shop: shop(), was: String(was), amount: money(amount), now: String(now) })],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

function nowOf(shown: CorrectedShown, { say, money, date }: Voice) {
  const amount = money(shown.amount);
  return shown.what === 'payment'
    ? say('corrected-payment', { amount })
    : say('corrected-debt', { amount, due: date(shown.due) });
}

function particulars(shown: CorrectedShown, voice: Voice): Line[] {
  if (shown.what === 'adjustment') return [];
  const used = shown.what === 'sale' ? shown.creditUsed : 0;
  return [
    used > 0 ? voice.say('correction-took-over', { amount: voice.money(used) }) : undefined,
    receiptLine(shown.code, voice),
  ];
}
