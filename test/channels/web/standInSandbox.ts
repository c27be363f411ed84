import { type HttpServer, startHttp } from '#channels/http/server.ts';
import type { Transcript } from '#channels/web/transcript.ts';
import { createWebChat } from '#channels/web/webChat.ts';
import type { Channel } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import { memoryTranscript } from './memoryTranscript.ts';
import { movableClock } from './movableClock.ts';
import { type StandInEngine, standInEngine } from './standInEngine.ts';

/** The web chat on a port of its own, with a stand-in for the conversation behind it. */
export type StandInSandbox = {
  readonly url: string;
  readonly port: number;
  readonly channel: Channel;
  readonly engine: StandInEngine;
  readonly clock: ReturnType<typeof movableClock>;
  readonly transcript: Transcript;
  readonly logged: readonly string[];
  stop(): Promise<void>;
};

export const STARTED_AT = '2026-11-22T09:00:00.000Z';

/** With the `transcript` and `port` of one that was stopped it is that one, started again. */
export async function startStandInSandbox(
  options: { transcript?: Transcript; port?: number; attached?: boolean } = {},
): Promise<StandInSandbox> {
  const transcript = options.transcript ?? memoryTranscript();
  const clock = movableClock(STARTED_AT);
  const { log, logged } = memoryLog();
  const web = createWebChat({ transcript, clock, log });
  const engine = standInEngine(web.channel);
  if (options.attached !== false) web.attach(engine);
  const server: HttpServer = await startHttp({ host: '127.0.0.1', port: options.port ?? 0, log, routes: [web.routes] });
  const stop = async () => {
    web.stop();
    await server.stop();
  };
  return { url: server.url, port: server.port, channel: web.channel, engine, clock, transcript, logged, stop };
}

/** Keeps what was logged, as text. */
export function memoryLog(): { log: Log; logged: string[] } {
  const logged: string[] = [];
  const write = (fields: object, text: string) => void logged.push(`${text} ${JSON.stringify(fields)}`);
  return { log: { info: write, warn: write, error: write }, logged };
}
