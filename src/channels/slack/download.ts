import type { SentFile } from '#chat/inbound.ts';
import type { Log } from '#jobs/log.ts';
import { boundedBytes } from '../boundedBytes.ts';
import type { SlackFile } from './payloads.ts';

/** Fetches the bytes of a file that somebody shared, at most `bytesMax`; what Slack does not give in time is asked for again by whoever sent it. */
export type Download = (file: SlackFile, bytesMax: number) => Promise<SentFile>;

const DEADLINE_MS = 10_000;
const TRIES = 2;
/** Where Slack keeps files: nobody else is shown the token. */
const FILES_HOST = 'files.slack.com';

export function openDownload(settings: { readonly botToken: string; readonly apiUrl?: string }, log: Log): Download {
  const isSlacks = ({ protocol, host }: URL): boolean =>
    settings.apiUrl === undefined
      ? protocol === 'https:' && host === FILES_HOST
      : host === new URL(settings.apiUrl).host;
  const fetchOnce = async (address: URL, bytesMax: number, signal: AbortSignal): Promise<SentFile> => {
    const headers = { Authorization: `Bearer ${settings.botToken}` };
    const response = await fetch(address, { headers, signal, redirect: 'manual' }).catch(() => {
      throw new NotGiven('no answer');
    });
    if (!response.ok) throw new NotGiven(`status ${response.status}`);
    // Without the scope `files:read` Slack shows its page to sign in.
    if (response.headers.get('content-type')?.startsWith('text/html')) throw new NotGiven('a page instead of the file');
    const bytes = await boundedBytes(response, bytesMax).catch(() => {
      throw new NotGiven('broken off');
    });
    return bytes === undefined ? { missing: 'too-large' } : { bytes };
  };
  return async ({ size = 0, url_private_download: url }, bytesMax) => {
    if (size > bytesMax) return { missing: 'too-large' };
    const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || !isSlacks(address)) return { missing: 'not-fetched' };
    const signal = AbortSignal.timeout(DEADLINE_MS);
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries += 1) {
      try {
        return await fetchOnce(address, bytesMax, signal);
      } catch (error) {
        if (!(error instanceof NotGiven)) throw error;
        log.warn({ said: error.message, tries }, 'a file could not be fetched');
      }
    }
    return { missing: 'not-fetched' };
  };
}

class NotGiven extends Error {
  override readonly name = 'NotGiven';
}
