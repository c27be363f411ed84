import { showPolicy, showSetting } from '#app/changePolicy.ts';
import type { Outcome } from '#app/outcome.ts';
import type { MemberSeat } from '#app/seats.ts';
import { currencyOf } from '#domain/currency.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { type RuleChange, SETTINGS, type Setting } from '#domain/shopRules.ts';
import { starterLimits } from '#domain/starterLimits.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readPolicy } from '../read/policy.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Option, prompt, type Turn } from '../turn.ts';

/** `policy`, `policy late-fee`, `policy late-fee 2% after 7 days` (chat.md, "Verbs", policy). */
export function planPolicy(turn: Turn, seat: MemberSeat, text: string): Plan {
  // Whose it is comes before how it is written.
  if (seat.role !== 'owner') return toRefuse({ code: 'owner-only', verb: 'policy' });
  const read = readPolicy(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  switch (read.value.kind) {
    case 'all':
      return toRun({ kind: 'policy' });
    case 'setting':
      return toRun({ kind: 'policy-setting', setting: read.value.setting });
    case 'change':
      return toRun({ kind: 'policy-change', change: read.value.change });
  }
}

/** Every setting in a sentence, each with a button. */
export async function runPolicy(turn: Turn, seat: MemberSeat): Promise<Outcome | undefined> {
  const outcome = showPolicy(seat);
  if (!outcome.ok) return outcome;
  const options = SETTINGS.map(
    (setting): Option => ({ label: { setting }, intent: { kind: 'policy-setting', setting } }),
  );
  await prompt(turn, outcome.value.fact, inRows(options, 3));
  return undefined;
}

/** One setting with what it is mostly set to. */
export async function runSetting(turn: Turn, seat: MemberSeat, setting: Setting): Promise<Outcome | undefined> {
  const outcome = showSetting(seat, setting);
  if (!outcome.ok) return outcome;
  const options = presetsOf(setting, seat).map(
    (change): Option => ({ label: { change }, intent: { kind: 'policy-change', change } }),
  );
  await prompt(turn, outcome.value.fact, [...inRows(options, 2), [cancelOption]]);
  return undefined;
}

function presetsOf(setting: Setting, { shop }: MemberSeat): readonly RuleChange[] {
  switch (setting) {
    case 'net':
      return [
        ...[0, 7, 15, 30].map((net) => ({ setting, terms: { net } })),
        { setting, terms: { net: 30, early: { basisPoints: 200, days: 10 } } },
        { setting, terms: { monthDay: 5 } },
      ];
    case 'late-fee': {
      const fee = { rate: { basisPoints: 200 }, graceDays: 7, capBasisPoints: 2_000 };
      return [
        { setting, fee: { ...fee, everyDays: 30 } },
        { setting, fee },
        { setting, fee: null },
      ];
    }
    case 'terms':
      return [false, true].map((onPaper) => ({ setting, onPaper }));
    case 'starter': {
      const currency = currencyOf(shop.currency);
      const sums = currency === undefined ? [] : starterLimits({ ...currency, exponent: shop.exponent });
      return [...sums.map((limit) => ({ setting, limit })), { setting, limit: null }];
    }
    case 'hold':
      return [15, 30, 60, null].map((days) => ({ setting, days }));
    case 'reminders':
      return [DEFAULT_POLICY.reminders, { offsets: [0, 7], everyDays: 30 }, { offsets: [], everyDays: null }].map(
        (schedule) => ({ setting, schedule }),
      );
    case 'hours':
      return [
        { setting, hours: { from: '09:00', to: '19:00' } },
        { setting, hours: { from: '10:00', to: '21:00' } },
        { setting, restDays: [7] },
        { setting, restDays: [] },
      ];
    case 'mode':
      return (['auto', 'ask'] as const).map((mode) => ({ setting, mode }));
    case 'pay-link':
      return [{ setting, link: null }];
    case 'promise':
      return [7, 14, 30].map((days) => ({ setting, days }));
    case 'plan':
      return [1, 2, 3].map((missed) => ({ setting, missed }));
    case 'points': {
      // About a hundredth, and a fiftieth, of what a household buys in a week.
      const currency = currencyOf(shop.currency);
      const [, middle] = currency === undefined ? [0, 0] : starterLimits({ ...currency, exponent: shop.exponent });
      const per = middle / 50;
      const worth = [per / 100, per / 50].filter((each) => Number.isSafeInteger(each) && each > 0);
      return [...worth.map((each) => ({ setting, points: { per, worth: each } })), { setting, points: null }];
    }
    case 'review':
      return [30, 90, null].map((days) => ({ setting, days }));
  }
}

function inRows(options: readonly Option[], width: number): readonly (readonly Option[])[] {
  return Array.from({ length: Math.ceil(options.length / width) }, (_, row) =>
    options.slice(row * width, row * width + width),
  );
}
