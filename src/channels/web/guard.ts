import type { MiddlewareHandler } from 'hono';
import type { HttpEnv } from '../http/server.ts';

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOCAL_ADDRESSES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Where photos and files come to, as their bytes alone. */
export const PHOTOS_PATH = '/web/photos';
export const FILES_PATH = '/web/files';
const BYTES_PATHS: ReadonlySet<string> = new Set([PHOTOS_PATH, FILES_PATH]);
const BYTES_TYPE = 'application/octet-stream';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Keeps the web chat to the machine it runs on and to its own page (quality.md, "Security"): whoever can reach it is the owner and every
 * customer. The caller's address must be this machine's; the `Host` must be a local name, so that no foreign name can be pointed
 * here; what writes must come from our own page and be JSON, or the bare bytes of a photo or file, neither of which a foreign form can send.
 */
export const guard: MiddlewareHandler<HttpEnv> = async (context, next) => {
  if (!LOCAL_ADDRESSES.has(context.env.incoming.socket.remoteAddress ?? '')) return context.text('Not found', 404);
  const host = context.req.header('host') ?? '';
  if (!LOCAL_NAMES.has(host.replace(/:\d{1,5}$/, '').toLowerCase())) {
    return context.text('This page answers only to localhost, 127.0.0.1 and [::1].', 421);
  }
  if (context.req.method === 'POST') {
    // A browser never leaves the origin out of a POST; what sends none is a program on this machine.
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return context.json({ error: 'foreign-origin' }, 403);
    const type = context.req.header('content-type') ?? '';
    if (BYTES_PATHS.has(context.req.path)) {
      if (type !== BYTES_TYPE) return context.json({ error: 'not-bytes' }, 415);
    } else if (!/^application\/json\s*(;|$)/i.test(type)) return context.json({ error: 'not-json' }, 415);
  }
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
  return undefined;
};
