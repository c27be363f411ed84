import { GrammyError } from 'grammy';
import type { SentFile } from '#chat/inbound.ts';
import type { Log } from '#jobs/log.ts';
import { boundedBytes } from '../boundedBytes.ts';
import type { Apis } from './apis.ts';
import { telegramFields } from './failure.ts';
import type { TelegramFile } from './sentFiles.ts';
import { telegramSignal } from './signal.ts';

/** Fetches the bytes of a photo or file, at most `bytesMax`; what Telegram does not give in time is asked for again by whoever sent it. */
export type Download = (file: TelegramFile, bytesMax: number) => Promise<SentFile>;

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
  const fetchOnce = async (id: string, bytesMax: number, signal: AbortSignal): Promise<SentFile> => {
    const { file_path: path, file_size: size = 0 } = await quick.getFile(id, telegramSignal(signal));
    if (size > bytesMax) return { missing: 'too-large' };
    if (path === undefined) throw new NotGiven('no path');
    const response = await fetch(address(path), { signal, redirect: 'error' }).catch(() => {
      throw new NotGiven('no answer');
    });
    if (!response.ok) throw new NotGiven(`status ${response.status}`);
    const bytes = await boundedBytes(response, bytesMax).catch(() => {
      throw new NotGiven('broken off');
    });
    return bytes === undefined ? { missing: 'too-large' } : { bytes };
  };
  return async ({ id, size = 0 }, bytesMax) => {
    if (size > bytesMax) return { missing: 'too-large' };
    const signal = AbortSignal.timeout(DEADLINE_MS);
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries += 1) {
      try {
        return await fetchOnce(id, bytesMax, signal);
      } catch (error) {
        if (isTooBig(error)) return { missing: 'too-large' };
        const said = error instanceof NotGiven ? { said: error.message } : telegramFields(error);
        log.warn({ ...said, tries }, 'a file could not be fetched');
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
