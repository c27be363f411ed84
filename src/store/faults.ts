import type { CustomerId, ShopId } from '#domain/ids.ts';

/** The account moved on while a command was deciding; `transaction` runs the work again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

/** A command with this key is on the chain already. */
export class KeyUsed extends Error {
  override readonly name = 'KeyUsed';
}

/** Where a damaged event stands; `entry` when the event still says so. */
export type EventPlace = { shop: ShopId; customer: CustomerId | null; seq: number; entry?: number };

/**
 * A document is not what this program wrote: somebody changed it by hand, or it belongs to another version. Nothing is made of it.
 * The message names the document and the fields, never what they hold.
 */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
  /** For an event: `verify` names it as the first bad one. */
  readonly event: EventPlace | undefined;

  constructor(message: string, event?: EventPlace) {
    super(message);
    this.event = event;
  }
}
