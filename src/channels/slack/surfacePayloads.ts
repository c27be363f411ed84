import { z } from 'zod';

/** What we read of what people do with forms, shortcuts and the home tab. */

const Id = z.string().min(1).max(100);
const User = z.object({ id: Id, name: z.string().optional() });
const Trigger = z.string().min(1).max(200);
const Ts = z.string().max(40);

export const HomeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: Id,
  tab: z.string().optional(),
});

export const Shortcut = z.object({
  type: z.literal('shortcut'),
  callback_id: z.string(),
  user: User,
  trigger_id: Trigger,
});

export const MessageShortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: User,
  trigger_id: Trigger,
  message: z.object({ text: z.string().default(''), blocks: z.unknown().optional() }),
});

export const HomePress = z.object({
  type: z.literal('block_actions'),
  user: User,
  trigger_id: Trigger,
  container: z.object({ type: z.literal('view') }),
  actions: z.array(z.object({ value: z.string().max(2_000).optional(), action_ts: Ts })).min(1),
});

export const Suggestion = z.object({
  type: z.literal('block_suggestion'),
  user: User,
  value: z.string().max(500).default(''),
  view: z.object({ private_metadata: z.string().max(3_000) }),
});

const State = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

export const Submission = z.object({
  type: z.literal('view_submission'),
  user: User,
  view: z.object({
    id: Id,
    callback_id: z.string(),
    private_metadata: z.string().max(3_000),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), State)) }),
  }),
});
export type Submission = z.infer<typeof Submission>;

/** What was filled in, by field; an empty one is not there. Slack's bounds are not ours, so each is cut to `max`. */
export function fieldsOf({ view }: Submission, max: number): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, elements] of Object.entries(view.state.values)) {
    const [state] = Object.values(elements);
    const said = state?.value ?? state?.selected_option?.value ?? state?.selected_date ?? state?.selected_user;
    if (said !== undefined && said !== null && said.trim() !== '') fields[name] = said.slice(0, max);
  }
  return fields;
}
