import type { Message } from 'grammy/types';
import type { InboundContent } from '#chat/inbound.ts';

type Unread = Extract<InboundContent, { kind: 'unread' }>['what'];

const KINDS: readonly (readonly [field: keyof Message, what: Unread])[] = [
  ['sticker', 'sticker'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video_note', 'video'],
  ['live_photo', 'photo'],
  ['animation', 'video'],
  ['video', 'video'],
  ['document', 'file'],
  ['venue', 'location'],
  ['location', 'location'],
];

/** What Telegram itself writes into a private chat. Anything else we do not know is a person's, so she gets an answer. */
const SERVICE: readonly (keyof Message)[] = [
  'boost_added',
  'chat_background_set',
  'chat_shared',
  'checklist_tasks_added',
  'checklist_tasks_done',
  'connected_website',
  'forum_topic_closed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'gift',
  'gift_upgrade_sent',
  'message_auto_delete_timer_changed',
  'passport_data',
  'pinned_message',
  'proximity_alert_triggered',
  'refunded_payment',
  'successful_payment',
  'unique_gift',
  'users_shared',
  'web_app_data',
  'write_access_allowed',
];

/** What a message holds that we do not read; undefined for a service message. */
export function unreadKind(message: Message): Unread | undefined {
  const known = KINDS.find(([field]) => message[field] !== undefined);
  if (known !== undefined) return known[1];
  return SERVICE.some((field) => message[field] !== undefined) ? undefined : 'other';
}
