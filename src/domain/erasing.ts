import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import type { Draft } from './event.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

/** What has to be over before a person can be erased; `owed` is below zero where the shop owes her. */
export type ErasingRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'forget-owed'; readonly owed: Minor }
  | { readonly code: 'forget-open'; readonly what: 'plan' | 'proposal' | 'claim' | 'dispute' };

/**
 * `forget Asha`: refused while anything is owed either way, or a plan, a proposal, a claim or a dispute is open (domain.md, "Account and
 * ledger events"). `number` is what the shop calls her from then on.
 */
export function decideErasing(
  account: Account,
  { acting, number }: { readonly acting: Acting; readonly number: number },
): Result<readonly Draft[], ErasingRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'forget' });
  const what = openOn(account);
  if (what !== undefined) return refuse({ code: 'forget-open', what });
  if (account.balance !== 0) return refuse({ code: 'forget-owed', owed: account.balance });
  return accept([{ kind: 'erased', on: acting.today, data: { number } }]);
}

function openOn({ disputes, claims, plan, proposal }: Account): 'plan' | 'proposal' | 'claim' | 'dispute' | undefined {
  if (disputes.length > 0) return 'dispute';
  if (claims.length > 0) return 'claim';
  if (plan !== undefined) return 'plan';
  return proposal === undefined ? undefined : 'proposal';
}

/** What a person who was erased is called in the shop's lists and files, in every language the same (chat.md, "Files"). */
export function erasedName(number: number): string {
  return `customer ${number}`;
}
