import { join } from 'node:path';
import { z } from 'zod';

/** Where the book is kept. */
export type StoreConfig = {
  /** A MongoDB replica set; without it the embedded database is used. */
  readonly mongodbUri: string | undefined;
  /** The folder of the embedded database; the sandbox keeps its own book in `sandbox` below it. */
  readonly dataDir: string;
};

export type TelegramConfig = {
  readonly token: string;
  /** Another server than Telegram's own. */
  readonly apiRoot?: string;
  /** Updates are brought here instead of being fetched. */
  readonly webhook?: { readonly url: string; readonly secret: string };
};

export type SlackConfig = {
  readonly botToken: string;
  /** How Slack brings events: over a socket that we open, or to our address. */
  readonly receiving:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** Another server than Slack's own. */
  readonly apiUrl?: string;
};

export type Config = StoreConfig & {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Who may open a shop: anybody, or who has the one-time code that is printed at start. */
  readonly newShops: 'open' | 'code';
  readonly telegram: TelegramConfig | undefined;
  readonly slack: SlackConfig | undefined;
};

/** A setting is wrong; the message has one line for each problem, naming the variable and giving a right example. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super([...new Set(problems)].join('\n'));
    this.name = 'ConfigError';
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const MONGODB_URI =
  'MONGODB_URI must be a MongoDB connection string, for example mongodb://localhost:27017/slatebook?replicaSet=rs0';
const HOST = 'HOST must be an address to listen on, for example 127.0.0.1';
const TELEGRAM_BOT_TOKEN =
  'TELEGRAM_BOT_TOKEN must be the token that @BotFather gave you, for example 110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw8';
const TELEGRAM_WEBHOOK_URL = 'TELEGRAM_WEBHOOK_URL must be an https address, for example https://shop.example/telegram';
const TELEGRAM_WEBHOOK_SECRET =
  'TELEGRAM_WEBHOOK_SECRET must be 16 to 256 of the characters A-Z, a-z, 0-9, _ and -, for example 4f0c2b9a7d1e48f3a6b5';

const SLACK_BOT_TOKEN =
  'SLACK_BOT_TOKEN must be the Bot User OAuth Token of your Slack app, for example xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy';
const SLACK_APP_TOKEN =
  'SLACK_APP_TOKEN must be an app-level token with the scope connections:write, for example xapp-1-A0123456789-1234567890123-0f1e2d3c4b5a';
const SLACK_SIGNING_SECRET =
  'SLACK_SIGNING_SECRET must be the Signing Secret under Basic Information of your Slack app, for example 8f742231b10e8888abcd99baac74c9e7';
const SLACK_RECEIVING =
  'SLACK_BOT_TOKEN needs a way to receive beside it: SLACK_APP_TOKEN for Socket Mode, for example xapp-1-A0123456789-1234567890123-0f1e2d3c4b5a, or SLACK_SIGNING_SECRET for HTTP, for example 8f742231b10e8888abcd99baac74c9e7';
const SLACK_API_URL = 'SLACK_API_URL must be a web address, for example https://slack.com/api/';

const Environment = z.object({
  MONGODB_URI: optional(
    z
      .string()
      .max(4096, MONGODB_URI)
      .regex(/^mongodb(\+srv)?:\/\/./, MONGODB_URI),
  ),
  DATA_DIR: optional(z.string().max(1024, 'DATA_DIR must be a folder of at most 1024 characters, for example ./data')),
  HOST: optional(
    z
      .string()
      .max(255, HOST)
      .regex(/^[\w.:-]+$/, HOST),
  ),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'PORT must be a number from 0 to 65535, for example 3000')
      .transform(Number)
      .refine((port) => port <= 65_535, 'PORT must be a number from 0 to 65535, for example 3000'),
  ),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, for example info`)),
  NEW_SHOPS: optional(z.enum(['open', 'code'], 'NEW_SHOPS must be open or code, for example NEW_SHOPS=code')),
  TELEGRAM_BOT_TOKEN: optional(z.string().regex(/^\d{1,20}:[\w-]{1,200}$/, TELEGRAM_BOT_TOKEN)),
  TELEGRAM_API_ROOT: optional(
    z.url({
      protocol: /^https?$/,
      error: 'TELEGRAM_API_ROOT must be a web address, for example http://localhost:8081',
    }),
  ),
  TELEGRAM_WEBHOOK_URL: optional(z.url({ protocol: /^https?$/, error: TELEGRAM_WEBHOOK_URL })),
  TELEGRAM_WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{16,256}$/, TELEGRAM_WEBHOOK_SECRET)),
  SLACK_BOT_TOKEN: optional(z.string().regex(/^xoxb-[\w-]{1,250}$/, SLACK_BOT_TOKEN)),
  SLACK_APP_TOKEN: optional(z.string().regex(/^xapp-[\w-]{1,250}$/, SLACK_APP_TOKEN)),
  SLACK_SIGNING_SECRET: optional(z.string().regex(/^[\w-]{8,256}$/, SLACK_SIGNING_SECRET)),
  SLACK_API_URL: optional(z.url({ protocol: /^https?$/, error: SLACK_API_URL })),
});

/** Reads the settings from the environment; the only reader of it. Fails with a `ConfigError` that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  const problems = [...wrong, ...telegramProblems(environment), ...slackProblems(environment)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const settings = parsed.data;
  return {
    mongodbUri: settings.MONGODB_URI,
    dataDir: settings.DATA_DIR ?? './data',
    host: settings.HOST ?? '127.0.0.1',
    port: settings.PORT ?? 3000,
    logLevel: settings.LOG_LEVEL ?? 'info',
    newShops: settings.NEW_SHOPS ?? 'open',
    telegram: telegramOf(settings),
    slack: slackOf(settings),
  };
}

/** Whether the play shop is opened: when it is asked for, and where no channel has a token (chat.md, "Channel particulars"). */
export function opensSandbox({ telegram, slack }: Config, { sandbox }: { readonly sandbox?: boolean }): boolean {
  return sandbox === true || (telegram === undefined && slack === undefined);
}

