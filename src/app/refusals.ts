import type { AdjustmentRefusal, RefundRefusal, WriteOffRefusal } from '#domain/adjusting.ts';
import type { AttachmentRefusal, PhotosRefusal } from '#domain/attachment.ts';
import type { ClaimRefusal } from '#domain/claim.ts';
import type { CorrectionRefusal } from '#domain/correction.ts';
import type { DisputedPaymentRefusal, DisputeRefusal, StandByRefusal } from '#domain/dispute.ts';
import type { BlockRefusal, HoldRefusal, ReleaseRefusal } from '#domain/holding.ts';
import type { LimitRefusal } from '#domain/limit.ts';
import type { OpeningRefusal } from '#domain/opening.ts';
import type { PaymentRefusal } from '#domain/payment.ts';
import type { AcceptanceRefusal } from '#domain/plan.ts';
import type { PromiseRefusal } from '#domain/promise.ts';
import type { SaleRefusal } from '#domain/sale.ts';
import type { UndoRefusal } from '#domain/undo.ts';
import type { VoidRefusal, WaiveRefusal } from '#domain/voiding.ts';
import type { Refusal } from './facts.ts';

type Decided = { readonly code: 'over-limit' | 'on-hold' | 'blocked' | 'more-than-owed' | 'clerk-more-than-owed' };
type NeedingName = { readonly code: 'not-held' | 'more-than-credit' | 'more-than-open' };
type Offering = { readonly code: 'nothing-to-undo' | 'too-late-to-undo' | 'confirmed-meanwhile' | 'not-your-entry' };

/** What the domain may refuse, but for what a person decides on (`outcome.ts`) or is offered something else for (`voidEntry.ts`). */
export type DomainRefusal =
  | Exclude<SaleRefusal | PaymentRefusal, Decided>
  | Exclude<UndoRefusal, Offering>
  | VoidRefusal
  | WaiveRefusal
  | AdjustmentRefusal
  | Exclude<RefundRefusal | WriteOffRefusal, NeedingName>
  | HoldRefusal
  | BlockRefusal
  | Exclude<ReleaseRefusal, NeedingName>
  | ClaimRefusal
  | DisputeRefusal
  | DisputedPaymentRefusal
  | StandByRefusal
  | CorrectionRefusal
  | AttachmentRefusal
  | PhotosRefusal
  | LimitRefusal
  | PromiseRefusal
  | AcceptanceRefusal
  | OpeningRefusal;

/** A rule's refusal as a fact to be told. `name` is the customer it is about. */
export function refusalOf(refusal: DomainRefusal, { name }: { name?: string } = {}): Refusal {
  switch (refusal.code) {
    case 'no-such-entry':
      return { code: 'no-such-entry', entry: refusal.entry, ...(name === undefined ? {} : { name }) };
    case 'clerk-may-not-void':
      return { code: 'owner-only', verb: 'void' };
    case 'no-items':
      return { code: 'no-amount' };
    case 'no-words':
      return { code: 'empty' };
    case 'no-such-claim':
      return { code: 'claim-settled-already' };
    // The reader bounds amounts already; who gets here came another way.
    case 'amount-not-positive':
      return { code: 'amount-zero', text: '0' };
    case 'entry-too-large':
      return { code: 'amount-too-large', text: '' };
    case 'limit-out-of-range':
      return { code: 'amount-too-large', text: '' };
    case 'instalments-out-of-range':
    case 'plan-starts-in-past':
    case 'plan-starts-too-late':
    case 'plan-too-small':
    case 'own-proposal':
    case 'proposal-over':
      return { ...refusal, ...(name === undefined ? {} : { name }) };
    case 'account-has-entries':
      throw new Error('an opening balance on an account that has entries');
    default:
      return refusal;
  }
}
