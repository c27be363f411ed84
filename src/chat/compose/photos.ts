import type { Fact, HistoryLine, PhotoOf } from '#app/facts.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { pressData } from '../press.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { historyWhat } from './lists.ts';
import type { Composers, Line } from './told.ts';
import { maybe, name, type Voice, words } from './voice.ts';

/** Pictures on entries and claims, for both sides (chat.md, "Who, and in which shop"). */
export const photoComposers = {
  photo: (fact, voice) => ({
    lines: [
      fact.isNew ? newPhoto(fact, voice) : placeLine(fact, voice),
      fact.isNew ? undefined : whichPhoto(fact, voice),
      maybe(fact.words, (said) => voice.say('photo-words', { words: words(said) })),
    ],
    shopNamed: true,
  }),
  'photos-added': ({ who, of, added, count, told }, voice) => {
    const { say, shop } = voice;
    const kept = { place: placed(of, voice), added, count };
    const line = count > added ? 'photos-added-more' : 'photos-added';
    return {
      lines: [
        say(line, { ...kept, whose: who === undefined ? shop() : name(who.name) }),
        who === undefined ? say('photos-shop-told', { shop: shop() }) : toldLine(firstName(who.name), told, voice),
      ],
      ...(who === undefined ? { shopNamed: true as const } : {}),
    };
  },
  'photos-held': (_, { say }) => ({ lines: [say('photos-held')] }),
  'ask-photo-place': ({ places, fromShop }, voice) => ({
    lines: [
      voice.say('ask-photo-place'),
      ...places.map((place) => placeLine(place, voice)),
      voice.say(fromShop ? 'ask-photo-place-shop' : 'ask-photo-place-customer'),
    ],
  }),
} satisfies Partial<Composers>;

/** [Photos] of entries that have some, as many as fit a row. */
export function photoButtons(customer: CustomerId, lines: readonly HistoryLine[], voice: Voice): Button[][] {
  const buttons = lines.flatMap(({ entry, photos = 0 }) => {
    const label = labelText({ photosOf: entry, count: photos }, voice);
    return photos === 0 ? [] : [{ label, data: pressData({ kind: 'photos', customer, entry }) }];
  });
  const rows = Math.ceil(buttons.length / BUTTONS_A_ROW);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * BUTTONS_A_ROW, (row + 1) * BUTTONS_A_ROW));
}

const BUTTONS_A_ROW = 3;

type PhotoTold = Extract<Fact, { kind: 'photo' }>;

function newPhoto({ who, of }: PhotoTold, voice: Voice): RichText {
  const { say, shop } = voice;
  const what = 'line' in of ? historyWhat(of.line, voice) : '';
  const place = placed(of, voice);
  if (who !== undefined) {
    const from = { name: name(who.name), place };
    return 'line' in of ? say('photo-from-customer', { ...from, what }) : say('photo-of-claim-from-customer', from);
  }
  return 'line' in of
    ? say('photo-from-shop', { shop: shop(), place, what })
    : say('photo-of-claim-from-shop', { shop: shop(), place });
}

function whichPhoto({ number, count, by, who, on }: PhotoTold, voice: Voice): Line {
  const { say, date, shop } = voice;
  const mine = by === (who === undefined ? 'customer' : 'shop');
  const from = by === 'shop' || who === undefined ? shop() : firstName(who.name);
  const shown = { number, count, on: date(on) };
  return mine ? say('photo-which-own', shown) : say('photo-which', { ...shown, from });
}

/** `#12 Asha Verma: ₹210.00 on credit, rice`. */
function placeLine({ who, of }: Pick<PhotoTold, 'who' | 'of'>, voice: Voice): RichText {
  const whose = who === undefined ? voice.shop() : name(who.name);
  return 'line' in of
    ? voice.say('photo-place', { entry: String(of.line.entry), whose, what: historyWhat(of.line, voice) })
    : voice.say('photo-place-claim', { whose, ...claimed(of.claim, voice) });
}

/** `#12`, `₹500.00 paid on 22 Nov 2026`. */
export function placed(of: PhotoOf, voice: Voice): string | RichText {
  return 'line' in of ? `#${of.line.entry}` : voice.say('photo-claim', claimed(of.claim, voice));
}

function claimed({ amount, on }: Extract<PhotoOf, { claim: unknown }>['claim'], { money, date }: Voice) {
  return { amount: money(amount), on: date(on) };
}

function toldLine(first: string, told: boolean, { say }: Voice): RichText {
  return told ? say('photos-customer-told', { name: first }) : say('photos-customer-not-told', { name: first });
}
