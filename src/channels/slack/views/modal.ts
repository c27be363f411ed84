import type { types } from '@slack/bolt';
import type { Choosable, FieldProblem, FieldShown, FormShown } from '#chat/form.ts';
import { wellFormed, wholeCharacters } from '../../spans.ts';
import { plain } from '../buttons.ts';
import { richTextBlocks } from '../richText.ts';

/** Slack's bounds on modals (Block Kit reference). */
export const TITLE_MAX = 24;
export const ANSWER_MAX = 24;
export const LABEL_MAX = 2_000;
export const PLACEHOLDER_MAX = 150;
export const OPTION_MAX = 75;
export const OPTIONS_MAX = 100;
export const INPUT_MAX = 3_000;
export const ERROR_MAX = 2_000;

/** Every field has one element, so each is named by its block alone. */
export const ELEMENT = 'value';

/** A form as a modal; why there is none as one without fields. */
export function modalView(shown: FormShown): types.ModalView {
  const title = plain(shown.title, TITLE_MAX);
  const close = plain(shown.close, ANSWER_MAX);
  if (shown.kind === 'no-form') return { type: 'modal', title, close, blocks: richTextBlocks(shown.text) };
  return {
    type: 'modal',
    callback_id: shown.form,
    private_metadata: shown.opened,
    title,
    close,
    submit: plain(shown.send, ANSWER_MAX),
    blocks: shown.fields.map(inputBlock),
  };
}

/** What is wrong, each at its field; what belongs to none that is there stands at the first. */
export function errorsAt(
  problems: readonly FieldProblem[],
  fields: readonly string[],
): { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> } {
  const [first = ''] = fields;
  const errors: Record<string, string> = {};
  for (const { field, text } of problems) {
    const at = fields.includes(field) ? field : first;
    const said = errors[at] === undefined ? text : `${errors[at]} ${text}`;
    errors[at] = cut(said, ERROR_MAX);
  }
  return { response_action: 'errors', errors };
}

/** What may be chosen while letters are typed. */
export function suggestions(found: readonly Choosable[]): { readonly options: types.PlainTextOption[] } {
  return { options: found.slice(0, OPTIONS_MAX).map(optionOf) };
}

function inputBlock(field: FieldShown): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, LABEL_MAX),
    optional: field.optional,
    element: elementOf(field),
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, LABEL_MAX) }),
  };
}

function elementOf(field: FieldShown): types.InputBlock['element'] {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: ELEMENT,
        multiline: field.lines,
        max_length: Math.min(field.max, INPUT_MAX),
        ...initialText(field.initial, Math.min(field.max, INPUT_MAX)),
      };
    case 'number':
      return {
        type: 'number_input',
        action_id: ELEMENT,
        is_decimal_allowed: false,
        min_value: String(field.min),
        max_value: String(field.max),
        ...(field.initial === undefined ? {} : { initial_value: field.initial }),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: ELEMENT,
        ...(field.initial === undefined ? {} : { initial_date: field.initial }),
      };
    case 'choice':
      return choiceElement(field);
    case 'customer':
      return {
        type: 'external_select',
        action_id: ELEMENT,
        min_query_length: 0,
        placeholder: plain(field.placeholder, PLACEHOLDER_MAX),
        ...(field.initial === undefined ? {} : { initial_option: optionOf(field.initial) }),
      };
    case 'person':
      return { type: 'users_select', action_id: ELEMENT, placeholder: plain(field.placeholder, PLACEHOLDER_MAX) };
  }
}

function choiceElement(field: Extract<FieldShown, { kind: 'choice' }>): types.StaticSelect {
  const options = field.options.slice(0, OPTIONS_MAX).map(optionOf);
  const initial = options.find(({ value }) => value === field.initial);
  return {
    type: 'static_select',
    action_id: ELEMENT,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function initialText(text: string | undefined, max: number): { readonly initial_value?: string } {
  const initial = cut(text ?? '', max);
  return initial === '' ? {} : { initial_value: initial };
}

function optionOf({ value, label }: Choosable): types.PlainTextOption {
  return { text: plain(label, OPTION_MAX), value };
}

function cut(text: string, max: number): string {
  const whole = wellFormed(text);
  return whole.length <= max ? whole : `${whole.slice(0, wholeCharacters(whole, max - 1))}…`;
}
