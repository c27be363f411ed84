import { isValidSlackRequest } from '@slack/bolt';
import type { Clock } from '../clock.ts';
import { boundedText } from '../http/boundedText.ts';
import type { Intake } from './intake.ts';

/** Where Slack brings events, commands and interactions (chat.md, "Channel particulars"). */
export const SLACK_PATH = '/slack/events';

/** What Slack sends is a few kilobytes; a form with everything in it some hundreds. */
const BODY_BYTES_MAX = 1024 * 1024;

/** Requests of Slack's, for our HTTP server; they are answered 503 until `open` and after the intake stopped. */
export type SlackRequests = {
  handle(request: Request): Promise<Response>;
  open(intake: Intake): void;
};

export function createRequests(signingSecret: string, clock: Clock): SlackRequests {
  let intake: Intake | undefined;
  return {
    handle: async (request) => {
      if (request.method !== 'POST') return answer(405);
      const text = await boundedText(request, { bytesMax: BODY_BYTES_MAX });
      if (text === undefined) return answer(413);
      if (!isSigned(request, { text, signingSecret, now: Date.parse(clock.now()) })) return answer(401);
      const body = bodyOf(request, text);
      if (body === undefined) return answer(400);
      const challenge = challengeOf(body);
      if (challenge !== undefined) return Response.json({ challenge });
      if (intake === undefined) return answer(503);
      const taken = await intake.take(body);
      if (taken.kind === 'again') return answer(503);
      return taken.body === undefined ? answer(200) : Response.json(taken.body);
    },
    open: (opened) => {
      intake = opened;
    },
  };
}

const FIVE_MINUTES_MS = 5 * 60 * 1000;

function isSigned(request: Request, of: { text: string; signingSecret: string; now: number }): boolean {
  const signature = request.headers.get('x-slack-signature') ?? '';
  const seconds = Number(request.headers.get('x-slack-request-timestamp') ?? Number.NaN);
  // Bolt only refuses what is too old.
  if (!Number.isSafeInteger(seconds) || seconds * 1000 > of.now + FIVE_MINUTES_MS) return false;
  return isValidSlackRequest({
    signingSecret: of.signingSecret,
    body: of.text,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds },
    nowMilliseconds: of.now,
  });
}

/** Events come as JSON; commands as a form, interactions as JSON in a form. */
function bodyOf(request: Request, text: string): object | undefined {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return objectIn(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : objectIn(payload);
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Slack asks for its own words back when the address is entered. */
function challengeOf(body: object): string | undefined {
  const isAsked = 'type' in body && body.type === 'url_verification' && 'challenge' in body;
  return isAsked && typeof body.challenge === 'string' ? body.challenge : undefined;
}

function answer(status: number): Response {
  return new Response(null, { status });
}
