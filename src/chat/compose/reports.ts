import { AGING_BUCKETS } from '#domain/aging.ts';
import { accountComposers } from './accounts.ts';
import { agingLine } from './home.ts';
import { listed } from './lists.ts';
import type { Composers } from './told.ts';
import { name } from './voice.ts';

/** How the shop stands; the same figures as in the picture beside it. */
export const reportComposers = {
  report: ({ from, over, sold, collected, owedThen, today, aging, debtors, ...totals }, voice) => {
    const { say, money, date, month } = voice;
    const late = AGING_BUCKETS.filter((bucket) => aging[bucket] > 0);
    return {
      lines: [
        over ? say('report', { month: month(from) }) : say('report-so-far', { month: month(from), today: date(today) }),
        say('report-sold', { sold: money(sold) }),
        say('report-collected', { collected: money(collected) }),
        owedThen === undefined ? undefined : say('report-then', { owed: money(owedThen) }),
        say('report-today', { today: date(today) }),
        ...accountComposers['shop-totals']({ ...totals, kind: 'shop-totals' }, voice).lines,
        late.length === 0 ? undefined : say('aging'),
        ...listed(late, (bucket) => agingLine(bucket, aging[bucket], voice), voice),
        debtors.length === 0 ? undefined : say('report-most'),
        ...debtors.map(({ who, balance, late: part }) => {
          const line = { name: name(who.name), balance: money(balance) };
          return part === 0 ? say('report-debtor', line) : say('report-debtor-late', { ...line, late: money(part) });
        }),
      ],
    };
  },
} satisfies Partial<Composers>;
