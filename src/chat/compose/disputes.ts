import type { Fact } from '#app/facts.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { entryButton, photosButton } from './buttons.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { name, type Voice, words } from './voice.ts';

/** "Not right", for both sides (chat.md, "Key exchanges", 2; domain.md, "Disputes"). */
export const disputeComposers = {
  'dispute-raised': (fact, voice) => {
    const { say, money } = voice;
    const at = { customer: fact.who.id, entry: fact.entry };
    return {
      lines: [
        say('dispute-raised', {
          entry: String(fact.entry),
          name: name(fact.who.name),
          amount: money(fact.amount),
        }),
        balanceLine(fact.standing, voice),
        complaint(fact, voice),
        fact.frozen > 0 ? say('dispute-frozen', { amount: money(fact.frozen) }) : say('dispute-nothing-frozen'),
      ],
      buttons: [
        [entryButton('correct', at, voice), entryButton('void', at, voice), entryButton('stand-by', at, voice)],
        ...(fact.photos === 0 ? [] : [[photosButton(at, fact.photos, voice)]]),
      ],
    };
  },
  'dispute-stood-by': ({ who, entry, standing, told }, voice) => ({
    lines: [
      voice.say('dispute-stood-by', { entry: String(entry), name: name(who.name) }),
      balanceLine(standing, voice),
      voice.say(told ? 'customer-told' : 'customer-not-told', { name: firstName(who.name) }),
    ],
  }),
  'dispute-noted': ({ entry, amount, reason, says, frozen, standing }, voice) => {
    const { say, money, shop } = voice;
    return {
      lines: [
        say('dispute-noted', { shop: shop(), entry: String(entry), amount: money(amount) }),
        balanceLine(standing, voice),
        says === undefined
          ? say('dispute-noted-reason', { reason })
          : say('dispute-noted-says', { amount: money(says) }),
        say('dispute-shop-decides', { shop: shop() }),
        frozen > 0 ? say('dispute-noted-frozen', { amount: money(frozen) }) : undefined,
      ],
      shopNamed: true,
    };
  },
  'dispute-stands': ({ entry, amount, standing, asked }, voice) => {
    const { say, money, shop } = voice;
    return {
      ...(asked === undefined ? {} : { buttons: askedAgain({ ...asked, entry }, voice) }),
      lines: [
        say('dispute-stands', { shop: shop(), entry: String(entry), amount: money(amount) }),
        balanceLine(standing, voice),
        say(asked === undefined ? 'dispute-stands-why' : 'dispute-stands-asked'),
      ],
      shopNamed: true,
    };
  },
} satisfies Partial<Composers>;

type Asked = { readonly customer: CustomerId; readonly entry: number; readonly what: 'sale' | 'payment' };

/** [Confirm] [Not right], as under the first request (domain.md, "Disputes": after *stands* it is asked again once). */
function askedAgain({ what, ...at }: Asked, voice: Voice): Button[][] {
  const yes = entryButton('confirm', at, voice);
  return [
    [
      what === 'sale' ? yes : { ...yes, label: labelText({ key: 'acknowledge' }, voice) },
      entryButton('not-right', at, voice),
    ],
  ];
}

function complaint(fact: Extract<Fact, { readonly kind: 'dispute-raised' }>, { say, money }: Voice): RichText {
  const first = firstName(fact.who.name);
  if (fact.says !== undefined) return say('dispute-says', { name: first, amount: money(fact.says) });
  return fact.words === undefined
    ? say('dispute-reason', { name: first, reason: fact.reason })
    : say('dispute-words', { name: first, words: words(fact.words) });
}
