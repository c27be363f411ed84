import { addCustomers } from '#app/addCustomers.ts';
import { addNote } from '#app/addNote.ts';
import { addReason } from '#app/addReason.ts';
import { adjustBalance } from '#app/adjustBalance.ts';
import { agreeTerms } from '#app/agreeTerms.ts';
import { acceptPlan, cancelPlan, declinePlan } from '#app/answerPlan.ts';
import { bringBack } from '#app/archiveCustomer.ts';
import { changeLimit } from '#app/changeLimit.ts';
import { changePolicy } from '#app/changePolicy.ts';
import { changeTerms } from '#app/changeTerms.ts';
import { claimPayment } from '#app/claimPayment.ts';
import { confirmAll, confirmEntry } from '#app/confirmEntry.ts';
import { correctEntry } from '#app/correctEntry.ts';
import { customerOf } from '#app/customerOf.ts';
import { nickCustomer, renameCustomer, tagCustomer } from '#app/describeCustomer.ts';
import { disputeEntry, disputePayment } from '#app/disputeEntry.ts';
import { exportBook } from '#app/exportBook.ts';
import type { Refusal } from '#app/facts.ts';
import { forgetCustomer } from '#app/forgetCustomer.ts';
import { giveFeedback } from '#app/giveFeedback.ts';
import { inviteAtCounter, inviteCustomer, inviteStaff } from '#app/inviteCustomer.ts';
import { listStaff } from '#app/joinStaff.ts';
import { declineLink, unlinkCustomer } from '#app/linkCustomer.ts';
import { muteReminders } from '#app/muteReminders.ts';
import { type OpenShopAsk, openShop } from '#app/openShop.ts';
import { type No, type Outcome, refused, type Said } from '#app/outcome.ts';
import { promisePayment } from '#app/promisePayment.ts';
import { proposePlan } from '#app/proposePlan.ts';
import { answerRaise, requestRaise } from '#app/raiseLimit.ts';
import { leavePayment, recordPayment } from '#app/recordPayment.ts';
import { firstSaleRefusal, recordSale } from '#app/recordSale.ts';
import { redeemPoints } from '#app/redeemPoints.ts';
import { remindCustomer } from '#app/remindCustomer.ts';
import { removeStaff } from '#app/removeStaff.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { sentByHand } from '#app/sentByHand.ts';
import { settleClaim } from '#app/settleClaim.ts';
import { showAccount, showMyBalance, showMyDue, showTotals } from '#app/showAccounts.ts';
import { showFeedback } from '#app/showFeedback.ts';
import { showMyPoints, showPoints } from '#app/showPoints.ts';
import { showReport } from '#app/showReport.ts';
import { standByEntry } from '#app/standByEntry.ts';
import { releaseCredit, stopCredit } from '#app/stopCredit.ts';
import { takeSeat } from '#app/takeSeat.ts';
import { talkToCustomer, talkToShop } from '#app/talk.ts';
import { findCode, verifyMine, verifyShop } from '#app/verifyBook.ts';
import { askOwnerToVoid, undoEntry, undoLatest, voidEntry } from '#app/voidEntry.ts';
import { waiveFee } from '#app/waiveFee.ts';
import { writeOffDebt } from '#app/writeOffDebt.ts';
import type { CustomerId } from '#domain/ids.ts';
import { askNext } from './asking.ts';
import { runSomethingWrong } from './askingCustomer.ts';
import { runPlan } from './askingPlan.ts';
import { admitGuest, askAtCounter, turnGuestAway } from './counter.ts';
import { decide } from './deciding.ts';
import { runHelp } from './helping.ts';
import { explainImport, runImport, runImportStep } from './importing.ts';
import type { Intent } from './intent.ts';
import { invitePerson } from './invitingPerson.ts';
import {
  runArchive,
  runCustomers,
  runDescribed,
  runFiltered,
  runHistory,
  runHowToPay,
  runNotRight,
  runSeats,
} from './menus.ts';
import { placePhotos, placeWithCommand, runPhotos } from './photos/placing.ts';
import { askToWhich } from './photos/toWhich.ts';
import type { Plan } from './plan.ts';
import { answer, cancelOption, customerSeat, memberSeat, prompt, type Turn } from './turn.ts';
import { runCard, runReview, runWaiting } from './verbs/credit.ts';
import { runLanguage } from './verbs/language.ts';
import { runPolicy, runSetting } from './verbs/policy.ts';
import { runDue, runOneByOne, runRemindOverdue, runSendAll } from './verbs/remind.ts';
import { runStatement } from './verbs/statement.ts';
import { runVoidChoices, runWaiveChoices, waiversOf } from './verbs/void.ts';
import { runAcceptLink, runWayIn } from './wayIn.ts';

