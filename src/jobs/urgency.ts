import type { OutboxDraft } from '#store/records.ts';

/** What a message is, the most urgent first: answers, what follows from somebody's act, what the clock says (chat.md, "Replies"). */
export const URGENCIES = ['answer', 'record', 'notice'] as const satisfies readonly Urgency[];
export type Urgency = OutboxDraft['about'];

export function moreUrgent(one: Urgency, other: Urgency): Urgency {
  return URGENCIES.indexOf(one) <= URGENCIES.indexOf(other) ? one : other;
}
