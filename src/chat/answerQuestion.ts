import { customerOf } from '#app/customerOf.ts';
import { currencyOf } from '#domain/currency.ts';
import type { CustomerId } from '#domain/ids.ts';
import { numberSetting } from '#domain/region.ts';
import { oneLine } from '#domain/typedText.ts';
import { planCorrection } from './correcting.ts';
import { joined, takeFromTray } from './photos/inHand.ts';
import { afterwards } from './photos/placing.ts';
import { planPhotoPlace } from './photos/toWhich.ts';
import { type Plan, toRefuse, toRun } from './plan.ts';
import { planVerb } from './planVerb.ts';
import type {
  CustomerQuestion,
  MemberQuestion,
  OpenQuestion,
  PlaceQuestion,
  StarterLimitQuestion,
} from './question.ts';
import { readAddLine } from './read/add.ts';
import { readLanguage } from './read/language.ts';
import { readLimit } from './read/limit.ts';
import { clauseWordIn } from './read/name.ts';
import { readZone, SHOP_NAME_MAX } from './read/newShop.ts';
import { readNote } from './read/note.ts';
import { readSale } from './read/sale.ts';
import { readVerb } from './read/verb.ts';
import { readingSetting } from './readingSetting.ts';
import { readRefusal } from './readRefusal.ts';
import { type Came, carryOut } from './run.ts';
import { shownIfAnothers } from './shownIfAnothers.ts';
import { cancelOption, customerSeat, memberSeat, type Turn } from './turn.ts';
import { planRaise } from './verbs/credit.ts';
import { planPaid } from './verbs/customer.ts';
import { planNewLimit, planNewNote } from './verbs/customers.ts';
import { planMoney } from './verbs/payment.ts';
import { planPlanAnswer } from './verbs/plan.ts';
import { planRedeem } from './verbs/points.ts';
import { planPromise } from './verbs/promise.ts';
import { planGoods, planReading } from './verbs/sale.ts';
import { planCurrency } from './verbs/shop.ts';
import { planNewSum } from './verbs/sum.ts';
import { planMessage } from './verbs/talk.ts';
import { planNewTerms } from './verbs/terms.ts';

/** Reads a text as the answer to the open question. A refused answer leaves the question open; a good one ends it. */
export async function answerQuestion(asked: Turn, question: OpenQuestion, text: string): Promise<Came> {
  const turn = await withPhotos(asked);
  const { command, identity, open } = turn;
  const { conversations, prompts } = command.app.book;
  const plan = await planAnswer(turn, question, text);
  // Cleared first, because what the answer leads to may be the next question.
  await conversations.clear(identity.id);
  const came = await carryOut(turn, plan);
  if (open === undefined) return came;
  if (came === 'done') {
    await afterwards(turn, came);
    await prompts.close(open.prompt);
  } else await conversations.save({ identity: identity.id, question: open, askedAt: command.now });
  return came;
}

/** The photos that wait with the question, and those that come with its answer. */
async function withPhotos(turn: Turn): Promise<Turn> {
  const { command, identity, open, photos } = turn;
  const waiting = await takeFromTray(command, identity, open?.tray);
  if (waiting === undefined) return turn;
  return { ...turn, photos: photos === undefined ? waiting : joined(waiting, photos) };
}

