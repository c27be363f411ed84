import type { Inbound } from '../inbound.ts';

/** Somebody named by `@`, and the text without it; without `user` nobody of the channel is known to be meant. */
export type Mention = { readonly rest: string; readonly text: string; readonly user?: string };

const MENTION = /(?:^|\s)@(\S+)(?=\s|$)/u;
/** What the Slack adapter makes of a mention that was picked from the list. */
const SLACK_USER = /^[UW][A-Z0-9]{2,30}$/;

/** The first mention of a text: `Asha @U012ABC`; undefined where there is none. */
export function readMention(text: string, channel: Inbound['channel']): Mention | undefined {
  const found = MENTION.exec(text);
  const said = found?.[1];
  if (found === null || said === undefined) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return channel === 'slack' && SLACK_USER.test(said) ? { rest, text: said, user: said } : { rest, text: said };
}
