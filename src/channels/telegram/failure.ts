import { GrammyError, HttpError } from 'grammy';
import { ChannelError, type ChannelFailure } from '#jobs/channel.ts';
import type { LogFields } from '#jobs/log.ts';

/**
 * Telegram's answers, sorted. Its descriptions quote what was sent and grammY's network errors hold the token, so nothing of the
 * original error is passed on but its code and the part of the description that is Telegram's own words.
 */

/** How long a call rests when the token was refused in the middle of the work: somebody has to act first. */
export const TOKEN_REFUSED_WAIT_MS = 60_000;

/** What the delivery is told (jobs/channel.ts). An error that is not Telegram's or the network's is a bug and stays as it is. */
export function asChannelError(error: unknown): unknown {
  if (error instanceof HttpError) return new ChannelError({ kind: 'later' }, 'Telegram did not answer');
  if (!(error instanceof GrammyError)) return error;
  return new ChannelError(
    failureOf(error),
    `Telegram answered ${error.error_code} to ${error.method}: ${ownWords(error)}`,
  );
}

/** What a log may say of it. */
export function telegramFields(error: unknown): LogFields {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code, said: ownWords(error) };
  if (error instanceof HttpError) return { said: 'no answer' };
  return { said: error instanceof Error ? error.name : typeof error };
}

/** How long Telegram asked to wait. */
export function retryAfterMs(error: unknown): number | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 429) return undefined;
  const seconds = error.parameters.retry_after;
  return seconds === undefined ? undefined : seconds * 1000;
}

/** A wrong token is answered with 401, one that has not even the form of a token with 404. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

export function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

export function isNotModified(error: unknown): boolean {
  return isRefusal(error, /message is not modified/i);
}

/** The message to edit is a photo or a document. */
export function hasNoText(error: unknown): boolean {
  return isRefusal(error, /there is no text in the message to edit/i);
}

/** The message to edit is a plain text. */
export function hasNoCaption(error: unknown): boolean {
  return isRefusal(error, /there is no caption in the message to edit/i);
}

/** The picture has a shape that Telegram shows nobody; as a file it goes. */
export function isNoPhoto(error: unknown): boolean {
  return isRefusal(error, /PHOTO_INVALID_DIMENSIONS|IMAGE_PROCESS_FAILED|PHOTO_EXT_INVALID|PHOTO_SAVE_FILE_INVALID/i);
}

const GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i;
const UNREACHABLE = /chat not found|user is deactivated|PEER_ID_INVALID|USER_IS_BLOCKED/i;

function failureOf(error: GrammyError): ChannelFailure {
  const { error_code: code, description } = error;
  if (code === 429) {
    const afterMs = retryAfterMs(error);
    return afterMs === undefined ? { kind: 'later' } : { kind: 'later', afterMs, holds: 'channel' };
  }
  if (isTokenRefused(error)) return { kind: 'later', afterMs: TOKEN_REFUSED_WAIT_MS };
  if (code >= 500) return { kind: 'later' };
  if (code === 403 || UNREACHABLE.test(description)) return { kind: 'unreachable' };
  if (GONE.test(description)) return { kind: 'message-gone' };
  return { kind: 'refused' };
}

function isRefusal(error: unknown, words: RegExp): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400 && words.test(error.description);
}

const OWN_WORDS = /^(?:[A-Z][A-Za-z ]*: )?[A-Za-z_' -]*/;

/** A description up to the first thing in it that may be ours: after a second colon, a digit, a quotation. */
function ownWords(error: GrammyError): string {
  const words = OWN_WORDS.exec(error.description)?.[0] ?? '';
  return (words.split(/\s['"]/)[0] ?? '').trim().slice(0, 120) || 'no reason given';
}
