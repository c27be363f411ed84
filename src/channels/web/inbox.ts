import { INBOUND_TEXT_MAX, type Inbound, type InboundContent } from '#chat/inbound.ts';
import { faultFields } from '#jobs/log.ts';
import type { MessageRequest } from './requests.ts';
import type { WebChat } from './transcript.ts';
import type { WebChatParts } from './webChat.ts';

/** How a send went: `starting` before the engine is there, `failed` when the machinery did; both may be tried again. */
export type Sent = 'done' | 'no-such-chat' | 'starting' | 'failed';

/**
 * Takes what a person sent from the page: writes her text into the transcript, gives it to the engine and waits for it. The same
 * request a second time adds no line and changes nothing.
 */
export async function receive(
  parts: WebChatParts,
  { request, language }: { request: MessageRequest; language: string | undefined },
): Promise<Sent> {
  const engine = parts.engine();
  if (engine === undefined) return 'starting';
  try {
    const chat = (await parts.transcript.chats()).find((open) => open.chat === request.chat);
    if (chat === undefined) return 'no-such-chat';
    const inbound = inboundOf(request, { chat, at: parts.clock.now(), language });
    if ('text' in request) await writeDown(parts, inbound, request);
    await engine.handle(inbound);
    return 'done';
  } catch (error) {
    parts.log.error({ channel: 'web', ...faultFields(error) }, 'a message could not be handled');
    return 'failed';
  }
}

function inboundOf(
  request: MessageRequest,
  { chat, at, language }: { chat: WebChat; at: string; language: string | undefined },
): Inbound {
  return {
    channel: 'web',
    user: chat.chat,
    chat: chat.chat,
    key: `web:${chat.chat}:${request.id}`,
    at,
    name: chat.name,
    ...(language === undefined ? {} : { language }),
    content: contentOf(request),
  };
}

function contentOf(request: MessageRequest): InboundContent {
  if ('press' in request) return { kind: 'press', ...request.press };
  if (request.text.length > INBOUND_TEXT_MAX) return { kind: 'unread', what: 'too-long' };
  const { text, replyTo } = request;
  return { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo }) };
}

async function writeDown(
  { transcript, updates }: WebChatParts,
  { chat, at }: Inbound,
  { id, text }: { id: string; text: string },
): Promise<void> {
  const shown = text.length > INBOUND_TEXT_MAX ? `${text.slice(0, INBOUND_TEXT_MAX)}…` : text;
  const line = await transcript.append({ chat, from: 'person', at, key: id, text: shown });
  updates.publish({ kind: 'line', line });
}
