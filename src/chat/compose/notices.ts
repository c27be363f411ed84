import type { NoticeShown } from '#app/facts.ts';
import { daysBetween } from '#domain/calendar.ts';
import type { NamedItem } from '#domain/notices.ts';
import type { Button, Picture } from '#i18n/message.ts';
import { plainRich, type RichText, unstyled } from '#i18n/richText.ts';
import { withoutDirection } from '#i18n/rightToLeft.ts';
import { entryButton } from './buttons.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { customerButton } from './promises.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** What the clock has to say: to the customer, or to the owner for a customer without a chat (chat.md, "Key exchanges" 6 and 7). */
export const noticeComposers = {
  notice: ({ customer, notice, standing }, voice) => ({
    lines: [...noticeLines(notice, voice), balanceLine(standing, voice), ...payLines(notice, voice)],
    buttons: noticeButtons(customer, notice, voice),
    ...payPicture(notice),
    shopNamed: true,
  }),
  'sent-by-hand': ({ who, standing }, voice) => ({
    lines: [voice.say('sent-by-hand', { name: name(who.name) }), balanceLine(standing, voice)],
  }),
  'manual-notice': ({ who, phone, notice, standing }, voice) => {
    const hers = voice.ofShop();
    const said = noticeLines(notice, hers);
    const rest = [balanceLine(standing, hers), ...payLines(notice, hers)];
    const text = [...said, ...rest];
    const ready = [text, [...said.slice(0, 1), ...rest]].map(readyText);
    const passOn = [shareText(ready, voice), whatsAppText({ phone, ready }, voice)];
    return {
      lines: [voice.say('manual-notice', { name: name(who.name), first: firstName(who.name) }), ...text],
      buttons: [passOn.filter((button) => button !== undefined), [customerButton('sent', who.id, voice)]],
    };
  },
} satisfies Partial<Composers>;

/** The first line names the shop and the most pressing thing. */
function noticeLines(notice: NoticeShown, voice: Voice): Line[] {
  const said = [
    ...promiseLines(notice, voice),
    ...itemLines(notice, voice),
    ...instalmentLines(notice, voice),
    ...confirmLines(notice, voice),
  ];
  const [first, ...rest] = said;
  if (first === undefined) return [];
  return [voice.say('notice', { shop: voice.shop(), what: first }), ...rest];
}

function promiseLines({ promise, broken, defaulted, today }: NoticeShown, { say, money, date }: Voice): RichText[] {
  return [
    ...(broken === undefined
      ? []
      : [say('notice-promise-broken', { amount: money(broken.amount), until: date(broken.until) })]),
    ...(defaulted ? [say('notice-plan-defaulted')] : []),
    ...(promise === undefined
      ? []
      : [say('notice-promise-today', { amount: money(promise.missing), today: date(today) })]),
  ];
}

function itemLines({ items, more, tone, asked, early }: NoticeShown, voice: Voice): RichText[] {
  const { say, money, date } = voice;
  const [oldest] = items;
  if (oldest === undefined || tone === undefined) return [];
  const single = items.length + more === 1;
  const when = { due: date(oldest.due), days: Math.abs(oldest.daysLate), when: whenOf(oldest) };
  const head = single
    ? say('notice-item', { ...when, amount: money(oldest.open), entry: String(oldest.entry) })
    : say('notice-items', { ...when, amount: money(asked) });
  const list = single ? [] : items.map((item) => itemLine(item, voice));
  const rest = more > 0 ? [say('and-more', { count: more })] : [];
  const price =
    early === undefined ? [] : [say('notice-early', { price: money(early.price), until: date(early.until) })];
  return [head, ...list, ...rest, ...price, say('notice-tone', { tone })];
}

function whenOf({ daysLate }: NamedItem): 'ahead' | 'today' | 'late' {
  if (daysLate === 0) return 'today';
  return daysLate < 0 ? 'ahead' : 'late';
}

function itemLine(item: NamedItem, { say, money, date }: Voice): RichText {
  const { entry, due, open, daysLate, kind } = item;
  return say('notice-line', {
    entry: String(entry),
    amount: money(open),
    due: date(due),
    days: daysLate,
    when: whenOf(item),
    kind: kind === 'fee' ? 'fee' : 'other',
  });
}

function instalmentLines({ instalments, today }: NoticeShown, { say, money, date }: Voice): RichText[] {
  return instalments.map(({ number, of, due, left }) => {
    const days = daysBetween({ from: due, to: today });
    const when = days < 0 ? 'ahead' : days === 0 ? 'today' : 'late';
    const figures = { number, of, amount: money(left), due: date(due) };
    return say('notice-instalment', { ...figures, days: Math.abs(days), when });
  });
}

function confirmLines({ confirm }: NoticeShown, { say, list }: Voice): RichText[] {
  const [only, another] = confirm;
  if (only === undefined) return [];
  if (another === undefined) return [say('notice-confirm', { entry: String(only) })];
  return [say('notice-confirm-several', { entries: list(confirm.map((entry) => `#${entry}`)) })];
}

function payLines({ payLink }: NoticeShown, { say }: Voice): RichText[] {
  return payLink === undefined ? [] : [say('notice-pay'), plainRich(payLink)];
}

function payPicture({ payLink }: NoticeShown): { readonly picture?: Picture } {
  return payLink === undefined ? {} : { picture: { kind: 'qr', content: payLink } };
}

function noticeButtons(customer: string, notice: NoticeShown, voice: Voice): Button[][] {
  const [entry, another] = notice.confirm;
  const confirm =
    entry === undefined || another !== undefined
      ? []
      : [entryButton('confirm', { customer, entry }, voice), entryButton('not-right', { customer, entry }, voice)];
  if (notice.items.length > 0 || notice.broken !== undefined)
    return [
      confirm,
      [customerButton('pay-on', customer, voice), customerButton('already-paid', customer, voice)],
      [customerButton('something-wrong', customer, voice), customerButton('ask-plan', customer, voice)],
    ];
  // What is in a plan already, or promised for today, is not put off once more.
  const isOfPlan = notice.instalments.length > 0;
  if (!isOfPlan && notice.promise === undefined) return [confirm];
  return [
    confirm,
    [customerButton('already-paid', customer, voice), customerButton('something-wrong', customer, voice)],
  ];
}

const URL_MAX = 2_000;

function readyText(lines: readonly Line[]): string {
  return withoutDirection(lines.flatMap((line) => (line === undefined ? [] : unstyled(line))).join('\n'));
}

/** The first of the texts, from the whole to the shortest, that fits an address; a letter of Hindi takes nine signs in it. */
function shareText(ready: readonly string[], voice: Voice): Button | undefined {
  const base = `https://t.me/share/url?url=${encodeURIComponent(' ')}&text=`;
  return linkWith({ base, ready }, labelText({ key: 'share' }, voice));
}

function whatsAppText({ phone, ready }: { phone: string | undefined; ready: readonly string[] }, voice: Voice) {
  const digits = phone?.replace(/\D/g, '') ?? '';
  if (digits === '') return undefined;
  return linkWith({ base: `https://wa.me/${digits}?text=`, ready }, labelText({ key: 'whatsapp' }, voice));
}

function linkWith({ base, ready }: { base: string; ready: readonly string[] }, label: string): Button | undefined {
  const url = ready.map((text) => base + encodeURIComponent(text)).find((whole) => whole.length <= URL_MAX);
  return url === undefined ? undefined : { label, url };
}
