import { createHash } from 'node:crypto';
import { addSeconds, dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Invite } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { WayIn } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** An invite is good for 7 days (chat.md, "Verbs", invite). */
export const INVITE_SECONDS = 7 * 86_400;

/** What is stored of a code: who reads the database cannot use it. */
export function inviteHash(code: string): string {
  return createHash('sha256').update(code.toLowerCase()).digest('hex');
}

/** Makes a one-time way in. */
export async function makeInvite(command: Command, { shop, member }: MemberSeat, to: Invite['to']): Promise<WayIn> {
  const { app } = command;
  const code = app.newCode();
  const expiresAt = addSeconds(command.now, INVITE_SECONDS);
  await app.book.invites.insert({ hash: inviteHash(code), shop: shop.id, by: member, to, expiresAt, used: false });
  return { links: app.inviteLinks(code), code, expiresOn: dateAt(expiresAt, shop.zone) };
}

/** A one-time link for one customer. */
export async function inviteCustomer(command: Command, seat: MemberSeat, id: CustomerId): Promise<Outcome> {
  const customer = await customerOf(command, seat.shop, id);
  const wayIn = await makeInvite(command, seat, { role: 'customer', customer: id });
  const phone = customer.phone === undefined ? {} : { phone: customer.phone };
  return said(
    { kind: 'invite', who: whoOf(customer), wayIn, shopName: seat.shop.name, ...phone },
    { shop: seat.shop.id, customer: id },
  );
}

/** The shop's standing QR for the counter: the same code every time. */
export async function inviteAtCounter(command: Command, { shop }: MemberSeat): Promise<Outcome> {
  const code = shop.counterCode ?? command.app.newCode();
  if (shop.counterCode === undefined) await command.app.book.shops.setCounterCode(shop.id, code);
  return said({ kind: 'counter-invite', wayIn: { links: command.app.inviteLinks(code), code }, shopName: shop.name });
}

/** A one-time way in for somebody who works in the shop; the owner's to give. */
export async function inviteStaff(command: Command, seat: MemberSeat, role: 'owner' | 'clerk'): Promise<Outcome> {
  if (seat.role !== 'owner') return refused({ code: 'owner-only', verb: 'staff' });
  const wayIn = await makeInvite(command, seat, { role });
  return said({ kind: 'staff-invite', role, wayIn, shopName: seat.shop.name });
}
