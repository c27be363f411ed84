import { customerOf } from '#app/customerOf.ts';
import type { HistoryLine, Who } from '#app/facts.ts';
import { customersWithEntry, entriesToVoid } from '#app/findEntry.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import type { MemberSeat } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import type { VoidAsk } from '#app/voidEntry.ts';
import { feesNotOwedBy, feesToWaive } from '#app/waiveFee.ts';
import type { CustomerId } from '#domain/ids.ts';
import { candidates, planNamed } from '../customerNamed.ts';
import type { Intent } from '../intent.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readEntryReference } from '../read/entryNumber.ts';
import { splitName } from '../read/name.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Option, prompt, type Turn } from '../turn.ts';

/** What is taken back by its number: an entry that is voided, a late fee that is waived. */
type Taking = {
  readonly verb: 'void' | 'waive';
  readonly take: (ask: VoidAsk) => Intent;
  /** Which ones there are to choose from. */
  readonly choices: (customer: CustomerId) => Intent;
};

const VOIDING: Taking = {
  verb: 'void',
  take: (ask) => ({ kind: 'void', ask }),
  choices: (customer) => ({ kind: 'void-choices', customer }),
};

const WAIVING: Taking = {
  verb: 'waive',
  take: (ask) => ({ kind: 'waive', ask }),
  choices: (customer) => ({ kind: 'waive-choices', customer }),
};

/** `void Asha #12 reason`, `void #12 Asha reason`, `void #12`, or `void` in reply to the entry (chat.md, "Verbs" and Numbers). */
export function planVoid(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planTaking(turn, seat, VOIDING, text);
}

/** `waive Asha #14 reason`, in the same forms. */
export function planWaive(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planTaking(turn, seat, WAIVING, text);
}

async function planTaking(turn: Turn, seat: MemberSeat, taking: Taking, text: string): Promise<Plan> {
  const read = readEntryReference(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  if (read.value === undefined) return planUnnumbered(turn, seat, taking, text);
  const { entry, before, after } = read.value;
  if (before !== '') return planForCustomer(turn, seat, taking, { entry, name: before, after });
  const { numbers } = readingSetting(turn, seat.shop);
  const named = after === '' ? undefined : splitName(after, await candidates(turn.command, seat.shop, after), numbers);
  const isName = named?.kind === 'several' || named?.kind === 'partly' || (named?.kind === 'one' && named.sure);
  if (isName) {
    return planForCustomer(turn, seat, taking, { entry, name: after, after: '' });
  }
  return planForNobody(turn, seat, taking, { entry, reason: after });
}

/** Without a number: the entry of the message replied to, or the customer's latest to choose from. */
async function planUnnumbered(turn: Turn, seat: MemberSeat, taking: Taking, text: string): Promise<Plan> {
  const { subject } = turn;
  if (subject?.entry !== undefined && subject.shop === seat.shop.id) {
    return toRun(takeIntent(taking, subject.customer, subject.entry, text));
  }
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: taking.verb } }),
    known: ({ id }) => toRun(taking.choices(id)),
  });
}

function planForCustomer(
  turn: Turn,
  seat: MemberSeat,
  taking: Taking,
  { entry, name, after }: { entry: number; name: string; after: string },
): Promise<Plan> {
  return planNamed(turn, seat, name, {
    missing: () => toRefuse({ code: 'name-missing', verb: taking.verb }),
    known: ({ id }, rest) => toRun(takeIntent(taking, id, entry, `${rest} ${after}`)),
  });
}

/** A number alone: the account of the message replied to, else the one account that has it, else she chooses. */
async function planForNobody(
  turn: Turn,
  seat: MemberSeat,
  taking: Taking,
  { entry, reason }: { entry: number; reason: string },
): Promise<Plan> {
  if (turn.subject?.shop === seat.shop.id) return toRun(takeIntent(taking, turn.subject.customer, entry, reason));
  const found = await customersWithEntry(turn.command, seat, entry);
  const [only] = found;
  if (only === undefined) return toRefuse({ code: 'no-such-entry', entry });
  if (found.length === 1) return toRun(takeIntent(taking, only.id, entry, reason));
  const rows = found.map((who): readonly Option[] => [
    { label: { text: who.name }, intent: takeIntent(taking, who.id, entry, reason) },
  ]);
  return { kind: 'choose', fact: { kind: 'ask-whose-entry', entry }, rows: [...rows, [cancelOption]] };
}

function takeIntent({ take }: Taking, customer: CustomerId, entry: number, words: string): Intent {
  const reason = words.trim();
  return take({ customer, entry, ...(reason === '' ? {} : { reason }) });
}

/** The customer's last entries, each a button that takes it back. */
export async function runVoidChoices(turn: Turn, seat: MemberSeat, id: CustomerId): Promise<Outcome | undefined> {
  const who = whoOf(await customerOf(turn.command, seat.shop, id));
  const lines = await entriesToVoid(turn.command, seat, who);
  if (lines.length === 0) return refused({ code: 'nothing-to-void', name: who.name });
  return putChoices(turn, VOIDING, { who, lines });
}

/** The customer's last late fees, each a button that waives it. */
export async function runWaiveChoices(turn: Turn, seat: MemberSeat, id: CustomerId): Promise<Outcome | undefined> {
  const who = whoOf(await customerOf(turn.command, seat.shop, id));
  const lines = await feesToWaive(turn.command, seat, id);
  if (lines.length === 0) return refused({ code: 'nothing-to-waive', name: who.name });
  return putChoices(turn, WAIVING, { who, lines });
}

/** [Waive] under a payment: each fee that its date shows was not owed; where none is left, what there is to choose from. */
export async function waiversOf(
  turn: Turn,
  seat: MemberSeat,
  { customer, payment }: { readonly customer: CustomerId; readonly payment: number },
): Promise<Intent> {
  const fees = await feesNotOwedBy(turn.command, seat, { customer, payment });
  if (fees.length === 0) return WAIVING.choices(customer);
  return { kind: 'several', intents: fees.map((entry) => takeIntent(WAIVING, customer, entry, '')) };
}

async function putChoices(
  turn: Turn,
  taking: Taking,
  { who, lines }: { who: Who; lines: readonly HistoryLine[] },
): Promise<undefined> {
  const rows = lines.map(({ entry }): readonly Option[] => [
    { label: { text: `#${entry}` }, intent: takeIntent(taking, who.id, entry, '') },
  ]);
  await prompt(turn, { kind: 'ask-entry', who, lines }, [...rows, [cancelOption]]);
}
