import { dateAt } from '#domain/calendar.ts';
import { canonicalJson } from '#domain/canonicalJson.ts';
import { changedRules, type RuleChange, type Setting, settledValue } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { recordOnShop } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { beginTellingTerms } from './tellTerms.ts';

/** `policy`: every setting. */
export function showPolicy({ shop, role }: MemberSeat): Outcome {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'policy' });
  return said({ kind: 'policy', rules: shop });
}

/** One setting, before it is changed. */
export function showSetting({ shop, role }: MemberSeat, setting: Setting): Outcome {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'policy' });
  return said({ kind: 'policy-setting', setting, rules: shop });
}

/** Changes how the shop sells and chases: an event on its own chain. Customers hear of new terms; sales made before keep theirs. */
export async function changePolicy(command: Command, seat: MemberSeat, change: RuleChange): Promise<Outcome> {
  const { role, member } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'policy' });
  const { book } = command.app;
  // As it stands in this transaction: several lines of one message may each change something.
  const before = (await book.shops.get(seat.shop.id)) ?? seat.shop;
  const after: Shop = { ...before, ...changedRules(before, change) };
  const { setting } = change;
  const fact = { kind: 'policy-changed', setting, before, after } as const;
  if (canonicalJson(settledValue(before, setting)) === canonicalJson(settledValue(after, setting)))
    return said({ ...fact, asked: false });
  const { policy, terms, starterLimit } = after;
  await book.shops.setRules(before.id, { policy, terms, starterLimit });
  const data = { setting, value: settledValue(after, setting) };
  const seq = await recordOnShop(command, before, { by: member, fact: { kind: 'policy', data } });
  // What is due to be said and charged may be another by now: the next daily run looks at everybody.
  await book.accounts.lookAtAll(before.id, dateAt(command.now, before.zone));
  const asked = canonicalJson(termsInForce(before)) !== canonicalJson(termsInForce(after));
  if (asked) await beginTellingTerms(command, after, seq);
  return said({ ...fact, asked });
}
