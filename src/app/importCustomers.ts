import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { customerKeys, nameKey } from '#domain/customerName.ts';
import type { Draft } from '#domain/event.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import { decideOpening } from '#domain/opening.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { dueBy, termsInForce } from '#domain/terms.ts';
import type { Customer } from '#store/records.ts';
import { type PreparedCustomer, prepareCustomer } from './addCustomers.ts';
import { comesBack } from './archiveCustomer.ts';
import type { Command } from './command.ts';
import type { Refusal } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf, record, recordFirst } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';

/** A customer as a line of a file tells her; below zero in `owes` the shop owes her. `due` is when what she owes fell due or will. */
export type ImportRow = {
  readonly line: number;
  readonly name: string;
  readonly phone?: string;
  readonly limit?: Minor | null;
  readonly owes?: Minor;
  readonly due?: CalendarDate;
  /** A second name to type, and words for the shop's people only. */
  readonly nick?: string;
  readonly note?: string;
};

/** Why a line cannot be taken; `name` as it stands there. */
export type RowProblem = { readonly line: number; readonly name: string; readonly why: Refusal };

/** What an import would come to; nothing of it is recorded yet, and never with a problem. */
export type ImportPlan = {
  readonly added: readonly PreparedCustomer[];
  /** Customers of the book without an entry, and what is recorded with each; `drafts` may be none. */
  readonly known: readonly Known[];
  readonly problems: readonly RowProblem[];
};

type Known = { readonly customer: Customer; readonly account: Account; readonly drafts: readonly Draft[] };

/**
 * Works out what the lines of a file come to, against the book as it is now: new customers, opening balances of those that have no
 * entry yet, and everything that is wrong with the lines (domain.md, "Import").
 */
export async function planImport(command: Command, seat: MemberSeat, rows: readonly ImportRow[]): Promise<ImportPlan> {
  const inBook = await customersByName(command, seat, rows);
  const nicks = await nicksTaken(command, seat, rows);
  const names = new Set<string>();
  const added: PreparedCustomer[] = [];
  const known: Known[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const { line, name } = row;
    const key = nameKey(name);
    const customer = inBook.get(key);
    const wrong = (why: Refusal) => problems.push({ line, name, why });
    if (names.has(key)) wrong({ code: 'name-twice', name });
    names.add(key);
    if (customer === undefined) {
      if (row.nick !== undefined && nicks.has(nameKey(row.nick))) wrong({ code: 'nick-taken', nick: row.nick, name });
      const { line: _, due, ...ask } = row;
      const made = prepareCustomer(command, seat, { ...ask, ...(due === undefined ? {} : { since: due }) });
      if (made.ok) added.push(made.value);
      else wrong(made.refusal);
    } else {
      const decided = await decideKnown(command, seat, customer, row);
      if (decided.ok) known.push(decided.value);
      else wrong(decided.refusal);
    }
  }
  return { added, known, problems };
}

/** Records what the lines come to, all of it or nothing; the book is looked at again, for it may have moved on (domain.md, "Import"). */
export async function importCustomers(
  command: Command,
  seat: MemberSeat,
  rows: readonly ImportRow[],
): Promise<Outcome> {
  const { shop, member, role } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'import' });
  const { added, known, problems } = await planImport(command, seat, rows);
  const [problem] = problems;
  if (problem !== undefined) return refused({ code: 'import-line', ...problem });
  const opened = known.filter(({ drafts }) => drafts.length > 0);
  if (added.length + opened.length === 0) return refused({ code: 'import-nothing-new' });
  if (added.length > 0) {
    await command.app.book.customers.insert(added.map(({ customer }) => customer));
    await recordFirst(
      command,
      shop,
      added.map(({ made }) => made),
    );
  }
  for (const { customer, account, drafts } of opened) {
    await comesBack(command, customer);
    await record(command, shop, account, { drafts, by: member });
  }
  const first = added[0]?.customer ?? opened[0]?.customer;
  return said({
    kind: 'customers-imported',
    ...importFigures({ added, known, problems }),
    name: first?.name ?? '',
  });
}

