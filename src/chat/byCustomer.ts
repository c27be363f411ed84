import { agreeTerms } from '#app/agreeTerms.ts';
import { claimPayment } from '#app/claimPayment.ts';
import { confirmAll, confirmEntry } from '#app/confirmEntry.ts';
import { disputeEntry, disputePayment } from '#app/disputeEntry.ts';
import { giveFeedback } from '#app/giveFeedback.ts';
import { muteReminders } from '#app/muteReminders.ts';
import type { Outcome } from '#app/outcome.ts';
import { promisePayment } from '#app/promisePayment.ts';
import { requestRaise } from '#app/raiseLimit.ts';
import { redeemPoints } from '#app/redeemPoints.ts';
import type { CustomerSeat } from '#app/seats.ts';
import { showMyBalance, showMyDue } from '#app/showAccounts.ts';
import { showMyPoints } from '#app/showPoints.ts';
import { talkToShop } from '#app/talk.ts';
import { verifyMine } from '#app/verifyBook.ts';
import { runSomethingWrong } from './askingCustomer.ts';
import type { Intent } from './intent.ts';
import { runHistory, runHowToPay, runNotRight } from './menus.ts';
import type { Turn } from './turn.ts';
import { runStatement } from './verbs/statement.ts';

/** What a customer asks for. */
export async function byCustomer(turn: Turn, seat: CustomerSeat, intent: Intent): Promise<Outcome | undefined> {
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
