import type { MemberSeat } from '#app/seats.ts';
import { toRun } from '../plan.ts';
import { readMention } from '../read/mention.ts';
import type { Turn } from '../turn.ts';
import { readCustomer } from './customerField.ts';
import { type Fields, type FormRead, wrong } from './read.ts';

/** Who of the channel's people is which customer: she is asked herself (chat.md, "Key exchanges" 4). */
export async function readInviteForm(turn: Turn, seat: MemberSeat, fields: Fields): Promise<FormRead> {
  const customer = await readCustomer(turn, seat, fields);
  const user = readMention(`@${fields.person ?? ''}`, turn.inbound.channel)?.user;
  const name = customer.ok ? customer.value.name : '';
  const unnamed = { field: 'person', refusal: { code: 'not-a-mention', text: '', name } } as const;
  if (!customer.ok) return wrong(customer.refusal, ...(user === undefined ? [unnamed] : []));
  if (user === undefined) return wrong(unnamed);
  const ask = { customer: customer.value.id, channel: turn.inbound.channel, user };
  return { ok: true, plan: toRun({ kind: 'invite-person', ask }), fieldOf: () => 'person' };
}
