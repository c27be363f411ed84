import { z } from 'zod';
import type { World } from './chats.ts';
import {
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  read,
  sendDocument,
  sendMessage,
  sendPhoto,
} from './messages.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';
import type { Updates } from './updates.ts';

export type Caller = { readonly world: World; readonly updates: Updates; readonly gone: AbortSignal };

type Method = (caller: Caller, parameters: Parameters) => unknown;

/** The methods of the Bot API that this server knows, each answering its result or throwing an `ApiRefusal`. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['getMe', ({ world }) => world.bot],
  ['getUpdates', getUpdates],
  ['setWebhook', setWebhook],
  ['deleteWebhook', ({ updates }) => done(updates.deleteWebhook())],
  ['getWebhookInfo', ({ updates }) => ({ url: updates.webhookUrl() })],
  ['sendMessage', ({ world }, parameters) => sendMessage(world, parameters)],
  ['sendPhoto', ({ world }, parameters) => sendPhoto(world, parameters)],
  ['sendDocument', ({ world }, parameters) => sendDocument(world, parameters)],
  ['editMessageText', ({ world }, parameters) => editMessageText(world, parameters)],
  ['editMessageCaption', ({ world }, parameters) => editMessageCaption(world, parameters)],
  ['editMessageReplyMarkup', ({ world }, parameters) => editMessageReplyMarkup(world, parameters)],
  ['getFile', ({ world }, parameters) => getFile(world, parameters)],
  ['answerCallbackQuery', answerCallbackQuery],
  ['setMyCommands', setMyCommands],
  ['deleteMyCommands', ({ world }, parameters) => done(world.menus.delete(scopeOf(parameters)))],
]);

/** The methods that count towards Telegram's limits. */
export function isMessage(method: string): boolean {
  return method.startsWith('send') || method.startsWith('editMessage');
}

const FILE_BYTES_MAX = 20 * 1024 * 1024;

function getFile(world: World, { values }: Parameters): unknown {
  const { file_id: id } = read(z.object({ file_id: z.string() }), values);
  const bytes = world.files.get(id);
  if (bytes === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (bytes.length > FILE_BYTES_MAX) throw badRequest('file is too big');
  return { file_id: id, file_unique_id: id, file_size: bytes.length, file_path: `photos/${id}.jpg` };
}

const list = z.preprocess(
  (value) => (typeof value === 'string' ? JSON.parse(value) : value),
  z.array(z.string()).optional(),
);

const GetUpdates = z.object({
  offset: z.coerce.number().int().default(0),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  timeout: z.coerce.number().int().min(0).default(0),
  allowed_updates: list,
});

function getUpdates({ updates, gone }: Caller, { values }: Parameters): unknown {
  const { offset, limit, timeout, allowed_updates: allowed } = read(GetUpdates, values);
  return updates.poll({ offset, limit, timeoutSeconds: timeout, allowed, gone });
}

const SetWebhook = z.object({
  url: z.string(),
  secret_token: z
    .string()
    .regex(/^[\w-]{1,256}$/)
    .optional(),
  allowed_updates: list,
});

/** Telegram itself takes only https; here the local server of a test is good enough. */
function setWebhook({ updates }: Caller, { values }: Parameters): unknown {
  const { url, secret_token: secret, allowed_updates: allowed } = read(SetWebhook, values);
  return done(url === '' ? updates.deleteWebhook() : updates.setWebhook(url, secret, allowed));
}

function answerCallbackQuery({ world }: Caller, { values }: Parameters): unknown {
  const { callback_query_id: id } = read(z.object({ callback_query_id: z.string() }), values);
  if (world.openPresses.delete(id)) return true;
  throw badRequest('query is too old and response timeout expired or query ID is invalid');
}

const Commands = z.array(
  z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
);

function setMyCommands({ world }: Caller, parameters: Parameters): unknown {
  const { commands } = read(z.object({ commands: Commands.max(100) }), parameters.values);
  world.menus.set(
    scopeOf(parameters),
    commands.map(({ command }) => command),
  );
  return true;
}

function scopeOf({ values }: Parameters): string {
  const schema = z.object({
    scope: z.object({ chat_id: z.coerce.string() }).optional(),
    language_code: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
  });
  const { scope, language_code: language } = read(schema, values);
  return [scope?.chat_id ?? 'default', ...(language === undefined ? [] : [language])].join(' ');
}

function done(_: unknown): true {
  return true;
}
