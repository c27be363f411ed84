import type { GoodsLine, Question } from '#app/facts.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import type { RichText } from '#i18n/richText.ts';
import { goodsLines, goodsSpoken } from './goods.ts';
import { listed } from './lists.ts';
import { forEntryLine, methodLine } from './payment.ts';
import { refusalSentence } from './refusals.ts';
import { earlyLine } from './settings.ts';
import type { Composers, Told } from './told.ts';
import { maybe, name, typed, type Voice } from './voice.ts';

/** What was read, shown before it is recorded: [Record] [Cancel] (chat.md, "Reading a sale"). */
export const previewComposers = {
  'preview-sale': ({ who, goods, total, due, net, early, on }, voice) => {
    const { say, date } = voice;
    return {
      lines: [
        saleQuestion({ who, amount: total, due, net }, voice),
        earlyLine(early, voice),
        ...goodsLines(goods, voice),
        on === undefined ? undefined : say('dated', { on: date(on) }),
      ],
    };
  },
  'preview-payment': previewPayment,
  'preview-claim': previewPayment,
  'preview-customers': ({ lines }, voice) => ({
    lines: [
      customersQuestion(lines, voice),
      ...listed(lines, (line) => customerPreview(line, voice), voice),
      maybe(lines.find(isNamesake), (line) => voice.say('preview-customers-namesake', { name: name(line.name) })),
    ],
  }),
  'preview-commands': ({ lines }, voice) => ({
    lines: [
      voice.say(lines.every(({ what }) => what !== 'other') ? 'preview-commands' : 'preview-commands-mixed', {
        count: lines.length,
      }),
      ...listed(lines, (line) => commandLine(line, voice), voice),
    ],
  }),
  'unknown-customer': (fact, voice) => ({
    lines: [newCustomerQuestion(fact, voice)],
  }),
  'partly-known': (fact, { say }) => ({
    lines: [say('partly-known', { known: name(fact.known), typed: typed(fact.typed) })],
  }),
  'two-readings': ({ question }, { say }) => ({
    lines: [say(question === 'unit-price' ? 'two-readings-unit-price' : 'two-readings')],
  }),
} satisfies Partial<Composers>;

type PaymentPreview = Extract<Question, { readonly kind: 'preview-payment' | 'preview-claim' }>;

function previewPayment(fact: PaymentPreview, voice: Voice): Told {
  const { say, money, date } = voice;
  return {
    lines: [
      say(fact.kind, { name: name(fact.who), amount: money(fact.amount) }),
      methodLine(fact, voice),
      forEntryLine(fact.forEntry, voice),
      fact.on === undefined ? undefined : say('dated', { on: date(fact.on) }),
    ],
  };
}

type SaleAsked = {
  readonly who: string;
  readonly amount: Minor;
  readonly due?: CalendarDate | undefined;
  readonly net?: number | undefined;
};

function saleQuestion({ who, amount, due, net }: SaleAsked, { say, money, date }: Voice): RichText {
  const figures = { name: name(who), amount: money(amount) };
  if (due !== undefined) return say('preview-sale-due', { ...figures, due: date(due) });
  return net === undefined ? say('preview-sale', figures) : say('preview-sale-net', { ...figures, days: net });
}

type CommandLine = Extract<Question, { readonly kind: 'preview-commands' }>['lines'][number];

function commandLine(line: CommandLine, voice: Voice): RichText {
  const { say, money, date } = voice;
  if (line.what === 'other') return say('preview-command-other', { text: typed(line.text) });
  const figures = { name: name(line.who), amount: money(line.amount) };
  if (line.what === 'payment') {
    return line.forEntry === undefined
      ? say('preview-command-payment', figures)
      : say('preview-command-payment-for', { ...figures, entry: String(line.forEntry) });
  }
  if (line.due !== undefined) return say('preview-command-sale-due', { ...figures, due: date(line.due) });
  return line.net === undefined
    ? say('preview-command-sale', figures)
    : say('preview-command-sale-net', { ...figures, days: line.net });
}

type CustomerPreview = Extract<Question, { readonly kind: 'preview-customers' }>['lines'][number];

function isNamesake({ problem }: CustomerPreview): boolean {
  return problem?.code === 'same-name' || problem?.code === 'name-twice';
}

function customersQuestion(lines: readonly CustomerPreview[], { say }: Voice): RichText {
  const count = lines.length;
  const good = lines.filter((line) => line.problem === undefined).length;
  if (good === count) return say('preview-customers', { count });
  return good === 0 ? say('preview-customers-none') : say('preview-customers-some', { good, count });
}

function customerPreview(preview: CustomerPreview, voice: Voice): RichText {
  const { say, money, date } = voice;
  const { owes, since, limit, net, phone, problem } = preview;
  let line = say('preview-customer', { name: name(preview.name) });
  if (owes !== undefined) line = say('preview-customer-owes', { line, amount: money(owes) });
  if (since !== undefined) line = say('preview-customer-since', { line, since: date(since) });
  if (limit === null) line = say('preview-customer-no-limit', { line });
  else if (limit !== undefined) line = say('preview-customer-limit', { line, limit: money(limit) });
  if (net !== undefined) line = say('preview-customer-net', { line, days: net });
  if (phone !== undefined) line = say('preview-customer-phone', { line, phone: typed(phone) });
  if (problem === undefined) return line;
  return say('preview-customer-problem', { line, problem: refusalSentence(problem, voice) });
}

type NewCustomer = {
  readonly name: string;
  readonly goods?: readonly GoodsLine[];
  readonly amount?: number;
};

/** `Add *Zubeida* and sell her soap ₹45?` The name stands out, so that one sees where it was taken to end (chat.md, "Names"). */
function newCustomerQuestion(fact: NewCustomer, voice: Voice): RichText {
  const { say, shortMoney } = voice;
  const asked = { name: name(fact.name) };
  if (fact.goods === undefined) return say('unknown-customer', asked);
  const goods = goodsSpoken(fact.goods, voice);
  if (goods !== undefined) return say('unknown-customer-sale', { ...asked, goods });
  const amount = fact.amount ?? fact.goods[0]?.amount ?? 0;
  return say('unknown-customer-unnamed', { ...asked, amount: shortMoney(amount) });
}
