import type { Instant } from '#domain/calendar.ts';
import { noticeSays } from '#domain/notices.ts';
import type { OutboxItem } from '#store/records.ts';
import type { App } from './app.ts';
import { performByRules, readerOf } from './command.ts';
import { noticeFact, noticeFor } from './noticing.ts';
import { accountOf, record } from './recording.ts';

/**
 * Reads a notice's account again right before it leaves, so that who paid in the meantime is not reminded (domain.md, "Notices"). Gives
 * it in today's words, or `lapsed` when there is nothing left to say.
 */
export async function refreshNotice(app: App, item: OutboxItem): Promise<OutboxItem | 'lapsed'> {
  const { subject, notice: order } = item;
  if (subject === undefined || order === undefined) return 'lapsed';
  const { book } = app;
  const shop = await book.shops.get(subject.shop);
  const customer = await book.customers.get(subject.shop, subject.customer);
  const account = await book.accounts.get(subject.shop, subject.customer);
  const reader = await book.identities.get(item.identity);
  if (shop === undefined || customer === undefined || account === undefined || reader === undefined) return 'lapsed';
  const isHers = reader.seats.some((seat) => seat.role === 'customer' && seat.customer === customer.id);
  const of = { shop, customer, account, order };
  const notice = isHers ? noticeFor(of) : undefined;
  if (notice === undefined) return 'lapsed';
  const message = app.compose({ fact: noticeFact(of, notice) }, readerOf(reader, shop));
  return { ...item, message, notice: { ...order, says: noticeSays(notice) } };
}

/**
 * A delivered notice is an event, so that "I was never told" has an answer; it is marked sent in the same transaction. It stands under
 * the day it speaks of, which in a window across midnight may be the day before.
 */
export async function recordNotice(
  app: App,
  item: OutboxItem & { readonly sentAs: string },
  delivered: Instant,
): Promise<void> {
  const { subject, notice } = item;
  const says = notice?.says;
  await performByRules(app, `notice:${item.id}`, async (command) => {
    await app.book.outbox.sent(item.id, item.sentAs);
    const shop = subject === undefined ? undefined : await app.book.shops.get(subject.shop);
    if (subject === undefined || notice === undefined || says === undefined || shop === undefined) return;
    const account = await accountOf(command, shop, subject.customer);
    // She was erased while it was on its way: her account has ended.
    if (account.erased !== undefined) return;
    const data = { channel: item.channel, delivered, ...says };
    await record(command, shop, account, { drafts: [{ kind: 'notice', on: notice.day, data }], by: 'rules' });
  });
}
