import { dateAt } from '#domain/calendar.ts';
import { earlyEndedBy } from '#domain/earlyDiscount.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import { decideRedemption } from '#domain/redeeming.ts';
import { type Command, tell } from './command.ts';
import type { Refusal } from './facts.ts';
import { type Outcome, refused, said, undecided } from './outcome.ts';
import { linkedTo, ownersOf } from './people.ts';
import { accountOf, record } from './recording.ts';
import type { CustomerSeat } from './seats.ts';
import { cameAlong, settledBy, standingOf, whoOf } from './shown.ts';
import { tellCreditChange } from './stopCredit.ts';

type DiscountEvent = Extract<AccountEvent, { kind: 'discount' }>;

export type RedeemAsk = {
  readonly points: number | 'all';
  /** She was asked and redeems although an early discount ends with it. */
  readonly endEarly?: true;
};

/**
 * `redeem 100`: the customer's points against what she owes; the owners are told (domain.md, "Loyalty"). Where that would end an early
 * discount she is asked first: she cannot take it back herself.
 */
export async function redeemPoints(
  command: Command,
  { shop, customer }: CustomerSeat,
  ask: RedeemAsk,
): Promise<Outcome> {
  const before = await accountOf(command, shop, customer.id);
  const points = ask.points === 'all' ? Math.max(1, before.points ?? 0) : ask.points;
  const today = dateAt(command.said, shop.zone);
  const decided = decideRedemption(before, { points, policy: shop.policy.points, today });
  if (!decided.ok) return refused(decided.refusal);
  const planned = redemptionIn(decided.value);
  const earlyEnded = earlyEndedBy(before, planned.pieces, today);
  if (earlyEnded.length > 0 && ask.endEarly === undefined)
    return undecided({ kind: 'redeem-ends-early', points: planned.points ?? 0, amount: planned.amount, earlyEnded });
  const { account, events } = await record(command, shop, before, { drafts: decided.value, by: customer.id });
  const event = events.find((each): each is DiscountEvent => each.kind === 'discount');
  if (event === undefined) throw new Error('a redemption was decided without one');
  const { entry, amount, pieces, points: spent = 0 } = event.data;
  const redeemed = {
    entry,
    points: spent,
    amount,
    settled: settledBy(pieces, account.items),
    ...cameAlong({ before, after: account }, pieces, { today, spent }),
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
  const planned = redemptionIn(decided.value);
  return { points: planned.points ?? 0, worth: planned.amount };
}

function redemptionIn(drafts: readonly Draft[]) {
  const [draft] = drafts;
  if (draft?.kind !== 'discount') throw new Error('a redemption was decided without one');
  return draft.data;
}
