import type { Identity, Shop } from '#store/records.ts';
import type { Command } from './command.ts';

/** The shop whose standing QR this is. */
export async function shopOfCounter(command: Command, code: string): Promise<Shop | undefined> {
  return command.app.book.shops.byCounterCode(code.toLowerCase());
}

/** A guest who scanned it and waits to be let in. */
export async function guestOf(command: Command, id: string): Promise<Identity | undefined> {
  return command.app.book.identities.get(id);
}
