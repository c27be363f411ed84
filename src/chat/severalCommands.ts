import { customerOf } from '#app/customerOf.ts';
import type { Fact } from '#app/facts.ts';
import type { Intent } from './intent.ts';
import { type Plan, planned, toRefuse } from './plan.ts';
import { cancelOption, memberSeat, type Turn } from './turn.ts';

type PreviewLine = Extract<Fact, { kind: 'preview-commands' }>['lines'][number];

/**
 * Several commands of one message are shown together before any is done (chat.md, "Reading a sale", 2). One that cannot be done as it
 * stands is asked about once the others are recorded; one that is refused stops them all, and says so.
 */
export async function planCommands(turn: Turn, plans: readonly { text: string; plan: Plan }[]): Promise<Plan> {
  for (const { text, plan } of plans) {
    if (plan.kind !== 'refuse') continue;
    return toRefuse({ code: 'of-several', line: text, lines: plans.length, why: plan.refusal });
  }
  const intents = plans.map(({ plan }) => (plan.kind === 'preview' ? plan.intent : planned(plan)));
  const lines: PreviewLine[] = [];
  for (const [index, intent] of intents.entries()) lines.push(await lineOf(turn, intent, plans[index]?.text ?? ''));
  const isRecord = lines.every(({ what }) => what !== 'other');
  const record = { label: { key: isRecord ? 'record' : 'do-all' }, intent: { kind: 'several', intents } } as const;
  return { kind: 'choose', fact: { kind: 'preview-commands', lines }, rows: [[record, cancelOption]] };
}

async function lineOf(turn: Turn, intent: Intent, text: string): Promise<PreviewLine> {
  const seat = memberSeat(turn);
  if (seat === undefined || (intent.kind !== 'sale' && intent.kind !== 'payment')) return { what: 'other', text };
  const { name } = await customerOf(turn.command, seat.shop, intent.ask.customer);
  if (intent.kind === 'payment') {
    const { amount, forEntry } = intent.ask;
    return { what: 'payment', who: name, amount, ...(forEntry === undefined ? {} : { forEntry }) };
  }
  const { items, due, net } = intent.ask;
  return {
    what: 'sale',
    who: name,
    amount: items.reduce((sum, item) => sum + item.amount, 0),
    ...(due === undefined ? {} : { due }),
    ...(net === undefined ? {} : { net }),
  };
}
