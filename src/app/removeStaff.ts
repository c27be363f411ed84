import { type Command, savePerson, tell } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { recordOnShop } from './recording.ts';
import type { MemberSeat } from './seats.ts';

/** Takes a member's seat away, at once and in every chat of hers (`staff remove Ravi`); the owner's to do. */
export async function removeStaff(command: Command, seat: MemberSeat, name: string): Promise<Outcome> {
  if (seat.role !== 'owner') return refused({ code: 'owner-only', verb: 'staff' });
  const { shop } = seat;
  const { members, identities } = command.app.book;
  const staff = await members.ofShop(shop.id);
  const typed = name.trim().toLowerCase();
  const called = staff.filter((other) => other.name.toLowerCase() === typed);
  // Of two of one name the clerk is meant; an owner is only removed by a name of her own.
  const clerks = called.filter((other) => other.role === 'clerk');
  const [member, another] = called.length > 1 ? clerks : called;
  if (member === undefined || another !== undefined) return refused({ code: 'unknown-member', name });
  const isLastOwner = member.role === 'owner' && staff.filter((other) => other.role === 'owner').length === 1;
  if (isLastOwner) return refused({ code: 'last-owner' });
  await members.deactivate(member.id);
  for (const identity of await identities.ofMembers([member.id])) {
    const seats = identity.seats.filter((other) => other.role === 'customer' || other.member !== member.id);
    await savePerson(command, { ...identity, seats, active: Math.max(0, Math.min(identity.active, seats.length - 1)) });
    const fact = { kind: 'seat-lost', shop: shop.name, elsewhere: seats.length > 0 } as const;
    tell(command, { to: identity, about: 'record', say: { fact } });
  }
  const { role } = member;
  await recordOnShop(command, shop, {
    by: seat.member,
    fact: { kind: 'staff', data: { member: member.id, role, change: 'left', name: { text: member.name } } },
  });
  return said({ kind: 'staff-removed', name: member.name, role });
}
