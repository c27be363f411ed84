import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { INBOUND_FILE_BYTES_MAX, PHOTO_BYTES_MAX, type SentFile } from '#chat/inbound.ts';
import { faultFields } from '#jobs/log.ts';
import { boundedBytes } from '../boundedBytes.ts';
import { boundedText } from '../http/boundedText.ts';
import type { HttpEnv, HttpRoutes } from '../http/server.ts';
import { downloadHeaders, pictureSvg } from './attachments.ts';
import { FILES_PATH, guard, PHOTOS_PATH } from './guard.ts';
import { receive, type Sent } from './inbox.ts';
import type { ShopTime } from './liveUpdates.ts';
import { type PageFile, readPageFiles } from './pageFiles.ts';
import {
  ChatRequest,
  ClockRequest,
  FileQuery,
  LinePath,
  LinesQuery,
  MessageRequest,
  PhotoQuery,
  REQUEST_BYTES_MAX,
} from './requests.ts';
import { CHATS_MAX, LINES_MAX, OWNER_CHAT, type WebChat } from './transcript.ts';
import type { WebChatParts } from './webChat.ts';

type Web = Context<HttpEnv>;

/** The page (`/`, `/page/…`) and what it asks for (`/web/…`); each answer of the latter is JSON, a refusal `{ error }`. */
export function webRoutes(parts: WebChatParts): HttpRoutes {
  const routes: HttpRoutes = new Hono();
  const files = readPageFiles();
  for (const path of ['/', '/page/*', '/web/*']) routes.use(path, guard);
  routes.get('/', (context) => served(context, files.get('index.html')));
  routes.get('/page/:name', (context) => served(context, files.get(context.req.param('name'))));
  routes.get('/web/events', (context) => events(context, parts));
  routes.get('/web/state', (context) => state(context, parts));
  routes.get('/web/chats/:chat/lines', (context) => lines(context, parts));
  routes.get('/web/chats/:chat/lines/:id/file', (context) => file(context, parts));
  routes.get('/web/chats/:chat/lines/:id/picture', (context) => picture(context, parts));
  routes.post('/web/messages', (context) => message(context, parts));
  routes.post(PHOTOS_PATH, (context) => photo(context, parts));
  routes.post(FILES_PATH, (context) => textFile(context, parts));
  routes.post('/web/chats', (context) => openChat(context, parts));
  routes.post('/web/clock', (context) => moveClock(context, parts));
  return routes;
}

function served(context: Web, page: PageFile | undefined): Response {
  if (page === undefined) return context.notFound() as Response;
  const headers = { 'Content-Type': page.type, ETag: page.etag, 'Cache-Control': 'no-cache' };
  if (context.req.header('if-none-match') === page.etag) return context.body(null, 304, headers);
  return context.body(page.bytes, 200, headers);
}

