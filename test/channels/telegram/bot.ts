import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, systemClock } from '#channels/clock.ts';
import { connectTelegram, type Telegram, type TelegramSettings } from '#channels/telegram/connect.ts';
import type { Lease } from '#channels/telegram/lease.ts';
import type { Engine, Handled, Inbound } from '#chat/inbound.ts';
import type { Button, Message } from '#i18n/message.ts';
import type { Outgoing } from '#jobs/channel.ts';
import type { Log, LogFields } from '#jobs/log.ts';
import type { TelegramServer } from '../../telegram/server.ts';

/** The adapter between a local Telegram and an engine that a test writes. */
export type TestBot = {
  readonly telegram: Telegram;
  readonly log: TestLog;
  /** What the engine was given, in order of arrival, repetitions included. */
  readonly inbounds: readonly Inbound[];
  stop(): Promise<void>;
};

export type TestBotOptions = {
  readonly settings?: Partial<TelegramSettings>;
  /** What the engine does with a message; by default nothing. What it returns is sent to the chat. */
  readonly answer?: (inbound: Inbound) => Message | undefined | Promise<Message | undefined>;
  readonly role?: (inbound: Inbound) => Handled['role'];
  readonly lease?: Lease;
  readonly log?: TestLog;
};

export async function startBot(server: TelegramServer, options: TestBotOptions = {}): Promise<TestBot> {
  const log = options.log ?? collectLog();
  const telegram = await connectTo(server, options.settings, log);
  const inbounds: Inbound[] = [];
  const engine: Engine = {
    handle: async (inbound) => {
      inbounds.push(inbound);
      const answer = await options.answer?.(inbound);
      if (answer !== undefined) await telegram.channel.send({ chat: inbound.chat, message: answer });
      return { role: options.role?.(inbound), repeated: false };
    },
  };
  const receiving = telegram.receive(engine, options.lease ?? alwaysHeld());
  return { telegram, log, inbounds, stop: () => receiving.stop() };
}

/** The adapter alone, which sends and receives nothing by itself. */
export function connectTo(
  server: TelegramServer,
  settings: Partial<TelegramSettings> = {},
  log: Log = collectLog(),
): Promise<Telegram> {
  return connectTelegram({ token: server.token, apiRoot: server.apiRoot, ...settings }, log, {
    groupLine: (link, language) => (language === undefined ? `I work in private: ${link}` : `${language}: ${link}`),
    languages: [],
    menu: (role) => [role ?? 'start', 'help'].map((command) => ({ command, description: `What ${command} does` })),
    clock: hurriedClock,
  });
}

const WAIT_MS_MAX = 5;

/** The time of day is right, but nobody waits long. */
export const hurriedClock: Clock = {
  now: systemClock.now,
  wait: (ms, signal) => systemClock.wait(Math.min(ms, WAIT_MS_MAX), signal),
};

/** A log that can be read. */
export type TestLog = Log & { readonly lines: readonly string[]; text(): string };

export function collectLog(): TestLog {
  const lines: string[] = [];
  const add = (fields: LogFields, text: string): void => void lines.push(`${text} ${JSON.stringify(fields)}`);
  return { lines, info: add, warn: add, error: add, text: () => lines.join('\n') };
}

export function alwaysHeld(): Lease {
  return { hold: async () => true, release: async () => undefined };
}

/** One lease for several holders, which can also be out of reach. */
export type SharedLease = {
  of(holder: string): Lease;
  take(holder: string): void;
  break(): void;
  mend(): void;
  /** How often it was asked in vain. */
  refusals(): number;
};

export function sharedLease(): SharedLease {
  let owner: string | undefined;
  let broken = false;
  let refusals = 0;
  return {
    of: (holder) => ({
      hold: async () => {
        if (!broken) owner ??= holder;
        if (!broken && owner === holder) return true;
        refusals += 1;
        if (broken) throw new Error('the database is gone');
        return false;
      },
      release: async () => {
        if (owner === holder) owner = undefined;
      },
    }),
    take: (holder) => {
      owner = holder;
    },
    break: () => {
      broken = true;
    },
    mend: () => {
      broken = false;
    },
    refusals: () => refusals,
  };
}

/** A message of plain text, with one row of buttons. */
export function message(text: string, ...buttons: readonly Button[]): Message {
  return { text: [{ text }], buttons: buttons.length === 0 ? [] : [buttons] };
}

export function to(person: { readonly id: number }, said: Message): Outgoing {
  return { chat: String(person.id), message: said };
}

const DEADLINE_MS = 15_000;

/** Waits until the condition holds; fails when it does not in good time. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(5);
  }
}
