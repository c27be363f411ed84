import type { Fact } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { firstName } from './firstName.ts';
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
      buttons: [[entryButton('void', at, voice), entryButton('stand-by', at, voice)]],
    };
  },
  'dispute-stood-by': ({ who, entry, standing }, voice) => ({
    lines: [
      voice.say('dispute-stood-by', { entry: String(entry), name: name(who.name) }),
      balanceLine(standing, voice),
      voice.say('customer-told', { name: firstName(who.name) }),
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
  'dispute-stands': ({ entry, amount, standing }, voice) => {
    const { say, money, shop } = voice;
    return {
      lines: [
        say('dispute-stands', { shop: shop(), entry: String(entry), amount: money(amount) }),
        balanceLine(standing, voice),
        say('dispute-stands-why'),
      ],
      shopNamed: true,
    };
  },
} satisfies Partial<Composers>;

function complaint(fact: Extract<Fact, { readonly kind: 'dispute-raised' }>, { say, money }: Voice): RichText {
  const first = firstName(fact.who.name);
  if (fact.says !== undefined) return say('dispute-says', { name: first, amount: money(fact.says) });
  return fact.words === undefined
    ? say('dispute-reason', { name: first, reason: fact.reason })
    : say('dispute-words', { name: first, words: words(fact.words) });
}
