import { receiptCode } from '#domain/receiptCode.ts';
import { type Speech, speechOf } from '#i18n/speech.ts';
import { writable } from './agreementPdf.ts';
import { type Cell, openPaper, type Paper } from './paper.ts';
import type { Statement, StatementEntry } from './statement.ts';
import { entryDetails, entryTitle, pageName } from './statementWords.ts';

/** A statement of more entries is not printed: the spreadsheet takes any number. */
export const PDF_ENTRIES_MAX = 500;

const MARGIN = 42;
const GREY = '#5f6368';
const PALE = '#c9ccd1';
const HASH = { size: 6.5, color: GREY, mono: true } as const;

/**
 * The statement as a paper that can be handed to anybody: who owes whom, every entry with its full hash, what was taken back crossed
 * out beside its counter-entry, and how to check all of it (domain.md, "Account and ledger events"). `terms`: what the customer agreed
 * to, in words.
 */
export async function statementPdf(
  statement: Statement,
  { language, terms }: { readonly language: string; readonly terms: readonly string[] },
): Promise<Uint8Array> {
  const { shop, customer, at } = statement;
  const speech = speechOf({ language, shop });
  const { say, direction } = speech;
  const title = `${say('paper-title')}: ${customer.name}, ${shop.name}`;
  const plain = await openPaper({ title, at, margin: MARGIN, direction });
  const marked = { replaced: false };
  const paper = withLetters(plain, { currency: shop.currency, marked });
  writeHead(paper, statement, speech);
  writeSums(paper, statement, speech);
  writeEntries(paper, statement, speech);
  writeAgreed(paper, statement, { speech, terms });
  writeProof(paper, statement, speech);
  if (marked.replaced) paper.write(say('paper-replaced'), { size: 8, color: GREY });
  const name = pageName(statement, speech);
  return paper.finish((page, pages) => [
    { text: name, at: 0, width: paper.width - 100, size: 7.5, color: GREY },
    {
      text: say('paper-page', { page, pages }),
      at: paper.width - 100,
      width: 100,
      align: 'end',
      size: 7.5,
      color: GREY,
    },
  ]);
}

/** Every text goes down with nothing the fonts cannot show, and what had to give way is remembered. */
function withLetters(paper: Paper, { currency, marked }: { currency: string; marked: { replaced: boolean } }): Paper {
  const shown = (text: string): string => {
    const read = writable(text, currency);
    if (read.replaced) marked.replaced = true;
    return read.text;
  };
  const cells = (row: readonly Cell[]): readonly Cell[] => row.map((cell) => ({ ...cell, text: shown(cell.text) }));
  return {
    ...paper,
    write: (text, style) => paper.write(shown(text), style),
    row: (row) => paper.row(cells(row)),
    finish: (footer) => paper.finish(footer === undefined ? undefined : (page, pages) => cells(footer(page, pages))),
  };
}

function writeHead(paper: Paper, { shop, customer, period, at }: Statement, { say, date, moment }: Speech): void {
  paper.write(shop.name, { size: 18, weight: 'bold' });
  paper.write(say('paper-title'), { size: 12, color: GREY });
  paper.space(10);
  const { from, to } = period;
  const days =
    from === undefined
      ? say('statement-until', { to: date(to) })
      : say('statement-period', { from: date(from), to: date(to) });
  const facts = [
    [say('paper-customer'), customer.name],
    [say('paper-period'), days],
    [say('paper-made'), `${moment(at)} (${shop.zone})`],
  ] as const;
  for (const [label, value] of facts)
    paper.row([
      { text: label, at: 0, width: 90, size: 10, color: GREY },
      { text: value, at: 90, width: paper.width - 90, size: 10, weight: 'bold' },
    ]);
  paper.space(12);
}

