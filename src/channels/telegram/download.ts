import { GrammyError } from 'grammy';
import { PHOTO_BYTES_MAX, type SentPhoto } from '#chat/inbound.ts';
import type { Log } from '#jobs/log.ts';
import { boundedBytes } from '../boundedBytes.ts';
import type { Apis } from './apis.ts';
import { telegramFields } from './failure.ts';
import type { TelegramPhoto } from './sentPhotos.ts';
import { telegramSignal } from './signal.ts';

/** Fetches a photo's bytes; what Telegram does not give in time is asked for again by whoever sent it. */
export type Download = (photo: TelegramPhoto) => Promise<SentPhoto>;

/** Others' messages wait meanwhile. */
const DEADLINE_MS = 10_000;
const TRIES = 2;
const API_ROOT = 'https://api.telegram.org';

/** The address of a file holds the token: nothing of a failed call is passed on but its status. */
export function openDownload(
  { quick }: Apis,
  { token, apiRoot = API_ROOT }: { readonly token: string; readonly apiRoot?: string },
  log: Log,
): Download {
  const address = (path: string): string => `${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${path}`;
  const fetchOnce = async (id: string, signal: AbortSignal): Promise<SentPhoto> => {
    const { file_path: path, file_size: size = 0 } = await quick.getFile(id, telegramSignal(signal));
    if (size > PHOTO_BYTES_MAX) return { missing: 'too-large' };
    if (path === undefined) throw new NotGiven('no path');
    const response = await fetch(address(path), { signal, redirect: 'error' }).catch(() => {
      throw new NotGiven('no answer');
    });
    if (!response.ok) throw new NotGiven(`status ${response.status}`);
    const bytes = await boundedBytes(response, PHOTO_BYTES_MAX).catch(() => {
      throw new NotGiven('broken off');
    });
    return bytes === undefined ? { missing: 'too-large' } : { bytes };
  };
  return async ({ id, size = 0 }) => {
    if (size > PHOTO_BYTES_MAX) return { missing: 'too-large' };
    const signal = AbortSignal.timeout(DEADLINE_MS);
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries += 1) {
      try {
        return await fetchOnce(id, signal);
      } catch (error) {
        if (isTooBig(error)) return { missing: 'too-large' };
        const said = error instanceof NotGiven ? { said: error.message } : telegramFields(error);
        log.warn({ ...said, tries }, 'a photo could not be fetched');
      }
    }
    return { missing: 'not-fetched' };
  };
}

class NotGiven extends Error {
  override readonly name = 'NotGiven';
}

/** Beyond 20 MB Telegram gives a bot nothing. */
function isTooBig(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /file is too big/i.test(error.description);
}
