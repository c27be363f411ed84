import type { Identity } from '#store/records.ts';
import { type Command, tell } from './command.ts';
import { joinAsMember } from './openShop.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { ownersOf } from './people.ts';
import type { MemberSeat } from './seats.ts';

/** Takes the seat that a staff invite offers; the owners are told. */
export async function joinStaff(command: Command, identity: Identity, hash: string): Promise<Outcome> {
  const { invites, shops } = command.app.book;
  const invite = await invites.get(hash);
  if (invite === undefined || invite.used || invite.expiresAt <= command.now || invite.to.role === 'customer') {
    return refused({ code: 'invite-invalid' });
  }
  const shop = await shops.get(invite.shop);
  if (shop === undefined) return refused({ code: 'invite-invalid' });
  const sits = identity.seats.some((seat) => seat.shop === shop.id && seat.role !== 'customer');
  if (sits) return refused({ code: 'already-member' });
  if (!(await invites.use(hash))) return refused({ code: 'invite-invalid' });
  const { role } = invite.to;
  const name = identity.name ?? identity.user;
  const owners = await ownersOf(command, shop.id);
  await joinAsMember(command, { identity, shop, role, name });
  for (const owner of owners)
    tell(command, { to: owner, shop, about: 'record', say: { fact: { kind: 'staff-joined', name, role } } });
  return said({ kind: 'staff-welcome', role, shop: shop.name });
}

/** Who works in the shop (`staff`). */
export async function listStaff(command: Command, { shop, role }: MemberSeat): Promise<Outcome> {
  const members = await command.app.book.members.ofShop(shop.id);
  const lines = members.map((member) => ({ name: member.name, role: member.role }));
  return said({ kind: 'staff', lines, mayInvite: role === 'owner' });
}