/** What the period began with, what came to it and went off it, and what it ended with. */
function writeSums(paper: Paper, statement: Statement, speech: Speech): void {
  const { opening, added, takenOff, closing, account, disputed, period, today } = statement;
  const { say, date, money } = speech;
  const sums = [
    [say('paper-opening'), opening],
    [say('paper-added'), added],
    [say('paper-taken-off'), takenOff],
    [say('paper-closing'), closing],
  ] as const;
  const width = paper.width / sums.length;
  paper.rule(PALE);
  paper.space(6);
  paper.row(sums.map(([label], index) => ({ text: label, at: index * width, width, size: 8.5, color: GREY })));
  paper.row(
    sums.map(([, amount], index) => {
      const text = amountWords(amount, speech);
      return { text, at: index * width, width, size: index === sums.length - 1 ? 14 : 12, weight: 'bold' };
    }),
  );
  paper.space(6);
  if (period.to < today)
    paper.write(say('paper-today', { on: date(today), balance: amountWords(account.balance, speech) }), { size: 9.5 });
  if (disputed > 0) paper.write(say('paper-disputed', { amount: money(disputed) }), { size: 9.5, weight: 'bold' });
  paper.rule(PALE);
  paper.space(12);
}

function amountWords(balance: number, { say, money }: Speech): string {
  return balance < 0 ? say('statement-credit', { credit: money(-balance) }) : money(balance);
}

const NUMBER_WIDTH = 34;
const DATE_WIDTH = 72;
const DUE_WIDTH = 84;
const AMOUNT_WIDTH = 84;
const GAP = 6;

