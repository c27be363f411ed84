import { shopOfCounter } from '#app/counterRequest.ts';
import { customerOf } from '#app/customerOf.ts';
import type { Fact } from '#app/facts.ts';
import { recentCustomers } from '#app/recentCustomers.ts';
import { accountOf } from '#app/recording.ts';
import type { MemberSeat } from '#app/seats.ts';
import { standingOf, whoOf } from '#app/shown.ts';
import { dateAt } from '#domain/calendar.ts';
import { currencyOf } from '#domain/currency.ts';
import { owedOn } from '#domain/earlyDiscount.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { zoneOfCurrency } from '#domain/region.ts';
import { starterLimits } from '#domain/starterLimits.ts';
import { termsInForce } from '#domain/terms.ts';
import { askPaid, askPromise } from './askingCustomer.ts';
import { askOtherLimit, askRaise } from './askingLimit.ts';
import { askPlanCount, askPlanRhythm } from './askingPlan.ts';
import { askCorrection } from './correcting.ts';
import type { Intent } from './intent.ts';
import { askToWhich } from './photos/toWhich.ts';
import type { AboutQuestion, NewcomerQuestion, OpenQuestion, RestQuestion } from './question.ts';
import { answer, ask, cancelOption, memberSeat, type Option, type Turn } from './turn.ts';
import { languageRows, speaking } from './verbs/language.ts';
import { askRedeem } from './verbs/points.ts';
import { sumIntent } from './verbs/sum.ts';
import { askMessage } from './verbs/talk.ts';

/** Currencies offered first; any other can be typed. */
const CURRENCIES_OFFERED = ['INR', 'KES', 'USD', 'EUR', 'NGN', 'IDR', 'BRL', 'MXN'] as const;

/** Puts a question with its buttons; the answer comes by button or in words. */
export async function askNext(turn: Turn, question: OpenQuestion): Promise<void> {
  switch (question.kind) {
    case 'role':
    case 'shop-name':
    case 'shop-currency':
    case 'shop-place':
    case 'shop-language':
    case 'starter-limit':
    case 'shop-code':
    case 'invite-code':
      return askNewcomer(turn, question);
    case 'counter-name': {
      const shop = await shopOfCounter(turn.command, question.code);
      if (shop === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'invite-invalid' } });
      return ask(turn, question, { kind: 'ask-counter-name', shop: shop.name }, ownName(turn, question.code));
    }
    case 'rest':
      return askRest(turn, question);
    case 'goods':
    case 'payment':
    case 'limit':
    case 'other-limit':
    case 'terms':
    case 'sum':
    case 'note':
    case 'reason':
    case 'correction':
      return askAbout(turn, question);
    case 'goods-new':
      return ask(turn, question, { kind: 'ask-goods-new', name: question.name });
    case 'paid':
      return askPaid(turn);
    case 'promise':
      return askPromise(turn, question);
    case 'raise':
      return askRaise(turn);
    case 'redeem':
      return askRedeem(turn);
    case 'feedback-words':
      return ask(turn, question, { kind: 'ask-feedback-words' }, [[cancelOption]], { beside: true });
    case 'plan-count':
      return askPlanCount(turn, question);
    case 'plan-rhythm':
      return askPlanRhythm(turn, question);
    case 'photo-place':
      return askToWhich(turn);
    case 'message':
      return askMessage(turn, question);
    case 'dispute-words':
      return ask(turn, question, { kind: 'ask-dispute-words', entry: question.entry });
    case 'what-you-paid':
    case 'guest-word':
      throw new Error('put together with what it is about');
  }
}

