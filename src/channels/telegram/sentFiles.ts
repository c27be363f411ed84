import type { Message } from 'grammy/types';
import { PHOTO_BYTES_MAX } from '#chat/inbound.ts';
import { isTextFile } from '../textFiles.ts';

/** A picture or a file that lies with Telegram. */
export type TelegramFile = { readonly id: string; readonly size?: number };

/** The picture of a message: a photo in its largest size that we take, or an image that was sent as a file. */
export function photoOf({ photo, document, animation }: Message): TelegramFile | undefined {
  if (photo !== undefined) {
    const sizes = photo.toSorted((one, other) => one.width * one.height - other.width * other.height);
    const found = sizes.findLast((size) => (size.file_size ?? 0) <= PHOTO_BYTES_MAX) ?? sizes[0];
    return found === undefined ? undefined : given(found);
  }
  // An animation comes as a document too.
  const isImage = document !== undefined && animation === undefined && looksLikeImage(document);
  return isImage ? given(document) : undefined;
}

/** The file of text that a message is, such as a spreadsheet's CSV. */
export function textFileOf({ document, animation }: Message): (TelegramFile & { readonly name?: string }) | undefined {
  if (document === undefined || animation !== undefined) return undefined;
  const { mime_type: type, file_name: name } = document;
  if (!isTextFile({ type, name })) return undefined;
  return { ...given(document), ...(name === undefined ? {} : { name }) };
}

/** Where a file says nothing of itself it may be one; its bytes tell. */
function looksLikeImage({ mime_type: type, file_name: name = '' }: NonNullable<Message['document']>): boolean {
  if (type !== undefined && type !== 'application/octet-stream') return type.startsWith('image/');
  return /\.(?:jpe?g|png|webp|hei[cf])$/i.test(name);
}

function given({ file_id: id, file_size: size }: { file_id: string; file_size?: number }): TelegramFile {
  return { id, ...(size === undefined ? {} : { size }) };
}
