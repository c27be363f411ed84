import { dateAt } from '#domain/calendar.ts';
import { sameTerms, termsMark } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { Command } from './command.ts';
import { type Outcome, said } from './outcome.ts';
import { accountOf, record } from './recording.ts';
import type { CustomerSeat } from './seats.ts';

/**
 * [Agree]: the customer accepts exactly the terms that she was shown, which `mark` names; when others are in force by now she is shown
 * those (chat.md, "Key exchanges", 4).
 */
export async function agreeTerms(command: Command, seat: CustomerSeat, mark: string): Promise<Outcome> {
  const { shop, customer } = seat;
  const terms = termsInForce(shop, customer);
  const subject = { shop: shop.id, customer: customer.id };
  const inForce = termsMark(terms);
  if (inForce !== mark)
    return said({ kind: 'terms-offer', customer: customer.id, terms, mark: inForce, again: true }, subject);
  const account = await accountOf(command, shop, customer.id);
  if (!sameTerms(account.termsAccepted, terms)) {
    const on = dateAt(command.said, shop.zone);
    await record(command, shop, account, {
      drafts: [{ kind: 'terms-accepted', on, data: { terms } }],
      by: customer.id,
    });
  }
  return said({ kind: 'terms-agreed', terms }, subject);
}
