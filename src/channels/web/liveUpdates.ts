import { randomUUID } from 'node:crypto';
import type { WebChat, WebLine } from './transcript.ts';

/** What an open page hears without asking. */
export type LiveUpdate =
  | { readonly kind: 'line'; readonly line: WebLine }
  | { readonly kind: 'chat'; readonly chat: WebChat }
  | ({ readonly kind: 'clock' } & ShopTime);

/** The sandbox's time, and whether it is on its way to one ahead. */
export type ShopTime = { readonly now: string; readonly zone: string | null; readonly moving: boolean };

export interface LiveUpdates {
  publish(update: LiveUpdate): void;
  /**
   * A stream of Server-Sent Events. It goes on after `lastId` while that is remembered (first event `resumed`), else the page has to
   * ask for everything anew (first event `reset`). Undefined when too many are open.
   */
  open(lastId: string | undefined): ReadableStream<Uint8Array> | undefined;
  /** Ends every stream; further ones end at once. */
  stop(): void;
}

const STREAMS_MAX = 64;
/** How far back a page may have been away and still only get what it missed. */
const REMEMBERED_MAX = 500;
/** How far a page that does not read may fall behind before it is cut off; it comes back and asks anew. */
const BEHIND_MAX = 1_000;
const HEARTBEAT_MS = 20_000;
/** How long a page waits before it connects again. */
const RETRY_MS = 1_000;

type Controller = ReadableStreamDefaultController<Uint8Array>;
type Remembered = { readonly number: number; readonly frame: Uint8Array };

/** Tells all open pages what happens in the chats, in order, each once. */
export function liveUpdates(): LiveUpdates {
  // Numbers start anew with the process; the run keeps those of an earlier one from being taken for ours.
  const run = randomUUID();
  const open = new Set<Controller>();
  let remembered: Remembered[] = [];
  let last = 0;
  let stopped = false;

  const drop = (controller: Controller): void => {
    if (open.delete(controller)) controller.close();
  };
  const tell = (frame: Uint8Array): void => {
    for (const controller of open) {
      if ((controller.desiredSize ?? 0) < -BEHIND_MAX) drop(controller);
      else controller.enqueue(frame);
    }
  };
  const heartbeat = setInterval(() => tell(HEARTBEAT), HEARTBEAT_MS);
  heartbeat.unref();

  return {
    publish(update) {
      last += 1;
      const frame = frameOf({ id: `${run}:${last}`, event: update.kind, data: update });
      remembered.push({ number: last, frame });
      if (remembered.length > REMEMBERED_MAX * 2) remembered = remembered.slice(-REMEMBERED_MAX);
      tell(frame);
    },
    open(lastId) {
      if (open.size >= STREAMS_MAX) return undefined;
      let own: Controller | undefined;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          const missed = missedSince(lastId, { run, last, remembered });
          const event = missed === undefined ? 'reset' : 'resumed';
          controller.enqueue(frameOf({ id: `${run}:${last - (missed?.length ?? 0)}`, event, data: {} }));
          for (const { frame } of missed ?? []) controller.enqueue(frame);
          if (stopped) controller.close();
          else open.add(controller);
        },
        cancel() {
          if (own !== undefined) open.delete(own);
        },
      });
    },
    stop() {
      stopped = true;
      clearInterval(heartbeat);
      for (const controller of [...open]) drop(controller);
    },
  };
}

/** The updates after `lastId`; undefined when it is of another run or too long ago. */
function missedSince(
  lastId: string | undefined,
  { run, last, remembered }: { run: string; last: number; remembered: readonly Remembered[] },
): readonly Remembered[] | undefined {
  const [, ofRun, digits] = /^(.+):(\d{1,15})$/.exec(lastId ?? '') ?? [];
  const number = Number(digits);
  if (ofRun !== run || number > last) return undefined;
  const oldest = remembered[0]?.number ?? last + 1;
  if (number < oldest - 1) return undefined;
  return remembered.filter((update) => update.number > number);
}

const encoder = new TextEncoder();
const HEARTBEAT = encoder.encode(': still here\n\n');

function frameOf({ id, event, data }: { id: string; event: string; data: object }): Uint8Array {
  // JSON has no raw line breaks, so one `data:` line is enough.
  return encoder.encode(`retry: ${RETRY_MS}\nid: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
