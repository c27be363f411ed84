import type { CalendarDate, Instant } from './calendar.ts';
import type { MemberId } from './ids.ts';

/** Who of the shop decides, and when: `today` is the date of what was said in the shop's time zone, `now` its instant. */
export type Acting = {
  readonly role: 'owner' | 'clerk';
  readonly member: MemberId;
  readonly today: CalendarDate;
  readonly now: Instant;
};

/** What only the owner may do, each with a sentence of its own (product.md, "Who uses it"). */
export type OwnersOwn =
  | 'add'
  | 'adjust'
  | 'archive'
  | 'block'
  | 'claims'
  | 'disputes'
  | 'export'
  | 'feedback'
  | 'forget'
  | 'hold'
  | 'import'
  | 'limit'
  | 'net'
  | 'plan'
  | 'policy'
  | 'refund'
  | 'release'
  | 'remind'
  | 'rename'
  | 'report'
  | 'requests'
  | 'review'
  | 'staff'
  | 'terms'
  | 'unlink'
  | 'void'
  | 'waive'
  | 'writeoff';

export type OwnerOnlyRefusal = { readonly code: 'owner-only'; readonly verb: OwnersOwn };
