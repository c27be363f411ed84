import { roomForRedemption } from '#app/redeemPoints.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readPoints } from '../read/points.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { answer, ask, cancelOption, customerSeat, type Option, type Turn } from '../turn.ts';
import { alone } from './customers.ts';

/** `points Asha`: what she has. */
export function planPoints(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    harmless: true,
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'points' } }),
    known: ({ id }, rest) => alone(text, rest, { kind: 'points', customer: id }),
  });
}

/** `redeem 100`, `redeem all`; without a number it is asked for. */
export function planRedeem(turn: Turn, { shop }: CustomerSeat, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'redeem' } });
  const read = readPoints(text, readingSetting(turn, shop));
  return read.ok ? toRun({ kind: 'redeem', points: read.value }) : toRefuse(readRefusal(read.refusal));
}

/** How many points she wants to redeem: as many as her balance takes are one tap. */
export async function askRedeem(turn: Turn): Promise<void> {
  const seat = customerSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'customers-only' } });
  const room = await roomForRedemption(turn.command, seat);
  if ('refusal' in room) return answer(turn, { kind: 'refused', refusal: room.refusal });
  const { points } = room;
  const all: Option = { label: { text: String(points) }, intent: { kind: 'redeem', points } };
  return ask(turn, { kind: 'redeem' }, { kind: 'ask-redeem', ...room }, [[all, cancelOption]]);
}
