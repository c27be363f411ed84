import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt, daysBetween } from '#domain/calendar.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import type { Book } from '#store/book.ts';
import { DamagedRecord } from '#store/faults.ts';
import type { Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { assess } from './assessing.ts';
import { type Command, type Performed, perform, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { LimitProposal, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { ownersOf } from './people.ts';
import { answerByLimit } from './raiseLimit.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many customers a review lists, and how many chains it reads for that before it answers. */
const LINES_MAX = 6;
const LOOKED_AT_MAX = 300;
const CUSTOMERS_AT_A_TIME = 50;

/** Goes on after this customer, in the order of names. */
export type ReviewPage = { readonly after?: { readonly key: string; readonly id: CustomerId } };

/** One limit, as it was when the change was proposed, and as it is to be. */
export type LimitChange = { readonly customer: CustomerId; readonly from: Minor | null; readonly to: Minor };

type Applied = readonly { readonly who: Who; readonly limit: Minor | null }[];

/** `review`: the customers whose payments suggest another limit, a page at a time; `applied` is what was just done with some. */
export async function showReview(
  command: Command,
  { shop, role }: MemberSeat,
  { page, applied = [] }: { page: ReviewPage; applied?: Applied },
): Promise<{ outcome: Outcome; next?: ReviewPage }> {
  if (role !== 'owner') return { outcome: refused({ code: 'owner-only', verb: 'review' }) };
  const today = dateAt(command.said, shop.zone);
  const lines: LimitProposal[] = [];
  const unread: Who[] = [];
  let looked = 0;
  let after: ReviewPage['after'];
  for await (const { at, ...found } of proposals(command.app.book, { shop, today, ...page })) {
    if (lines.length === LINES_MAX || looked === LOOKED_AT_MAX) {
      const outcome = said({ kind: 'review', lines, unread, applied, more: true });
      return { outcome, next: after === undefined ? {} : { after } };
    }
    after = at;
    looked += 1;
    if ('proposal' in found) lines.push(found.proposal);
    if ('unread' in found) unread.push(found.unread);
  }
  return { outcome: said({ kind: 'review', lines, unread, applied, more: false }) };
}

/** [Apply] and [Apply all]: what was shown becomes the limit, unless that limit was changed meanwhile. */
export async function applyLimits(
  command: Command,
  seat: MemberSeat,
  changes: readonly LimitChange[],
): Promise<{ readonly applied: Applied } | { readonly refused: Outcome }> {
  const { shop, role, member } = seat;
  if (role !== 'owner') return { refused: refused({ code: 'owner-only', verb: 'review' }) };
  const today = dateAt(command.said, shop.zone);
  const acting = { role, member, today, now: command.now };
  const applied: { who: Who; limit: Minor | null }[] = [];
  for (const { customer: id, from, to } of changes) {
    const customer = await customerOf(command, shop, id);
    const account = await accountOf(command, shop, id);
    if (account.limit !== from || from === to) continue;
    const decided = decideLimit(account, { acting, limit: to, today, cause: 'review' });
    if (!decided.ok) return { refused: refused(refusalOf(decided.refusal)) };
    const { account: after } = await record(command, shop, account, { drafts: decided.value, by: member });
    await answerByLimit(command, shop, { customer, account: after });
    applied.push({ who: whoOf(customer), limit: after.limit });
  }
  return { applied };
}

type ReviewAsk = { readonly shop: Shop; readonly day: CalendarDate };

/**
 * The review that comes by itself, when the policy's days have passed since the last one, however many days had no run: the owner gets
 * one message, or none where nothing would change. Done once a day, it does nothing the second time.
 */
export async function reviewByClock(
  app: App,
  { shop, day, alive }: ReviewAsk & { readonly alive: () => void },
): Promise<Performed | undefined> {
  if (!isReviewDue(shop, day)) return undefined;
  // Outside the transaction: it reads every chain of the shop.
  const found = await everyProposal(app, { shop, day, alive });
  return perform(app, { key: `review:${shop.id}:${day}`, said: app.now() }, (command) =>
    tellReview(command, { shop, day, found }),
  );
}

/** Every so many days of the policy, counted from the last review or the day the shop opened. */
export function isReviewDue({ policy, reviewedOn, openedAt, zone }: Shop, day: CalendarDate): boolean {
  const { reviewEveryDays } = policy;
  if (reviewEveryDays === null) return false;
  return daysBetween({ from: reviewedOn ?? dateAt(openedAt, zone), to: day }) >= reviewEveryDays;
}

/** What a review of the whole shop found; `unread` are those whose account is damaged, whom it left out. */
export type EveryProposal = { readonly lines: readonly LimitProposal[]; readonly unread: readonly Who[] };

export async function everyProposal(
  { book }: App,
  { shop, day, alive }: ReviewAsk & { readonly alive: () => void },
): Promise<EveryProposal> {
  const lines: LimitProposal[] = [];
  const unread: Who[] = [];
  for await (const found of proposals(book, { shop, today: day })) {
    alive();
    if ('proposal' in found) lines.push(found.proposal);
    if ('unread' in found) unread.push(found.unread);
  }
  return { lines, unread };
}

/** The same as a part of a command. */
export async function tellReview(
  command: Command,
  { shop, day, found }: ReviewAsk & { readonly found: EveryProposal },
): Promise<void> {
  await command.app.book.shops.setReviewedOn(shop.id, day);
  const count = found.lines.length;
  if (count === 0 && found.unread.length === 0) return;
  const lines = found.lines.slice(0, LINES_MAX);
  const fact = { kind: 'review-due', shopId: shop.id, day, lines, count, unread: found.unread } as const;
  for (const owner of await ownersOf(command, shop.id))
    if (owner.reachable) tell(command, { to: owner, shop, about: 'record', say: { fact } });
}

type Looked = { readonly at: NonNullable<ReviewPage['after']> } & (
  | object
  | { readonly proposal: LimitProposal }
  | { readonly unread: Who }
);

/** Every customer by name, with the limit her payments suggest where that is another than hers. */
async function* proposals(
  book: Book,
  { shop, today, after }: { readonly shop: Shop; readonly today: CalendarDate } & ReviewPage,
): AsyncIterable<Looked> {
  let last = after;
  for (;;) {
    const ask = { limit: CUSTOMERS_AT_A_TIME, ...(last === undefined ? {} : { after: last }) };
    const customers = await book.customers.page(shop.id, ask);
    const ids = customers.map(({ id }) => id);
    const accounts = await accountsOf(book, shop.id, ids);
    for (const customer of customers) {
      const at = { key: customer.keys[0] ?? '', id: customer.id };
      const account = accounts.get(customer.id);
      const unread = { at, unread: whoOf(customer) };
      if (account === 'damaged') yield unread;
      // Who bought nothing yet, or has no limit, gets no suggestion: her chain need not be read.
      else if (account === undefined || account.entries === 0 || account.limit === null) yield { at };
      else {
        const assessment = await readable(assess(book, { shop, account, today }));
        if (assessment === 'damaged') yield unread;
        else {
          const suggested = assessment.grade === 'new' ? undefined : assessment.suggested;
          if (suggested === undefined || suggested === account.limit) yield { at };
          else yield { at, proposal: { who: whoOf(customer), assessment, current: account.limit, suggested } };
        }
      }
    }
    const end = customers.at(-1);
    last = end === undefined ? last : { key: end.keys[0] ?? '', id: end.id };
    if (customers.length < CUSTOMERS_AT_A_TIME) return;
  }
}

/** At once; where one of them cannot be read, one by one, so that it costs the others nothing. */
async function accountsOf(
  { accounts }: Book,
  shop: ShopId,
  ids: readonly CustomerId[],
): Promise<ReadonlyMap<CustomerId, Account | 'damaged'>> {
  const all = await readable(accounts.many(shop, ids));
  if (all !== 'damaged') return new Map(all.map((account) => [account.customer, account]));
  const found = new Map<CustomerId, Account | 'damaged'>();
  for (const id of ids) {
    const account = await readable(accounts.get(shop, id));
    if (account !== undefined) found.set(id, account);
  }
  return found;
}

async function readable<Value>(reading: Promise<Value>): Promise<Value | 'damaged'> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DamagedRecord) return 'damaged';
    throw error;
  }
}
