import { InputFile } from 'grammy';
import type { Channel, Outgoing } from '#jobs/channel.ts';
import { ChannelError } from '#jobs/channel.ts';
import { qrPng } from '../qr.ts';
import type { Apis } from './apis.ts';
import { asChannelError, hasNoCaption, hasNoText, isNoPhoto, isNotModified } from './failure.ts';
import { CAPTION_MAX, fileName, inlineKeyboard, renderHtml, TEXT_MAX, textLength } from './render.ts';

/** Telegram as the delivery sees it: one call is one attempt, failures are `ChannelError`s (jobs/channel.ts). */
export function telegramChannel(apis: Apis): Channel {
  return {
    name: 'telegram',
    send: (outgoing) => attempt(() => send(apis, outgoing)),
    edit: (outgoing, message) => attempt(() => edit(apis, outgoing, Number(message))),
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asChannelError(error);
  }
}

type Attachment = { readonly kind: 'photo' | 'document'; readonly file: () => InputFile };

/**
 * Pictures and files go before the text; the last of them carries it as its caption if it fits. The message's id is that of the
 * part with the text and the buttons, which comes last: if a part before it fails, nothing claims that the message was sent.
 */
async function send(apis: Apis, outgoing: Outgoing): Promise<{ readonly message: string }> {
  const { text } = outgoing.message;
  const attachments = await attachmentsOf(outgoing);
  const captioned = textLength(text) <= CAPTION_MAX ? attachments.at(-1) : undefined;
  for (const attachment of attachments)
    if (attachment !== captioned) await sendAttachment(apis, outgoing, attachment, {});
  if (captioned === undefined) return named(await sendText(apis, outgoing));
  const other = { ...HTML, ...keyboardOf(outgoing), caption: renderHtml(text, CAPTION_MAX) };
  return named(await sendAttachment(apis, outgoing, captioned, other));
}

async function attachmentsOf({ message, file, photo }: Outgoing): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  if (message.picture !== undefined) {
    const png = await qrPng(message.picture.content);
    attachments.push({ kind: 'photo', file: () => new InputFile(png, 'qr.png') });
  }
  if (photo !== undefined) attachments.push({ kind: 'photo', file: () => new InputFile(photo.bytes, photo.name) });
  if (file !== undefined)
    attachments.push({ kind: 'document', file: () => new InputFile(file.bytes, fileName(file.name)) });
  return attachments;
}

const HTML = { parse_mode: 'HTML' } as const;
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

function sendText({ quick }: Apis, outgoing: Outgoing): Promise<{ message_id: number }> {
  const text = renderHtml(outgoing.message.text, TEXT_MAX);
  return quick.sendMessage(Number(outgoing.chat), text, { ...HTML, ...NO_PREVIEW, ...keyboardOf(outgoing) });
}

type Caption = { readonly caption?: string } & Partial<typeof HTML> & ReturnType<typeof keyboardOf>;

async function sendAttachment(
  { uploads }: Apis,
  outgoing: Outgoing,
  attachment: Attachment,
  other: Caption,
): Promise<{ message_id: number }> {
  const chat = Number(outgoing.chat);
  const asDocument = () => uploads.sendDocument(chat, attachment.file(), other);
  if (attachment.kind === 'document') return asDocument();
  try {
    return await uploads.sendPhoto(chat, attachment.file(), other);
  } catch (error) {
    if (!isNoPhoto(error)) throw error;
    return asDocument();
  }
}

function keyboardOf({ message }: Outgoing): { reply_markup?: ReturnType<typeof inlineKeyboard> } {
  return message.buttons.length === 0 ? {} : { reply_markup: inlineKeyboard(message.buttons) };
}

function named(sent: { message_id: number }): { readonly message: string } {
  return { message: String(sent.message_id) };
}

/** Whether the text stands under a photo or a document only Telegram knows for sure: asked the likelier way first, then the other. */
async function edit(apis: Apis, outgoing: Outgoing, message: number): Promise<void> {
  const { picture, file, photo, text } = outgoing.message;
  const captioned = [picture, file, photo].some((part) => part !== undefined) && textLength(text) <= CAPTION_MAX;
  const [first, second] = captioned ? [editCaption, editText] : [editText, editCaption];
  try {
    await first(apis, outgoing, message);
  } catch (error) {
    if (isNotModified(error)) return;
    if (!hasNoText(error) && !hasNoCaption(error)) throw error;
    await second(apis, outgoing, message).catch(unlessNotModified);
  }
}

async function editText({ quick }: Apis, outgoing: Outgoing, message: number): Promise<void> {
  const text = renderHtml(outgoing.message.text, TEXT_MAX);
  const other = { ...HTML, ...NO_PREVIEW, reply_markup: inlineKeyboard(outgoing.message.buttons) };
  await quick.editMessageText(Number(outgoing.chat), message, text, other);
}

/** A text too long for a caption is sent anew, whole; what stays behind loses its buttons. */
async function editCaption({ quick }: Apis, outgoing: Outgoing, message: number): Promise<void> {
  const { text, buttons } = outgoing.message;
  const chat = Number(outgoing.chat);
  if (textLength(text) > CAPTION_MAX) {
    await quick
      .editMessageReplyMarkup(chat, message, { reply_markup: { inline_keyboard: [] } })
      .catch(unlessNotModified);
    throw new ChannelError({ kind: 'message-gone' }, 'the text does not fit under the picture');
  }
  const caption = renderHtml(text, CAPTION_MAX);
  await quick.editMessageCaption(chat, message, { ...HTML, caption, reply_markup: inlineKeyboard(buttons) });
}

function unlessNotModified(error: unknown): void {
  if (!isNotModified(error)) throw error;
}
