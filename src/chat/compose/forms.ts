import type { AccountShown, ItemShown, Reader, Refusal } from '#app/facts.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { PLAN_STEPS, type PlanStep } from '#domain/event.ts';
import { INSTALMENTS_MAX, INSTALMENTS_MIN } from '#domain/plan.ts';
import { clip } from '#i18n/clip.ts';
import { joinRich, type RichText, toSpans, unstyled } from '#i18n/richText.ts';
import type { Choosable, FieldShown, FormName, FormShown } from '../form.ts';
import { NOTE_MAX } from '../read/note.ts';
import { itemLine } from './lists.ts';
import { refusalSentence, refusalText } from './refusals.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The words of forms, in the reader's language (chat.md, "Channel particulars", Slack). */

/** As many characters of items as one form takes; more is logged by message. */
const ITEMS_TEXT_MAX = 3_000;
const AMOUNT_TEXT_MAX = 40;
/** A sentence at a field stays readable. */
const PROBLEM_MAX = 300;

const TITLES = { sale: 'form-sale', dispute: 'form-dispute', plan: 'form-plan', invite: 'form-invite' } as const;

export function saleForm(
  { opened, today, items, customer }: { opened: string; today: CalendarDate; items?: string; customer?: Choosable },
  reader: Reader,
): FormShown {
  const { say, date } = voiceOf(reader);
  const who = customerField(reader);
  return formOf('sale', { opened, send: 'label-record' }, reader, [
    customer === undefined ? who : { ...who, initial: customer },
    {
      kind: 'text',
      name: 'items',
      label: plain(say('form-items')),
      hint: plain(say('form-items-hint')),
      optional: false,
      lines: true,
      max: ITEMS_TEXT_MAX,
      ...(items === undefined || items.trim() === '' ? {} : { initial: clip(items.trim(), ITEMS_TEXT_MAX) }),
    },
    amountField({ name: 'total', label: say('form-total'), hint: say('form-total-hint') }),
    {
      kind: 'date',
      name: 'due',
      label: plain(say('form-due')),
      hint: plain(say('form-due-hint', { today: date(today) })),
      optional: true,
    },
  ]);
}

export function disputeForm(
  { opened, account, words }: { opened: string; account: AccountShown; words?: string },
  reader: Reader,
): FormShown {
  const voice = voiceOf(reader);
  const { say } = voice;
  const option = (item: ItemShown) => ({
    value: String(item.entry),
    label: unstyled(itemLine(item, account.today, voice)),
  });
  const [only, another] = account.items;
  return formOf('dispute', { opened, send: 'form-send' }, reader, [
    {
      kind: 'choice',
      name: 'entry',
      label: plain(say('form-entry')),
      optional: false,
      options: account.items.map(option),
      ...(only === undefined || another !== undefined ? {} : { initial: String(only.entry) }),
    },
    {
      kind: 'text',
      name: 'words',
      label: plain(say('form-words')),
      hint: plain(say('form-words-hint')),
      optional: false,
      lines: true,
      max: NOTE_MAX,
      ...(words === undefined ? {} : { initial: clip(words, NOTE_MAX) }),
    },
    amountField({ name: 'amount', label: say('form-wrong-amount'), hint: say('form-wrong-amount-hint') }),
  ]);
}

const RHYTHMS: Readonly<Record<PlanStep, 'label-weekly' | 'label-two-weekly' | 'label-monthly'>> = {
  week: 'label-weekly',
  'two-weeks': 'label-two-weekly',
  month: 'label-monthly',
};

export function planForm(
  { opened, asksCustomer }: { opened: string; asksCustomer: boolean },
  reader: Reader,
): FormShown {
  const { say } = voiceOf(reader);
  const range = { min: INSTALMENTS_MIN, max: INSTALMENTS_MAX };
  return formOf('plan', { opened, send: 'form-send' }, reader, [
    ...(asksCustomer ? [customerField(reader)] : []),
    {
      kind: 'number',
      name: 'count',
      label: plain(say('form-count')),
      hint: plain(say('form-count-hint', { min: range.min, max: range.max })),
      optional: false,
      ...range,
    },
    {
      kind: 'choice',
      name: 'every',
      label: plain(say('form-every')),
      optional: false,
      options: PLAN_STEPS.map((step) => ({ value: step, label: plain(say(RHYTHMS[step])) })),
      initial: 'month',
    },
    {
      kind: 'date',
      name: 'first',
      label: plain(say('form-first')),
      hint: plain(say('form-first-hint')),
      optional: true,
    },
  ]);
}

export function inviteForm({ opened }: { opened: string }, reader: Reader): FormShown {
  const { say } = voiceOf(reader);
  return formOf('invite', { opened, send: 'form-send' }, reader, [
    customerField(reader),
    {
      kind: 'person',
      name: 'person',
      label: plain(say('form-person')),
      hint: plain(say('form-person-hint')),
      placeholder: plain(say('form-person-placeholder')),
      optional: false,
    },
  ]);
}

/** Why a form is not opened, in place of it. */
export function noForm({ form, refusal }: { form: FormName; refusal: Refusal }, reader: Reader): FormShown {
  const voice = voiceOf(reader);
  return {
    kind: 'no-form',
    title: plain(voice.say(TITLES[form])),
    close: plain(voice.say('form-close')),
    text: toSpans(refusalText(refusal, voice)),
  };
}

/** What stands at a field: the sentence of the chat's refusal, and a right example of that field where there is one. */
export function problemText({ field, refusal }: { field: string; refusal: Refusal }, reader: Reader): string {
  const voice = voiceOf(reader);
  const sentence = refusalSentence(refusal, voice);
  const example = field === 'items' || field === 'total' || field === 'amount' ? exampleIn(field, voice) : undefined;
  return clip(unstyled(joinRich(example === undefined ? [sentence] : [sentence, example], ' ')), PROBLEM_MAX);
}

function exampleIn(field: 'items' | 'total' | 'amount', { say }: Voice): RichText {
  return say(field === 'items' ? 'form-example-items' : 'form-example-amount');
}

function formOf(
  form: FormName,
  { opened, send }: { opened: string; send: 'label-record' | 'form-send' },
  reader: Reader,
  fields: readonly FieldShown[],
): FormShown {
  const { say } = voiceOf(reader);
  const title = plain(say(TITLES[form]));
  return { kind: 'form', form, opened, title, send: plain(say(send)), close: plain(say('label-cancel')), fields };
}

function customerField(reader: Reader): Extract<FieldShown, { kind: 'customer' }> {
  const { say } = voiceOf(reader);
  return {
    kind: 'customer',
    name: 'customer',
    label: plain(say('label-customer')),
    placeholder: plain(say('form-customer-placeholder')),
    optional: false,
  };
}

function amountField({ name, label, hint }: { name: string; label: RichText; hint: RichText }): FieldShown {
  return {
    kind: 'text',
    name,
    label: plain(label),
    hint: plain(hint),
    optional: true,
    lines: false,
    max: AMOUNT_TEXT_MAX,
  };
}

const plain = (text: RichText): string => unstyled(text);
