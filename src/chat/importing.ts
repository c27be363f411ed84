import type { Refusal } from '#app/facts.ts';
import { type ImportRow, importCustomers, importFigures, planImport } from '#app/importCustomers.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import type { MemberSeat } from '#app/seats.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { oneLine } from '#domain/typedText.ts';
import { INBOUND_FILE_BYTES_MAX, type InboundContent } from './inbound.ts';
import type { Intent } from './intent.ts';
import { type Chosen, type ColumnQuestion, type Columns, columnsToTake } from './read/import/columns.ts';
import { readRows } from './read/import/rows.ts';
import { IMPORT_ROWS_MAX, readTable, type Table } from './read/import/table.ts';
import { readVerb } from './read/verb.ts';
import { readingSetting } from './readingSetting.ts';
import { answer, cancelOption, memberSeat, type Option, prompt, type Turn } from './turn.ts';

type Sent = Extract<InboundContent, { kind: 'file' }>;

/** Columns that are offered to choose from, as many as one can look over. */
const COLUMNS_OFFERED_MAX = 8;

/** `import`: what may be sent; the owner's (chat.md, "Verbs", import). */
export function explainImport({ role }: MemberSeat): Outcome {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'import' });
  return { ok: true, value: { fact: { kind: 'import-how', rowsMax: IMPORT_ROWS_MAX } } };
}

/** A file the owner sends is one of customers, whatever words are with it; who sends it hears what became of both. */
export async function fileReceived(turn: Turn, sent: Sent): Promise<void> {
  await fileTaken(turn, sent);
  const words = oneLine(sent.text ?? '');
  if (words === '' || readVerb(words)?.verb === 'import') return;
  const shown = words.length > WORDS_SHOWN_MAX ? `${words.slice(0, WORDS_SHOWN_MAX)}…` : words;
  answer(turn, { kind: 'file-words', words: shown });
}

const WORDS_SHOWN_MAX = 100;

/** Shown before anything is recorded. */
async function fileTaken(turn: Turn, { name, file }: Sent): Promise<void> {
  const seat = memberSeat(turn);
  if (seat === undefined) return no(turn, { code: 'unread', what: 'file' });
  if (seat.role !== 'owner') return no(turn, { code: 'owner-only', verb: 'import' });
  if ('missing' in file && file.missing === 'not-fetched') return no(turn, { code: 'import-not-fetched' });
  if ('missing' in file || file.bytes.length > INBOUND_FILE_BYTES_MAX)
    return no(turn, { code: 'import-too-large', bytesMax: INBOUND_FILE_BYTES_MAX });
  const { bytes } = file;
  await goOn(turn, seat, { bytes, chosen: {}, keep: () => keepFile(turn, { name, bytes }) });
}

/** A file that is no text, a spreadsheet's own most likely: the owner is told how to send it as one that can be taken. */
export function fileUnread(turn: Turn): void {
  const isOwner = memberSeat(turn)?.role === 'owner';
  no(turn, isOwner ? { code: 'import-not-csv' } : { code: 'unread', what: 'file' });
}

/** A column was chosen: the next one is asked for, or the file is shown. */
export async function runImportStep(
  turn: Turn,
  seat: MemberSeat,
  { file, chosen }: Extract<Intent, { kind: 'import-step' }>,
): Promise<Outcome | undefined> {
  const bytes = await keptFile(turn, file);
  if (bytes === undefined) return refused({ code: 'button-expired' });
  await goOn(turn, seat, { bytes, chosen, keep: () => Promise.resolve(file) });
  return undefined;
}

/** [Add all]: the file is read once more, as it was shown, and recorded whole or not at all (domain.md, "Import"). */
export async function runImport(
  turn: Turn,
  seat: MemberSeat,
  { file, chosen }: Extract<Intent, { kind: 'import-all' }>,
): Promise<Outcome> {
  const bytes = await keptFile(turn, file);
  if (bytes === undefined) return refused({ code: 'button-expired' });
  const read = readFile(turn, seat, bytes, chosen);
  await dropFiles(turn, [file]);
  if (!read.ok) return refused(read.refusal);
  if (read.value.kind === 'ask') return refused({ code: 'button-old' });
  const [problem] = read.value.problems;
  if (problem !== undefined) return refused({ code: 'import-line', ...problem });
  return importCustomers(turn.command, seat, read.value.rows);
}

type FileRead =
  | { readonly kind: 'ask'; readonly table: Table; readonly question: ColumnQuestion }
  | ({ readonly kind: 'rows'; readonly table: Table; readonly columns: Columns } & ReturnType<typeof readRows>);