/** The play shop's own book, which is always in the embedded database. */
export function sandboxStore({ dataDir }: Pick<StoreConfig, 'dataDir'>): StoreConfig {
  return { mongodbUri: undefined, dataDir: join(dataDir, 'sandbox') };
}

/** Where the book is kept that the product opens with these settings. */
export function openedStore(config: Config, asked: { readonly sandbox?: boolean }): StoreConfig {
  return opensSandbox(config, asked) ? sandboxStore(config) : config;
}

function telegramOf(settings: z.infer<typeof Environment>): TelegramConfig | undefined {
  const {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_URL: url,
    TELEGRAM_WEBHOOK_SECRET: secret,
  } = settings;
  if (token === undefined) return undefined;
  return {
    token,
    ...(apiRoot === undefined ? {} : { apiRoot }),
    ...(url === undefined || secret === undefined ? {} : { webhook: { url, secret } }),
  };
}

type Given = Readonly<Record<string, string | undefined>>;

function telegramProblems(given: Given): readonly string[] {
  if (!given.TELEGRAM_WEBHOOK_URL) return [];
  return [
    ...(given.TELEGRAM_WEBHOOK_SECRET
      ? []
      : [`TELEGRAM_WEBHOOK_URL needs a secret beside it: ${TELEGRAM_WEBHOOK_SECRET}`]),
    ...(given.TELEGRAM_BOT_TOKEN ? [] : [`TELEGRAM_WEBHOOK_URL needs the bot: ${TELEGRAM_BOT_TOKEN}`]),
  ];
}

/** Slack needs one token to speak with and one way to be heard. */
function slackProblems(given: Given): readonly string[] {
  const waysToReceive = ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].filter((name) => given[name]);
  if (!given.SLACK_BOT_TOKEN) return waysToReceive.map((name) => `${name} needs the bot beside it: ${SLACK_BOT_TOKEN}`);
  return waysToReceive.length > 0 ? [] : [SLACK_RECEIVING];
}

/** With both ways to receive Socket Mode is taken, which needs no public address. */
function slackOf(settings: z.infer<typeof Environment>): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = settings;
  if (botToken === undefined) return undefined;
  const bot = { botToken, ...(settings.SLACK_API_URL === undefined ? {} : { apiUrl: settings.SLACK_API_URL }) };
  if (appToken !== undefined) return { ...bot, receiving: { kind: 'socket', appToken } };
  if (signingSecret !== undefined) return { ...bot, receiving: { kind: 'http', signingSecret } };
  throw new ConfigError([SLACK_RECEIVING]);
}
