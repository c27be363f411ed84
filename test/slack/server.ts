import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createFaults, type Fault, type FaultOrder } from './faults.ts';
import { METHODS } from './methods.ts';
import { createSlackPerson, type SlackPerson } from './person.ts';
import { SlackRefusal } from './refusal.ts';
import { acceptSocket, type ServerSocket } from './webSocket.ts';
import { createChat, type World } from './world.ts';

/**
 * Slack for one app in one workspace, as real as tests need it, on a local port, and the people there. It keeps what they see, brings
 * again what the app has not acknowledged, refuses what Slack refuses, and fails on demand.
 */
export type SlackServer = {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly bot: World['bot'];
  /** Somebody in the workspace, who has not written to the bot yet. */
  person(who: { readonly name: string; readonly locale?: string }): SlackPerson;
  /** A channel in which commands can be typed; answers its id. */
  channel(): string;
  /** What the app asked for, in order; `method` narrows it down. */
  calls(method?: string): readonly Call[];
  /** Opened and published views, as they came. */
  views(): World['views'];
  fails(order: FaultOrder): void;
  /** Brings events to this address; else they go through the sockets. */
  toAddress(url: string): void;
  readonly deliveries: Deliveries;
  /** Breaks every connection, sockets among them, until `up`. */
  down(): void;
  up(): void;
  /** Ends the sockets as Slack does when it moves them, or without a word. */
  endSockets(how: 'asked' | 'dropped'): void;
  stop(): Promise<void>;
};

export type Call = { readonly method: string; readonly values: Readonly<Record<string, unknown>> };

const PING_EVERY_MS = 1_000;

export async function startSlackServer(): Promise<SlackServer> {
  const world = createWorld();
  const faults = createFaults();
  const deliveries = createDeliveries(world.signingSecret);
  const calls: Call[] = [];
  let isDown = false;
  let origin = '';

  const call = (method: string, token: string, values: Call['values']): object => {
    if (method === 'apps.connections.open') {
      if (token !== world.appToken) throw new SlackRefusal('invalid_auth');
      return { url: `${origin.replace('http', 'ws')}/link?ticket=${world.nextId()}` };
    }
    if (token !== world.botToken) throw new SlackRefusal('invalid_auth');
    const run = METHODS.get(method);
    if (run === undefined) throw new SlackRefusal('unknown_method');
    return run(world, values, { origin });
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isDown) return void request.socket.destroy();
    const body = await bodyOf(request);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const upload = /^\/upload\/(\w+)$/.exec(pathname)?.[1];
    if (upload !== undefined) return takeUpload(world, upload, { request, body, response });
    const shared = /^\/files-pri\/(\w+)\/download$/.exec(pathname)?.[1];
    if (shared !== undefined) return giveShared(world, shared, { request, response });
    const method = pathname.replace(/^\/api\//, '');
    const values = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    calls.push({ method, values });
    const channel = typeof values.channel === 'string' ? values.channel : undefined;
    const fault = faults.take(method, channel);
    if (fault !== undefined && !hasEffect(fault)) return fail(fault, request, response);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const answer = call(method, token, values);
    if (isDown || fault?.kind === 'drop') return void request.socket.destroy();
    sendJson(response, { ok: true, ...answer });
  };
  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => sendError(response, error));
  });
  http.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    if (isDown) return void stream.destroy();
    const socket: ServerSocket = acceptSocket(request, stream, {
      onText: (text) => deliveries.onText(text),
      onEnd: () => deliveries.ended(socket),
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    deliveries.open(socket);
  });
  const pinging = setInterval(() => {
    for (const socket of deliveries.sockets()) socket.ping();
  }, PING_EVERY_MS);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  world.filesAt = origin;
  const endSockets = (how: 'asked' | 'dropped'): void => {
    for (const socket of [...deliveries.sockets()]) {
      if (how === 'asked') socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      else socket.drop();
    }
  };

  return {
    apiUrl: `${origin}/api/`,
    botToken: world.botToken,
    appToken: world.appToken,
    signingSecret: world.signingSecret,
    bot: world.bot,
    person: (who) => createSlackPerson(world, deliveries, who),
    channel: () => {
      const id = `C${world.nextId()}`;
      world.chats.set(id, createChat(id, undefined));
      return id;
    },
    calls: (method) => calls.filter((made) => method === undefined || made.method === method),
    views: () => world.views,
    fails: (order) => faults.order(order),
    toAddress: (url) => deliveries.toAddress(url),
    deliveries,
    down: () => {
      isDown = true;
      endSockets('dropped');
      http.closeAllConnections();
    },
    up: () => {
      isDown = false;
    },
    endSockets,
    stop: async () => {
      clearInterval(pinging);
      deliveries.stop();
      endSockets('dropped');
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
}

function createWorld(): World {
  let last = 1_000;
  let lastTs = 0;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  return {
    botToken: 'xoxb-local-test-token-that-no-log-may-hold',
    appToken: 'xapp-1-local-test-token-that-no-log-may-hold',
    signingSecret: 'local0test0secret0that0no0log0may',
    team: 'T1',
    bot: { user: 'UBOT', id: 'BBOT', name: 'slatebook' },
    users: new Map(),
    chats: new Map(),
    uploads: new Map(),
    shared: new Map(),
    filesAt: '',
    views: [],
    nextId,
    nextTs: () => {
      lastTs = Math.max(lastTs + 1, Math.floor(Date.now() * 1_000));
      return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type UploadRequest = { readonly request: IncomingMessage; readonly body: Buffer; readonly response: ServerResponse };

async function takeUpload(world: World, id: string, { request, body, response }: UploadRequest): Promise<void> {
  const file = world.uploads.get(id);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const [part] = [...form.values()].filter((value) => typeof value !== 'string');
  if (file === undefined || part === undefined) return void response.writeHead(400).end();
  file.bytes = Buffer.from(await part.arrayBuffer());
  response.writeHead(200).end(`OK - ${file.bytes.length}`);
}

/** Who has no right to a file is shown the page to sign in. */
function giveShared(
  world: World,
  id: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  const bytes = world.shared.get(id);
  const isOurs = request.headers.authorization === `Bearer ${world.botToken}`;
  if (!isOurs) return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
  if (bytes === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'image/jpeg' }).end(bytes);
}

function hasEffect(fault: Fault): boolean {
  return fault.kind === 'drop' && fault.when === 'after';
}

function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case 'refuse':
      throw new SlackRefusal(fault.error);
    case 'rate-limit': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(429, headers).end('{"ok":false,"error":"ratelimited"}');
      return;
    }
    case 'status':
      response.writeHead(fault.status).end('<html>Bad Gateway</html>');
      return;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
      return;
    case 'drop':
      request.socket.destroy();
  }
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  if (error instanceof SlackRefusal) sendJson(response, { ok: false, error: error.code, ...error.fields });
  else response.writeHead(500).end(String(error));
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
