import { webApi } from '@slack/bolt';
import type { Views } from '#chat/form.ts';
import type { Engine } from '#chat/inbound.ts';
import type { Channel } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import { backoffMs, type Clock, systemClock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import { type Apis, clientOptions, openApis } from './apis.ts';
import { slackChannel } from './channel.ts';
import { openDirectChats } from './directChats.ts';
import { openDownload } from './download.ts';
import { isTokenRefused, retryAfterMs, slackCode, slackFields } from './failure.ts';
import { openIntake } from './intake.ts';
import { openProfiles } from './profiles.ts';
import { createRequests, SLACK_PATH } from './requests.ts';
import { openSocket, type SlackSocket } from './socket.ts';
import { openSpool } from './spool.ts';
import { openSurfaces } from './surfaces.ts';
import { SlackTokenError } from './tokenError.ts';
import type { BotIdentity } from './translate.ts';

export type SlackSettings = {
  readonly botToken: string;
  readonly receiving:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** Another server than Slack's own. */
  readonly apiUrl?: string;
};

/** What the adapter is given to say, where to keep what waits, and to know the time by. */
export type SlackSurroundings = {
  /** The one line for a command in a channel, in the language Slack says is hers: no name, no figure. */
  readonly elsewhereLine: (language: string | undefined) => string;
  /** A folder of its own. */
  readonly folder: string;
  /** What stands in a form that the machinery could not take. */
  readonly failedLine: (language: string | undefined) => string;
  readonly clock?: Clock;
  /** Gives up connecting. */
  readonly signal?: AbortSignal;
};

export type Slack = {
  readonly channel: Channel;
  readonly botName: string;
  /** Whether Slack answers this bot now. */
  isConnected(): Promise<boolean>;
  /** Hands everything Slack brings to the engine from now on. */
  receive(engine: Engine & Views): { stop(): Promise<void> };
  /** Where Slack brings events without a socket, for our HTTP server. */
  readonly requests?: { readonly path: string; handle(request: Request): Promise<Response> };
};

const ASK_DEADLINE_MS = 2_000;

/**
 * Finds out who the bot is, however long the network takes. Fails with a `SlackTokenError` when Slack refuses a token, with the
 * signal's reason when told to give up.
 */
export async function connectSlack(settings: SlackSettings, log: Log, surroundings: SlackSurroundings): Promise<Slack> {
  const { clock = systemClock, signal = new AbortController().signal } = surroundings;
  const { receiving } = settings;
  const apis = openApis(settings);
  const asked = { log, clock, signal };
  const { name, ...bot } = await identify(apis, asked);
  if (receiving.kind === 'socket') await checkAppToken({ ...settings, appToken: receiving.appToken }, asked);
  const chats = openDirectChats(apis, clock);
  const profiles = openProfiles(apis, log);
  const requests = receiving.kind === 'http' ? createRequests(receiving.signingSecret, clock) : undefined;
  const isThere = knownForAWhile(() => answers(apis));
  let socket: SlackSocket | undefined;

  const receive = (engine: Engine & Views) => {
    const spool = openSpool(surroundings.folder, log);
    const { elsewhereLine, failedLine } = surroundings;
    const surfaces = openSurfaces({ engine, apis, profiles, failedLine, clock, log });
    const download = openDownload(settings, log);
    const parts = { bot, chats, profiles, surfaces, spool, download, elsewhereLine, clock, log };
    const intake = openIntake(engine, parts);
    requests?.open(intake);
    if (receiving.kind === 'socket') {
      socket = openSocket({ settings: { ...settings, appToken: receiving.appToken }, intake, clock, log });
    }
    const stop = async (): Promise<void> => {
      await intake.stop();
      await socket?.close();
    };
    return { stop };
  };
  return {
    channel: slackChannel({ apis, chats, clock }),
    botName: name,
    isConnected: async () => (socket === undefined || socket.isOpen()) && (await isThere()),
    receive,
    ...(requests === undefined ? {} : { requests: { path: SLACK_PATH, handle: requests.handle } }),
  };
}

const KNOWN_FOR_MS = 30_000;

/** Slack limits even the question whether it is there. */
function knownForAWhile(ask: () => Promise<boolean>): () => Promise<boolean> {
  let trueUntil = 0;
  return async () => {
    if (performance.now() < trueUntil) return true;
    const isThere = await ask();
    trueUntil = isThere ? performance.now() + KNOWN_FOR_MS : 0;
    return isThere;
  };
}

async function answers({ quick }: Apis): Promise<boolean> {
  try {
    await withDeadline(quick.auth.test(), ASK_DEADLINE_MS);
    return true;
  } catch (error) {
    return retryAfterMs(error) !== undefined;
  }
}

type Asked = { readonly log: Log; readonly clock: Clock; readonly signal: AbortSignal };

async function identify({ quick }: Apis, asked: Asked): Promise<BotIdentity & { readonly name: string }> {
  const {
    user_id: user,
    bot_id: id,
    user: name,
  } = await untilAnswered('SLACK_BOT_TOKEN', () => quick.auth.test(), asked);
  if (user === undefined) throw new SlackTokenError('SLACK_BOT_TOKEN', 'it belongs to no bot');
  return { user, bot: id, name: name ?? user };
}

/** Asks for an address that nobody connects to; it lapses. */
async function checkAppToken(settings: { appToken: string; apiUrl?: string }, asked: Asked): Promise<void> {
  const client = new webApi.WebClient(settings.appToken, clientOptions(settings));
  await untilAnswered('SLACK_APP_TOKEN', () => client.apps.connections.open({}), asked);
}

/** Waits out whatever may pass; what Slack refuses will not. */
async function untilAnswered<Answer>(
  variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
  ask: () => Promise<Answer>,
  { log, clock, signal }: Asked,
): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await withDeadline(ask(), 2 * 15_000, signal);
    } catch (error) {
      signal.throwIfAborted();
      const code = slackCode(error);
      if (isTokenRefused(error) || (code !== undefined && REFUSES.has(code)))
        throw new SlackTokenError(variable, String(code));
      log.warn({ ...slackFields(error), failures }, 'Slack is out of reach');
      await clock.wait(retryAfterMs(error) ?? backoffMs(failures), signal);
    }
  }
}

/** No token at all, one for something else, or one that lacks what it is for. */
const REFUSES = new Set([
  'missing_scope',
  'no_permission',
  'access_denied',
  'forbidden_team',
  'user_not_found',
  'not_enabled',
]);