function events(context: Web, { updates }: WebChatParts): Response {
  // A browser that comes back by itself says where it was in the header, a page that connects anew in the address.
  const stream = updates.open(context.req.header('last-event-id') ?? context.req.query('last'));
  if (stream === undefined) return context.json({ error: 'too-many-pages' }, 503);
  return context.body(stream, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
}

async function state(context: Web, parts: WebChatParts): Promise<Response> {
  const { transcript, clock } = parts;
  let chats = await transcript.chats();
  if (!chats.some(({ chat }) => chat === OWNER_CHAT)) {
    await transcript.open({ chat: OWNER_CHAT, name: 'Shop owner', kind: 'owner', openedAt: clock.now() });
    chats = await transcript.chats();
  }
  return answer(context, { clock: await timeOf(parts), chats });
}

async function lines(context: Web, { transcript, isOpen }: WebChatParts): Promise<Response> {
  const chat = context.req.param('chat') ?? '';
  const query = LinesQuery.safeParse(context.req.query());
  if (!query.success) return context.json({ error: 'not-understood' }, 400);
  if (!(await isOpen(chat))) return context.json({ error: 'no-such-chat' }, 404);
  const before = query.data.before;
  const page = before === undefined ? { limit: LINES_MAX } : { before, limit: LINES_MAX };
  return answer(context, { lines: await transcript.lines(chat, page) });
}

async function file(context: Web, { transcript }: WebChatParts): Promise<Response> {
  const path = LinePath.safeParse(context.req.param());
  const content = path.success ? await transcript.file(path.data.chat, path.data.id) : undefined;
  if (content === undefined) return context.json({ error: 'no-such-file' }, 404);
  return context.body(new Uint8Array(content.bytes), 200, downloadHeaders(content));
}

async function picture(context: Web, { transcript }: WebChatParts): Promise<Response> {
  const path = LinePath.safeParse(context.req.param());
  const page = path.success ? await transcript.lines(path.data.chat, { before: path.data.id + 1, limit: 1 }) : [];
  const line = page.find(({ id }) => path.success && id === path.data.id);
  const svg = line?.message?.picture === undefined ? undefined : await pictureSvg(line.message.picture);
  if (svg === undefined) return context.json({ error: 'no-such-picture' }, 404);
  return context.body(svg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' });
}

async function message(context: Web, parts: WebChatParts): Promise<Response> {
  const request = await bodyOf(context, MessageRequest);
  if (request instanceof Response) return request;
  return told(context, parts, await receive(parts, { request, language: languageOf(context) }));
}

async function photo(context: Web, parts: WebChatParts): Promise<Response> {
  const query = PhotoQuery.safeParse(context.req.query());
  if (!query.success) return context.json({ error: 'not-understood' }, 400);
  const request = { ...query.data, photo: await sentBytes(context, PHOTO_BYTES_MAX) };
  return told(context, parts, await receive(parts, { request, language: languageOf(context) }));
}

async function textFile(context: Web, parts: WebChatParts): Promise<Response> {
  const query = FileQuery.safeParse(context.req.query());
  if (!query.success) return context.json({ error: 'not-understood' }, 400);
  const request = { ...query.data, file: await sentBytes(context, INBOUND_FILE_BYTES_MAX) };
  return told(context, parts, await receive(parts, { request, language: languageOf(context) }));
}

async function sentBytes(context: Web, bytesMax: number): Promise<SentFile> {
  const bytes = await boundedBytes(context.req.raw, bytesMax);
  return bytes === undefined ? { missing: 'too-large' } : { bytes };
}

function languageOf(context: Web): string | undefined {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}/.exec(context.req.header('accept-language') ?? '')?.[0];
}

async function told(context: Web, parts: WebChatParts, sent: Sent): Promise<Response> {
  switch (sent) {
    case 'done':
      await tellTime(parts);
      return answer(context, {});
    case 'no-such-chat':
      return context.json({ error: sent }, 404);
    case 'starting':
      return context.json({ error: sent }, 503);
    case 'failed':
      return context.json({ error: sent }, 500);
  }
}

async function openChat(context: Web, { transcript, clock, updates }: WebChatParts): Promise<Response> {
  const request = await bodyOf(context, ChatRequest);
  if (request instanceof Response) return request;
  const chats = await transcript.chats();
  const open = chats.find(({ chat }) => chat === request.chat);
  if (open !== undefined) return answer(context, { chat: open });
  if (chats.length >= CHATS_MAX) return context.json({ error: 'too-many-chats' }, 409);
  const chat: WebChat = { ...request, kind: 'customer', openedAt: clock.now() };
  await transcript.open(chat);
  updates.publish({ kind: 'chat', chat });
  return answer(context, { chat });
}

async function moveClock(context: Web, parts: WebChatParts): Promise<Response> {
  const step = await bodyOf(context, ClockRequest);
  if (step instanceof Response) return step;
  const tell = async (): Promise<void> => void (await tellTime(parts));
  try {
    const move = await parts.clock.forward(step, tell);
    if (move !== 'arrived') return context.json({ error: move }, 409);
  } catch (error) {
    parts.log.error({ channel: 'web', ...faultFields(error) }, 'a day could not be lived through');
    await tell();
    return context.json({ error: 'failed' }, 500);
  }
  return answer(context, await tellTime(parts));
}

/** Every page hears the time after each act: a new shop brings its zone. */
async function tellTime(parts: WebChatParts): Promise<ShopTime> {
  const time = await timeOf(parts);
  parts.updates.publish({ kind: 'clock', ...time });
  return time;
}

async function timeOf({ clock }: WebChatParts): Promise<ShopTime> {
  const zone = (await clock.zone()) ?? null;
  return { now: clock.now(), zone, moving: clock.isMoving() };
}

async function bodyOf<Shape extends z.ZodType>(context: Web, shape: Shape): Promise<z.output<Shape> | Response> {
  const text = await boundedText(context.req.raw, { bytesMax: REQUEST_BYTES_MAX });
  if (text === undefined) return context.json({ error: 'too-large' }, 413);
  const parsed = shape.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : context.json({ error: 'not-understood' }, 400);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no request; the shape refuses it with everything else that does not fit.
    return undefined;
  }
}

function answer(context: Web, body: object): Response {
  return context.json(body, 200, { 'Cache-Control': 'no-store' });
}
