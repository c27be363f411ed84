import { addCustomers } from '#app/addCustomers.ts';
import { addNote } from '#app/addNote.ts';
import { addReason } from '#app/addReason.ts';
import { adjustBalance } from '#app/adjustBalance.ts';
import { bringBack } from '#app/archiveCustomer.ts';
import { changeLimit } from '#app/changeLimit.ts';
import { changePolicy } from '#app/changePolicy.ts';
import { changeTerms } from '#app/changeTerms.ts';
import { correctEntry } from '#app/correctEntry.ts';
import { nickCustomer, renameCustomer, tagCustomer } from '#app/describeCustomer.ts';
import { exportBook } from '#app/exportBook.ts';
import { forgetCustomer } from '#app/forgetCustomer.ts';
import { inviteAtCounter, inviteCustomer, inviteStaff } from '#app/inviteCustomer.ts';
import { listStaff } from '#app/joinStaff.ts';
import { unlinkCustomer } from '#app/linkCustomer.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import { answerRaise } from '#app/raiseLimit.ts';
import { leavePayment, recordPayment } from '#app/recordPayment.ts';
import { firstSaleRefusal, recordSale } from '#app/recordSale.ts';
import { remindCustomer } from '#app/remindCustomer.ts';
import { removeStaff } from '#app/removeStaff.ts';
import type { MemberSeat } from '#app/seats.ts';
import { sentByHand } from '#app/sentByHand.ts';
import { settleClaim } from '#app/settleClaim.ts';
import { showAccount, showTotals } from '#app/showAccounts.ts';
import { showFeedback } from '#app/showFeedback.ts';
import { showPoints } from '#app/showPoints.ts';
import { showReport } from '#app/showReport.ts';
import { standByEntry } from '#app/standByEntry.ts';
import { releaseCredit, stopCredit } from '#app/stopCredit.ts';
import { talkToCustomer } from '#app/talk.ts';
import { verifyShop } from '#app/verifyBook.ts';
import { askOwnerToVoid, undoEntry, undoLatest, voidEntry } from '#app/voidEntry.ts';
import { waiveFee } from '#app/waiveFee.ts';
import { writeOffDebt } from '#app/writeOffDebt.ts';
import { admitGuest, turnGuestAway } from './counter.ts';
import { explainImport, runImport, runImportStep } from './importing.ts';
import type { Intent } from './intent.ts';
import { invitePerson } from './invitingPerson.ts';
import { runArchive, runCustomers, runDescribed, runFiltered, runHistory } from './menus.ts';
import { answer, type Turn } from './turn.ts';
import { runCard, runReview, runWaiting } from './verbs/credit.ts';
import { runPolicy, runSetting } from './verbs/policy.ts';
import { runDue, runOneByOne, runRemindOverdue, runSendAll } from './verbs/remind.ts';
import { runStatement } from './verbs/statement.ts';
import { runVoidChoices, runWaiveChoices } from './verbs/void.ts';

