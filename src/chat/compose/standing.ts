import type { Standing } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

/**
 * The line every reply about an account carries: `Balance ₹1,250.00 of ₹5,000.00.` (chat.md, "Replies"). What is disputed is shown
 * apart (domain.md, "Sales").
 */
export function balanceLine({ balance, limit, disputed }: Standing, { say, money }: Voice): RichText {
  if (balance < 0) {
    const credit = money(-balance);
    return disputed > 0
      ? say('balance-in-credit-beside-disputed', { credit, disputed: money(disputed) })
      : say('balance-in-credit', { credit });
  }
  if (disputed > balance) return say('balance-beside-disputed', { balance: money(balance), disputed: money(disputed) });
  if (disputed > 0) return withDisputed({ balance, limit, disputed }, { say, money });
  return limit === null
    ? say('balance', { balance: money(balance) })
    : say('balance-of-limit', { balance: money(balance), limit: money(limit) });
}

function withDisputed({ balance, limit, disputed }: Standing, { say, money }: Pick<Voice, 'say' | 'money'>): RichText {
  const figures = { balance: money(balance), disputed: money(disputed) };
  return limit === null
    ? say('balance-with-disputed', figures)
    : say('balance-with-disputed-of-limit', { ...figures, limit: money(limit) });
}
