import type { CustomerId } from '#domain/ids.ts';
import { sameTerms, termsMark } from '#domain/shopRules.ts';
import { type PaymentTerms, termsInForce } from '#domain/terms.ts';
import type { Customer } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { accountOf } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** `null`: as the shop's. */
export type TermsAsk = { readonly customer: CustomerId; readonly terms: PaymentTerms | null };

/**
 * Gives one customer her own terms, or the shop's again (chat.md, "Verbs", terms). Sales made before keep theirs; she is asked to agree
 * to what is new to her.
 */
export async function changeTerms(command: Command, seat: MemberSeat, ask: TermsAsk): Promise<Outcome> {
  const { shop, role } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'terms' });
  const before = await customerOf(command, shop, ask.customer);
  const after = withTerms(before, ask.terms);
  await command.app.book.customers.setTerms(before.id, after.terms);
  // Read once in a command: the next line of the same message finds them changed.
  command.customers.set(before.id, after);
  const terms = termsInForce(shop, after);
  const same = sameTerms(termsInForce(shop, before), terms);
  const linked = await linkedTo(command, before.id);
  const account = await accountOf(command, shop, before.id);
  const asked = !same && isReachable(linked) && !sameTerms(account.termsAccepted, terms);
  const subject = { shop: shop.id, customer: before.id };
  if (asked) {
    const fact = { kind: 'terms-offer', customer: before.id, terms, mark: termsMark(terms), again: false } as const;
    tellCustomer(command, linked, { shop, say: { fact }, subject });
  }
  const own = after.terms !== undefined;
  return said({ kind: 'customer-terms-changed', who: whoOf(after), terms, own, same, asked }, subject);
}

function withTerms({ terms: _terms, ...customer }: Customer, terms: PaymentTerms | null): Customer {
  return terms === null ? customer : { ...customer, terms };
}
