import { entriesAwaiting } from '#app/findEntry.ts';
import type { CustomerSeat } from '#app/seats.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readConfirmed, readEntryReference } from '../read/entryNumber.ts';
import { readPayment } from '../read/payment.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Option, type Turn } from '../turn.ts';
import { previewOf } from './payment.ts';

/** `confirm #12`, `confirm all`, `confirm` in reply to the entry or when only one waits. */
export async function planConfirm(turn: Turn, seat: CustomerSeat, text: string): Promise<Plan> {
  const read = readConfirmed(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  switch (read.value.kind) {
    case 'all':
      return toRun({ kind: 'confirm-all' });
    case 'entry':
      return toRun({ kind: 'confirm', entry: read.value.entry });
    case 'latest':
      return planUnnumbered(turn, seat, 'confirm');
  }
}

/** `wrong #12`, `wrong` in reply to the entry or when only one waits. */
export async function planWrong(turn: Turn, seat: CustomerSeat, text: string): Promise<Plan> {
  const read = readEntryReference(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  if (read.value !== undefined) return toRun({ kind: 'not-right', entry: read.value.entry });
  return planUnnumbered(turn, seat, 'not-right');
}

/** Never a guess: the entry replied to, the only one that waits, or a choice. */
async function planUnnumbered(turn: Turn, seat: CustomerSeat, kind: 'confirm' | 'not-right'): Promise<Plan> {
  const { subject } = turn;
  if (subject?.entry !== undefined && subject.customer === seat.customer.id)
    return toRun({ kind, entry: subject.entry });
  const awaiting = await entriesAwaiting(turn.command, seat);
  const [only, another] = awaiting;
  if (only === undefined) return toRefuse({ code: 'nothing-to-confirm' });
  if (another === undefined) return toRun({ kind, entry: only });
  const options = awaiting.map((entry): Option => ({ label: { text: `#${entry}` }, intent: { kind, entry } }));
  return {
    kind: 'choose',
    fact: { kind: 'ask-which-entry', verb: kind === 'confirm' ? 'confirm' : 'wrong' },
    rows: [options, [cancelOption]],
  };
}

/** `paid 500 mpesa QX12AB`: it waits for the shop's word. */
export function planPaid(turn: Turn, seat: CustomerSeat, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'paid' } });
  const read = readPayment(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal, 'paid'));
  const { entry, doubt, ...payment } = read.value;
  const ask = { ...payment, ...(entry === undefined ? {} : { forEntry: entry }) };
  const intent = { kind: 'claim', ask } as const;
  if (doubt === undefined) return toRun(intent);
  return { kind: 'preview', fact: { ...previewOf(seat.shop.name, ask), kind: 'preview-claim' }, intent };
}

/** `mute`, `unmute`: nothing may follow. */
export function planMute(verb: 'mute' | 'unmute', text: string): Plan {
  return text.trim() === ''
    ? toRun({ kind: 'mute', muted: verb === 'mute' })
    : toRefuse({ code: 'not-understood', verb, names: [] });
}
