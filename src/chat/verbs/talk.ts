import { customerOf } from '#app/customerOf.ts';
import type { MemberSeat, Subject } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import type { CustomerId } from '#domain/ids.ts';
import { besideNotice } from '../askingCustomer.ts';
import { planNamed } from '../customerNamed.ts';
import type { Intent } from '../intent.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import type { MessageQuestion } from '../question.ts';
import { readFeedback } from '../read/feedback.ts';
import { readNote } from '../read/note.ts';
import { readRefusal } from '../readRefusal.ts';
import { answer, ask, cancelOption, memberSeat, type Turn } from '../turn.ts';

/** `talk Asha come by on friday`: words to a customer (chat.md, "Verbs"). */
export function planTalk(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'talk' } }),
    known: ({ id }, rest) => planMessage(id, rest),
  });
}

/** Words for a customer, or without one for the shop; where there are none they are asked for. */
export function planMessage(customer: CustomerId | undefined, text: string): Plan {
  if (text.trim() === '')
    return toRun({ kind: 'ask', question: { kind: 'message', ...(customer === undefined ? {} : { customer }) } });
  const read = readNote(text);
  return read.ok ? toRun(talking(customer, read.value)) : toRefuse(readRefusal(read.refusal));
}

/** What a customer writes that is nothing else: asked first, so that a slip of a command does not reach the shop. */
export function offerToShop(text: string): Plan {
  return offer({ text });
}

/** `feedback 5 always fresh` answers the question of a receipt; without a rating it is a message to the shop. */
export function planFeedback(text: string): Plan {
  const read = readFeedback(text);
  if (read === undefined) return planMessage(undefined, text);
  const words = read.words === undefined ? undefined : readNote(read.words);
  if (words !== undefined && !words.ok) return toRefuse(readRefusal(words.refusal));
  const said = words === undefined ? {} : { words: words.value };
  return toRun({ kind: 'feedback', ask: { rating: read.rating, ...said } });
}

/** The same for the shop's answer to a message that is about a customer. */
export async function offerToCustomer(turn: Turn, seat: MemberSeat, subject: Subject, text: string): Promise<Plan> {
  return offer({ who: whoOf(await customerOf(turn.command, seat.shop, subject.customer)), text });
}

function offer({
  who,
  text,
}: {
  readonly who?: { readonly id: CustomerId; readonly name: string };
  readonly text: string;
}): Plan {
  const read = readNote(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const fact = { kind: 'offer-message', text: read.value, ...(who === undefined ? {} : { who }) } as const;
  return {
    kind: 'choose',
    fact,
    rows: [[{ label: { key: 'send' }, intent: talking(who?.id, read.value) }, cancelOption]],
  };
}

function talking(customer: CustomerId | undefined, text: string): Intent {
  return customer === undefined ? { kind: 'talk', text } : { kind: 'talk-to', customer, text };
}

/** [Reply], and `talk` alone: the message that is answered stays. */
export async function askMessage(turn: Turn, question: MessageQuestion): Promise<void> {
  const { customer } = question;
  const beside = besideNotice(turn);
  if (customer === undefined) return ask(turn, question, { kind: 'ask-message' }, [[cancelOption]], beside);
  const seat = memberSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'members-only' } }, beside);
  const who = whoOf(await customerOf(turn.command, seat.shop, customer));
  const subject = { shop: seat.shop.id, customer };
  return ask(turn, question, { kind: 'ask-message', who }, [[cancelOption]], { subject, ...beside });
}
