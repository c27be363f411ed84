import { SocketModeReceiver } from '@slack/bolt';
import { faultFields, type Log } from '#jobs/log.ts';
import { backoffMs, type Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import { clientOptions } from './apis.ts';
import { isTokenRefused, retryAfterMs, slackFields, TOKEN_REFUSED_WAIT_MS } from './failure.ts';
import type { Intake } from './intake.ts';
import { quietLogger } from './quietLogger.ts';

export type SocketParts = {
  readonly settings: { readonly appToken: string; readonly apiUrl?: string };
  readonly intake: Intake;
  readonly clock: Clock;
  readonly log: Log;
};

export type SlackSocket = {
  isOpen(): boolean;
  /** Closes it, after the intake stopped: what was in hand is acknowledged by then. */
  close(): Promise<void>;
};

const HELLO_WITHIN_MS = 30_000;
const CLOSE_WITHIN_MS = 500;
/** A connection that did not even last so long counts as one that failed. */
const LASTED_MS = 5_000;

/**
 * Socket Mode: one connection that is opened again whenever it ends. Slack brings again what was not acknowledged. Bolt's client
 * connects; when to connect is ours, since its own reconnecting ends the process when Slack cannot be reached.
 */
export function openSocket(parts: SocketParts): SlackSocket {
  const stopping = new AbortController();
  let open = false;
  const running = keepOpen(parts, stopping.signal, (isOpen) => {
    open = isOpen;
  });
  return {
    isOpen: () => open,
    close: async () => {
      stopping.abort();
      await withDeadline(running, 4 * CLOSE_WITHIN_MS).catch(() => undefined);
    },
  };
}

async function keepOpen(parts: SocketParts, stopping: AbortSignal, tell: (isOpen: boolean) => void): Promise<void> {
  const { clock, log } = parts;
  let failures = 0;
  while (!stopping.aborted) {
    const from = performance.now();
    try {
      await connected(parts, stopping, () => {
        tell(true);
        log.info({}, 'the socket to Slack is open');
      });
      failures = performance.now() - from < LASTED_MS ? failures + 1 : 0;
      if (!stopping.aborted) log.info({}, 'the socket to Slack ended');
      if (failures > 1) await clock.wait(backoffMs(failures), stopping);
    } catch (error) {
      failures += 1;
      log.warn({ ...slackFields(error), failures }, 'no socket to Slack');
      await clock.wait(
        isTokenRefused(error) ? TOKEN_REFUSED_WAIT_MS : (retryAfterMs(error) ?? backoffMs(failures)),
        stopping,
      );
    } finally {
      tell(false);
    }
  }
}

/** One connection, from its beginning to its end. */
async function connected(
  { settings, intake, log }: SocketParts,
  stopping: AbortSignal,
  opened: () => void,
): Promise<void> {
  const { client } = new SocketModeReceiver({
    appToken: settings.appToken,
    autoReconnectEnabled: false,
    logger: quietLogger,
    installerOptions: { clientOptions: clientOptions(settings) },
  });
  const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  client.on('slack_event', (envelope: Envelope) => void acknowledge(envelope, intake, log));
  const stop = () => void client.disconnect();
  try {
    await withDeadline(client.start(), HELLO_WITHIN_MS, stopping);
    opened();
    stopping.addEventListener('abort', stop);
    if (stopping.aborted) stop();
    await ended;
  } finally {
    stopping.removeEventListener('abort', stop);
    // Asked a second time it waits for no farewell.
    void client.disconnect();
    await withDeadline(ended, CLOSE_WITHIN_MS).catch(() => client.disconnect());
  }
}

type Envelope = { readonly body: unknown; readonly ack: (body?: object) => Promise<void> };

async function acknowledge({ body, ack }: Envelope, intake: Intake, log: Log): Promise<void> {
  try {
    const taken = await intake.take(body);
    if (taken.kind === 'acknowledged') await ack(taken.body);
  } catch (error) {
    // What is not acknowledged comes again, and changes nothing twice.
    log.warn({ ...faultFields(error), ...slackFields(error) }, 'something of Slack’s was not acknowledged');
  }
}