/** Whether it was done (or asked further), or refused. */
export type Came = 'done' | 'refused';

/** Runs an intent in the turn's seat and answers with what came of it. */
export async function run(turn: Turn, intent: Intent): Promise<Came> {
  const outcome = await outcomeOf(turn, intent);
  if (outcome === undefined) return 'done';
  if (!outcome.ok) return answerNo(turn, intent, outcome.refusal);
  answerSaid(turn, outcome.value);
  await placeWithCommand(turn, outcome.value);
  return 'done';
}

/** Does what a text was read as. */
export async function carryOut(turn: Turn, plan: Plan): Promise<Came> {
  switch (plan.kind) {
    case 'run':
      return run(turn, plan.intent);
    case 'preview':
      await prompt(turn, plan.fact, [[{ label: { key: 'record' }, intent: plan.intent }, cancelOption]]);
      return 'done';
    case 'choose':
      await prompt(turn, plan.fact, plan.rows);
      return 'done';
    case 'refuse':
      answer(turn, { kind: 'refused', refusal: plan.refusal });
      return 'refused';
  }
}

/** Does what a form was read as; a refusal is given back instead of being said, so that it can stand at its field. */
export async function carryOutForm(turn: Turn, plan: Plan): Promise<Refusal | undefined> {
  if (plan.kind === 'refuse') return plan.refusal;
  if (plan.kind !== 'run') {
    await carryOut(turn, plan);
    return undefined;
  }
  const outcome = await outcomeOf(turn, plan.intent);
  if (outcome === undefined) return undefined;
  if (outcome.ok) answerSaid(turn, outcome.value);
  else if ('refused' in outcome.refusal) return outcome.refusal.refused;
  else await answerNo(turn, plan.intent, outcome.refusal);
  return undefined;
}

function answerSaid(turn: Turn, { fact, claim: _, ...more }: Said): void {
  answer(turn, fact, more);
}

async function answerNo(turn: Turn, intent: Intent, no: No): Promise<Came> {
  if ('decide' in no) {
    await decide(turn, intent, no.decide);
    return 'done';
  }
  answer(turn, { kind: 'refused', refusal: no.refused }, turn.pressed?.ofEntry ? { beside: true } : {});
  return 'refused';
}

/** What a use-case did; undefined where the conversation itself has answered. */
async function outcomeOf(turn: Turn, intent: Intent): Promise<Outcome | undefined> {
  const { command, identity } = turn;
  if (await isAboutErased(turn, intent)) return refused({ code: 'was-erased' });
  switch (intent.kind) {
    case 'open-shop':
      return runOpenShop(turn, intent.ask);
    case 'accept-link':
      return runAcceptLink(turn, intent);
    case 'decline-link':
      return declineLink(command, identity, intent.hash);
    case 'take-seat':
      return takeSeat(command, identity, intent.index);
    case 'way-in':
      return runWayIn(turn, intent.code);
    case 'ask-counter':
      return askAtCounter(turn, intent);
    case 'seats':
      return runSeats(turn);
    case 'find-code':
      return findCode(command, identity, intent.code);
    case 'help':
      return void (await runHelp(turn));
    case 'language':
      return runLanguage(turn, intent);
    case 'ask':
      return void (await askNext(turn, intent.question));
    case 'plan':
      return void (await carryOut(turn, intent.plan));
    case 'cancel':
      return void answer(turn, { kind: 'cancelled' });
    case 'several': {
      // To which of them the photos belong is asked.
      const { photos: _, ...each } = turn;
      // Each sees the person as the one before left her.
      for (const one of intent.intents)
        await run({ ...each, identity: command.people.get(identity.id) ?? identity }, one);
      return undefined;
    }
    case 'photos':
      return runPhotos(turn, intent.page);
    case 'place-photos':
      return placePhotos(turn, intent.customer, intent.at);
    case 'ask-photo-place':
      await askToWhich(turn, intent.customer);
      return undefined;
    default:
      return seated(turn, intent);
  }
}

