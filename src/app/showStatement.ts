import type { CalendarDate } from '#domain/calendar.ts';
import type { AccountEvent, LedgerEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import { plainText } from '#i18n/message.ts';
import { staffNames } from '#reports/staffNames.ts';
import { type Statement, type StatementEntry, statementOf } from '#reports/statement.ts';
import { statementCsv } from '#reports/statementCsv.ts';
import { PDF_ENTRIES_MAX, statementPdf } from '#reports/statementPdf.ts';
import { verifyAccount } from '#reports/verifyBook.ts';
import type { Customer, Shop } from '#store/records.ts';
import { agreedShown } from './agreedShown.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { StatementFact, StatementLine } from './facts.ts';
import { fileName } from './fileName.ts';
import { languageOf } from './languageOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { lineOf } from './showHistory.ts';
import { standingOf, whoOf } from './shown.ts';
import { verifiedFact } from './verifyBook.ts';

export type StatementFormat = 'pdf' | 'csv';

/** Without a format it is shown in the chat, the latest entries first asked for; `after`: how many of them an earlier page leaves out. */
export type StatementAsk = {
  /** Left out where she asks for her own. */
  readonly customer?: CustomerId;
  readonly format?: StatementFormat;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly after?: number;
};

export type StatementPage = {
  readonly outcome: Outcome;
  /** How many entries an earlier page leaves out, where there is one. */
  readonly next?: number;
};

/** How many entries a page in the chat has: each says much about itself. */
const ENTRIES_A_PAGE = 5;

/** The statement of a customer's account, for whoever works in the shop; of her own, for the customer (chat.md, "Verbs"). */
export async function showStatement(
  command: Command,
  seat: MemberSeat | CustomerSeat,
  ask: StatementAsk,
): Promise<StatementPage> {
  const { shop } = seat;
  const customer = await whose(command, seat, ask.customer);
  if (customer === undefined) return { outcome: refused({ code: 'not-yours' }) };
  const language = languageOf(seat.identity, shop);
  const toShop = seat.role !== 'customer';
  const made = await makeStatement(command, { shop, customer, ask });
  const subject = { shop: shop.id, customer: customer.id };
  if ('broken' in made) return { outcome: said(made.broken, subject) };
  if (ask.format !== undefined)
    return { outcome: await asFile(command, { ...made, format: ask.format, toShop, language }) };
  const { fact, next } = asPage(made.statement, { after: ask.after ?? 0, toShop, events: made.events });
  return { outcome: said(fact, subject), ...(next === undefined ? {} : { next }) };
}

async function whose(
  command: Command,
  seat: MemberSeat | CustomerSeat,
  id: CustomerId | undefined,
): Promise<Customer | undefined> {
  if (seat.role === 'customer') return id === undefined || id === seat.customer.id ? seat.customer : undefined;
  return id === undefined ? undefined : customerOf(command, seat.shop, id);
}

type Made = { readonly statement: Statement; readonly events: readonly AccountEvent[] };

/** A statement is made of a chain that was checked just then, or not at all: what is broken is said instead. */
async function makeStatement(
  command: Command,
  { shop, customer, ask }: { shop: Shop; customer: Customer; ask: StatementAsk },
): Promise<Made | { readonly broken: ReturnType<typeof verifiedFact> }> {
  const { book } = command.app;
  const events: AccountEvent[] = [];
  const verified = await verifyAccount({
    shop: shop.id,
    customer: customer.id,
    events: keeping(book.events.chain(shop.id, customer.id), events),
    account: await book.accounts.get(shop.id, customer.id),
    photo: (sha256) => book.photos.load(shop.id, sha256),
  });
  if (!verified.ok) return { broken: verifiedFact(verified, whoOf(customer)) };
  const staff = await staffNames(book.events.chain(shop.id, null));
  const { from, to } = ask;
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { events, statement: statementOf({ shop, customer, events, staff, period, now: command.now }) };
}

/** Gives on what comes by, and keeps it. */
async function* keeping(events: AsyncIterable<LedgerEvent>, kept: AccountEvent[]): AsyncGenerator<LedgerEvent> {
  for await (const event of events) {
    if (!isShopEvent(event)) kept.push(event);
    yield event;
  }
}

function asPage(
  statement: Statement,
  { after, toShop, events }: { after: number; toShop: boolean; events: readonly AccountEvent[] },
): { readonly fact: StatementFact; readonly next?: number } {
  const { entries, opening, closing, account, customer, period, today, head } = statement;
  const end = Math.max(0, entries.length - after);
  const start = Math.max(0, end - ENTRIES_A_PAGE);
  const shown = entries.slice(start, end);
  const recorded = new Map(events.map((event) => [event.seq, event]));
  const fact: StatementFact = {
    kind: 'statement',
    customer: customer.id,
    ...(toShop ? { who: whoOf(customer) } : {}),
    period,
    before: entries[start - 1]?.balance ?? opening,
    lines: shown.flatMap((entry) => lineShown(entry, recorded.get(entry.state.seq), customer) ?? []),
    entries: entries.length,
    after: entries.length - end,
    closing,
    standing: standingOf(account),
    agreed: agreedShown(account, today),
    today,
    head,
  };
  return start === 0 ? { fact } : { fact, next: entries.length - start };
}

function lineShown(
  entry: StatementEntry,
  event: AccountEvent | undefined,
  customer: Customer,
): StatementLine | undefined {
  const line = event === undefined ? undefined : lineOf(event, []);
  if (line === undefined) return undefined;
  const { state, confirmedAt, recordedOn, left, disputed, photos, code } = entry;
  return {
    ...line,
    voided: state.voidedBy !== undefined,
    confirmation: state.confirmation,
    ...(photos.length === 0 ? {} : { photos: photos.length }),
    ...(confirmedAt === undefined ? {} : { confirmed: { by: customer.name, at: confirmedAt } }),
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(state.due === undefined ? {} : { due: state.due }),
    ...(left === undefined ? {} : { left }),
    disputed,
    ...(state.voidedBy === undefined ? {} : { voidedBy: state.voidedBy }),
    code,
  };
}

async function asFile(
  command: Command,
  {
    statement,
    format,
    toShop,
    language,
  }: Pick<Made, 'statement'> & { format: StatementFormat; toShop: boolean; language: string },
): Promise<Outcome> {
  const { shop, customer, period, entries } = statement;
  if (format === 'pdf' && entries.length > PDF_ENTRIES_MAX)
    return refused({ code: 'too-many-to-print', entries: entries.length, max: PDF_ENTRIES_MAX });
  const bytes = format === 'csv' ? statementCsv(statement) : await onPaper(command, statement, language);
  const name = `${fileName(toShop ? customer.name : shop.name, 'statement')}-${period.to}.${format}`;
  const type = TYPES[format];
  const id = await command.app.book.files.save({ name, type, bytes });
  const fact: StatementFact = {
    kind: 'statement-file',
    ...(toShop ? { who: whoOf(customer) } : {}),
    format,
    period,
    entries: entries.length,
  };
  return said(fact, { shop: shop.id, customer: customer.id }, undefined, { id, name, type });
}

const TYPES: Readonly<Record<StatementFormat, string>> = { pdf: 'application/pdf', csv: 'text/csv' };

async function onPaper({ app }: Command, statement: Statement, language: string): Promise<Uint8Array> {
  const { name, currency, exponent, zone } = statement.shop;
  const reader = { language, namesShop: false, shop: { name, currency, exponent, zone } };
  const { terms } = statement;
  const words = terms === undefined ? undefined : app.compose({ fact: { kind: 'statement-terms', terms } }, reader);
  return statementPdf(statement, { language, terms: words === undefined ? [] : plainText(words).split('\n') });
}
