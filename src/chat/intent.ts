import type { NewCustomer } from '#app/addCustomers.ts';
import type { AdjustAsk } from '#app/adjustBalance.ts';
import type { PlanAnswer } from '#app/answerPlan.ts';
import type { PersonAsk } from '#app/askPerson.ts';
import type { Look } from '#app/askReminders.ts';
import type { TermsAsk } from '#app/changeTerms.ts';
import type { ClaimAsk } from '#app/claimPayment.ts';
import type { CorrectionAsk } from '#app/correctEntry.ts';
import type { DisputeAsk } from '#app/disputeEntry.ts';
import type { ExportFormat } from '#app/exportBook.ts';
import type { FeedbackAsk } from '#app/giveFeedback.ts';
import type { LinkAccepted } from '#app/linkCustomer.ts';
import type { OpenShopAsk } from '#app/openShop.ts';
import type { PromiseAsk } from '#app/promisePayment.ts';
import type { PlanAsk } from '#app/proposePlan.ts';
import type { RaiseAnswer } from '#app/raiseLimit.ts';
import type { PaymentAsk } from '#app/recordPayment.ts';
import type { SaleAsk } from '#app/recordSale.ts';
import type { RedeemAsk } from '#app/redeemPoints.ts';
import type { LimitChange, ReviewPage } from '#app/reviewLimits.ts';
import type { SettleClaimAsk } from '#app/settleClaim.ts';
import type { DescribedPage, FilteredPage, Page } from '#app/showCustomers.ts';
import type { DueAsk, DueAt } from '#app/showDue.ts';
import type { PhotosPage } from '#app/showPhotos.ts';
import type { StatementAsk } from '#app/showStatement.ts';
import type { WaitingKind } from '#app/showWaiting.ts';
import type { StopAsk } from '#app/stopCredit.ts';
import type { VoidAsk } from '#app/voidEntry.ts';
import type { WaiveAsk } from '#app/waiveFee.ts';
import type { WriteOffAsk } from '#app/writeOffDebt.ts';
import type { PhotoPlace } from '#domain/attachment.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { RuleChange, Setting } from '#domain/shopRules.ts';
import type { Language } from '#i18n/locale.ts';
import type { Plan } from './plan.ts';
import type { OpenQuestion } from './question.ts';
import type { Chosen } from './read/import/columns.ts';

/**
 * What a person wants done, fully read: plain data that is run at once, or kept behind a button until she presses it. It carries no
 * authority; the use-case checks the seat it is run in.
 */