/** What a member of the shop asks for, clerk or owner: who may do what is the use-case's to say. */
export async function byMember(turn: Turn, seat: MemberSeat, intent: Intent): Promise<Outcome | undefined> {
  const { command } = turn;
  switch (intent.kind) {
    case 'sale':
      return recordSale(command, seat, intent.ask);
    case 'sale-to-new':
      return sellToNew(turn, seat, intent);
    case 'payment':
      return recordPayment(command, seat, intent.ask);
    case 'payment-stands':
      return leavePayment(command, seat, intent);
    case 'add':
      return addCustomers(command, seat, intent.customers);
    case 'invite':
      return inviteCustomer(command, seat, intent.customer);
    case 'invite-person':
      return invitePerson(turn, seat, intent.ask);
    case 'invite-at-counter':
      return inviteAtCounter(command, seat);
    case 'account':
      return showAccount(command, seat, intent.customer);
    case 'totals':
      return showTotals(command, seat);
    case 'card':
      return runCard(turn, seat, intent.customer);
    case 'points':
      return intent.customer === undefined
        ? refused({ code: 'customers-only' })
        : showPoints(command, seat, intent.customer);
    case 'feedback-summary':
      return showFeedback(command, seat);
    case 'customers':
      return runCustomers(turn, seat, intent.page);
    case 'customers-filtered':
      return runFiltered(turn, seat, intent.page);
    case 'history':
      return runHistory(turn, intent);
    case 'limit':
      return changeLimit(command, seat, intent);
    case 'review':
      return runReview(turn, seat, { page: intent.page });
    case 'apply-limits':
      return runReview(turn, seat, intent);
    case 'answer-raise':
      return answerRaise(command, seat, intent.ask);
    case 'waiting':
      return runWaiting(turn, seat, intent);
    case 'terms':
      return changeTerms(command, seat, intent.ask);
    case 'write-off':
      return writeOffDebt(command, seat, intent.ask);
    case 'adjust':
      return adjustBalance(command, seat, intent.ask);
    case 'note':
      return addNote(command, seat, intent);
    case 'nick':
      return nickCustomer(command, seat, intent);
    case 'rename':
      return renameCustomer(command, seat, intent);
    case 'tag':
      return tagCustomer(command, seat, intent);
    case 'forget':
      return forgetCustomer(command, seat, intent.customer);
    case 'archive':
      return runArchive(turn, seat, intent.customer);
    case 'bring-back':
      return bringBack(command, seat, intent.customer);
    case 'customers-described':
      return runDescribed(turn, seat, intent.page);
    case 'talk-to':
      return talkToCustomer(command, seat, intent);
    case 'undo':
      return undoLatest(command, seat);
    case 'undo-entry':
      return undoEntry(command, seat, intent);
    case 'ask-owner':
      return askOwnerToVoid(command, seat, intent);
    case 'void':
      return voidEntry(command, seat, intent.ask);
    case 'void-choices':
      return runVoidChoices(turn, seat, intent.customer);
    case 'policy':
      return runPolicy(turn, seat);
    case 'policy-setting':
      return runSetting(turn, seat, intent.setting);
    case 'policy-change':
      return changePolicy(command, seat, intent.change);
    case 'waive':
      return waiveFee(command, seat, intent.ask);
    case 'waive-choices':
      return runWaiveChoices(turn, seat, intent.customer);
    case 'stop-credit':
      return stopCredit(command, seat, intent.ask);
    case 'release-credit':
      return releaseCredit(command, seat, intent.customer);
    case 'reason':
      return addReason(command, seat, intent);
    case 'correct':
      return correctEntry(command, seat, intent.ask);
    case 'stand-by':
      return standByEntry(command, seat, intent);
    case 'settle-claim':
      return settleClaim(command, seat, intent.ask);
    case 'verify':
      return verifyShop(command, seat, intent.customer);
    case 'statement':
      return runStatement(turn, seat, intent.ask);
    case 'report':
      return showReport(command, seat, intent.month);
    case 'export':
      return exportBook(command, seat, intent.format);
    case 'import-how':
      return explainImport(seat);
    case 'import-step':
      return runImportStep(turn, seat, intent);
    case 'import-all':
      return runImport(turn, seat, intent);
    case 'staff':
      return listStaff(command, seat);
    case 'invite-staff':
      return inviteStaff(command, seat, intent.role);
    case 'remove-staff':
      return removeStaff(command, seat, intent.name);
    case 'due':
      return runDue(turn, seat, intent.ask);
    case 'remind':
      return remindCustomer(command, seat, intent.customer, { byHand: true });
    case 'remind-due':
      return remindCustomer(command, seat, intent.customer, { byHand: false });
    case 'send-all':
      return runSendAll(turn, seat, intent);
    case 'one-by-one':
      return runOneByOne(turn, seat, intent.day);
    case 'remind-overdue':
      return runRemindOverdue(turn, seat, intent.after);
    case 'sent-by-hand':
      return sentByHand(command, seat, intent.customer);
    case 'unlink':
      return unlinkCustomer(command, seat, intent.customer);
    case 'admit':
      return admitGuest(turn, seat, intent);
    case 'turn-away':
      return turnGuestAway(turn, seat, intent);
    default:
      return { ok: false, refusal: { refused: { code: 'customers-only' } } };
  }
}

/** "Add Zubeida and sell her soap": she is not added for a sale that is refused; over her starter limit it is asked about. */
async function sellToNew(
  turn: Turn,
  seat: MemberSeat,
  intent: Extract<Intent, { kind: 'sale-to-new' }>,
): Promise<Outcome> {
  const refusal = firstSaleRefusal(turn.command, seat, intent.ask);
  if (refusal !== undefined) return { ok: false, refusal: { refused: refusal } };
  const added = await addCustomers(turn.command, seat, [{ name: intent.name }]);
  if (!added.ok) return added;
  const { fact, subject } = added.value;
  if (fact.kind !== 'customer-added') return added;
  answer(turn, fact, { beside: true, ...(subject === undefined ? {} : { subject }) });
  return recordSale(turn.command, seat, { ...intent.ask, customer: fact.who.id });
}
