import { pressData } from '../press.ts';
import { accountLines } from './accounts.ts';
import { channelName } from './channelNames.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { termsLines } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { maybe, name } from './voice.ts';

/** A customer's chat and her account come together, or part (chat.md, "Key exchanges", 4 and 7). */
export const linkComposers = {
  'link-offer': ({ name: asWritten, standing, terms, changed }, voice) => {
    const { say, shop } = voice;
    return {
      lines: [
        say('link-offer', { shop: shop(), name: name(asWritten) }),
        balanceLine(standing, voice),
        changed ? say('link-offer-changed') : undefined,
        ...termsLines(terms, voice),
        say('link-offer-question'),
      ],
      shopNamed: true,
    };
  },
  linked: ({ name: asWritten, account, terms }, voice) => {
    const { say, shop } = voice;
    const [, ...rest] = accountLines(account, shop(), voice);
    return {
      lines: [
        say('linked', { name: firstName(asWritten), shop: shop() }),
        ...rest,
        ...termsLines(terms, voice),
        say('linked-next'),
      ],
      shopNamed: true,
    };
  },
  'link-not-me': (_, { say }) => ({
    lines: [say('link-not-me'), say('link-not-me-next')],
    shopNamed: true,
  }),
  'was-unlinked': (_, { say, shop, hasShop }) => ({
    lines: [hasShop ? say('was-unlinked', { shop: shop() }) : say('was-unlinked-unnamed')],
    shopNamed: true,
  }),
  'customer-linked': ({ who, by, channel }, voice) => ({
    lines: [
      voice.say('customer-linked', {
        name: name(who.name),
        by: name(by),
        channel: channelName(channel, voice),
      }),
      voice.say('customer-linked-next', { name: firstName(who.name) }),
    ],
    buttons: [
      [{ label: labelText({ key: 'not-her' }, voice), data: pressData({ kind: 'not-her', customer: who.id }) }],
    ],
  }),
  'person-invited': ({ who, channel, until }, voice) => ({
    lines: [
      voice.say('person-invited', { name: name(who.name), channel: channelName(channel, voice) }),
      maybe(until, (day) => voice.say('person-invited-until', { until: voice.date(day) })),
    ],
  }),
  'you-were-forgotten': ({ shop }, { say }) => ({
    lines: [say('you-were-forgotten', { shop: name(shop) }), say('you-were-forgotten-next')],
    shopNamed: true,
  }),
  'customer-unlinked': ({ who }, { say }) => ({
    lines: [
      say('customer-unlinked', { name: name(who.name) }),
      say('customer-unlinked-next', { name: name(who.name) }),
    ],
  }),
  'link-declined': ({ who, channel }, voice) => ({
    lines: [
      voice.say('link-declined', { name: name(who.name), channel: channelName(channel, voice) }),
      voice.say('link-declined-next', { name: name(who.name) }),
    ],
  }),
  unreachable: ({ who, channel }, voice) => ({
    lines: [
      voice.say('unreachable', { name: name(who.name), channel: channelName(channel, voice) }),
      voice.say('unreachable-next', { name: name(who.name) }),
    ],
  }),
  undelivered: ({ name: who, channel, what }, voice) => {
    const on = { name: name(who), channel: channelName(channel, voice) };
    switch (what) {
      case 'answer':
        return { lines: [voice.say('undelivered-answer', on)] };
      case 'record':
        return { lines: [voice.say('undelivered-record', on)] };
      case 'notice':
        return { lines: [voice.say('undelivered-notice', on)] };
    }
  },
} satisfies Partial<Composers>;
