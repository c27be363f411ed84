import type { DiscountShown } from '#app/facts.ts';
import type { EarlyEnded } from '#domain/earlyDiscount.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

const SHOWN_MAX = 5;

/** `The early discount on #12 is gone with it: ₹4.20 off if paid by 2 Dec 2026.` for each, as far as a message has room. */
export function earlyEndedLines(ended: readonly EarlyEnded[], { say, money, date }: Voice): RichText[] {
  const shown = ended
    .slice(0, SHOWN_MAX)
    .map(({ item, discount, until }) =>
      say('early-ended', { entry: String(item), amount: money(discount), until: date(until) }),
    );
  const rest = ended.length - shown.length;
  return rest > 0 ? [...shown, say('and-more', { count: rest })] : shown;
}

/** `Early discount ₹4.20 on #12.` for each, as far as a message has room. */
export function discountLines(discounts: readonly DiscountShown[], { say, money }: Voice): RichText[] {
  const shown = discounts
    .slice(0, SHOWN_MAX)
    .map(({ item, amount }) => say('early-discount', { entry: String(item), amount: money(amount) }));
  const rest = discounts.length - shown.length;
  return rest > 0 ? [...shown, say('and-more', { count: rest })] : shown;
}
