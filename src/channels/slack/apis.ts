import { webApi } from '@slack/bolt';
import { quietLogger } from './quietLogger.ts';

const QUICK_MS = 15_000;
const UPLOAD_MS = 60_000;

/** The same API with the deadlines its calls need. */
export type Apis = { readonly quick: webApi.WebClient; readonly uploads: webApi.WebClient };

export function openApis(settings: { readonly botToken: string; readonly apiUrl?: string }): Apis {
  const open = (timeout: number) => new webApi.WebClient(settings.botToken, clientOptions(settings, timeout));
  return { quick: open(QUICK_MS), uploads: open(UPLOAD_MS) };
}

/** Every call is one attempt: waiting and trying again are the delivery's business. */
export function clientOptions(settings: { readonly apiUrl?: string }, timeout = QUICK_MS): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: quietLogger,
    // Methods are names, never addresses; but files go to the address that Slack gives for each.
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
  };
}
