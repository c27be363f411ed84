import type { Fact, Who } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { HEAD_SHOWN } from './digest.ts';
import { historyWhat } from './lists.ts';
import { photoButtons } from './photos.ts';
import { receiptLine } from './receipt.ts';
import type { Composers } from './told.ts';
import { name, typed, type Voice } from './voice.ts';

/** The answers of `verify`: they begin `Intact: …` or `Broken at #12 …`, so they name the shop inside (chat.md, "Replies"). */
export const verifyComposers = {
  intact: ({ who, accounts, events, entries, head, heads, published }, voice) => {
    const { say } = voice;
    const counted = { entries, events };
    const counts =
      who === undefined && accounts > 1
        ? say('intact-accounts', { ...counted, accounts })
        : say('intact-counts', counted);
    return {
      lines: [
        say('intact', { subject: subject(who, voice), counts }),
        say('intact-head', { head }),
        ...(published === undefined
          ? []
          : [say('intact-heads', { count: heads, head: published.slice(0, HEAD_SHOWN) })]),
      ],
      shopNamed: true,
    };
  },
  broken: ({ who, seq, entry, why }, voice) => {
    const { say } = voice;
    const whose = subject(who, voice);
    return {
      lines: [
        entry === undefined
          ? say('broken-at-event', { seq, subject: whose })
          : say('broken-at-entry', { entry: String(entry), subject: whose }),
        why === 'head' ? say('broken-head') : say('broken-why', { why }),
        say('broken-next'),
      ],
      shopNamed: true,
    };
  },
  'code-found': ({ matches }, voice) => ({
    lines: matches.slice(0, MATCHES_MAX).flatMap((match) => matchLines(match, voice.inShop(match.shop))),
    buttons: matches.slice(0, MATCHES_MAX).flatMap(({ who, line }) => photoButtons(who.id, [line], voice)),
    shopNamed: true,
  }),
  'code-unknown': ({ code }, { say }) => ({
    lines: [say('code-unknown', { code: typed(code) }), say('code-unknown-next')],
  }),
} satisfies Partial<Composers>;

/** Each match says everything about itself in three lines. */
const MATCHES_MAX = 5;

type Match = Extract<Fact, { readonly kind: 'code-found' }>['matches'][number];

function matchLines({ who, line, code, at, of, intact }: Match, voice: Voice): RichText[] {
  const { say, date, dayOf, time } = voice;
  const entry = String(line.entry);
  const head = { entry, name: subject(who, voice), on: date(line.on), what: historyWhat(line, voice) };
  const place = { entry, of: String(of) };
  return [
    intact ? say('code-match', head) : say('code-match-broken', head),
    intact
      ? say('code-place', { ...place, date: date(dayOf(at)), time: time(at) })
      : say('code-place-broken', { ...place, name: name(who.name) }),
    receiptLine(code, voice),
  ];
}

/** One account, or the shop's whole book; the shop is named where the reader acts in several. */
function subject(who: Who | undefined, voice: Voice): string | RichText {
  const shop = voice.hasShop ? voice.shop() : voice.say('the-book');
  if (who === undefined) return shop;
  return voice.namesShop ? voice.say('in-shop', { name: name(who.name), shop }) : name(who.name);
}
