import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';

export const CUSTOMER_FILTERS = ['overdue', 'hold', 'blocked', 'archived'] as const;
export type CustomerFilter = 'all' | (typeof CUSTOMER_FILTERS)[number];

export type FilterRefusal = {
  readonly code: 'not-a-filter';
  readonly text: string;
  readonly filters: readonly CustomerFilter[];
};

/** Reads `customers`, `customers overdue` (chat.md, "Verbs", customers). */
export function readCustomerFilter(rest: string): Result<CustomerFilter, FilterRefusal> {
  const text = oneLine(rest);
  if (text === '' || foldWord(text) === 'all') return accept('all');
  const filter = CUSTOMER_FILTERS.find((known) => known === foldWord(text));
  return filter === undefined
    ? refuse({ code: 'not-a-filter', text: text.slice(0, 100), filters: CUSTOMER_FILTERS })
    : accept(filter);
}
