import { channelName } from './channelNames.ts';
import { firstName } from './firstName.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { name } from './voice.ts';
import { expiryLine, oneRow, passOnButtons, qrOf, shareButton, wayInLines } from './wayIn.ts';

/** New customers and how they get in: links, codes, the counter's picture (chat.md, "Verbs"). */
export const inviteComposers = {
  'customer-added': ({ who, standing, opening, wayIn, phone, shopName }, voice) => {
    const { say, money, date } = voice;
    return {
      lines: [
        say('customer-added', { name: name(who.name) }),
        balanceLine(standing, voice),
        opening === undefined
          ? undefined
          : say('customer-opening', {
              entry: String(opening.entry),
              amount: money(opening.amount),
              due: date(opening.due),
            }),
        say('invite-give', { name: firstName(who.name) }),
        ...wayInLines(wayIn, voice),
        expiryLine(wayIn, voice),
      ],
      buttons: passOnButtons({ name: who.name, shop: shopName, phone }, wayIn, voice),
      ...qrOf(wayIn),
    };
  },
  invite: ({ who, wayIn, phone, shopName }, voice) => ({
    lines: [voice.say('invite', { name: name(who.name) }), ...wayInLines(wayIn, voice), expiryLine(wayIn, voice)],
    buttons: passOnButtons({ name: who.name, shop: shopName, phone }, wayIn, voice),
    ...qrOf(wayIn),
  }),
  'counter-invite': ({ wayIn, shopName }, voice) => {
    const { say } = voice;
    const shop = name(shopName);
    return {
      lines: [
        // Without a link there is no picture to scan.
        say(wayIn.links.length > 0 ? 'counter-invite' : 'counter-invite-code', { shop }),
        ...wayInLines(wayIn, voice),
        say('counter-invite-next'),
      ],
      buttons: oneRow(shareButton(wayIn, voice.ofShop().say('counter-share', { shop }), voice)),
      ...qrOf(wayIn),
      shopNamed: true,
    };
  },
  'counter-request': (fact, voice) => ({
    lines: [voice.say('counter-request', { name: name(fact.name), channel: channelName(fact.channel, voice) })],
  }),
  'guest-admitted': ({ who }, { say }) => ({ lines: [say('guest-admitted', { name: name(who.name) })] }),
  'guest-declined': (fact, { say }) => ({ lines: [say('guest-declined', { name: name(fact.name) })] }),
  'counter-waiting': (fact, { say }) => ({
    lines: [say('counter-waiting', { shop: name(fact.shop), name: name(fact.name) }), say('counter-waiting-next')],
    shopNamed: true,
  }),
  'counter-declined': ({ shop }, { say }) => ({
    lines: [say('counter-declined', { shop: name(shop) })],
    shopNamed: true,
  }),
  'staff-invite': ({ role, wayIn, shopName }, voice) => {
    const { say } = voice;
    const shop = name(shopName);
    return {
      lines: [say('staff-invite', { role, shop }), ...wayInLines(wayIn, voice), expiryLine(wayIn, voice)],
      buttons: oneRow(shareButton(wayIn, voice.ofShop().say('staff-share', { shop }), voice)),
      ...qrOf(wayIn),
      shopNamed: true,
    };
  },
} satisfies Partial<Composers>;
