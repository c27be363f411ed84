import { GrammyError, type Transformer } from 'grammy';
import { withDeadline } from '../deadline.ts';

/** Whether Telegram answers this bot. */
export type Contact = {
  /** Watches the calls of an API client. */
  readonly watch: Transformer;
  /** Asks Telegram when the last answer is too old to know, or the last call failed. */
  isThere(ask: () => Promise<unknown>): Promise<boolean>;
};

/** Longer than a request for updates is kept open. */
const KNOWN_FOR_MS = 30_000;
const ASK_DEADLINE_MS = 2_000;

/** `elapsed` counts milliseconds evenly, whatever the clock is set to. */
export function createContact(elapsed: () => number = () => performance.now()): Contact {
  let answeredAt: number | undefined;
  let asking: Promise<boolean> | undefined;
  const heard = (isThere: boolean): void => {
    answeredAt = isThere ? elapsed() : undefined;
  };
  return {
    watch: async (call, method, payload, signal) => {
      try {
        const answer = await call(method, payload, signal);
        heard(answer.ok || isAnswer(answer.error_code));
        return answer;
      } catch (error) {
        if (signal?.aborted !== true) heard(false);
        throw error;
      }
    },
    async isThere(ask) {
      if (answeredAt !== undefined && elapsed() - answeredAt < KNOWN_FOR_MS) return true;
      asking ??= withDeadline(ask(), ASK_DEADLINE_MS)
        .then(
          () => true,
          (error: unknown) => error instanceof GrammyError && answeredAt !== undefined,
        )
        .finally(() => {
          asking = undefined;
        });
      return asking;
    },
  };
}

/** A refusal is one too, but for a token that is refused and a server in trouble. */
function isAnswer(code: number): boolean {
  return code !== 401 && code !== 404 && code < 500;
}
