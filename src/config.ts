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

export type Config = StoreConfig & {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Who may open a shop: anybody, or who has the one-time code that is printed at start. */
  readonly newShops: 'open' | 'code';
  readonly telegram: TelegramConfig | undefined;
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

const Environment = z
  .object({
    MONGODB_URI: optional(
      z
        .string()
        .max(4096, MONGODB_URI)
        .regex(/^mongodb(\+srv)?:\/\/./, MONGODB_URI),
    ),
    DATA_DIR: optional(
      z.string().max(1024, 'DATA_DIR must be a folder of at most 1024 characters, for example ./data'),
    ),
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
  })
  .superRefine((settings, context) => {
    const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_BOT_TOKEN: token } = settings;
    if (url !== undefined && secret === undefined) {
      context.addIssue({
        code: 'custom',
        message: `TELEGRAM_WEBHOOK_URL needs a secret beside it: ${TELEGRAM_WEBHOOK_SECRET}`,
      });
    }
    if (url !== undefined && token === undefined) {
      context.addIssue({ code: 'custom', message: `TELEGRAM_WEBHOOK_URL needs the bot: ${TELEGRAM_BOT_TOKEN}` });
    }
  });

/** Reads the settings from the environment; the only reader of it. Fails with a `ConfigError` that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  const settings = parsed.data;
  return {
    mongodbUri: settings.MONGODB_URI,
    dataDir: settings.DATA_DIR ?? './data',
    host: settings.HOST ?? '127.0.0.1',
    port: settings.PORT ?? 3000,
    logLevel: settings.LOG_LEVEL ?? 'info',
    newShops: settings.NEW_SHOPS ?? 'open',
    telegram: telegramOf(settings),
  };
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
