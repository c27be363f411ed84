import { type Engine, INBOUND_FILE_BYTES_MAX, type Inbound, PHOTO_BYTES_MAX } from '#chat/inbound.ts';
import { correlationOf } from '#jobs/correlation.ts';
import { faultFields, type Log } from '#jobs/log.ts';
import { backoffMs, type Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import type { DirectChats } from './directChats.ts';
import type { Download } from './download.ts';
import { slackFields } from './failure.ts';
import type { SlashCommand } from './payloads.ts';
import type { Profiles } from './profiles.ts';
import type { Spool } from './spool.ts';
import type { Surfaces } from './surfaces.ts';
import { type BotIdentity, type SlackInbound, translate } from './translate.ts';

export type IntakeParts = {
  readonly bot: BotIdentity;
  readonly chats: DirectChats;
  readonly profiles: Profiles;
  readonly surfaces: Surfaces;
  readonly spool: Spool;
  readonly download: Download;
  /** The one line for a command in a channel: no name, no figure. */
  readonly elsewhereLine: (language: string | undefined) => string;
  readonly clock: Clock;
  readonly log: Log;
};

/** What Slack gets to hear: acknowledged, with what it is to show; or `again`, and it comes once more where Slack does that. */
export type Taken = { readonly kind: 'acknowledged'; readonly body?: object } | { readonly kind: 'again' };

export type Intake = {
  /** Answers within Slack's 3 seconds, when the payload's effect is committed or it is kept on disk to be done later. */
  take(body: unknown): Promise<Taken>;
  /** Takes in no more and tries nothing again; resolves when nothing is in hand. */
  stop(): Promise<void>;
};

/** Slack waits 3 seconds for its acknowledgement; writing to disk has to fit in too. */
const ACKNOWLEDGED_WITHIN_MS = 2_000;
const ASIDE_WITHIN_MS = 1_500;
const TRIES_MAX = 20;

export function openIntake(engine: Engine, parts: IntakeParts): Intake {
  const { bot, chats, profiles, surfaces, spool, clock, log } = parts;
  const stopping = new AbortController();
  /** The same message may come several times while it is in hand. */
  const inHand = new Map<string, Promise<boolean>>();
  const lastOf = new Map<string, Promise<boolean>>();

  /** True when it is done; false when it is left for the next start. */
  const untilHandled = async (inbound: SlackInbound): Promise<boolean> => {
    for (let tries = 1; !stopping.signal.aborted; tries += 1) {
      try {
        const { name = inbound.name, language } = await profiles.of(inbound.user);
        await engine.handle({ ...(await withBytes(inbound, parts.download)), ...given({ name, language }) });
        surfaces.changed(inbound.user);
        return true;
      } catch (fault) {
        log.error({ ...faultFields(fault), ...correlation(inbound), tries }, 'a message was not handled');
      }
      if (tries === TRIES_MAX) {
        log.error(correlation(inbound), 'a message is set aside until the next start');
        return false;
      }
      await clock.wait(backoffMs(tries), stopping.signal);
    }
    return false;
  };
  /** Each person's messages one after the other, people side by side. */
  const inOrder = (inbound: SlackInbound): Promise<boolean> => {
    const known = inHand.get(inbound.key);
    if (known !== undefined) return known;
    const before = lastOf.get(inbound.user) ?? Promise.resolve(true);
    const handled = before
      .then(() => untilHandled(inbound))
      .finally(() => {
        inHand.delete(inbound.key);
        if (lastOf.get(inbound.user) === handled) lastOf.delete(inbound.user);
      });
    inHand.set(inbound.key, handled);
    lastOf.set(inbound.user, handled);
    return handled;
  };
  /** `arrived`: when Slack brought it; what was tried before counts. */
  const commit = async (inbound: SlackInbound, arrived: number): Promise<boolean> => {
    const handled = inOrder(inbound);
    const leftMs = arrived + ACKNOWLEDGED_WITHIN_MS - performance.now();
    const outcome = await withDeadline(handled, Math.max(0, leftMs)).catch(() => 'late' as const);
    if (outcome !== 'late') return outcome;
    return keepOnDisk(inbound, handled);
  };
  const keepOnDisk = async (inbound: SlackInbound, handled: Promise<boolean>): Promise<boolean> => {
    try {
      await spool.keep(inbound);
    } catch (error) {
      log.error({ ...faultFields(error), ...correlation(inbound) }, 'a message could not be kept on disk');
      return false;
    }
    log.warn(correlation(inbound), 'a message is kept on disk until the book takes it');
    void forgetOnceHandled(inbound, handled);
    return true;
  };
  const forgetOnceHandled = async (inbound: SlackInbound, handled: Promise<boolean>): Promise<void> => {
    try {
      if (await handled) await spool.drop(inbound);
    } catch (error) {
      log.error({ ...faultFields(error), ...correlation(inbound) }, 'a kept message could not be dropped');
    }
  };
  const onCommand = async (inbound: SlackInbound, command: SlashCommand, arrived: number): Promise<Taken> => {
    if (await surfaces.opens(command)) return { kind: 'acknowledged' };
    const [committed, isDirect, { language }] = await Promise.all([
      commit(inbound, arrived),
      isInDirectChat(command, arrived),
      profiles.of(inbound.user),
    ]);
    if (!committed) return { kind: 'again' };
    if (isDirect) return { kind: 'acknowledged' };
    return { kind: 'acknowledged', body: { response_type: 'ephemeral', text: parts.elsewhereLine(language) } };
  };
  const isInDirectChat = async (command: SlashCommand, arrived: number): Promise<boolean> => {
    const leftMs = Math.min(ASIDE_WITHIN_MS, arrived + ACKNOWLEDGED_WITHIN_MS - performance.now());
    try {
      return (await withDeadline(chats.of(command.user_id), Math.max(0, leftMs))) === command.channel_id;
    } catch (error) {
      log.warn(slackFields(error), 'the direct chat could not be found');
      return false;
    }
  };
  const comeBack = async (): Promise<void> => {
    for (const inbound of await spool.all()) void forgetOnceHandled(inbound, inOrder(inbound));
  };
  const comingBack = comeBack().catch((error: unknown) => {
    log.error(faultFields(error), 'kept messages could not be looked through');
  });

  return {
    take: async (body) => {
      if (stopping.signal.aborted) return { kind: 'again' };
      const arrived = performance.now();
      const meant = translate(body, bot, clock.now());
      switch (meant.kind) {
        case 'inbound':
          if (meant.direct !== undefined) chats.learn(meant.inbound.user, meant.direct);
          return (await commit(meant.inbound, arrived)) ? { kind: 'acknowledged' } : { kind: 'again' };
        case 'command':
          return onCommand(meant.inbound, meant.command, arrived);
        case 'press': {
          const { inbound, direct, data, trigger } = meant;
          chats.learn(inbound.user, direct);
          if (await surfaces.opensBehind({ user: inbound.user, data, trigger })) return { kind: 'acknowledged' };
          return (await commit(inbound, arrived)) ? { kind: 'acknowledged' } : { kind: 'again' };
        }
        case 'surface': {
          const done = await surfaces.take(meant.payload);
          if (!('inbound' in done)) return { kind: 'acknowledged', ...done };
          return (await commit(done.inbound, arrived)) ? { kind: 'acknowledged' } : { kind: 'again' };
        }
        case 'nothing':
          return { kind: 'acknowledged' };
      }
    },
    stop: async () => {
      stopping.abort();
      surfaces.stop();
      await Promise.all([comingBack, ...inHand.values()]);
    },
  };
}

/** The message with its photos or its file, which are fetched outside of any transaction. */
async function withBytes({ files = [], ...inbound }: SlackInbound, download: Download): Promise<Inbound> {
  const { content } = inbound;
  const [file] = files;
  if (file === undefined) return inbound;
  if (content.kind === 'photo') {
    const photos = await Promise.all(files.map((photo) => download(photo, PHOTO_BYTES_MAX)));
    return { ...inbound, content: { ...content, photos } };
  }
  if (content.kind !== 'file') return inbound;
  return { ...inbound, content: { ...content, file: await download(file, INBOUND_FILE_BYTES_MAX) } };
}

function given(profile: { readonly name?: string | undefined; readonly language?: string | undefined }) {
  const { name, language } = profile;
  return { ...(name === undefined ? {} : { name }), ...(language === undefined ? {} : { language }) };
}

function correlation({ key }: Inbound): { readonly correlation: string } {
  return { correlation: correlationOf(key) };
}
