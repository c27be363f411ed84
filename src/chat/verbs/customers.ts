import type { NewCustomer } from '#app/addCustomers.ts';
import type { Question, Refusal } from '#app/facts.ts';
import type { MemberSeat } from '#app/seats.ts';
import { nameKey } from '#domain/customerName.ts';
import type { CustomerId } from '#domain/ids.ts';
import { customersNamed, type Named, planNamed } from '../customerNamed.ts';
import type { Intent } from '../intent.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { type AddRefusal, readAdd } from '../read/add.ts';
import { readLimit } from '../read/limit.ts';
import { type Mention, readMention } from '../read/mention.ts';
import { NAME_MAX } from '../read/nameWords.ts';
import { readNote } from '../read/note.ts';
import type { Verb } from '../read/verb.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Turn } from '../turn.ts';

/** `add Asha Verma +91… limit 5000 net 30 owes 1250 since 2026-10-01`; several lines are shown first (chat.md, "Verbs", add). */
export async function planAdd(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'rest', verb: 'add' } });
  const read = readAdd(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const [first] = read.value;
  if (read.value.length === 1 && first !== undefined) {
    return first.ok ? toRun({ kind: 'add', customers: [first.value] }) : toRefuse(readRefusal(first.refusal));
  }
  return planSeveral(
    turn,
    seat,
    text.split(/[\n\r]/u).filter((line) => line.trim() !== ''),
    read.value,
  );
}

type LineRead =
  | { readonly ok: true; readonly value: NewCustomer }
  | { readonly ok: false; readonly refusal: AddRefusal };

/** All of the lines or none: with a line that cannot be added the list shows what is wrong and has nothing to press but [Cancel]. */
async function planSeveral(
  turn: Turn,
  seat: MemberSeat,
  texts: readonly string[],
  lines: readonly LineRead[],
): Promise<Plan> {
  const names = new Set<string>();
  const shown: PreviewLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.ok) {
      shown.push({ name: (texts[index] ?? '').trim().slice(0, NAME_MAX), problem: readRefusal(line.refusal) });
      continue;
    }
    const problem = await nameProblem(turn, seat, line.value.name, names);
    shown.push({ ...line.value, ...(problem === undefined ? {} : { problem }) });
  }
  const customers = lines.flatMap((line) => (line.ok ? [line.value] : []));
  const isGood = shown.every(({ problem }) => problem === undefined);
  const addAll = isGood ? [{ label: { key: 'add-all' }, intent: { kind: 'add', customers } } as const] : [];
  return { kind: 'choose', fact: { kind: 'preview-customers', lines: shown }, rows: [[...addAll, cancelOption]] };
}

type PreviewLine = Extract<Question, { readonly kind: 'preview-customers' }>['lines'][number];

/** A second customer of the same name must get a distinguishing word (chat.md, "Who, and in which shop", Names). */
async function nameProblem(
  turn: Turn,
  seat: MemberSeat,
  name: string,
  names: Set<string>,
): Promise<Refusal | undefined> {
  const key = nameKey(name);
  if (names.has(key)) return { code: 'name-twice', name };
  names.add(key);
  const known = await customersNamed(turn.command, seat.shop, name);
  return known.some((customer) => nameKey(customer.name) === key) ? { code: 'same-name', name } : undefined;
}

/** `invite Asha`, `invite Asha @asha` for one person of the channel, or `invite` alone for the QR at the counter. */
export function planInvite(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  const mention = readMention(text, turn.inbound.channel);
  if (mention !== undefined) return planMentioned(turn, seat, mention);
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'invite-at-counter' }),
    known: ({ id }, rest) => alone(text, rest, { kind: 'invite', customer: id }),
  });
}

async function planMentioned(turn: Turn, seat: MemberSeat, { rest, text, user }: Mention): Promise<Plan> {
  const { channel } = turn.inbound;
  if (channel !== 'slack') return toRefuse({ code: 'mention-elsewhere', name: rest.slice(0, NAME_MAX) });
  if (user === undefined) return toRefuse({ code: 'not-a-mention', text, name: rest.slice(0, NAME_MAX) });
  return planNamed(turn, seat, rest, {
    missing: () => toRefuse({ code: 'name-missing', verb: 'invite-person' }),
    known: ({ id }, more) => alone(rest, more, { kind: 'invite-person', ask: { customer: id, channel, user } }),
  });
}

/** `balance Asha`, or `balance` alone for the shop's totals. */
export function planBalance(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(
    turn,
    seat,
    text,
    looking(text, { kind: 'totals' }, (customer) => ({ kind: 'account', customer })),
  );
}

export function planCustomer(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(
    turn,
    seat,
    text,
    looking(text, asking('customer'), (customer) => ({ kind: 'card', customer })),
  );
}

export function planHistory(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(
    turn,
    seat,
    text,
    looking(text, asking('history'), (customer) => ({ kind: 'history', customer })),
  );
}

/** `limit Asha 5000`, `limit Asha none`. */
export function planLimit(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun(asking('limit')),
    known: ({ id }, rest) => planNewLimit(turn, seat, id, rest),
  });
}

export function planNewLimit(turn: Turn, seat: MemberSeat, customer: CustomerId, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'limit', customer } });
  const limit = readLimit(text, readingSetting(turn, seat.shop));
  return limit.ok ? toRun({ kind: 'limit', customer, limit: limit.value }) : toRefuse(readRefusal(limit.refusal));
}

/** `note Asha pays after the 5th`. */
export function planNote(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun(asking('note')),
    known: ({ id }, rest) => planNewNote(id, rest),
  });
}

export function planNewNote(customer: CustomerId, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'note', customer } });
  const note = readNote(text);
  return note.ok ? toRun({ kind: 'note', customer, text: note.value }) : toRefuse(readRefusal(note.refusal));
}

function asking(verb: Verb): Intent {
  return { kind: 'ask', question: { kind: 'rest', verb } };
}

/** Looking at somebody does no harm, so a mere beginning of a name is enough. */
function looking(text: string, missing: Intent, known: (customer: CustomerId) => Intent): Named {
  return { harmless: true, missing: () => toRun(missing), known: ({ id }, rest) => alone(text, rest, known(id)) };
}

/** Nothing may follow the name: `balance Asha Kumar` is not Asha Verma's. */
export function alone(text: string, rest: string, intent: Intent): Plan {
  return rest.trim() === ''
    ? toRun(intent)
    : toRefuse({ code: 'unknown-customer', name: text.trim().slice(0, NAME_MAX) });
}
