import { customerOf } from '#app/customerOf.ts';
import { customersWithEntry, entriesToVoid } from '#app/findEntry.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import type { MemberSeat } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import type { CustomerId } from '#domain/ids.ts';
import { candidates, planNamed } from '../customerNamed.ts';
import { type Plan, planned, toRefuse, toRun } from '../plan.ts';
import { readEntryReference } from '../read/entryNumber.ts';
import { splitName } from '../read/name.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Option, prompt, type Turn } from '../turn.ts';

/** `void Asha #12 reason`, `void #12 Asha reason`, `void #12`, or `void` in reply to the entry (chat.md, "Verbs" and Numbers). */
export async function planVoid(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  const read = readEntryReference(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  if (read.value === undefined) return planUnnumbered(turn, seat, text);
  const { entry, before, after } = read.value;
  if (before !== '') return planForCustomer(turn, seat, { entry, name: before, after });
  const { numbers } = readingSetting(turn, seat.shop);
  const named = after === '' ? undefined : splitName(after, await candidates(turn.command, seat.shop, after), numbers);
  const isName = named?.kind === 'several' || named?.kind === 'partly' || (named?.kind === 'one' && named.sure);
  if (isName) {
    return planForCustomer(turn, seat, { entry, name: after, after: '' });
  }
  return planForNobody(turn, seat, entry, after);
}

/** Without a number: the entry of the message replied to, or the customer's latest to choose from. */
async function planUnnumbered(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  const { subject } = turn;
  if (subject?.entry !== undefined && subject.shop === seat.shop.id) {
    return toRun(voidIntent(subject.customer, subject.entry, text));
  }
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'void' } }),
    known: ({ id }) => toRun({ kind: 'void-choices', customer: id }),
  });
}

function planForCustomer(
  turn: Turn,
  seat: MemberSeat,
  { entry, name, after }: { entry: number; name: string; after: string },
): Promise<Plan> {
  return planNamed(turn, seat, name, {
    missing: () => toRefuse({ code: 'name-missing', verb: 'void' }),
    known: ({ id }, rest) => toRun(voidIntent(id, entry, `${rest} ${after}`)),
  });
}

/** A number alone: the account of the message replied to, else the one account that has it, else she chooses. */
async function planForNobody(turn: Turn, seat: MemberSeat, entry: number, reason: string): Promise<Plan> {
  if (turn.subject?.shop === seat.shop.id) return toRun(voidIntent(turn.subject.customer, entry, reason));
  const found = await customersWithEntry(turn.command, seat, entry);
  const [only] = found;
  if (only === undefined) return toRefuse({ code: 'no-such-entry', entry });
  if (found.length === 1) return toRun(voidIntent(only.id, entry, reason));
  const rows = found.map((who): readonly Option[] => [
    { label: { text: who.name }, intent: planned(toRun(voidIntent(who.id, entry, reason))) },
  ]);
  return { kind: 'choose', fact: { kind: 'ask-whose-entry', entry }, rows: [...rows, [cancelOption]] };
}

function voidIntent(customer: CustomerId, entry: number, words: string) {
  const reason = words.trim();
  return { kind: 'void', ask: { customer, entry, ...(reason === '' ? {} : { reason }) } } as const;
}

/** The customer's last entries, each a button that takes it back. */
export async function runVoidChoices(turn: Turn, seat: MemberSeat, id: CustomerId): Promise<Outcome | undefined> {
  const who = whoOf(await customerOf(turn.command, seat.shop, id));
  const lines = await entriesToVoid(turn.command, seat, who);
  if (lines.length === 0) return refused({ code: 'nothing-to-void', name: who.name });
  const rows = lines.map(({ entry }): readonly Option[] => [
    { label: { text: `#${entry}` }, intent: voidIntent(id, entry, '') },
  ]);
  await prompt(turn, { kind: 'ask-entry', who, lines }, [...rows, [cancelOption]]);
  return undefined;
}
