import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import type { Chat, Stored, World } from './chats.ts';
import { plainOfHtml } from './html.ts';
import type { Parameters, Upload } from './parameters.ts';
import { ApiRefusal, badRequest } from './refusal.ts';

const TEXT_MAX = 4096;
const CAPTION_MAX = 1024;
const BUTTON_DATA_BYTES_MAX = 64;
const BUTTONS_MAX = 100;

/** Objects come as they are in JSON, as text in a form. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), schema);

const Keyboard = json(
  z.object({
    inline_keyboard: z.array(
      z.array(z.object({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() })),
    ),
  }),
);

const Common = z.object({
  chat_id: z.coerce.number().int(),
  parse_mode: z.string().optional(),
  reply_markup: Keyboard.optional(),
});
const Text = Common.extend({ text: z.string().default('') });
const Caption = Common.extend({ caption: z.string().default('') });
const Edited = z.object({ message_id: z.coerce.number().int() });

export function sendMessage(world: World, { values }: Parameters): unknown {
  const wanted = read(Text, values);
  const chat = openChat(world, wanted.chat_id);
  return add(world, chat, { text: textOf(wanted), buttons: buttonsOf(wanted) });
}

export function sendPhoto(world: World, parameters: Parameters): unknown {
  const wanted = read(Caption.extend({ photo: z.string() }), parameters.values);
  const chat = openChat(world, wanted.chat_id);
  const photo = uploaded(wanted.photo, parameters);
  if (!isPicture(photo.bytes)) throw badRequest('IMAGE_PROCESS_FAILED');
  return add(world, chat, { text: captionOf(wanted), buttons: buttonsOf(wanted), photo });
}

export function sendDocument(world: World, parameters: Parameters): unknown {
  const wanted = read(Caption.extend({ document: z.string() }), parameters.values);
  const chat = openChat(world, wanted.chat_id);
  const document = uploaded(wanted.document, parameters);
  if (document.bytes.length === 0) throw badRequest('file must be non-empty');
  return add(world, chat, { text: captionOf(wanted), buttons: buttonsOf(wanted), document });
}

export function editMessageText(world: World, { values }: Parameters): unknown {
  const wanted = read(Text.extend(Edited.shape), values);
  const { chat, message } = toEdit(world, wanted);
  if (isMedia(message)) throw badRequest('there is no text in the message to edit');
  return change(world, chat, message, { text: textOf(wanted), buttons: buttonsOf(wanted) });
}

export function editMessageCaption(world: World, { values }: Parameters): unknown {
  const wanted = read(Caption.extend(Edited.shape), values);
  const { chat, message } = toEdit(world, wanted);
  if (!isMedia(message)) throw badRequest('there is no caption in the message to edit');
  return change(world, chat, message, { text: captionOf(wanted), buttons: buttonsOf(wanted) });
}

export function editMessageReplyMarkup(world: World, { values }: Parameters): unknown {
  const wanted = read(Common.extend(Edited.shape), values);
  const { chat, message } = toEdit(world, wanted);
  return change(world, chat, message, { text: message.text, buttons: buttonsOf(wanted) });
}

/** Reads a call's parameters; whatever does not fit is refused. */
export function read<Output>(schema: z.ZodType<Output>, values: unknown): Output {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRequest(`${issue?.path.join('.') ?? 'parameter'} is invalid`);
}

/** The chat, if the bot may write there. */
function openChat(world: World, id: number): Chat {
  const chat = world.chats.get(id);
  if (chat === undefined) throw badRequest('chat not found');
  switch (chat.closed) {
    case 'not-started':
      throw new ApiRefusal(403, "Forbidden: bot can't initiate conversation with a user");
    case 'blocked':
      throw new ApiRefusal(403, 'Forbidden: bot was blocked by the user');
    case 'deactivated':
      throw new ApiRefusal(403, 'Forbidden: user is deactivated');
    case undefined:
      return chat;
  }
}

type Shown = Pick<Stored, 'text' | 'buttons'> & { readonly photo?: Upload; readonly document?: Upload };

function add(world: World, chat: Chat, shown: Shown): unknown {
  const message: Stored = { ...shown, id: world.nextId(), byBot: true, edits: 0 };
  chat.messages.set(message.id, message);
  chat.changed();
  return asResult(world, chat, message);
}

function toEdit(world: World, wanted: { chat_id: number; message_id: number }): { chat: Chat; message: Stored } {
  const chat = openChat(world, wanted.chat_id);
  const message = chat.messages.get(wanted.message_id);
  if (message === undefined) throw badRequest('message to edit not found');
  if (!message.byBot) throw badRequest("message can't be edited");
  return { chat, message };
}

function change(world: World, chat: Chat, message: Stored, shown: Pick<Stored, 'text' | 'buttons'>): unknown {
  if (message.text === shown.text && JSON.stringify(message.buttons) === JSON.stringify(shown.buttons)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  message.text = shown.text;
  message.buttons = shown.buttons;
  message.edits += 1;
  chat.changed();
  return asResult(world, chat, message);
}

function asResult(world: World, chat: Chat, message: Stored): unknown {
  const { id, text } = message;
  return { message_id: id, date: world.now(), chat: { id: chat.id, type: chat.kind }, from: world.bot, text };
}

function isMedia(message: Stored): boolean {
  return message.photo !== undefined || message.document !== undefined;
}

type Formatted = { readonly parse_mode?: string | undefined };

function textOf(wanted: Formatted & { text: string }): string {
  const text = plain(wanted.text, wanted);
  if (text === '') throw badRequest('message text is empty');
  if (text.length > TEXT_MAX) throw badRequest('message is too long');
  return text;
}

function captionOf(wanted: Formatted & { caption: string }): string {
  const caption = plain(wanted.caption, wanted);
  if (caption.length > CAPTION_MAX) throw badRequest('message caption is too long');
  return caption;
}

function plain(text: string, { parse_mode: mode }: Formatted): string {
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8');
  if (mode === undefined) return text.trim();
  if (mode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
  return plainOfHtml(text).trim();
}

type Buttons = readonly (readonly InlineKeyboardButton[])[];

function buttonsOf({ reply_markup: markup }: { reply_markup?: z.infer<typeof Keyboard> | undefined }): Buttons {
  const rows = (markup?.inline_keyboard ?? []).filter((row) => row.length > 0);
  if (rows.flat().length > BUTTONS_MAX) throw badRequest('reply markup is too long');
  return rows.map((row) => row.map(buttonOf));
}

type GivenButton = z.infer<typeof Keyboard>['inline_keyboard'][number][number];

function buttonOf({ text, callback_data: data, url }: GivenButton): InlineKeyboardButton {
  if (text.trim() === '' || /\p{Surrogate}/u.test(text))
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed");
  if (url !== undefined) {
    if (!/^(?:https?|tg):\/\/[^\s/]/.test(url)) throw badRequest('BUTTON_URL_INVALID');
    return { text, url };
  }
  const bytes = Buffer.byteLength(data ?? '');
  if (data === undefined || bytes === 0 || bytes > BUTTON_DATA_BYTES_MAX) throw badRequest('BUTTON_DATA_INVALID');
  return { text, callback_data: data };
}

function uploaded(reference: string, { uploads }: Parameters): Upload {
  const upload = uploads.get(reference.replace(/^attach:\/\//, ''));
  if (upload === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  return upload;
}

function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return head === '\x89PNG' || head === 'RIFF' || head.startsWith('\xff\xd8\xff');
}
