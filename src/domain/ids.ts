/** Our own identifiers: 12 characters of a–z and 0–9, made by the id source that is passed in. */
export type ShopId = string & { readonly __id: 'ShopId' };
export type CustomerId = string & { readonly __id: 'CustomerId' };
export type MemberId = string & { readonly __id: 'MemberId' };

/** Who did something: a member of the shop, the customer, or the shop's own rules when the clock acts. */
export type ActorId = MemberId | CustomerId | 'rules';

export const shopId = (text: string): ShopId => text as ShopId;
export const customerId = (text: string): CustomerId => text as CustomerId;
export const memberId = (text: string): MemberId => text as MemberId;
