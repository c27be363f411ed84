import type { Command } from '#app/command.ts';
import { type SeatName, seatNamed } from '#app/findSeat.ts';
import type { ActiveSeat, Identity } from '#app/seats.ts';
import { seatName } from '../turn.ts';

const OPENED = /^([a-z0-9]{12}):(owner|clerk|customer)(?::([a-z0-9]{12}))?$/;
const ROLES = ['owner', 'clerk', 'customer'] as const;

/** What goes with a form and comes back with it: the seat it was opened in, whatever seat the person takes meanwhile. */
export function openedIn(seat: ActiveSeat): string {
  const name = seatName(seat);
  if (name === null) throw new Error('a form is opened in a seat');
  return [name.shop, name.role, ...(name.customer === undefined ? [] : [name.customer])].join(':');
}

/** Her seat that a form was opened in, if she still has it. */
export async function seatOpened(
  command: Command,
  identity: Identity,
  opened: string,
): Promise<ActiveSeat | undefined> {
  const name = readOpened(opened);
  return name === undefined ? undefined : seatNamed(command, identity, name);
}

function readOpened(opened: string): SeatName | undefined {
  const [, shop, said, customer] = OPENED.exec(opened) ?? [];
  const role = ROLES.find((known) => known === said);
  if (shop === undefined || role === undefined || (role === 'customer') !== (customer !== undefined)) return undefined;
  return { shop, role, ...(customer === undefined ? {} : { customer }) };
}
