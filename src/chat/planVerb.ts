import { customerSeats } from '#app/findSeat.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { type Plan, planned, toRefuse, toRun } from './plan.ts';
import { readCustomerFilter } from './read/customerFilter.ts';
import { readTag } from './read/tag.ts';
import { isVerbOf, type Verb } from './read/verb.ts';
import { readRefusal } from './readRefusal.ts';
import { cancelOption, customerSeat, memberSeat, type Option, type Turn } from './turn.ts';
import { planAlone, planRaise } from './verbs/credit.ts';
import { planConfirm, planMute, planPaid, planWrong } from './verbs/customer.ts';
import { planAdd, planBalance, planCustomer, planHistory, planInvite, planLimit, planNote } from './verbs/customers.ts';
import { planLanguage } from './verbs/language.ts';
import { planArchive, planForget, planNick, planRename, planTag, planUnlink } from './verbs/naming.ts';
import { planPaidBy, planPayment } from './verbs/payment.ts';
import { planMyPlan, planOfPlan } from './verbs/plan.ts';
import { planPoints, planRedeem } from './verbs/points.ts';
import { planPolicy } from './verbs/policy.ts';
import { planPromise } from './verbs/promise.ts';
import { planDue, planRemind } from './verbs/remind.ts';
import { planReport } from './verbs/report.ts';
import { planSale } from './verbs/sale.ts';
import { planExport, planNewShop, planStaff, planVerify } from './verbs/shop.ts';
import { planMyStatement, planStatement } from './verbs/statement.ts';
import { planRelease, planStop } from './verbs/stop.ts';
import { planSum } from './verbs/sum.ts';
import { planFeedback, planMessage, planTalk } from './verbs/talk.ts';
import { planTerms } from './verbs/terms.ts';
import { planVoid, planWaive } from './verbs/void.ts';

/** What a verb with the words behind it comes to, in the seat the person acts in (chat.md, "Verbs"). */
export async function planVerb(turn: Turn, verb: Verb, rest: string): Promise<Plan> {
  switch (verb) {
    case 'start':
      return rest.trim() === ''
        ? toRun({ kind: 'ask', question: { kind: 'role' } })
        : toRun({ kind: 'way-in', code: rest.trim() });
    case 'newshop':
      return planNewShop(rest);
    case 'help':
      return toRun({ kind: 'help' });
    case 'language':
      return planLanguage(turn, rest);
    case 'shops':
      return toRun({ kind: 'seats' });
    case 'cancel':
      return toRun({ kind: 'cancel' });
    default:
      return planSeated(turn, verb, rest);
  }
}

async function planSeated(turn: Turn, verb: Verb, rest: string): Promise<Plan> {
  const member = memberSeat(turn);
  if (member !== undefined) return (await byMember(turn, member, verb, rest)) ?? notHers(verb, 'customers-only');
  const customer = customerSeat(turn);
  if (customer !== undefined) return (await byCustomer(turn, customer, verb, rest)) ?? notHers(verb, 'members-only');
  return toRefuse({ code: 'stranger' });
}

/** A verb of the other side is refused as such; one that is nobody's yet as not understood. */
function notHers(verb: Verb, code: 'customers-only' | 'members-only'): Plan {
  const isTheirs = isVerbOf({ verb, role: code === 'customers-only' ? 'customer' : 'owner' });
  const isOwn = isVerbOf({ verb, role: code === 'customers-only' ? 'owner' : 'customer' });
  return toRefuse(isTheirs && !isOwn ? { code } : { code: 'not-built', verb });
}

async function byMember(turn: Turn, seat: MemberSeat, verb: Verb, rest: string): Promise<Plan | undefined> {
  switch (verb) {
    case 'add':
      return planAdd(turn, seat, rest);
    case 'invite':
      return planInvite(turn, seat, rest);
    case 'sale':
      return planSale(turn, seat, rest);
    case 'pay':
      return planPayment(turn, seat, rest);
    case 'paid':
      return planPaidBy(turn, seat, rest);
    case 'balance':
      return planBalance(turn, seat, rest);
    case 'customer':
      return planCustomer(turn, seat, rest);
    case 'points':
      return planPoints(turn, seat, rest);
    case 'customers':
      return planCustomers(rest);
    case 'history':
      return planHistory(turn, seat, rest);
    case 'limit':
      return planLimit(turn, seat, rest);
    case 'terms':
      return planTerms(turn, seat, rest);
    case 'writeoff':
    case 'refund':
    case 'adjust':
      return planSum(turn, seat, verb, rest);
    case 'plan':
      return planOfPlan(turn, seat, rest);
    case 'note':
      return planNote(turn, seat, rest);
    case 'nick':
      return planNick(turn, seat, rest);
    case 'rename':
      return planRename(turn, seat, rest);
    case 'tag':
      return planTag(turn, seat, rest);
    case 'unlink':
      return planUnlink(turn, seat, rest);
    case 'forget':
      return planForget(turn, seat, rest);
    case 'archive':
      return planArchive(turn, seat, rest);
    case 'talk':
      return planTalk(turn, seat, rest);
    case 'undo':
      return planUndo(turn);
    case 'void':
      return planVoid(turn, seat, rest);
    case 'policy':
      return planPolicy(turn, seat, rest);
    case 'waive':
      return planWaive(turn, seat, rest);
    case 'hold':
    case 'block':
      return planStop(turn, seat, verb, rest);
    case 'release':
      return planRelease(turn, seat, rest);
    case 'review':
    case 'requests':
    case 'disputes':
    case 'feedback':
      return planAlone(verb, rest);
    case 'due':
      return planDue(rest);
    case 'remind':
      return planRemind(turn, seat, rest);
    case 'verify':
      return planVerify(turn, rest, seat);
    case 'statement':
      return planStatement(turn, seat, rest);
    case 'report':
      return planReport(turn, seat, rest);
    case 'export':
      return planExport(rest);
    case 'import':
      return toRun({ kind: 'import-how' });
    case 'staff':
      return planStaff(rest);
    default:
      return undefined;
  }
}

