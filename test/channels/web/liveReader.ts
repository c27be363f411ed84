import { get as httpGet, type IncomingMessage } from 'node:http';

/** One open page's stream of Server-Sent Events. */
export type LiveReader = {
  readonly status: number;
  /** The next event, waiting for it; undefined when the stream has ended. */
  next(): Promise<LiveEvent | undefined>;
  /** The next event of that kind; those in between are passed over. */
  nextOf(event: string): Promise<LiveEvent>;
  /** Leaves, as a closed page does. */
  leave(): void;
};

export type LiveEvent = { readonly id: string; readonly event: string; readonly data: Record<string, unknown> };

export async function listenTo(url: string, lastId?: string): Promise<LiveReader> {
  const headers: Record<string, string> = lastId === undefined ? {} : { 'Last-Event-ID': lastId };
  const response = await get(`${url}/web/events`, headers);
  const parts: AsyncIterator<string> = response.setEncoding('utf8')[Symbol.asyncIterator]();
  let text = '';
  const next = async (): Promise<LiveEvent | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const frame = text.slice(0, end);
        text = text.slice(end + 2);
        if (!frame.startsWith(':')) return eventOf(frame);
        continue;
      }
      const part = await parts.next();
      if (part.done) return undefined;
      text += part.value;
    }
  };
  const nextOf = async (event: string): Promise<LiveEvent> => {
    for (;;) {
      const told = await next();
      if (told === undefined) throw new Error(`the stream ended before ${event}`);
      if (told.event === event) return told;
    }
  };
  const leave = () => void response.destroy();
  return { status: response.statusCode ?? 0, next, nextOf, leave };
}

function get(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  // A connection of its own: one that was kept from before a restart would be dead.
  return new Promise((resolve, reject) => httpGet(url, { headers, agent: false }, resolve).on('error', reject));
}

function eventOf(frame: string): LiveEvent {
  const fields = new Map(
    frame.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return { id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? '{}') };
}
