import { customerOf } from '#app/customerOf.ts';
import type { Fact } from '#app/facts.ts';
import type { Intent } from './intent.ts';
import type { Plan } from './plan.ts';
import { cancelOption, memberSeat, type Turn } from './turn.ts';

type PreviewLine = Extract<Fact, { kind: 'preview-commands' }>['lines'][number];

/**
 * Several commands of one message are shown together before any is done (chat.md, "Reading a sale", 2). One that cannot be done as it
 * stands is answered alone, and nothing of the message is done.
 */
export async function planCommands(turn: Turn, plans: readonly { text: string; plan: Plan }[]): Promise<Plan> {
  const unclear = plans.find(({ plan }) => plan.kind === 'refuse' || plan.kind === 'choose');
  if (unclear !== undefined) return unclear.plan;
  const intents = plans.flatMap(({ plan }) => (plan.kind === 'run' || plan.kind === 'preview' ? [plan.intent] : []));
  const lines: PreviewLine[] = [];
  for (const [index, intent] of intents.entries()) lines.push(await lineOf(turn, intent, plans[index]?.text ?? ''));
  const record = { label: { key: 'record' }, intent: { kind: 'several', intents } } as const;
  return { kind: 'choose', fact: { kind: 'preview-commands', lines }, rows: [[record, cancelOption]] };
}

async function lineOf(turn: Turn, intent: Intent, text: string): Promise<PreviewLine> {
  const seat = memberSeat(turn);
  if (seat === undefined || (intent.kind !== 'sale' && intent.kind !== 'payment')) return { what: 'other', text };
  const { name } = await customerOf(turn.command, seat.shop, intent.ask.customer);
  if (intent.kind === 'payment') return { what: 'payment', who: name, amount: intent.ask.amount };
  return { what: 'sale', who: name, amount: intent.ask.items.reduce((sum, item) => sum + item.amount, 0) };
}
