import { acceptPlan, cancelPlan, declinePlan } from '#app/answerPlan.ts';
import { customerOf } from '#app/customerOf.ts';
import type { Refusal } from '#app/facts.ts';
import { declineLink } from '#app/linkCustomer.ts';
import { type OpenShopAsk, openShop } from '#app/openShop.ts';
import { type No, type Outcome, refused, type Said } from '#app/outcome.ts';
import { proposePlan } from '#app/proposePlan.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { takeSeat } from '#app/takeSeat.ts';
import { findCode } from '#app/verifyBook.ts';
import type { CustomerId } from '#domain/ids.ts';
import { askNext } from './asking.ts';
import { runPlan } from './askingPlan.ts';
import { byCustomer } from './byCustomer.ts';
import { byMember } from './byMember.ts';
import { askAtCounter } from './counter.ts';
import { decide } from './deciding.ts';
import { runHelp } from './helping.ts';
import type { Intent } from './intent.ts';
import { runSeats } from './menus.ts';
import { placePhotos, placeWithCommand, runPhotos } from './photos/placing.ts';
import { askToWhich } from './photos/toWhich.ts';
import type { Plan } from './plan.ts';
import { answer, cancelOption, customerSeat, memberSeat, prompt, type Turn } from './turn.ts';
import { runLanguage } from './verbs/language.ts';
import { waiversOf } from './verbs/void.ts';
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
  if (member !== undefined) {
    if (intent.kind === 'waive-not-owed') return outcomeOf(turn, await waiversOf(turn, member, intent));
    return ofPlans(turn, member, intent) ?? byMember(turn, member, intent);
  }
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
