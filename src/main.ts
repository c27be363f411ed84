import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { pino } from 'pino';
import { HttpError } from '#channels/http/server.ts';
import { SlackTokenError } from '#channels/slack/tokenError.ts';
import { TelegramTokenError } from '#channels/telegram/tokenError.ts';
import { ConfigError, opensSandbox, readConfig } from './config.ts';
import { StorageError } from './embedded/storage/schema.ts';
import { StoreError } from './store/connect.ts';

/** A wrong setting ends the process with 2, anything that cannot be started with 1. */
const EXIT_CONFIG = 2;
const EXIT_FAILED = 1;
const WRONG_SETTINGS = [ConfigError, TelegramTokenError, SlackTokenError];
/** After this the process ends whatever is still going on (architecture.md, "Running it"). */
const STOP_WITHIN_MS = 9_500;

await main();

async function main(): Promise<void> {
  try {
    await run();
  } catch (error) {
    end(error);
  }
}

async function run(): Promise<void> {
  loadDotenv({ quiet: true });
  const { values } = parseArgs({ options: { sandbox: { type: 'boolean' } } });
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const isSandbox = opensSandbox(config, values);
  // Nothing is in hand yet that a start cut short could lose.
  stopOnSignal(async () => undefined);
  // Only what is started is loaded: the sandbox takes no time for a channel's library, the bot none for the web chat.
  const running = isSandbox
    ? await (await import('./startSandbox.ts')).startSandbox(config, log)
    : await (await import('./startBot.ts')).startBot(config, log, print);
  stopOnSignal(() => running.stop());
  print(isSandbox ? `Slatebook is open: ${running.url}/` : `Slatebook is running: ${running.url}/`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  const stopAndEnd = (): void => {
    setTimeout(() => process.exit(EXIT_FAILED), STOP_WITHIN_MS).unref();
    stop().then(() => process.exit(0), end);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal).once(signal, stopAndEnd);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What the operator can mend is a sentence; anything else is a bug and shows where it is. */
function end(error: unknown): never {
  const isKnown = [...WRONG_SETTINGS, StoreError, StorageError, HttpError].some((kind) => error instanceof kind);
  process.stderr.write(
    `${isKnown && error instanceof Error ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(WRONG_SETTINGS.some((kind) => error instanceof kind) ? EXIT_CONFIG : EXIT_FAILED);
}
