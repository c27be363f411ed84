import { z } from 'zod';

/** What we read of what Slack brings; anything else in it is left alone. */

const Id = z.string().min(1).max(100);
const Ts = z.string().regex(/^\d{1,12}\.\d{1,9}$/);

const Written = z.object({
  user: Id.optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  ts: Ts,
  edited: z.object({ ts: Ts }).optional(),
});

const FileShape = z.object({
  name: z.string().optional(),
  mimetype: z.string().optional(),
  size: z.int().min(0).exactOptional(),
  url_private_download: z.string().max(2_000).exactOptional(),
});
export type SlackFile = Pick<z.infer<typeof FileShape>, 'size' | 'url_private_download'>;

export const MessageEvent = Written.extend({
  type: z.literal('message'),
  subtype: z.string().optional(),
  channel: Id,
  channel_type: z.string().optional(),
  thread_ts: Ts.optional(),
  files: z.array(FileShape).optional(),
  blocks: z.unknown().optional(),
});
export type MessageEvent = z.infer<typeof MessageEvent>;

export const ChangedEvent = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_changed'),
  channel: Id,
  channel_type: z.string().optional(),
  message: Written,
  previous_message: z.object({ text: z.string().optional() }).optional(),
});
export type ChangedEvent = z.infer<typeof ChangedEvent>;

export const EventCallback = z.object({
  type: z.literal('event_callback'),
  event: z.object({ type: z.string() }).catchall(z.unknown()),
});

export const SlashCommand = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: Id,
  user_name: z.string().optional(),
  channel_id: Id,
  trigger_id: z.string().min(1).max(200),
});
export type SlashCommand = z.infer<typeof SlashCommand>;

/** A button under a message; one in a form or on the home tab has no message. */
export const MessagePress = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: Id, name: z.string().optional() }),
  trigger_id: z.string().min(1).max(200).optional(),
  container: z.object({ type: z.literal('message'), message_ts: Ts, channel_id: Id }),
  actions: z.array(z.object({ value: z.string().optional(), action_ts: z.string().max(40) })).min(1),
});
export type MessagePress = z.infer<typeof MessagePress>;

/** Anything that a person does with her hands: presses, forms, shortcuts. */
export const Interaction = z.object({ type: z.string() }).catchall(z.unknown());
