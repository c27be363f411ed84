import type { CalendarDate } from '#domain/calendar.ts';
import type { CustomerId, MemberId, ShopId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy.ts';
import type { Invite, Member, Shop } from '../records.ts';

export interface Shops {
  get(id: ShopId): Promise<Shop | undefined>;
  insert(shop: Shop): Promise<void>;
  /** The one that was opened last. */
  newest(): Promise<Shop | undefined>;
  /** Every shop in order of id, streamed. */
  all(): AsyncIterable<Shop>;
  byCounterCode(code: string): Promise<Shop | undefined>;
  setCounterCode(id: ShopId, code: string): Promise<void>;
  setPolicy(id: ShopId, policy: Policy): Promise<void>;
  /** The language of whoever has chosen none. */
  setLanguage(id: ShopId, language: string): Promise<void>;
  setReviewedOn(id: ShopId, day: CalendarDate): Promise<void>;
  setRules(id: ShopId, rules: Pick<Shop, 'policy' | 'terms' | 'starterLimit'>): Promise<void>;
  /** How far the sending of new terms has come; undefined when it is over. */
  setTellingTerms(id: ShopId, telling: Shop['tellingTerms']): Promise<void>;
}

export interface Members {
  get(id: MemberId): Promise<Member | undefined>;
  insert(member: Member): Promise<void>;
  /** The active ones. */
  ofShop(shop: ShopId): Promise<readonly Member[]>;
  deactivate(id: MemberId): Promise<void>;
}

export interface Invites {
  /** Those to this customer are no way in any more. */
  removeTo(shop: ShopId, customer: CustomerId): Promise<void>;
  get(hash: string): Promise<Invite | undefined>;
  insert(invite: Invite): Promise<void>;
  /** True for the one who used it, false when it was used before. */
  use(hash: string): Promise<boolean>;
}
