import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerSocket } from './webSocket.ts';

/** Something the app is told: an event, a command, an interaction. */
export type Envelope = {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly body: Readonly<Record<string, unknown>>;
};

/** What came back within 3 seconds; without `body` it was acknowledged and no more. */
export type Acknowledged = { readonly isAcknowledged: boolean; readonly body?: unknown };

/** How the app is told: to its address, signed, or through the sockets it opened. */
export type Deliveries = {
  /** Delivers as Slack does: an event that is not acknowledged comes again, a command or a press does not. */
  deliver(envelope: Envelope): Promise<Acknowledged>;
  toAddress(url: string): void;
  open(socket: ServerSocket): void;
  onText(text: string): void;
  ended(socket: ServerSocket): void;
  sockets(): readonly ServerSocket[];
  /** Brings every event so many times from now on. */
  repeat(times: number): void;
  /** Leaves out acknowledgements on their way to Slack: it takes them for missing. */
  loseAcknowledgements(count: number): void;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
  stop(): void;
};

const ACKNOWLEDGED_WITHIN_MS = 3_000;
/** Slack: at once, after a minute, after five. */
const RETRIES_AFTER_MS = [5, 200, 1_000];
const LOOK_EVERY_MS = 5;

export function createDeliveries(signingSecret: string): Deliveries {
  const sockets: ServerSocket[] = [];
  const waiting = new Map<string, (body: unknown) => void>();
  const onTheirWay = new Set<Promise<Acknowledged>>();
  let address: string | undefined;
  let times = 1;
  let lost = 0;
  let stopped = false;

  const once = async (envelope: Envelope, retry: number): Promise<Acknowledged> => {
    const acknowledged =
      address === undefined ? await bySocket(envelope, retry) : await byRequest(address, envelope, retry);
    if (!acknowledged.isAcknowledged || lost === 0) return acknowledged;
    lost -= 1;
    return { isAcknowledged: false };
  };
  const byRequest = async (url: string, envelope: Envelope, retry: number): Promise<Acknowledged> => {
    const request = signedRequest(envelope, { signingSecret, retry });
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(ACKNOWLEDGED_WITHIN_MS) });
      const text = await response.text();
      return { isAcknowledged: response.ok, ...(text === '' ? {} : { body: JSON.parse(text) }) };
    } catch {
      return { isAcknowledged: false };
    }
  };
  const bySocket = async ({ type, body }: Envelope, retry: number): Promise<Acknowledged> => {
    while (sockets.length === 0 && !stopped) await sleep(LOOK_EVERY_MS);
    const socket = sockets.at(-1);
    if (socket === undefined) return { isAcknowledged: false };
    const id = randomUUID();
    const envelope = { envelope_id: id, type, payload: body, accepts_response_payload: type !== 'events_api' };
    const answered = new Promise<Acknowledged>((resolve) => {
      waiting.set(id, (given) => resolve({ isAcknowledged: true, ...(isEmpty(given) ? {} : { body: given }) }));
    });
    socket.send(
      JSON.stringify({ ...envelope, ...(retry === 0 ? {} : { retry_attempt: retry, retry_reason: 'timeout' }) }),
    );
    const late = new AbortController();
    const missing = missingAnswer(socket, late.signal);
    const acknowledged = await Promise.race([answered, missing]);
    late.abort();
    waiting.delete(id);
    return acknowledged;
  };
  const deliverOnce = async (envelope: Envelope): Promise<Acknowledged> => {
    const retries = envelope.type === 'events_api' ? RETRIES_AFTER_MS : [];
    let acknowledged = await once(envelope, 0);
    for (const [at, afterMs] of retries.entries()) {
      if (acknowledged.isAcknowledged || stopped) break;
      await sleep(afterMs);
      acknowledged = await once(envelope, at + 1);
    }
    return acknowledged;
  };
  return {
    deliver: (envelope) => {
      const count = envelope.type === 'events_api' ? times : 1;
      const delivering = Promise.all(Array.from({ length: count }, () => deliverOnce(envelope))).then(
        ([first]) => first ?? { isAcknowledged: false },
      );
      onTheirWay.add(delivering);
      void delivering.finally(() => onTheirWay.delete(delivering));
      return delivering;
    },
    toAddress: (url) => {
      address = url;
    },
    open: (socket) => void sockets.push(socket),
    onText: (text) => {
      const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
      waiting.get(id)?.(payload);
    },
    ended: (socket) => {
      const at = sockets.indexOf(socket);
      if (at !== -1) sockets.splice(at, 1);
    },
    sockets: () => sockets,
    repeat: (count) => {
      times = count;
    },
    loseAcknowledgements: (count) => {
      lost = count;
    },
    settled: async () => {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
    },
    stop: () => {
      stopped = true;
    },
  };
}

/** After 3 seconds, or as soon as the socket is gone. */
async function missingAnswer(socket: ServerSocket, late: AbortSignal): Promise<Acknowledged> {
  const deadline = performance.now() + ACKNOWLEDGED_WITHIN_MS;
  while (socket.isOpen && performance.now() < deadline && !late.aborted) await sleep(LOOK_EVERY_MS);
  return { isAcknowledged: false };
}

function isEmpty(payload: unknown): boolean {
  return (
    payload === undefined || (typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0)
  );
}

export type Signing = { readonly signingSecret: string; readonly retry?: number; readonly seconds?: number };

/** A request as Slack sends it: events in JSON, commands in a form, interactions in JSON in a form. */
export function signedRequest({ type, body }: Envelope, { signingSecret, retry = 0, seconds }: Signing) {
  const text = bodyText({ type, body });
  const at = String(seconds ?? Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${text}`).digest('hex');
  const headers: Record<string, string> = {
    'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${signature}`,
    ...(retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
  };
  return { method: 'POST', headers, body: text };
}

function bodyText({ type, body }: Envelope): string {
  switch (type) {
    case 'events_api':
      return JSON.stringify(body);
    case 'slash_commands':
      return new URLSearchParams(
        Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
      ).toString();
    case 'interactive':
      return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  }
}
