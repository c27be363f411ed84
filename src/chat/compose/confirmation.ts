import type { ConfirmationShown } from '#app/facts.ts';
import type { Instant } from '#domain/calendar.ts';
import type { RichText } from '#i18n/richText.ts';
import { firstName } from './firstName.ts';
import type { Voice } from './voice.ts';

/** The entry a state belongs to: a sale is confirmed, a payment acknowledged. `on` is its own date. */
type Stated = { readonly what: 'sale' | 'payment'; readonly on: string };

/** Where the customer's word stands, as the shop reads it: `confirmed by Asha, 14:02` (chat.md, "Key exchanges"; domain.md, "Sales"). */
export function stateLine(
  confirmation: ConfirmationShown,
  { what, on, name }: Stated & { readonly name: string },
  voice: Voice,
): RichText | undefined {
  const first = firstName(name);
  switch (confirmation.state) {
    case 'awaited':
      return voice.say('state-awaited', { what, name: first });
    case 'not-linked':
      return voice.say('state-not-linked', { what, name: first });
    case 'not-reachable':
      return voice.say('state-not-reachable', { what, name: first });
    case 'disputed':
      return voice.say('state-disputed', { name: first });
    case 'confirmed': {
      const time = clock(confirmation.at, on, voice);
      return voice.say('state-confirmed', { what, by: firstName(confirmation.by), time });
    }
    case 'none':
      return undefined;
  }
}

/** The same on the customer's own message. */
export function stateForYou({ what, on, at }: Stated & { readonly at: Instant }, voice: Voice): RichText {
  return voice.say('state-confirmed-by-you', { what, time: clock(at, on, voice) });
}

/** The time, and the date with it when it was another day than the entry's. */
function clock(at: Instant, on: string, voice: Voice): string | RichText {
  const day = voice.dayOf(at);
  const time = voice.time(at);
  return day === on ? time : voice.say('time-and-date', { time, date: voice.date(day) });
}