/** An old button, or a number alone, may still lead to a customer who was erased since. */
async function isAboutErased({ command, seat }: Turn, intent: Intent): Promise<boolean> {
  const customer = customerIn(intent);
  if (customer === undefined || seat === undefined || seat.role === 'customer') return false;
  return (await customerOf(command, seat.shop, customer)).erased !== undefined;
}

function customerIn(intent: Intent): CustomerId | undefined {
  if ('customer' in intent) return intent.customer;
  if ('ask' in intent && 'customer' in intent.ask) return intent.ask.customer;
  if (intent.kind === 'ask' && 'customer' in intent.question) return intent.question.customer;
  if (intent.kind === 'photos' && 'customer' in intent.page) return intent.page.customer;
  return intent.kind === 'admit' && typeof intent.as === 'string' ? intent.as : undefined;
}

/** Where opening a shop needs a code, it is asked for once all the rest is known. */
async function runOpenShop(turn: Turn, shop: OpenShopAsk): Promise<Outcome | undefined> {
  const { command, identity } = turn;
  if (command.app.newShops.kind === 'open' || shop.code !== undefined) return openShop(command, identity, shop);
  await askNext(turn, { kind: 'shop-code', shop });
  return undefined;
}

async function seated(turn: Turn, intent: Intent): Promise<Outcome | undefined> {
  const member = memberSeat(turn);
  if (member !== undefined) return ofPlans(turn, member, intent) ?? byMember(turn, member, intent);
  const customer = customerSeat(turn);
  if (customer !== undefined) return ofPlans(turn, customer, intent) ?? byCustomer(turn, customer, intent);
  return { ok: false, refusal: { refused: { code: 'stranger' } } };
}

/** Plans are made by either side; undefined for what is no matter of plans. */
function ofPlans(
  turn: Turn,
  seat: MemberSeat | CustomerSeat,
  intent: Intent,
): Promise<Outcome | undefined> | undefined {
  const { command } = turn;
  switch (intent.kind) {
    case 'propose-plan':
      return proposePlan(command, seat, intent.ask);
    case 'accept-plan':
      return acceptPlan(command, seat, intent.ask);
    case 'decline-plan':
      return declinePlan(command, seat, intent.ask);
    case 'cancel-plan':
      return cancelPlan(command, seat, intent.customer);
    case 'plan-shown':
      return runPlan(turn, seat, intent.customer);
    default:
      return undefined;
  }
}

async function byMember(turn: Turn, seat: MemberSeat, intent: Intent): Promise<Outcome | undefined> {
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
    case 'waive-not-owed':
      return outcomeOf(turn, await waiversOf(turn, seat, intent));
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

async function byCustomer(turn: Turn, seat: CustomerSeat, intent: Intent): Promise<Outcome | undefined> {
  const { command } = turn;
  switch (intent.kind) {
    case 'my-balance':
      return showMyBalance(command, seat);
    case 'my-due':
      return showMyDue(command, seat);
    case 'history':
      return runHistory(turn, intent);
    case 'confirm':
      return confirmEntry(command, seat, { entry: intent.entry, onItsMessage: turn.pressed?.ofEntry === true });
    case 'agree':
      return agreeTerms(command, seat, intent.mark);
    case 'confirm-all':
      return confirmAll(command, seat);
    case 'not-right':
      return runNotRight(turn, seat, intent.entry);
    case 'dispute':
      return disputeEntry(command, seat, intent.ask);
    case 'dispute-payment':
      return disputePayment(command, seat, intent);
    case 'claim':
      return claimPayment(command, seat, intent.ask);
    case 'promise':
      return promisePayment(command, seat, intent.ask);
    case 'raise':
      return requestRaise(command, seat, intent.amount);
    case 'points':
      return showMyPoints(command, seat);
    case 'feedback':
      return giveFeedback(command, seat, { ...intent.ask, onItsMessage: turn.pressed?.ofEntry === true });
    case 'redeem':
      return redeemPoints(command, seat, intent);
    case 'talk':
      return talkToShop(command, seat, intent.text);
    case 'mute':
      return muteReminders(command, seat, intent.muted);
    case 'something-wrong':
      return runSomethingWrong(turn, seat);
    case 'how-to-pay':
      return runHowToPay(turn, seat);
    case 'verify':
      return verifyMine(command, seat);
    case 'statement':
      return runStatement(turn, seat, intent.ask);
    default:
      return { ok: false, refusal: { refused: { code: 'members-only' } } };
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