export type Intent =
  | { readonly kind: 'sale'; readonly ask: SaleAsk }
  | { readonly kind: 'sale-to-new'; readonly name: string; readonly ask: Omit<SaleAsk, 'customer'> }
  | { readonly kind: 'payment'; readonly ask: PaymentAsk }
  | { readonly kind: 'payment-stands'; readonly customer: CustomerId; readonly entry: number }
  | { readonly kind: 'add'; readonly customers: readonly NewCustomer[] }
  | { readonly kind: 'several'; readonly intents: readonly Intent[] }
  | { readonly kind: 'invite'; readonly customer: CustomerId }
  | { readonly kind: 'invite-person'; readonly ask: PersonAsk }
  | { readonly kind: 'invite-at-counter' }
  | { readonly kind: 'account'; readonly customer: CustomerId }
  | { readonly kind: 'totals' }
  /** Of that customer, or the customer's own. */
  | { readonly kind: 'points'; readonly customer?: CustomerId }
  | { readonly kind: 'feedback'; readonly ask: FeedbackAsk }
  | { readonly kind: 'feedback-summary' }
  | ({ readonly kind: 'redeem' } & RedeemAsk)
  | { readonly kind: 'card'; readonly customer: CustomerId }
  | { readonly kind: 'customers'; readonly page: Page }
  | { readonly kind: 'customers-filtered'; readonly page: FilteredPage }
  | { readonly kind: 'history'; readonly customer?: CustomerId; readonly before?: number }
  | { readonly kind: 'limit'; readonly customer: CustomerId; readonly limit: Minor | null }
  | { readonly kind: 'review'; readonly page: ReviewPage }
  | { readonly kind: 'apply-limits'; readonly changes: readonly LimitChange[]; readonly page: ReviewPage }
  | { readonly kind: 'answer-raise'; readonly ask: RaiseAnswer }
  | { readonly kind: 'waiting'; readonly what: WaitingKind; readonly from: number }
  | { readonly kind: 'terms'; readonly ask: TermsAsk }
  | { readonly kind: 'write-off'; readonly ask: WriteOffAsk }
  | { readonly kind: 'adjust'; readonly ask: AdjustAsk }
  | { readonly kind: 'note'; readonly customer: CustomerId; readonly text: string }
  | { readonly kind: 'nick'; readonly customer: CustomerId; readonly nick: string | undefined }
  | { readonly kind: 'rename'; readonly customer: CustomerId; readonly name: string }
  | { readonly kind: 'tag'; readonly customer: CustomerId; readonly tag: string; readonly off: boolean }
  | { readonly kind: 'archive'; readonly customer: CustomerId }
  | { readonly kind: 'forget'; readonly customer: CustomerId }
  | { readonly kind: 'bring-back'; readonly customer: CustomerId }
  | { readonly kind: 'customers-described'; readonly page: DescribedPage }
  | { readonly kind: 'talk'; readonly text: string }
  | { readonly kind: 'talk-to'; readonly customer: CustomerId; readonly text: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'undo-entry'; readonly customer: CustomerId; readonly entry: number }
  | { readonly kind: 'ask-owner'; readonly customer: CustomerId; readonly entry: number }
  | { readonly kind: 'void'; readonly ask: VoidAsk }
  | { readonly kind: 'void-choices'; readonly customer: CustomerId }
  | { readonly kind: 'policy' }
  | { readonly kind: 'policy-setting'; readonly setting: Setting }
  | { readonly kind: 'policy-change'; readonly change: RuleChange }
  | { readonly kind: 'agree'; readonly mark: string }
  | { readonly kind: 'waive'; readonly ask: WaiveAsk }
  | { readonly kind: 'waive-choices'; readonly customer: CustomerId }
  /** [Waive] under a payment whose date shows that fees were not owed. */
  | { readonly kind: 'waive-not-owed'; readonly customer: CustomerId; readonly payment: number }
  | { readonly kind: 'stop-credit'; readonly ask: StopAsk }
  | { readonly kind: 'release-credit'; readonly customer: CustomerId }
  | { readonly kind: 'reason'; readonly customer: CustomerId; readonly entry: number; readonly words: string }
  | { readonly kind: 'correct'; readonly ask: CorrectionAsk }
  | { readonly kind: 'stand-by'; readonly customer: CustomerId; readonly entry: number }
  | { readonly kind: 'settle-claim'; readonly ask: SettleClaimAsk }
  | { readonly kind: 'verify'; readonly customer?: CustomerId }
  | { readonly kind: 'find-code'; readonly code: string }
  /** Of that customer, or the customer's own. */
  | { readonly kind: 'statement'; readonly ask: StatementAsk }
  /** Of the month with this first day, or the current one. */
  | { readonly kind: 'report'; readonly month?: CalendarDate }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'import-how' }
  /** `file` names the tray it waits in. */
  | { readonly kind: 'import-step'; readonly file: string; readonly chosen: Chosen }
  | { readonly kind: 'import-all'; readonly file: string; readonly chosen: Chosen }
  | { readonly kind: 'staff' }
  | { readonly kind: 'remove-staff'; readonly name: string }
  | { readonly kind: 'invite-staff'; readonly role: 'owner' | 'clerk' }
  | { readonly kind: 'unlink'; readonly customer: CustomerId }
  | { readonly kind: 'admit'; readonly guest: string; readonly as: CustomerId | { readonly name: string } }
  | { readonly kind: 'turn-away'; readonly guest: string; readonly name: string }
  | { readonly kind: 'due'; readonly ask: DueAsk }
  | { readonly kind: 'remind'; readonly customer: CustomerId }
  | { readonly kind: 'send-all'; readonly day: CalendarDate; readonly after?: Look }
  | { readonly kind: 'one-by-one'; readonly day: CalendarDate }
  | { readonly kind: 'remind-due'; readonly customer: CustomerId }
  | { readonly kind: 'remind-overdue'; readonly after?: DueAt }
  | { readonly kind: 'my-balance' }
  | { readonly kind: 'my-due' }
  | { readonly kind: 'confirm'; readonly entry: number }
  | { readonly kind: 'confirm-all' }
  | { readonly kind: 'not-right'; readonly entry: number }
  | { readonly kind: 'dispute'; readonly ask: DisputeAsk }
  | { readonly kind: 'dispute-payment'; readonly entry: number; readonly paid: Minor }
  | { readonly kind: 'claim'; readonly ask: ClaimAsk }
  | { readonly kind: 'promise'; readonly ask: PromiseAsk }
  | { readonly kind: 'raise'; readonly amount: Minor }
  | { readonly kind: 'sent-by-hand'; readonly customer: CustomerId }
  | { readonly kind: 'mute'; readonly muted: boolean }
  | { readonly kind: 'something-wrong' }
  | { readonly kind: 'propose-plan'; readonly ask: PlanAsk }
  | { readonly kind: 'accept-plan'; readonly ask: PlanAnswer }
  | { readonly kind: 'decline-plan'; readonly ask: PlanAnswer }
  | { readonly kind: 'cancel-plan'; readonly customer: CustomerId }
  /** Of that customer, or the customer's own. */
  | { readonly kind: 'plan-shown'; readonly customer?: CustomerId }
  | { readonly kind: 'how-to-pay' }
  | { readonly kind: 'open-shop'; readonly ask: OpenShopAsk }
  | { readonly kind: 'way-in'; readonly code: string }
  | ({ readonly kind: 'accept-link' } & LinkAccepted)
  | { readonly kind: 'decline-link'; readonly hash: string }
  | { readonly kind: 'ask-counter'; readonly code: string; readonly name: string }
  | { readonly kind: 'seats' }
  | { readonly kind: 'take-seat'; readonly index: number }
  | { readonly kind: 'help' }
  /** Her own, or that of the shop. */
  | { readonly kind: 'language'; readonly language: Language; readonly ofShop?: true }
  /** Of an entry, or of the whole account. */
  | { readonly kind: 'photos'; readonly page: PhotosPage }
  /** The photos of this message, or those that came with the button. */
  | { readonly kind: 'place-photos'; readonly customer: CustomerId; readonly at: PhotoPlace }
  /** Where do they belong? Among that customer's, where she was named. */
  | { readonly kind: 'ask-photo-place'; readonly customer?: CustomerId }
  /** Puts the next question of a flow. */
  | { readonly kind: 'ask'; readonly question: OpenQuestion }
  /** What a choice leads to, where that is not one intent yet. */
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'cancel' };
