import type { DiscountShown } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

const SHOWN_MAX = 5;

/** `Early discount ₹4.20 on #12.` for each, as far as a message has room. */
export function discountLines(discounts: readonly DiscountShown[], { say, money }: Voice): RichText[] {
  const shown = discounts
    .slice(0, SHOWN_MAX)
    .map(({ item, amount }) => say('early-discount', { entry: String(item), amount: money(amount) }));
  const rest = discounts.length - shown.length;
  return rest > 0 ? [...shown, say('and-more', { count: rest })] : shown;
}
