import { INBOUND_TEXT_MAX, type Inbound, type InboundContent, type SentFile, type SentPhoto } from '#chat/inbound.ts';
import { faultFields } from '#jobs/log.ts';
import { isTextFile, shownFileName } from '../textFiles.ts';
import type { FileQuery, MessageRequest, PhotoQuery } from './requests.ts';
import type { WebChat, WebLineDraft } from './transcript.ts';
import type { WebChatParts } from './webChat.ts';

/** What the page sent; the bytes of a photo or file beside what was said of it. */
export type Received =
  | MessageRequest
  | (PhotoQuery & { readonly photo: SentPhoto })
  | (FileQuery & { readonly file: SentFile });

/** How a send went: `starting` before the engine is there, `failed` when the machinery did; both may be tried again. */
export type Sent = 'done' | 'no-such-chat' | 'starting' | 'failed';

/**
 * Takes what a person sent from the page: writes her text into the transcript, gives it to the engine and waits for it. The same
 * request a second time adds no line and changes nothing.
 */
export async function receive(
  parts: WebChatParts,
  { request, language }: { request: Received; language: string | undefined },
): Promise<Sent> {
  const engine = parts.engine();
  if (engine === undefined) return 'starting';
  try {
    const chat = (await parts.transcript.chats()).find((open) => open.chat === request.chat);
    if (chat === undefined) return 'no-such-chat';
    const inbound = inboundOf(request, { chat, at: parts.clock.now(), language });
    if (!('press' in request)) await writeDown(parts, inbound, request);
    await engine.handle(inbound);
    return 'done';
  } catch (error) {
    parts.log.error({ channel: 'web', ...faultFields(error) }, 'a message could not be handled');
    return 'failed';
  }
}

function inboundOf(
  request: Received,
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

function contentOf(request: Received): InboundContent {
  if ('press' in request) return { kind: 'press', ...request.press };
  if ('photo' in request) return photoContent(request);
  if ('file' in request) return fileContent(request);
  if (request.text.length > INBOUND_TEXT_MAX) return { kind: 'unread', what: 'too-long' };
  const { text, replyTo } = request;
  return { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo }) };
}

type PhotoReceived = Extract<Received, { photo: unknown }>;

function photoContent({ photo, text, replyTo, album }: PhotoReceived): InboundContent {
  return {
    kind: 'photo',
    photos: [photo],
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(album === undefined ? {} : { album }),
  };
}

type FileReceived = Extract<Received, { file: unknown }>;

function fileContent({ file, text, ...told }: FileReceived): InboundContent {
  if (!isTextFile(told)) return { kind: 'unread', what: 'file' };
  const said = text === undefined || text.trim() === '' ? {} : { text };
  return { kind: 'file', name: shownFileName(told), file, ...said };
}

/** Her own photo or file, as she sees it in what she said. */
function fileOf(request: PhotoReceived | FileReceived): WebLineDraft['file'] {
  const sent = 'photo' in request ? request.photo : request.file;
  if ('missing' in sent) return undefined;
  if ('photo' in request) return { name: 'photo', type: request.type ?? ANY_TYPE, bytes: sent.bytes };
  return { name: shownFileName(request), type: ANY_TYPE, bytes: sent.bytes };
}

const ANY_TYPE = 'application/octet-stream';

async function writeDown(
  { transcript, updates }: WebChatParts,
  { chat, at }: Inbound,
  request: Exclude<Received, { press: unknown }>,
): Promise<void> {
  const { id, text = '' } = request;
  const shown = text.length > INBOUND_TEXT_MAX ? `${text.slice(0, INBOUND_TEXT_MAX)}…` : text;
  const file = 'photo' in request || 'file' in request ? fileOf(request) : undefined;
  const said = { chat, from: 'person', at, key: id, text: shown } as const;
  const line = await transcript.append(file === undefined ? said : { ...said, file });
  updates.publish({ kind: 'line', line });
}
