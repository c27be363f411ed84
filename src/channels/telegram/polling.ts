import type { Update } from 'grammy/types';
import { faultFields, type Log } from '#jobs/log.ts';
import { backoffMs, type Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import { type Apis, POLL_SECONDS } from './apis.ts';
import { handleBatch } from './batch.ts';
import { isConflict, isTokenRefused, retryAfterMs, TOKEN_REFUSED_WAIT_MS, telegramFields } from './failure.ts';
import type { Intake } from './intake.ts';
import type { LeaseKeeper } from './lease.ts';
import { ALLOWED_UPDATES, type Receiving } from './receiving.ts';
import { telegramSignal } from './signal.ts';

export type PollingParts = {
  readonly apis: Apis;
  readonly intake: Intake;
  readonly keeper: LeaseKeeper;
  readonly clock: Clock;
  readonly log: Log;
};

const BATCH_MAX = 100;
/** Somebody else polls, maybe a process that is just stopping, or a newer one has set a webhook. */
const CONFLICT_WAIT_MS = 5000;
const CONFIRM_DEADLINE_MS = 2000;
const TRIES_MAX = 4;
/** Far beyond any transaction: what takes longer hangs, and counts as failed. */
const HANDLE_DEADLINE_MS = 60_000;

/**
 * Long polling, by one process at a time. An update counts as received only when the engine has committed it: the next request,
 * which confirms a batch, leaves after all of it was handled.
 */
export function startPolling(parts: PollingParts): Receiving {
  const stopping = new AbortController();
  const polling = pollUntil(stopping.signal, parts);
  return {
    stop: async () => {
      stopping.abort();
      parts.keeper.stop();
      await polling;
      await parts.keeper.release();
      await parts.intake.settled();
    },
  };
}

async function pollUntil(stopping: AbortSignal, parts: PollingParts): Promise<void> {
  const { apis, clock, log, keeper } = parts;
  let offset = 0;
  let unconfirmed = false;
  let webhookGone = false;
  let failures = 0;
  while (!stopping.aborted) {
    const signal = await keeper.held();
    if (signal === undefined) break;
    try {
      if (!webhookGone) await apis.quick.deleteWebhook({}, telegramSignal(signal));
      webhookGone = true;
      unconfirmed = false;
      const request = { offset, limit: BATCH_MAX, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
      const updates = await apis.polls.getUpdates(request, telegramSignal(signal));
      failures = 0;
      const next = await handleBatch(updates, (update) => untilHandled(update, stopping, parts));
      offset = next ?? offset;
      // After the lease is lost, confirming is the business of whoever holds it now.
      unconfirmed = next !== undefined && (stopping.aborted || !signal.aborted);
    } catch (error) {
      if (signal.aborted) continue;
      failures += 1;
      log.warn({ ...telegramFields(error), failures }, 'no updates from Telegram');
      await clock.wait(pauseMs(error, failures), stopping);
    }
  }
  if (unconfirmed) await confirm(offset, parts);
}

/**
 * True when the update is done with: handled, or given up after several tries while the rest of the house was well, so that one
 * update can never stop the bot. False when it should come again: we are stopping, or the lease (and with it perhaps the database)
 * is out of reach.
 */
async function untilHandled(update: Update, stopping: AbortSignal, parts: PollingParts): Promise<boolean> {
  const { intake, keeper, clock, log } = parts;
  for (let tries = 1; !stopping.aborted; tries += 1) {
    try {
      await withDeadline(intake.take(update), HANDLE_DEADLINE_MS);
      return true;
    } catch (fault) {
      log.error(
        { ...faultFields(fault), update: update.update_id, correlation: intake.correlation(update), tries },
        'an update was not handled',
      );
    }
    if (tries === TRIES_MAX) {
      log.error({ update: update.update_id, correlation: intake.correlation(update) }, 'an update is given up');
      return true;
    }
    await clock.wait(backoffMs(tries), stopping);
    if (!(await keeper.ask())) return false;
  }
  return false;
}

function pauseMs(error: unknown, failures: number): number {
  if (isTokenRefused(error)) return TOKEN_REFUSED_WAIT_MS;
  return retryAfterMs(error) ?? (isConflict(error) ? CONFLICT_WAIT_MS : backoffMs(failures));
}

/** Spares whoever comes next the updates that are done; if it fails they come once more and change nothing. */
async function confirm(offset: number, { apis, log }: PollingParts): Promise<void> {
  try {
    const signal = AbortSignal.timeout(CONFIRM_DEADLINE_MS);
    await apis.quick.getUpdates({ offset, limit: 1, timeout: 0 }, telegramSignal(signal));
  } catch (error) {
    log.warn(telegramFields(error), 'the last updates are not confirmed');
  }
}
