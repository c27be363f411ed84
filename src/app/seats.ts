import type { MemberId } from '#domain/ids.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';

/** A person acting for a shop. */
export type MemberSeat = {
  readonly role: 'owner' | 'clerk';
  readonly identity: Identity;
  readonly shop: Shop;
  readonly member: MemberId;
};

/** A person acting as a customer of a shop. */
export type CustomerSeat = {
  readonly role: 'customer';
  readonly identity: Identity;
  readonly shop: Shop;
  readonly customer: Customer;
};

export type ActiveSeat = MemberSeat | CustomerSeat;
export type {
  Customer,
  Identity,
  OutboxItem,
  PhotoEnd,
  PhotoTray,
  Prompt,
  Seat,
  Shop,
  Subject,
} from '#store/records.ts';
