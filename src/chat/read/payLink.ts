import { accept, type Result, refuse } from '#domain/result.ts';
import { oneLine } from '#domain/typedText.ts';

/** `scheme`: neither https nor upi; `form`: no such link, a place it does not know, or one that would change where it leads. */
export type PayLinkRefusal = { readonly code: 'not-a-pay-link'; readonly why: 'scheme' | 'form' | 'too-long' };

export const PAY_LINK_MAX = 300;
const SCHEMES = ['https:', 'upi:'];
const PLACES = /\{(?:amount|reference)\}/gu;
/** What a link is written with, and braces for its places. */
const WRITTEN = /^[\w.~:/?#[\]@!$&'()*+,;=%{}-]+$/u;

/**
 * A link to pay by, with `{amount}` and `{reference}` to be filled in: shown to customers as it stands, so only what leads where it says.
 * https and upi; what the places are filled with changes neither scheme nor host, and no name or password hides the host.
 */
export function readPayLink(text: string): Result<string, PayLinkRefusal> {
  const link = oneLine(text);
  const refused = (why: PayLinkRefusal['why']) => refuse({ code: 'not-a-pay-link', why } as const);
  if (link.length > PAY_LINK_MAX) return refused('too-long');
  const one = urlOf(link, '1');
  const other = urlOf(link, '2');
  if (one === undefined || other === undefined || !WRITTEN.test(link)) return refused('form');
  if (!SCHEMES.includes(one.protocol)) return refused('scheme');
  const isHidden = one.username !== '' || one.password !== '' || one.host !== other.host;
  const leadsNowhere = one.protocol === 'https:' && !one.hostname.includes('.');
  const isUnknown = /[{}]/u.test(link.replace(PLACES, ''));
  return isHidden || leadsNowhere || isUnknown || one.protocol !== other.protocol ? refused('form') : accept(link);
}

function urlOf(link: string, filled: string): URL | undefined {
  const url = link.replace(PLACES, filled);
  return URL.canParse(url) ? new URL(url) : undefined;
}
