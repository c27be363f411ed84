import { firstName } from './firstName.ts';
import type { Composers } from './told.ts';
import { name, typed } from './voice.ts';

/** What a rule asks before it goes on (chat.md, "Key exchanges", 5; domain.md, "Payments and allocation"). */
export const doubtComposers = {
  'sale-or-payment': ({ who, amount }, { say, money }) => ({
    lines: [say('sale-or-payment', { name: name(who.name), amount: money(amount) })],
  }),
  'over-limit': ({ who, total, would, limit, mayAllow }, { say, money }) => ({
    lines: [
      say('over-limit', {
        name: firstName(who.name),
        total: money(total),
        would: money(would),
        limit: money(limit),
      }),
      mayAllow ? undefined : say('over-limit-owner-only'),
    ],
  }),
  'more-than-owed': ({ who, amount, over, owed }, { say, money }) => ({
    lines: [
      say('more-than-owed', { over: money(over) }),
      say('more-than-owed-figures', { name: name(who.name), amount: money(amount), owed: money(owed) }),
    ],
  }),
  'same-money': ({ who, amount, entry, on }, { say, money, date }) => ({
    lines: [
      say('same-money', {
        name: name(who.name),
        amount: money(amount),
        entry: String(entry),
        on: date(on),
      }),
    ],
  }),
  'same-reference': ({ who, reference, entry, other }, { say }) => ({
    lines: [
      say('same-reference', {
        name: name(who.name),
        reference: typed(reference),
        entry: String(entry),
        other: name(other.name),
      }),
    ],
  }),
} satisfies Partial<Composers>;
