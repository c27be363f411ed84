import { z } from 'zod';
import { INBOUND_TEXT_MAX } from '#chat/inbound.ts';
import { BUTTON_DATA_BYTES_MAX } from '#i18n/message.ts';
import { DAYS_FORWARD_MAX } from './sandboxClock.ts';
import { CHAT_NAME_MAX } from './transcript.ts';

/** What the page may ask for; everything is bounded before it goes anywhere. */
export const REQUEST_BYTES_MAX = 64 * 1024;

const Chat = z.string().regex(/^[a-z0-9]{1,24}$/);
/** Made by the page, new for every send and the same when it tries that send again. */
const SendId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const LineId = z.string().regex(/^[1-9]\d{0,14}$/);

/** As long as file systems let a name be; it is shown shorter. */
const FILE_NAME_MAX = 255;

const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

const Send = { chat: Chat, id: SendId };

export const MessageRequest = z.union([
  z.strictObject({ ...Send, text: z.string().refine((text) => text.trim() !== ''), replyTo: LineId.optional() }),
  z.strictObject({
    ...Send,
    press: z.strictObject({ data: z.string().min(1).max(BUTTON_DATA_BYTES_MAX), message: LineId }),
  }),
]);
export type MessageRequest = z.infer<typeof MessageRequest>;

/** A photo's bytes are the body; what is said of it stands in the address. Photos sent together share an album. */
export const PhotoQuery = z.strictObject({
  ...Send,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']).optional().catch(undefined),
  text: z.string().max(INBOUND_TEXT_MAX).optional(),
  replyTo: LineId.optional(),
  album: SendId.optional(),
});
export type PhotoQuery = z.infer<typeof PhotoQuery>;

/** A file's bytes are the body; what is said of it stands in the address. */
export const FileQuery = z.strictObject({
  ...Send,
  name: z.string().max(FILE_NAME_MAX),
  type: z.string().max(100).optional(),
  text: z.string().max(INBOUND_TEXT_MAX).optional(),
});
export type FileQuery = z.infer<typeof FileQuery>;

export const ChatRequest = z.strictObject({
  chat: Chat,
  name: z.string().trim().min(1).max(CHAT_NAME_MAX).regex(ONE_LINE),
});

export const ClockRequest = z.union([
  z.strictObject({ days: z.int().min(1).max(DAYS_FORWARD_MAX) }),
  z.strictObject({ to: z.iso.date() }),
]);

export const LinesQuery = z.object({ before: z.coerce.number().int().min(1).max(1e15).optional() });

export const LinePath = z.object({ chat: Chat, id: LineId.transform(Number) });