async function planAnswer(turn: Turn, question: OpenQuestion, text: string): Promise<Plan> {
  const said = oneLine(text);
  switch (question.kind) {
    case 'role':
      return planRole(said);
    case 'shop-name':
      if (said.length > SHOP_NAME_MAX) return toRefuse({ code: 'name-too-long', max: SHOP_NAME_MAX });
      return toRun({ kind: 'ask', question: { kind: 'shop-currency', name: said } });
    case 'shop-currency':
      return planCurrency(question.name, said);
    case 'shop-place':
      return planPlace(question, said);
    case 'shop-language': {
      const { name, currency, zone } = question;
      const language = readLanguage(said);
      if (language === undefined) return toRefuse({ code: 'not-a-language', text: said });
      return toRun({ kind: 'ask', question: { kind: 'starter-limit', name, currency, zone, language } });
    }
    case 'starter-limit':
      return planStarterLimit(question, said);
    case 'shop-code':
      return toRun({ kind: 'open-shop', ask: { ...question.shop, code: said } });
    case 'invite-code':
      return toRun({ kind: 'way-in', code: said });
    case 'counter-name':
      if (said.length > SHOP_NAME_MAX) return toRefuse({ code: 'name-too-long', max: SHOP_NAME_MAX });
      if (!/^\p{L}[^#\d]*$/u.test(said)) return toRefuse({ code: 'name-missing', verb: 'add' });
      {
        const word = clauseWordIn(said);
        if (word !== undefined) return toRefuse({ code: 'name-word', word });
      }
      return toRun({ kind: 'ask-counter', code: question.code, name: said });
    case 'rest': {
      const typed = readVerb(text);
      return typed === undefined ? planVerb(turn, question.verb, text) : planVerb(turn, typed.verb, typed.rest);
    }
    case 'photo-place':
      return planPhotoPlace(turn, text);
    case 'message':
      return planMessage(question.customer, text);
    case 'plan-count':
    case 'plan-rhythm':
      return planPlanAnswer(turn, question, said);
    default:
      return planSeated(turn, question, text);
  }
}

async function planSeated(turn: Turn, question: MemberQuestion | CustomerQuestion, text: string): Promise<Plan> {
  const customer = customerSeat(turn);
  switch (question.kind) {
    case 'paid':
      return customer === undefined ? toRefuse({ code: 'customers-only' }) : planPaid(turn, customer, text);
    case 'promise':
      if (customer === undefined) return toRefuse({ code: 'customers-only' });
      return planPromise(turn, customer, text, question.amount);
    case 'raise':
      return customer === undefined ? toRefuse({ code: 'customers-only' }) : planRaise(turn, customer, text);
    case 'redeem':
      return customer === undefined ? toRefuse({ code: 'customers-only' }) : planRedeem(turn, customer, text);
    case 'feedback-words': {
      const words = readNote(text);
      if (!words.ok) return toRefuse(readRefusal(words.refusal));
      return toRun({ kind: 'feedback', ask: { entry: question.entry, words: words.value } });
    }
    case 'dispute-words': {
      const words = readNote(text);
      if (!words.ok) return toRefuse(readRefusal(words.refusal));
      return toRun({ kind: 'dispute', ask: { entry: question.entry, reason: 'other', words: words.value } });
    }
    case 'what-you-paid': {
      if (customer === undefined) return toRefuse({ code: 'customers-only' });
      const read = readLimit(text, readingSetting(turn, customer.shop));
      if (!read.ok) return toRefuse(readRefusal(read.refusal));
      return toRun({ kind: 'dispute-payment', entry: question.entry, paid: read.value ?? 0 });
    }
    default:
      return planOfMember(turn, question, text);
  }
}

async function planOfMember(turn: Turn, question: MemberQuestion, text: string): Promise<Plan> {
  const seat = memberSeat(turn);
  if (seat === undefined) return toRefuse({ code: 'members-only' });
  const named = async (id: CustomerId) => {
    const { name } = await customerOf(turn.command, seat.shop, id);
    return { id, name };
  };
  switch (question.kind) {
    case 'goods': {
      const customer = await named(question.customer);
      return shownIfAnothers(turn, seat, { customer, text, plan: planGoods(turn, seat, customer, text) });
    }
    case 'goods-new':
      return planReading(seat.shop, { newName: question.name }, readSale(text, readingSetting(turn, seat.shop)));
    case 'guest-word': {
      const { guest, name } = question;
      const read = readAddLine(`${name} ${oneLine(text)}`, readingSetting(turn, seat.shop));
      if (!read.ok) return toRefuse(readRefusal(read.refusal));
      return toRun({ kind: 'admit', guest, as: { name: read.value.name } });
    }
    case 'payment': {
      const customer = await named(question.customer);
      return shownIfAnothers(turn, seat, { customer, text, plan: planMoney(turn, seat, customer, text) });
    }
    case 'limit':
      return planNewLimit(turn, seat, question.customer, text);
    case 'other-limit': {
      const read = readLimit(text, readingSetting(turn, seat.shop));
      if (!read.ok) return toRefuse(readRefusal(read.refusal, 'limit'));
      const { customer, request } = question;
      return toRun({ kind: 'answer-raise', ask: { customer, request, answer: { limit: read.value } } });
    }
    case 'terms':
      return planNewTerms(question.customer, text);
    case 'sum':
      return planNewSum(turn, seat, question, text);
    case 'note':
      return planNewNote(question.customer, text);
    case 'correction':
      return planCorrection(turn, seat, question, text);
    case 'reason': {
      const words = readNote(text);
      if (!words.ok) return toRefuse(readRefusal(words.refusal));
      return toRun({ kind: 'reason', customer: question.customer, entry: question.entry, words: words.value });
    }
  }
}

function planRole(text: string): Plan {
  if (/^(?:shop|owner)\b/i.test(text)) return toRun({ kind: 'ask', question: { kind: 'shop-name' } });
  if (/^customer\b/i.test(text)) return toRun({ kind: 'ask', question: { kind: 'invite-code' } });
  return toRefuse({ code: 'stranger' });
}

/** A city, country or zone; where it has several zones they are offered. */
function planPlace(question: PlaceQuestion, text: string): Plan {
  const { name, currency } = question;
  const next = (zone: string) => ({ kind: 'ask', question: { kind: 'shop-language', name, currency, zone } }) as const;
  const zone = readZone(text);
  if (zone.ok) return toRun(next(zone.value));
  if (zone.refusal.code !== 'several-zones') return toRefuse(readRefusal(zone.refusal));
  const rows = zone.refusal.zones.map((each) => [{ label: { text: each }, intent: next(each) }]);
  return { kind: 'choose', fact: { kind: 'ask-place', currency }, rows: [...rows, [cancelOption]] };
}

function planStarterLimit(question: StarterLimitQuestion, text: string): Plan {
  const { name, currency: code, zone, language } = question;
  const currency = currencyOf(code);
  if (currency === undefined) return toRefuse({ code: 'not-a-currency', text: code });
  const limit = readLimit(text, { numbers: numberSetting({ currency, zone }) });
  if (!limit.ok) return toRefuse(readRefusal(limit.refusal));
  const chosen = language === undefined ? {} : { language };
  return toRun({ kind: 'open-shop', ask: { name, currency: code, zone, ...chosen, starterLimit: limit.value } });
}
