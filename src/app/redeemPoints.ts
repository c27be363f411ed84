import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import { decideRedemption } from '#domain/redeeming.ts';
import { type Command, tell } from './command.ts';
import type { Refusal } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, ownersOf } from './people.ts';
import { accountOf, record } from './recording.ts';
import type { CustomerSeat } from './seats.ts';
import { settledBy, standingOf, whoOf } from './shown.ts';
import { tellCreditChange } from './stopCredit.ts';

type DiscountEvent = Extract<AccountEvent, { kind: 'discount' }>;

/** `redeem 100`: the customer's points against what she owes; the owners are told (domain.md, "Loyalty"). */
export async function redeemPoints(
  command: Command,
  { shop, customer }: CustomerSeat,
  asked: number | 'all',
): Promise<Outcome> {
  const before = await accountOf(command, shop, customer.id);
  const points = asked === 'all' ? Math.max(1, before.points ?? 0) : asked;
  const today = dateAt(command.said, shop.zone);
  const decided = decideRedemption(before, { points, policy: shop.policy.points, today });
  if (!decided.ok) return refused(decided.refusal);
  const { account, events } = await record(command, shop, before, { drafts: decided.value, by: customer.id });
  const event = events.find((each): each is DiscountEvent => each.kind === 'discount');
  if (event === undefined) throw new Error('a redemption was decided without one');
  const { entry, amount, pieces, points: spent = 0 } = event.data;
  const redeemed = {
    entry,
    points: spent,
    amount,
    settled: settledBy(pieces, account.items),
    earlyEnded: earlyEnded(before, account, today),
    left: account.points ?? 0,
    standing: standingOf(account),
  };
  const subject = { shop: shop.id, customer: customer.id, entry };
  for (const owner of await ownersOf(command, shop.id)) {
    const fact = { kind: 'customer-redeemed', who: whoOf(customer), ...redeemed } as const;
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  }
  tellCreditChange(command, { shop, linked: await linkedTo(command, customer.id), before, after: account });
  return said({ kind: 'points-redeemed', asked: points, code: receiptCode(event.hash), ...redeemed }, subject);
}

export type PointsRoom = { readonly points: number; readonly worth: Minor };

/** What she could redeem, before she is asked how many; or why she cannot. */
export async function roomForRedemption(
  command: Command,
  { shop, customer }: CustomerSeat,
): Promise<PointsRoom | { readonly refusal: Refusal }> {
  const account = await accountOf(command, shop, customer.id);
  const { points: policy } = shop.policy;
  const points = Math.max(1, account.points ?? 0);
  const decided = decideRedemption(account, { points, policy, today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return decided;
  const [draft] = decided.value;
  if (draft?.kind !== 'discount') throw new Error('a redemption was decided without one');
  return { points: draft.data.points ?? 0, worth: draft.data.amount };
}

/** Sales that are open still and whose early discount is not. */
function earlyEnded(before: Account, after: Account, today: string): readonly number[] {
  const open = new Map(after.items.map((item) => [item.entry, item]));
  return before.items
    .filter(({ early, entry }) => early !== undefined && early.until >= today && open.get(entry)?.early === undefined)
    .map(({ entry }) => entry)
    .filter((entry) => open.has(entry));
}
