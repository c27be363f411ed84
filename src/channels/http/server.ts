import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { faultFields, type Log } from '#jobs/log.ts';

/** What the one HTTP server of the process is to serve. */
export type HttpOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
  /** Whole applications, asked in order after the paths: the web chat. */
  readonly routes?: readonly HttpRoutes[];
  /** Handlers of exactly one path each (`/slack/events`): webhooks, metrics. They check methods and bodies themselves. */
  readonly paths?: Readonly<Record<string, FetchHandler>>;
  /** False while the process cannot do its work, for `/readyz`. */
  readonly ready?: () => boolean | Promise<boolean>;
  /** How long requests in hand may take to finish once the server stops. */
  readonly stopWithinMs?: number;
};

export type HttpEnv = { Bindings: HttpBindings };
export type HttpRoutes = Hono<HttpEnv>;
export type FetchHandler = (request: Request) => Response | Promise<Response>;

export type HttpServer = {
  readonly port: number;
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those in hand finish, then cuts what is still open. Harmless a second time. */
  stop(): Promise<void>;
};

/** The server cannot listen; the message names the setting and gives a right example. */
export class HttpError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HttpError';
  }
}

const STOP_WITHIN_MS = 3_000;
const CLOSE_IDLE_MS = 20;

/**
 * Starts the HTTP server: `/healthz` (the process lives), `/readyz` (it can work), what is handed in, and 404 for anything else
 * (quality.md, "Security"). Fails with an `HttpError` when it cannot listen.
 */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const { fetch } = application(options);
  // The adapter would otherwise put its own Request and Response in place of the process's.
  const adaptor = { fetch, hostname: options.host, overrideGlobalObjects: false };
  // Without another `createServer` handed in, the adapter's server is Node's HTTP/1.1 one.
  const server = createAdaptorServer(adaptor) as Server;
  await listen(server, options);
  const port = boundPort(server);
  const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= stopServer(server, options.stopWithinMs ?? STOP_WITHIN_MS);
    return stopping;
  };
  return { port, url, stop };
}

function application(options: HttpOptions): HttpRoutes {
  const paths = new Map(Object.entries(options.paths ?? {}));
  const app: HttpRoutes = new Hono();
  app.onError((error, context) => {
    options.log.error({ method: context.req.method, ...faultFields(error) }, 'a request failed');
    return context.text('That did not work.', 500);
  });
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const ready = (await options.ready?.()) ?? true;
    return ready ? context.text('ready') : context.text('not ready', 503);
  });
  app.use(async (context, next) => {
    const handler = paths.get(new URL(context.req.url).pathname);
    if (handler === undefined) return next();
    return handler(context.req.raw);
  });
  for (const routes of options.routes ?? []) app.route('/', routes);
  app.notFound((context) => context.text('Not found', 404));
  return app;
}

function listen(server: Server, { host, port }: HttpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new HttpError(problem(error, { host, port }), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function problem(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT: ${port} on ${host} is in use by another program; choose another, for example PORT=${port === 3001 ? 3002 : 3001}`;
    case 'EACCES':
      return `PORT: ${port} may not be opened by this user; choose one above 1023, for example PORT=3000`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST: ${host} is no address of this machine; use for example HOST=127.0.0.1`;
    default:
      return `HOST and PORT: cannot listen on ${host}, port ${port}: ${error.message}; use for example HOST=127.0.0.1 PORT=3000`;
  }
}

function boundPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

async function stopServer(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request ends from now on would wait for the next one; its answer has said that it may.
  const closeIdle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS);
  const cut = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearTimeout(cut);
  clearInterval(closeIdle);
}