async function byCustomer(turn: Turn, seat: CustomerSeat, verb: Verb, rest: string): Promise<Plan | undefined> {
  switch (verb) {
    case 'balance':
      return toRun({ kind: 'my-balance' });
    case 'history':
      return toRun({ kind: 'history' });
    case 'due':
      return toRun({ kind: 'my-due' });
    case 'pay':
      return toRun({ kind: 'how-to-pay' });
    case 'confirm':
      return inOneShop(turn, seat, verb, (own) => planConfirm(turn, own, rest));
    case 'wrong':
      return inOneShop(turn, seat, verb, (own) => planWrong(turn, own, rest));
    case 'paid':
      return inOneShop(turn, seat, verb, (own) => planPaid(turn, own, rest));
    case 'plan':
      return inOneShop(turn, seat, verb, (own) => planMyPlan(turn, own, rest));
    case 'talk':
      return inOneShop(turn, seat, verb, () => planMessage(undefined, rest));
    case 'promise':
      return inOneShop(turn, seat, verb, (own) => planPromise(turn, own, rest));
    case 'raise':
      return inOneShop(turn, seat, verb, (own) => planRaise(turn, own, rest));
    case 'points':
      return toRun({ kind: 'points' });
    case 'feedback':
      return inOneShop(turn, seat, verb, () => planFeedback(rest));
    case 'redeem':
      return inOneShop(turn, seat, verb, (own) => planRedeem(turn, own, rest));
    case 'mute':
    case 'unmute':
      return inOneShop(turn, seat, verb, () => planMute(verb, rest));
    case 'statement':
      return inOneShop(turn, seat, verb, (own) => planMyStatement(turn, own, rest));
    case 'verify':
      return planVerify(turn, rest, undefined);
    default:
      return undefined;
  }
}

/**
 * A customer of several shops is asked which one is meant before her words are read by any shop's money and entries, unless she
 * replies to a message of one (chat.md, "Who, and in which shop").
 */
export async function inOneShop(
  turn: Turn,
  seat: CustomerSeat,
  verb: Verb,
  planIn: (seat: CustomerSeat) => Plan | Promise<Plan>,
): Promise<Plan> {
  const own = turn.subject === undefined ? await customerSeats(turn.command, seat.identity) : [seat];
  if (own.length < 2) return planIn(seat);
  const rows: (readonly Option[])[] = [];
  for (const each of own) {
    const twice = own.some((other) => other !== each && other.shop.id === each.shop.id);
    const text = twice ? `${each.shop.name}, ${each.customer.name}` : each.shop.name;
    const name = { shop: each.shop.id, role: 'customer', customer: each.customer.id } as const;
    rows.push([{ label: { text }, intent: planned(await planIn(each)), seat: name }]);
  }
  return { kind: 'choose', fact: { kind: 'ask-shop', verb }, rows: [...rows, [cancelOption]] };
}

function planCustomers(rest: string): Plan {
  const read = readCustomerFilter(rest);
  const tag = read.ok ? undefined : readTag(rest);
  if (tag?.ok === true && !tag.value.off)
    return toRun({ kind: 'customers-described', page: { by: { tag: tag.value.tag } } });
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  switch (read.value) {
    case 'all':
      return toRun({ kind: 'customers', page: { from: 0 } });
    case 'archived':
      return toRun({ kind: 'customers-described', page: { by: 'archived' } });
    default:
      return toRun({ kind: 'customers-filtered', page: { filter: read.value } });
  }
}

/** In reply to an entry it means that one. */
function planUndo({ subject, seat }: Turn): Plan {
  if (subject?.entry === undefined || subject.shop !== seat?.shop.id) return toRun({ kind: 'undo' });
  return toRun({ kind: 'undo-entry', customer: subject.customer, entry: subject.entry });
}