async function askNewcomer(turn: Turn, question: NewcomerQuestion): Promise<void> {
  const next = (label: Option['label'], following: OpenQuestion): Option => ({
    label,
    intent: { kind: 'ask', question: following },
  });
  switch (question.kind) {
    case 'role':
      return ask(turn, question, { kind: 'ask-role' }, [
        [next({ key: 'shop' }, { kind: 'shop-name' }), next({ key: 'customer' }, { kind: 'invite-code' })],
      ]);
    case 'shop-name':
      return ask(turn, question, { kind: 'ask-shop-name' });
    case 'invite-code':
      return ask(turn, question, { kind: 'ask-invite-code' });
    case 'shop-code':
      return ask(turn, question, { kind: 'ask-shop-code' });
    case 'shop-currency': {
      const offered = CURRENCIES_OFFERED.map((currency) =>
        next({ text: currency }, { kind: 'shop-place', name: question.name, currency }),
      );
      return ask(turn, question, { kind: 'ask-currency' }, [offered.slice(0, 4), offered.slice(4), [cancelOption]]);
    }
    case 'shop-place': {
      const zone = zoneOfCurrency(question.currency);
      const { name, currency } = question;
      const usual = next({ text: zone }, { kind: 'shop-language', name, currency, zone });
      return ask(turn, question, { kind: 'ask-place', currency }, [[usual], [cancelOption]]);
    }
    case 'shop-language': {
      const { name, currency, zone } = question;
      const rows = languageRows(turn, (language) => ({
        kind: 'ask',
        question: { kind: 'starter-limit', name, currency, zone, language },
      }));
      return ask(turn, question, { kind: 'ask-shop-language' }, rows);
    }
    case 'starter-limit': {
      const { name, currency, zone, language } = question;
      const inIt = await speaking(turn, language);
      const chosen = language === undefined ? {} : { language };
      const known = currencyOf(currency);
      if (known === undefined) throw new Error(`no currency ${currency}`);
      const open = (label: Option['label'], starterLimit: number | null): Option => ({
        label,
        intent: { kind: 'open-shop', ask: { name, currency, zone, ...chosen, starterLimit } },
      });
      const sums = starterLimits(known).map((amount) => open({ amount, currency, exponent: known.exponent }, amount));
      const fact: Fact = { kind: 'ask-starter-limit', currency, exponent: known.exponent };
      return ask(inIt, question, fact, [sums, [open({ key: 'no-limit' }, null), cancelOption]]);
    }
  }
}

/** What a bare verb lacks: mostly the customer, with the most recent ones to tap (chat.md, "Verbs"). */
async function askRest(turn: Turn, question: RestQuestion): Promise<void> {
  const { verb } = question;
  if (verb === 'add') return ask(turn, question, { kind: 'ask-new-customer' });
  const seat = memberSeat(turn);
  const picked = seat === undefined ? undefined : PICKED[verb];
  if (seat === undefined || picked === undefined || question.typed)
    return ask(turn, question, { kind: 'ask-customer-name', verb });
  const recent = await recentCustomers(turn.command, seat);
  if (recent.length === 0) return answer(turn, { kind: 'refused', refusal: { code: 'no-customers-yet' } });
  const options = recent.map((who): Option => ({ label: { text: who.name }, intent: picked(who.id) }));
  const rows = Array.from({ length: Math.ceil(options.length / 2) }, (_, row) => options.slice(row * 2, row * 2 + 2));
  const other: Option = { label: { key: 'other' }, intent: { kind: 'ask', question: { ...question, typed: true } } };
  return ask(turn, question, { kind: 'ask-customer', verb }, [...rows, [other, cancelOption]]);
}

