import type { HistoryLine, ItemShown } from '#app/facts.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { clip } from '#i18n/clip.ts';
import { cleanText, type RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

/** Lines of a list on one phone screen; a page that brings more is cut and says so. */
export const LINES_MAX = 12;
const GOODS_SHOWN_MAX = 60;

/** The first lines of a list, and how many more there are when some are left out. */
export function listed<Item>(
  items: readonly Item[],
  line: (item: Item) => RichText,
  voice: Voice,
  more = 0,
  max = LINES_MAX,
): RichText[] {
  const shown = items.slice(0, max).map(line);
  const rest = items.length - shown.length + more;
  return rest > 0 ? [...shown, voice.say('and-more', { count: rest })] : shown;
}

/** An open item: what is left of it, when it is due, how late that is. */
export function itemLine(item: ItemShown, today: CalendarDate, voice: Voice): RichText {
  const { say, money } = voice;
  const when = item.inPlan ? say('due-in-plan') : dueWords(item.due, today, voice);
  const due = item.kind === 'fee' ? say('due-of-fee', { due: when }) : when;
  const entry = String(item.entry);
  const line =
    item.left === item.amount
      ? say('item', { entry, amount: money(item.amount), due })
      : say('item-part', { entry, left: money(item.left), amount: money(item.amount), due });
  if (item.disputed > 0) return say('item-disputed', { item: line, disputed: money(item.disputed) });
  if (item.early === undefined) return line;
  return say('item-early', { item: line, price: money(item.early.price), until: voice.date(item.early.until) });
}

/** One entry of the account, with its date, what it was and where the customer's word stands (domain.md, "Sales"). */
export function historyLine(line: HistoryLine, voice: Voice): RichText {
  return voice.say('history-entry', {
    on: voice.date(line.on),
    entry: String(line.entry),
    what: historyWhat(line, voice),
  });
}

/** What an entry was, without its number and date: `₹210.00 on credit, rice; not confirmed yet`. */
export function historyWhat(line: HistoryLine, voice: Voice): RichText {
  const { say } = voice;
  const moved = movement(line, voice);
  const goods = line.goods === undefined ? undefined : clip(cleanText(line.goods), GOODS_SHOWN_MAX);
  const what = goods === undefined ? moved : say('history-goods', { what: moved, goods });
  const stands = line.confirmation === 'none' ? what : say('history-state', { state: line.confirmation, what });
  const state = line.voided ? say('history-voided', { what }) : stands;
  return line.photos === undefined ? state : say('history-photos', { what: state, count: line.photos });
}

function movement(
  { kind, amount, reason, voids, feeOn, discountOn, points }: HistoryLine,
  { say, money }: Voice,
): RichText {
  const size = money(Math.abs(amount));
  switch (kind) {
    case 'sale':
      return say('history-sale', { amount: size });
    case 'payment':
      return say('history-payment', { amount: size });
    case 'discount':
      if (points !== undefined) return say('history-redeemed', { points: say('points', { points }), amount: size });
      return say('history-discount', { item: String(discountOn ?? ''), amount: size });
    case 'write-off':
      return say('history-write-off', { amount: size });
    case 'adjustment':
      return say(adjustmentKey(amount, reason), { amount: size });
    case 'fee':
      return say('history-fee', { item: String(feeOn ?? ''), amount: size });
    case 'void':
      return say('history-void', { voids: String(voids ?? ''), amount: size });
    case 'fee-waiver':
      return say('history-fee-waiver', { fee: String(voids ?? ''), amount: size });
  }
}

function adjustmentKey(amount: Minor, reason: HistoryLine['reason']) {
  if (reason === 'refund') return 'history-refunded';
  if (reason === 'opening') return amount < 0 ? 'history-opening-credit' : 'history-opening';
  return amount < 0 ? 'history-lowered' : 'history-raised';
}

function dueWords(due: CalendarDate, today: CalendarDate, { say, date }: Voice): RichText {
  const days = daysBetween({ from: due, to: today });
  if (days === 0) return say('due-today');
  return days < 0 ? say('due-in-future', { due: date(due) }) : say('due-overdue', { due: date(due), days });
}
