import { Api } from 'grammy';

/** How long Telegram may keep a request for updates open while there are none. */
export const POLL_SECONDS = 25;

const QUICK_SECONDS = 15;
const UPLOAD_SECONDS = 60;

/** The same API with the deadlines its calls need. */
export type Apis = { readonly quick: Api; readonly uploads: Api; readonly polls: Api };

export function openApis(settings: { readonly token: string; readonly apiRoot?: string }): Apis {
  const apiRoot = settings.apiRoot?.replace(/\/+$/, '');
  const open = (timeoutSeconds: number) =>
    new Api(settings.token, { timeoutSeconds, ...(apiRoot === undefined ? {} : { apiRoot }) });
  return { quick: open(QUICK_SECONDS), uploads: open(UPLOAD_SECONDS), polls: open(POLL_SECONDS + QUICK_SECONDS) };
}
