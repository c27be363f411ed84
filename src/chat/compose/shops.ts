import type { CalendarDate } from '#domain/calendar.ts';
import { dayFirst } from '#domain/region.ts';
import { LANGUAGE_NAMES } from '#i18n/locale.ts';
import { listed } from './lists.ts';
import { salesDueLines } from './settings.ts';
import type { Composers } from './told.ts';
import { name } from './voice.ts';

/** Opening a shop, who keeps its book, and in which shop somebody acts. */
export const shopComposers = {
  'shop-opened': ({ shop, starterLimit, terms, sampleDate }, reader) => {
    const voice = reader.inShop(shop);
    const { say } = voice;
    return {
      lines: [
        say('shop-opened', { shop: name(shop.name), currency: shop.currency, zone: shop.zone }),
        starterLimit === null
          ? say('shop-opened-no-limit')
          : say('shop-opened-limit', { limit: voice.money(starterLimit) }),
        ...salesDueLines(terms, voice),
        say('shop-opened-dates', {
          typed: typedDate(sampleDate, shop.zone),
          date: voice.date(sampleDate),
        }),
        say('shop-opened-tip-add'),
        say('shop-opened-tip-sale'),
        say('shop-opened-tip-pay'),
      ],
      shopNamed: true,
    };
  },
  'language-now': (_, { say, language }) => ({
    lines: [say('language-now', { language: LANGUAGE_NAMES[language] }), say('language-now-next')],
    shopNamed: true,
  }),
  'shop-language-now': (fact, { say, shop }) => ({
    lines: [say('shop-language-now', { shop: shop(), language: LANGUAGE_NAMES[fact.language] })],
    shopNamed: true,
  }),
  'staff-joined': (fact, { say }) => ({
    lines: [say('staff-joined', { name: name(fact.name), role: say('role', { role: fact.role }) })],
  }),
  staff: ({ lines, mayInvite }, voice) => ({
    lines: [
      voice.say('staff'),
      ...listed(
        lines,
        (line) => voice.say('staff-line', { name: name(line.name), role: voice.say('role', { role: line.role }) }),
        voice,
      ),
      mayInvite ? voice.say('staff-next') : undefined,
    ],
  }),
  'staff-removed': (fact, { say }) => ({
    lines: [say('staff-removed', { name: name(fact.name), role: say('role', { role: fact.role }) })],
  }),
  'seat-lost': ({ shop, elsewhere }, { say }) => ({
    lines: [say('seat-lost', { shop: name(shop) }), elsewhere ? say('seat-lost-next') : undefined],
    shopNamed: true,
  }),
  'staff-welcome': ({ role, shop }, { say }) => ({
    lines: [say('staff-welcome', { shop: name(shop), role }), say('staff-welcome-next')],
    shopNamed: true,
  }),
  seats: ({ seats }, voice) => ({
    lines: [
      voice.say('seats'),
      ...listed(
        seats,
        ({ shop, role, active }) =>
          voice.say(active ? 'seats-line-active' : 'seats-line', {
            shop: name(shop),
            role: voice.say('role', { role }),
          }),
        voice,
      ),
    ],
    shopNamed: true,
  }),
  'seat-taken': ({ shop, role }, { say }) => ({
    lines: [say('seat-taken', { shop: name(shop), role: say('role', { role }) })],
    shopNamed: true,
  }),
  export: ({ format, customers }, { say }) => ({
    lines: [say('export', { customers }), say(`export-${format}`)],
  }),
} satisfies Partial<Composers>;

/** A date the short way people type it, in the order this shop reads it: `15/12`. */
function typedDate(date: CalendarDate, zone: string): string {
  const month = String(Number(date.slice(5, 7)));
  const day = String(Number(date.slice(8, 10)));
  return dayFirst(zone) ? `${day}/${month}` : `${month}/${day}`;
}
