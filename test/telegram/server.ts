import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chat, World } from './chats.ts';
import { createFaults, createLimiter, type Fault, type FaultOrder, type Limits, refusalOf } from './faults.ts';
import { createGroup, type Group } from './group.ts';
import { isMessage, METHODS } from './methods.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { createTelegramPerson, type TelegramPerson } from './person.ts';
import { ApiRefusal } from './refusal.ts';
import { createUpdates } from './updates.ts';

/**
 * Telegram's Bot API for one bot, as real as tests need it, on a local port, and the people who write to that bot. It keeps what
 * they see, redelivers what the bot has not confirmed, refuses what Telegram refuses, and fails on demand.
 */
export type TelegramServer = {
  readonly apiRoot: string;
  readonly token: string;
  readonly botName: string;
  /** Somebody with Telegram on her phone; she has not written to the bot yet, so it cannot write to her. */
  person(who: { readonly id: number; readonly name: string; readonly language?: string }): TelegramPerson;
  /** A group in which the bot is a member that is shown everything. */
  group(what: { readonly id: number; readonly title: string }): Group;
  /** What the bot asked for, in order; `method` narrows it down. */
  calls(method?: string): readonly Call[];
  /** The names of the commands in a chat's menu, or in everyone's. */
  menu(chat?: number): readonly string[] | undefined;
  /** Button presses that the bot has not answered. */
  openPresses(): number;
  /** Lets calls fail. */
  fails(order: FaultOrder): void;
  /** Breaks every connection, the long poll among them, until `up`. */
  down(): void;
  up(): void;
  /** Answers 429 beyond the limits from now on; without limits never again. */
  limit(limits: Limits | undefined): void;
  /** Brings every update so many times. */
  repeatUpdates(times: number): void;
  webhookUrl(): string;
  /** Resolves as soon as the bot has confirmed every update. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export type Call = {
  readonly method: string;
  readonly chat: number | undefined;
  readonly values: Parameters['values'];
};

export type TelegramServerOptions = {
  readonly token?: string;
  readonly botName?: string;
  /** Milliseconds since 1970, for the dates of messages; the machine's clock unless told. */
  readonly now?: () => number;
};

const TOKEN = '42:local-test-token-that-no-log-may-hold';

export async function startTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const world = createWorld(options);
  const updates = createUpdates();
  const faults = createFaults();
  const calls: Call[] = [];
  let limiter: ((chat: number) => void) | undefined;
  let isDown = false;

  const call = async (method: string, parameters: Parameters, gone: AbortSignal): Promise<unknown> => {
    const run = METHODS.get(method);
    if (run === undefined) throw new ApiRefusal(404, 'Not Found: method not found');
    const chat = chatOf(parameters);
    if (limiter !== undefined && chat !== undefined && isMessage(method)) limiter(chat);
    return run({ world, updates, gone }, parameters);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (isDown) return void request.socket.destroy();
    if (url.pathname.startsWith('/file/'))
      return giveFile(world, faults.take('file', undefined), { url, request, response });
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const parameters = await readParameters(request, url.searchParams);
    if (token !== world.token) throw new ApiRefusal(401, 'Unauthorized');
    const chat = chatOf(parameters);
    calls.push({ method, chat, values: parameters.values });
    const fault = faults.take(method, chat);
    if (fault?.kind === 'refuse') throw refusalOf(fault);
    if (fault?.kind === 'proxy') return void response.writeHead(fault.status).end('<html>Bad Gateway</html>');
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'drop' && fault.when === 'before') return void request.socket.destroy();
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const result = await call(method, parameters, gone.signal);
    if (isDown || fault?.kind === 'drop') return void request.socket.destroy();
    sendJson(response, 200, { ok: true, result });
  };
  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => sendError(response, error));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = http.address() as AddressInfo;

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token: world.token,
    botName: world.bot.username,
    person: (who) => createTelegramPerson(world, updates, who),
    group: (what) => createGroup(world, what),
    calls: (method) => calls.filter((made) => method === undefined || made.method === method),
    menu: (chat) => world.menus.get(chat === undefined ? 'default' : String(chat)),
    openPresses: () => world.openPresses.size,
    fails: (order) => faults.order(order),
    down: () => {
      isDown = true;
      http.closeAllConnections();
    },
    up: () => {
      isDown = false;
    },
    limit: (limits) => {
      limiter = limits === undefined ? undefined : createLimiter(limits);
    },
    repeatUpdates: (times) => updates.repeat(times),
    webhookUrl: () => updates.webhookUrl(),
    settled: () => updates.settled(),
    stop: async () => {
      updates.stop();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
}

function createWorld({ token = TOKEN, botName = 'slatebook_test_bot', now = Date.now }: TelegramServerOptions): World {
  let lastId = 100;
  return {
    token,
    bot: { id: 42, is_bot: true, first_name: 'Slatebook', username: botName },
    chats: new Map<number, Chat>(),
    openPresses: new Set(),
    files: new Map(),
    menus: new Map(),
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    now: () => Math.floor(now() / 1000),
  };
}

type Given = { readonly url: URL; readonly request: IncomingMessage; readonly response: ServerResponse };

/** Files have an address of their own, with the token in it. */
function giveFile(world: World, fault: Fault | undefined, { url, request, response }: Given): void {
  const [, token, id = ''] = /^\/file\/bot([^/]+)\/photos\/(\w+)\.jpg$/.exec(url.pathname) ?? [];
  const bytes = token === world.token ? world.files.get(id) : undefined;
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'drop') return void request.socket.destroy();
  if (fault !== undefined) return void response.writeHead(502).end('<html>Bad Gateway</html>');
  if (bytes === undefined)
    return void sendJson(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
}

function chatOf({ values }: Parameters): number | undefined {
  return values.chat_id === undefined ? undefined : Number(values.chat_id);
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  if (!(error instanceof ApiRefusal)) {
    const description = `Internal Server Error: ${String(error)}`;
    sendJson(response, 500, { ok: false, error_code: 500, description });
    return;
  }
  const { code, description, retryAfter } = error;
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  sendJson(response, code, { ok: false, error_code: code, description, ...parameters });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