function readFile(turn: Turn, { shop }: MemberSeat, bytes: Uint8Array, chosen: Chosen): Result<FileRead, Refusal> {
  const table = readTable(bytes);
  if (!table.ok) return refuse(table.refusal);
  const columns = columnsToTake(table.value.headings, chosen);
  if ('ask' in columns) return accept({ kind: 'ask', table: table.value, question: columns });
  return accept({
    ...{ kind: 'rows', table: table.value, columns },
    ...readRows(table.value, columns, readingSetting(turn, shop)),
  });
}

type InHand = {
  readonly bytes: Uint8Array;
  readonly chosen: Chosen;
  /** Keeps the file for a button, and gives its name. */
  readonly keep: () => Promise<string>;
};

async function goOn(turn: Turn, seat: MemberSeat, { bytes, chosen, keep }: InHand): Promise<void> {
  const read = readFile(turn, seat, bytes, chosen);
  if (!read.ok) return no(turn, read.refusal);
  if (read.value.kind === 'ask') return askColumn(turn, read.value, { file: await keep(), chosen });
  const { rows, columns, table } = read.value;
  const plan = await planImport(turn.command, seat, rows);
  const problems = [...read.value.problems, ...plan.problems].sort((one, other) => one.line - other.line);
  if (problems.length > 0) return answer(turn, { kind: 'import-problems', problems });
  const figures = importFigures(plan);
  if (figures.added + figures.opened === 0) return no(turn, { code: 'import-nothing-new' });
  const taken = new Set(Object.values(columns));
  const ignored = table.headings.filter((heading, place) => heading !== '' && !taken.has(place));
  const addAll: Option = { label: { key: 'add-all' }, intent: { kind: 'import-all', file: await keep(), chosen } };
  await prompt(turn, { kind: 'preview-import', ...figures, ignored, lines: rows.map(shown) }, [[addAll, cancelOption]]);
}

function shown({ line: _, ...row }: ImportRow) {
  return row;
}

/** A button for each column that may be it; [None] where only the customers are to come in. */
async function askColumn(
  turn: Turn,
  { table, question }: Extract<FileRead, { kind: 'ask' }>,
  { file, chosen }: { readonly file: string; readonly chosen: Chosen },
): Promise<void> {
  const { ask: what, among } = question;
  const choose = (label: Option['label'], place: number | null): Option => ({
    label,
    intent: { kind: 'import-step', file, chosen: { ...chosen, [what]: place } },
  });
  const columns = among
    .slice(0, COLUMNS_OFFERED_MAX)
    .map((place) => [choose({ text: table.headings[place] ?? '' }, place)]);
  const none = what === 'amount' ? [choose({ key: 'none' }, null)] : [];
  const fact = { kind: 'ask-import-column', what, line: table.line } as const;
  await prompt(turn, fact, [...columns, [...none, cancelOption]]);
}

/** Files of one person that may wait for a button; with one more the others are let go. */
const FILES_WAITING_MAX = 10;

/** As photos are that wait for a word: it goes by itself after two days. */
async function keepFile({ command, identity, inbound }: Turn, { name, bytes }: { name: string; bytes: Uint8Array }) {
  const { files, trays } = command.app.book;
  const waiting: string[] = [];
  for await (const tray of trays.ofPerson(identity.id)) if (tray.of === 'import') waiting.push(tray.id);
  if (waiting.length >= FILES_WAITING_MAX) await dropFiles({ command }, waiting);
  const id = await files.save({ name, type: 'text/csv', bytes });
  await trays.save({ id: inbound.key, identity: identity.id, files: [id], of: 'import', cause: command.key });
  return inbound.key;
}

/** Nothing when it waited too long, or somebody in it was erased since. */
async function keptFile({ command, identity }: Turn, name: string): Promise<Uint8Array | undefined> {
  const { files, trays } = command.app.book;
  const tray = await trays.get(name);
  const [file] = tray?.files ?? [];
  if (file === undefined || tray?.of !== 'import' || tray.identity !== identity.id) return undefined;
  return (await files.load(file))?.bytes;
}

async function dropFiles({ command }: Pick<Turn, 'command'>, names: readonly string[]): Promise<void> {
  const { files, trays } = command.app.book;
  for (const name of names) await files.remove((await trays.get(name))?.files ?? []);
  await trays.remove(names);
}

function no(turn: Turn, refusal: Refusal): void {
  answer(turn, { kind: 'refused', refusal });
}
