import { z } from 'zod';
import { Block, plain } from './blockKit.ts';
import { SlackRefusal } from './refusal.ts';

/** Modals and home tabs as their reference describes them: what Slack refuses is refused. */

const id = z.string().min(1).max(255);
const Option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const Options = z.array(Option).min(1).max(100);
const whole = z.string().regex(/^-?\d+$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    initial_value: z.string().min(1).max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal('number_input'),
    action_id: id,
    is_decimal_allowed: z.boolean(),
    min_value: whole.optional(),
    max_value: whole.optional(),
    initial_value: whole.optional(),
  }),
  z.strictObject({ type: z.literal('datepicker'), action_id: id, initial_date: day.optional() }),
  z.strictObject({
    type: z.literal('static_select'),
    action_id: id,
    options: Options,
    initial_option: Option.optional(),
  }),
  z.strictObject({
    type: z.literal('external_select'),
    action_id: id,
    min_query_length: z.number().int().min(0),
    placeholder: plain(150),
    initial_option: Option.optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), action_id: id, placeholder: plain(150) }),
]);

const Input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean(),
  element: Element,
});
const Header = z.strictObject({ type: z.literal('header'), text: plain(150) });

const Modal = z.strictObject({
  type: z.literal('modal'),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  blocks: z
    .array(z.union([Input, Block]))
    .min(1)
    .max(100),
});
const HomeTab = z.strictObject({ type: z.literal('home'), blocks: z.array(z.union([Header, Block])).max(100) });
const View = z.union([Modal, HomeTab]);
export type SlackView = z.infer<typeof View>;
export type SlackModal = z.infer<typeof Modal>;
export type SlackHome = z.infer<typeof HomeTab>;

/** Slack bounds a view as a whole too. */
const VIEW_BYTES_MAX = 250_000;

export function readView(value: unknown): SlackView {
  if (JSON.stringify(value).length > VIEW_BYTES_MAX) throw new SlackRefusal('view_too_large');
  const parsed = View.safeParse(value);
  if (!parsed.success)
    throw new SlackRefusal('invalid_arguments', { errors: [z.prettifyError(parsed.error).slice(0, 2_000)] });
  const { data } = parsed;
  const inputs = data.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
  const isTwice = new Set(inputs).size !== inputs.length;
  const lacksSubmit = data.type === 'modal' && inputs.length > 0 && data.submit === undefined;
  if (isTwice || lacksSubmit) throw new SlackRefusal('invalid_arguments');
  return data;
}
