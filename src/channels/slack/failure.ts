import { webApi } from '@slack/bolt';
import { ChannelError, type ChannelFailure } from '#jobs/channel.ts';
import type { LogFields } from '#jobs/log.ts';

/**
 * Slack's answers, sorted. Its clients' errors hold addresses, headers and what was sent, so nothing of the original error is passed on
 * but Slack's own short code.
 */

/** How long a call rests when the token was refused in the middle of the work: somebody has to act first. */
export const TOKEN_REFUSED_WAIT_MS = 60_000;

/** What the delivery is told (jobs/channel.ts). An error that is not Slack's or the network's is a bug and stays as it is. */
export function asChannelError(error: unknown): unknown {
  const failure = failureOf(error);
  return failure === undefined
    ? error
    : new ChannelError(failure, `Slack answered: ${String(slackFields(error).said)}`);
}

/** What a log may say of it. */
export function slackFields(error: unknown): LogFields {
  const code = slackCode(error);
  if (code !== undefined) return { said: code, ...needed(error) };
  if (error instanceof webApi.WebAPIRateLimitedError) return { said: 'ratelimited' };
  if (error instanceof webApi.WebAPIHTTPError) return { said: `HTTP ${error.statusCode}` };
  if (isNoAnswer(error)) return { said: 'no answer' };
  return { said: error instanceof Error ? error.name : typeof error };
}

/** The code of a refusal, `channel_not_found`; undefined when it was none. */
export function slackCode(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  // A page of some proxy comes as a code too.
  const { error: code } = error.data;
  return /^[a-z_]{1,60}$/.test(code) ? code : undefined;
}

/** How long Slack asked to wait. */
export function retryAfterMs(error: unknown): number | undefined {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : undefined;
}

const TOKEN_REFUSED = new Set([
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

export function isTokenRefused(error: unknown): boolean {
  return TOKEN_REFUSED.has(slackCode(error) ?? '');
}

const UNREACHABLE = new Set([
  'cannot_dm_bot',
  'channel_not_found',
  'invalid_user_combination',
  'is_archived',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);
const GONE = new Set(['cant_update_message', 'edit_window_closed', 'message_not_found']);
const LATER = new Set([
  'fatal_error',
  'internal_error',
  'message_limit_exceeded',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

function failureOf(error: unknown): ChannelFailure | undefined {
  if (error instanceof ChannelError) return undefined;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'later', afterMs: error.retryAfter * 1000, holds: 'channel' };
  }
  if (isNoAnswer(error) || error instanceof webApi.WebAPIHTTPError) return { kind: 'later' };
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  const code = slackCode(error);
  if (code === undefined || LATER.has(code)) return { kind: 'later' };
  if (TOKEN_REFUSED.has(code)) return { kind: 'later', afterMs: TOKEN_REFUSED_WAIT_MS };
  if (UNREACHABLE.has(code)) return { kind: 'unreachable' };
  return GONE.has(code) ? { kind: 'message-gone' } : { kind: 'refused' };
}

/** The network failed, or a 429 did not say how long. */
function isNoAnswer(error: unknown): boolean {
  if (error instanceof webApi.WebAPIRequestError) return true;
  return error instanceof Error && error.message.startsWith('Retry header did not contain a valid timeout');
}

/** The scope that the app lacks, which is Slack's word and the operator's to add. */
function needed(error: unknown): LogFields {
  if (!(error instanceof webApi.WebAPIPlatformError) || !('needed' in error.data)) return {};
  const { needed: scope } = error.data;
  return typeof scope === 'string' && /^[a-z:.,_]{1,100}$/.test(scope) ? { needed: scope } : {};
}