/** What tapping a customer leads to, by verb. */
const PICKED: Readonly<Record<string, ((customer: CustomerId) => Intent) | undefined>> = {
  sale: (customer) => ({ kind: 'ask', question: { kind: 'goods', customer } }),
  pay: (customer) => ({ kind: 'ask', question: { kind: 'payment', customer } }),
  limit: (customer) => ({ kind: 'ask', question: { kind: 'limit', customer } }),
  terms: (customer) => ({ kind: 'ask', question: { kind: 'terms', customer } }),
  writeoff: (customer) => ({ kind: 'ask', question: { kind: 'sum', verb: 'writeoff', customer } }),
  refund: (customer) => ({ kind: 'ask', question: { kind: 'sum', verb: 'refund', customer } }),
  adjust: (customer) => ({ kind: 'ask', question: { kind: 'sum', verb: 'adjust', customer } }),
  note: (customer) => ({ kind: 'ask', question: { kind: 'note', customer } }),
  talk: (customer) => ({ kind: 'ask', question: { kind: 'message', customer } }),
  customer: (customer) => ({ kind: 'card', customer }),
  points: (customer) => ({ kind: 'points', customer }),
  void: (customer) => ({ kind: 'void-choices', customer }),
  waive: (customer) => ({ kind: 'waive-choices', customer }),
  hold: (customer) => ({ kind: 'stop-credit', ask: { customer, how: 'hold' } }),
  block: (customer) => ({ kind: 'stop-credit', ask: { customer, how: 'block' } }),
  remind: (customer) => ({ kind: 'remind', customer }),
  release: (customer) => ({ kind: 'release-credit', customer }),
  plan: (customer) => ({ kind: 'plan-shown', customer }),
  statement: (customer) => ({ kind: 'statement', ask: { customer } }),
};

async function askAbout(turn: Turn, question: AboutQuestion): Promise<void> {
  const seat = memberSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'members-only' } });
  const customer = await customerOf(turn.command, seat.shop, question.customer);
  const who = whoOf(customer);
  const subject = { shop: seat.shop.id, customer: who.id };
  switch (question.kind) {
    case 'goods':
      return ask(turn, question, { kind: 'ask-goods', who }, [[cancelOption]], { subject });
    case 'note':
      return ask(turn, question, { kind: 'ask-note', who }, [[cancelOption]], { subject });
    case 'correction':
      return askCorrection(turn, seat, question);
    case 'reason': {
      const { entry } = question;
      return ask(turn, question, { kind: 'ask-reason', who, entry }, [[cancelOption]], {
        subject: { ...subject, entry },
        beside: true,
      });
    }
    case 'other-limit':
      return askOtherLimit(turn, seat, question);
    case 'terms': {
      const terms = termsInForce(seat.shop, customer);
      const fact = { kind: 'ask-terms', who, terms, own: customer.terms !== undefined } as const;
      return ask(turn, question, fact, [[cancelOption]], { subject });
    }
    case 'payment': {
      const account = await accountOf(turn.command, seat.shop, who.id);
      const owedToday = owedOn(account, dateAt(turn.command.said, seat.shop.zone));
      const fact = { kind: 'ask-payment', who, standing: standingOf(account), owedToday } as const;
      return ask(turn, question, fact, [[cancelOption]], { subject });
    }
    case 'limit': {
      const standing = standingOf(await accountOf(turn.command, seat.shop, who.id));
      return ask(turn, question, { kind: 'ask-limit', who, standing }, [[cancelOption]], { subject });
    }
    case 'sum': {
      const standing = standingOf(await accountOf(turn.command, seat.shop, who.id));
      const all = wholeSum(question, standing.balance, seat.shop);
      const fact = { kind: 'ask-sum', who, standing, verb: question.verb } as const;
      return ask(turn, question, fact, [[...all, cancelOption]], { subject });
    }
  }
}

/** All that is owed, or all the credit, is one tap. */
function wholeSum(
  { verb, customer }: Extract<AboutQuestion, { kind: 'sum' }>,
  balance: Minor,
  { currency, exponent }: MemberSeat['shop'],
): readonly Option[] {
  const amount = verb === 'writeoff' ? balance : verb === 'refund' ? -balance : 0;
  if (amount <= 0) return [];
  return [{ label: { amount, currency, exponent }, intent: sumIntent({ verb, customer }, { amount }) }];
}

/** The name her channel gives her is one tap. */
function ownName(turn: Turn, code: string): readonly (readonly Option[])[] {
  const { name } = turn.identity;
  if (name === undefined) return [[cancelOption]];
  return [[{ label: { text: name }, intent: { kind: 'ask-counter', code, name } }], [cancelOption]];
}