function writeEntries(paper: Paper, { entries }: Statement, speech: Speech): void {
  const { say } = speech;
  if (entries.length === 0) {
    paper.write(say('statement-none'), { size: 10 });
    paper.space(12);
    return;
  }
  const columns = columnsOf(paper.width);
  const heading = (): void => {
    const style = { size: 8, color: GREY, weight: 'bold' } as const;
    paper.row([
      { ...columns.number, ...style, text: say('paper-number') },
      { ...columns.date, ...style, text: say('paper-date') },
      { ...columns.what, ...style, text: say('paper-what') },
      { ...columns.due, ...style, text: say('paper-due') },
      { ...columns.amount, ...style, text: say('paper-amount') },
      { ...columns.balance, ...style, text: say('paper-balance') },
    ]);
    paper.space(2);
    paper.rule(PALE);
    paper.space(4);
  };
  heading();
  paper.repeat(heading);
  for (const entry of entries) writeEntry(paper, entry, { columns, speech });
  paper.repeat(undefined);
  paper.space(10);
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(width: number) {
  const balance = width - AMOUNT_WIDTH;
  const amount = balance - AMOUNT_WIDTH;
  const due = amount - DUE_WIDTH;
  const what = NUMBER_WIDTH + DATE_WIDTH;
  const end = 'end' as const;
  return {
    number: { at: 0, width: NUMBER_WIDTH - GAP },
    date: { at: NUMBER_WIDTH, width: DATE_WIDTH - GAP },
    what: { at: what, width: due - what - GAP },
    details: { at: what, width: width - what },
    due: { at: due, width: DUE_WIDTH - GAP },
    amount: { at: amount, width: AMOUNT_WIDTH - GAP, align: end },
    balance: { at: balance, width: AMOUNT_WIDTH, align: end },
  };
}

function writeEntry(
  paper: Paper,
  entry: StatementEntry,
  { columns, speech }: { columns: Columns; speech: Speech },
): void {
  const { money, date } = speech;
  const { state, moved, balance } = entry;
  const struck = state.voidedBy !== undefined;
  const style = { size: 9.5, ...(struck ? { color: GREY, struck } : {}) };
  paper.keep(48);
  paper.row([
    { ...columns.number, size: 9.5, weight: 'bold', text: `#${state.entry}` },
    { ...columns.date, size: 9.5, text: date(state.on) },
    { ...columns.what, ...style, text: entryTitle(entry, speech) },
    { ...columns.due, size: 9, text: dueWords(entry, speech) },
    { ...columns.amount, ...style, text: money(moved) },
    { ...columns.balance, size: 9.5, text: money(balance) },
  ]);
  for (const text of entryDetails(entry, speech)) paper.row([{ ...columns.details, size: 8, color: GREY, text }]);
  paper.row([{ ...columns.details, ...HASH, text: `${entry.code}  SHA-256 ${entry.hash}` }]);
  paper.space(3);
  paper.rule('#eceef0');
  paper.space(4);
}

function dueWords({ state, left, moved }: StatementEntry, { say, money, date }: Speech): string {
  if (left === undefined || state.due === undefined) return '';
  if (left === 0) return say('statement-settled');
  return left === moved ? date(state.due) : say('paper-left', { due: date(state.due), left: money(left) });
}

function section(paper: Paper, title: string): void {
  paper.keep(60);
  paper.write(title, { size: 11, weight: 'bold' });
  paper.space(2);
}

/** What was agreed on beside the entries, as far as anything was. */
function writeAgreed(
  paper: Paper,
  { plans, promises, account, links }: Statement,
  { speech, terms }: { speech: Speech; terms: readonly string[] },
): void {
  const { say, date, money } = speech;
  const line = (text: string): void => paper.write(text, { size: 9 });
  if (terms.length > 0) {
    section(paper, say('paper-terms'));
    terms.forEach(line);
    paper.space(8);
  }
  if (plans.length > 0) section(paper, say('paper-plans'));
  for (const { on, total, entries, state, instalments, agreement } of plans) {
    const figures = { on: date(on), total: money(total), entries: entries.map((entry) => `#${entry}`).join(' ') };
    line(`${say('paper-plan', figures)} ${say('paper-plan-state', { state })}`);
    for (const instalment of instalments)
      line([`${date(instalment.due)}: ${money(instalment.amount)}`, ...leftWords(instalment, speech)].join(', '));
    paper.write(`SHA-256 ${agreement}`, HASH);
    paper.space(8);
  }
  if (promises.length > 0) {
    section(paper, say('paper-promises'));
    for (const { on, until, amount, state } of promises)
      line(say('paper-promise', { on: date(on), until: date(until), amount: money(amount), state }));
    paper.space(8);
  }
  if (account.claims.length > 0) {
    section(paper, say('paper-claims'));
    for (const { on, amount } of account.claims) line(say('paper-claim', { on: date(on), amount: money(amount) }));
    paper.space(8);
  }
  if (links.length > 0) {
    section(paper, say('paper-links'));
    for (const { channel, on, change } of links)
      line(say('paper-link', { channel: CHANNELS[channel] ?? channel, on: date(on), change }));
    paper.space(8);
  }
}

const CHANNELS: Readonly<Record<string, string>> = { telegram: 'Telegram', slack: 'Slack', web: 'Web' };

function leftWords(
  { left, disputed = 0, missed }: Statement['plans'][number]['instalments'][number],
  { say, money }: Speech,
): string[] {
  if (left === undefined) return [];
  const apart = disputed > 0 ? [say('paper-entry-disputed', { amount: money(disputed) })] : [];
  if (left === 0) return disputed > 0 ? apart : [say('paper-instalment-paid')];
  const open = missed
    ? say('paper-instalment-missed', { left: money(left) })
    : say('paper-instalment-left', { left: money(left) });
  return [open, ...apart];
}

function writeProof(paper: Paper, { head, entries }: Statement, { say }: Speech): void {
  if (head.seq === 0) return;
  section(paper, say('paper-check'));
  const last = entries.at(-1);
  const code = last?.code ?? receiptCode(head.hash);
  for (const text of [
    say('paper-check-chain', { events: head.seq }),
    say('paper-check-code', { code }),
    say('paper-check-export'),
  ])
    paper.write(text, { size: 9 });
  paper.space(2);
  paper.write(say('paper-check-head', { seq: head.seq }), { size: 8, color: GREY });
  paper.write(head.hash, { ...HASH, size: 8 });
}