/** How many are new, how many of the others get an opening balance or a limit, and the sums on both sides. */
export function importFigures({ added, known }: ImportPlan): {
  readonly added: number;
  readonly opened: number;
  readonly owed: Minor;
  readonly credit: Minor;
} {
  const openings = [
    ...added.map(({ made }) => made.account.balance),
    ...known.flatMap(({ drafts }) => drafts.map((draft) => (draft.kind === 'adjustment' ? draft.data.amount : 0))),
  ];
  const sum = (amounts: readonly Minor[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    added: added.length,
    opened: known.filter(({ drafts }) => drafts.length > 0).length,
    owed: sum(openings.filter((amount) => amount > 0)),
    credit: -sum(openings.filter((amount) => amount < 0)) + 0,
  };
}

/** What is recorded with a customer who is in the book already: who she is there stays as it is. */
async function decideKnown(
  command: Command,
  { shop, role, member }: MemberSeat,
  customer: Customer,
  { owes, due, limit }: ImportRow,
): Promise<Result<Known, Refusal>> {
  const account = await accountOf(command, shop, customer.id);
  if (account.entries > 0) return refuse({ code: 'import-has-entries', name: customer.name });
  const today = dateAt(command.said, shop.zone);
  const acting = { role, member, today, now: command.now };
  const drafts: Draft[] = [];
  if (owes !== undefined) {
    const decided = decideOpening(account, {
      acting,
      amount: owes,
      due: due ?? dueBy(termsInForce(shop, customer), today),
      on: today,
      starterLimit: shop.starterLimit,
    });
    if (!decided.ok) return refuse(refusalOf(decided.refusal));
    drafts.push(...decided.value.filter((draft) => !lowersLimit(account, draft)));
  }
  if (limit !== undefined && limit !== account.limit) {
    const decided = decideLimit(account, { acting, limit, today });
    if (!decided.ok) return refuse(refusalOf(decided.refusal));
    drafts.push(...decided.value);
  }
  return accept({ customer, account, drafts });
}

/** An opening balance raises a limit; one that is higher already, or none, stays (domain.md, "Sales"). */
function lowersLimit({ limit }: Account, draft: Draft): boolean {
  if (draft.kind !== 'limit-changed') return false;
  return limit === null || (draft.data.limit !== null && draft.data.limit <= limit);
}

/** Of the nicknames in the file those that are, by their keys, somebody else's name or a part of one, in the book or in the file. */
async function nicksTaken(
  { app }: Command,
  { shop }: MemberSeat,
  rows: readonly ImportRow[],
): Promise<ReadonlySet<string>> {
  const nicks = new Set(rows.flatMap(({ nick }) => (nick === undefined ? [] : [nameKey(nick)])));
  const taken = new Set<string>();
  const seen = new Set<string>();
  for (const key of rows.flatMap(customerKeys)) {
    if (nicks.has(key) && seen.has(key)) taken.add(key);
    seen.add(key);
  }
  const keys = [...nicks];
  for (let from = 0; from < keys.length; from += NAMES_AT_ONCE) {
    const some = keys.slice(from, from + NAMES_AT_ONCE);
    const sharing = await app.book.customers.byKeys(shop.id, { keys: some, limit: SAME_KEY_LOOK_MAX });
    for (const key of sharing.flatMap((customer) => customer.keys)) if (nicks.has(key)) taken.add(key);
  }
  return taken;
}

const NAMES_AT_ONCE = 100;
/** Customers that share a key with one of those names, at most: enough to find those of exactly that name. */
const SAME_KEY_LOOK_MAX = 5_000;

/** Customers of the shop who are called exactly so, by the key of their whole name. */
async function customersByName(
  { app }: Command,
  { shop }: MemberSeat,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<string, Customer>> {
  const found = new Map<string, Customer>();
  const keys = [...new Set(rows.map(({ name }) => nameKey(name)))];
  for (let from = 0; from < keys.length; from += NAMES_AT_ONCE) {
    const some = keys.slice(from, from + NAMES_AT_ONCE);
    const sharing = await app.book.customers.byKeys(shop.id, { keys: some, limit: SAME_KEY_LOOK_MAX });
    for (const customer of sharing) found.set(nameKey(customer.name), customer);
  }
  return found;
}
