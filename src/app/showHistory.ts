import { dateAt } from '#domain/calendar.ts';
import { textAt } from '#domain/chain.ts';
import type { AccountEvent, PhotoEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Customer, Shop } from '#store/records.ts';
import { agreedShown } from './agreedShown.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { HistoryLine } from './facts.ts';
import { type Outcome, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** How many entries a page of the history has. */
const ENTRIES_A_PAGE = 8;

export type History = { readonly outcome: Outcome /** Where the next page starts. */; readonly next?: number };

/** A customer's own entries, the latest first, `before` an entry number. */
export async function showMyHistory(
  command: Command,
  { shop, customer }: CustomerSeat,
  before?: number,
): Promise<History> {
  return show(command, shop, customer, { before, toShop: false });
}

/** The same for the shop. */
export async function showHistory(
  command: Command,
  { shop }: MemberSeat,
  id: CustomerId,
  before?: number,
): Promise<History> {
  return show(command, shop, await customerOf(command, shop, id), { before, toShop: true });
}

/** The last entries of an account as lines. */
export async function historyLines(
  command: Command,
  shop: Shop,
  customer: CustomerId,
  ask: { before?: number; limit: number },
): Promise<readonly HistoryLine[]> {
  const { events } = command.app.book;
  const entries = await events.entries(shop.id, customer, ask);
  const about = await events.about(
    shop.id,
    customer,
    entries.flatMap((event) => numberOf(event) ?? []),
  );
  const ofClaims = await photosOfClaims(command, shop, customer, entries);
  return entries.flatMap((event) => lineOf(event, [...about, ...ofClaims]) ?? []);
}

/** The photos that came with what these payments were said to be before the shop had the money. */
export async function photosOfClaims(
  command: Command,
  shop: Shop,
  customer: CustomerId,
  entries: readonly AccountEvent[],
): Promise<readonly PhotoEvent[]> {
  const claims = entries.flatMap((event) => claimOf(event) ?? []).map((claim) => ({ claim }));
  return claims.length === 0 ? [] : command.app.book.events.photosAt(shop.id, customer, claims);
}

/** The claim that a payment answers. */
export function claimOf(event: AccountEvent): number | undefined {
  return event.kind === 'payment' ? event.data.claim : undefined;
}

async function show(
  command: Command,
  shop: Shop,
  customer: Customer,
  { before, toShop }: { before: number | undefined; toShop: boolean },
): Promise<History> {
  const lines = await historyLines(command, shop, customer.id, {
    limit: ENTRIES_A_PAGE,
    ...(before === undefined ? {} : { before }),
  });
  const account = await accountOf(command, shop, customer.id);
  const standing = standingOf(account);
  const agreed = agreedShown(account, dateAt(command.said, shop.zone));
  const who = toShop ? { who: whoOf(customer) } : {};
  const subject = { shop: shop.id, customer: customer.id };
  const outcome = said({ kind: 'history', customer: customer.id, lines, standing, agreed, ...who }, subject);
  const last = lines.at(-1)?.entry;
  return last === undefined || last <= 1 ? { outcome } : { outcome, next: last };
}

/** One entry as a line, with what became of it by `about`, the later events that name it. */
export function lineOf(event: AccountEvent, about: readonly AccountEvent[]): HistoryLine | undefined {
  const entry = numberOf(event);
  if (entry === undefined) return undefined;
  const voided = about.some((later) => takenBackBy(later) === entry);
  const photos = about.filter((later) => isPhotoOf(later, { entry, claim: claimOf(event) })).length;
  const line = {
    entry,
    on: event.on,
    voided,
    confirmation: confirmationOf(event, entry, about),
    ...(photos === 0 ? {} : { photos }),
  };
  switch (event.kind) {
    case 'sale':
      return { ...line, kind: 'sale', amount: event.data.amount, ...goodsOf(event) };
    case 'payment':
      return { ...line, kind: 'payment', amount: -event.data.amount };
    case 'adjustment':
      return { ...line, kind: 'adjustment', amount: event.data.amount, reason: event.data.reason };
    case 'discount': {
      const [piece] = event.data.reason === 'early' ? event.data.pieces : [];
      return {
        ...line,
        kind: 'discount',
        amount: -event.data.amount,
        ...(piece === undefined ? {} : { discountOn: piece.item }),
        ...(event.data.points === undefined ? {} : { points: event.data.points }),
      };
    }
    case 'write-off':
      return { ...line, kind: 'write-off', amount: -event.data.amount };
    case 'fee':
      return { ...line, kind: 'fee', amount: event.data.amount, feeOn: event.data.item };
    case 'void': {
      const voids = event.data.voids;
      return { ...line, kind: 'void', amount: event.data.amount, voids };
    }
    case 'fee-waiver':
      return { ...line, kind: 'fee-waiver', amount: -event.data.amount, voids: event.data.fee };
    default:
      return undefined;
  }
}

function isPhotoOf(later: AccountEvent, { entry, claim }: { entry: number; claim: number | undefined }): boolean {
  if (later.kind !== 'attachment' || !('photo' in later.data)) return false;
  return 'claim' in later.data ? later.data.claim === claim : later.data.entry === entry;
}

/** The entry that a void or a waiver takes back. */
function takenBackBy(event: AccountEvent): number | undefined {
  if (event.kind === 'void') return event.data.voids;
  return event.kind === 'fee-waiver' ? event.data.fee : undefined;
}

function goodsOf(event: Extract<AccountEvent, { kind: 'sale' }>): { goods?: string } {
  const names = event.data.items.flatMap((_, index) => textAt(event, `/items/${index}/name`) ?? []);
  return names.length === 0 ? {} : { goods: names.join(', ') };
}

function confirmationOf(
  event: AccountEvent,
  entry: number,
  about: readonly AccountEvent[],
): HistoryLine['confirmation'] {
  if (event.kind !== 'sale' && event.kind !== 'payment') return 'none';
  const word = about.findLast(
    (later) =>
      (later.kind === 'confirmation' || later.kind === 'dispute' || later.kind === 'dispute-resolution') &&
      later.data.entry === entry,
  );
  if (word === undefined) return event.data.confirmation;
  // What the shop stands by waits for her word again.
  if (word.kind === 'dispute-resolution') return 'awaited';
  return word.kind === 'confirmation' ? 'confirmed' : 'disputed';
}

function numberOf(event: AccountEvent): number | undefined {
  switch (event.kind) {
    case 'sale':
    case 'payment':
    case 'discount':
    case 'write-off':
    case 'adjustment':
    case 'fee':
    case 'void':
    case 'fee-waiver':
      return event.data.entry;
    default:
      return undefined;
  }
}
