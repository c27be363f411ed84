import type { WayIn } from '#app/facts.ts';
import type { Button, Picture } from '#i18n/message.ts';
import { cleanText, plainRich, type RichText, unstyled } from '#i18n/richText.ts';
import { withoutDirection } from '#i18n/rightToLeft.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import type { Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** A page of more than that would not fit a button of every channel. */
const URL_MAX = 2_000;
const LINKS_SHOWN_MAX = 3;

/** The links, each on a line of its own so that it can be copied, and the code to paste: `Code: <code>` (chat.md, "Replies"). */
export function wayInLines({ links, code }: WayIn, { say }: Voice): RichText[] {
  return [...links.slice(0, LINKS_SHOWN_MAX).map((link) => plainRich(link)), say('invite-code', { code })];
}

export function expiryLine({ expiresOn }: WayIn, { say, date }: Voice): Line {
  return expiresOn === undefined ? undefined : say('invite-expires', { date: date(expiresOn) });
}

/** The first link as a QR picture, to be scanned from the phone or from paper. */
export function qrOf({ links }: WayIn): { readonly picture?: Picture } {
  const [link] = links;
  return link === undefined ? {} : { picture: { kind: 'qr', content: link } };
}

/** [Share], which passes the link on in Telegram with `text` beside it. */
export function shareButton({ links }: WayIn, text: RichText, voice: Voice): Button | undefined {
  const [link] = links;
  if (link === undefined) return undefined;
  const url = `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(plainly(text))}`;
  return url.length > URL_MAX ? undefined : { label: labelText({ key: 'share' }, voice), url };
}

/** [WhatsApp], which opens a chat with the number and the greeting already written. */
export function whatsAppButton(to: Addressee, { links, code }: WayIn, voice: Voice): Button | undefined {
  const { say } = voice.ofShop();
  const digits = to.phone?.replace(/\D/g, '') ?? '';
  if (digits === '') return undefined;
  const greeting = { name: firstName(to.name), shop: name(to.shop) };
  const [link] = links;
  const text =
    link === undefined
      ? say('invite-hello-code', { ...greeting, code: cleanText(code) })
      : say('invite-hello-link', { ...greeting, link });
  const url = `https://wa.me/${digits}?text=${encodeURIComponent(plainly(text))}`;
  return url.length > URL_MAX ? undefined : { label: labelText({ key: 'whatsapp' }, voice), url };
}

export type Addressee = { readonly name: string; readonly shop: string; readonly phone?: string | undefined };

/** [Share] and [WhatsApp] of one customer's invite, as far as there is a link and a number. */
export function passOnButtons(to: Addressee, wayIn: WayIn, voice: Voice): Button[][] {
  const share = shareButton(wayIn, voice.ofShop().say('invite-share', { shop: name(to.shop) }), voice);
  return oneRow(share, whatsAppButton(to, wayIn, voice));
}

function plainly(text: RichText): string {
  return withoutDirection(unstyled(text));
}

/** The buttons that there are, in one row. */
export function oneRow(...buttons: readonly (Button | undefined)[]): Button[][] {
  const row = buttons.filter((button) => button !== undefined);
  return row.length === 0 ? [] : [row];
}
