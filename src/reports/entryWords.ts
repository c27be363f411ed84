import { textAt } from '#domain/chain.ts';
import type { EntryState } from '#domain/entry.ts';
import type { AccountEvent, SaleData } from '#domain/event.ts';
import { toDecimal } from '#domain/money.ts';
import type { Shop } from '#store/records.ts';

/** What kind of entry it is, as files name it. */
export function kindOf({ kind, reason, spent }: EntryState): string {
  if (kind === 'discount') return spent === undefined ? 'early discount' : 'redeemed points';
  if (kind !== 'adjustment') return kind;
  return reason === 'opening' ? 'opening balance' : (reason ?? 'adjustment');
}

/** An entry and the words that were added to it later. */
export type Worded = {
  readonly shop: Pick<Shop, 'exponent'>;
  readonly event: AccountEvent;
  readonly added: readonly string[];
};

/** The goods of a sale, the reason of a void: all that people wrote with an entry and may be told again, on one line. */
export function wordsOf({ shop, event, added }: Worded): string {
  const own = event.kind === 'sale' ? goodsOf(event.data, event, shop.exponent) : (ownWords(event) ?? '');
  return [own, ...added].filter((words) => words !== '').join('; ');
}

/** `2 kg rice 120.00, oil 90.00`; a single item's amount is the entry's. */
function goodsOf({ items }: SaleData<unknown>, event: AccountEvent, exponent: number): string {
  const goods = items.map(({ quantity, unit, amount }, index) => {
    const price = items.length > 1 ? toDecimal({ amount, exponent }) : undefined;
    const words = [quantity, unit, textAt(event, `/items/${index}/name`), price];
    return words.filter((word) => word !== undefined).join(' ');
  });
  return goods.join(', ');
}

/** What was said when it was recorded. */
export function ownWords(event: AccountEvent): string | undefined {
  switch (event.kind) {
    case 'adjustment':
      return textAt(event, '/words');
    case 'void':
    case 'write-off':
    case 'fee-waiver':
      return textAt(event, '/reason');
    default:
      return undefined;
  }
}

/** By entry: why it went over the limit, reasons given afterwards. */
export function addedWords(events: readonly AccountEvent[]): Map<number, string[]> {
  const added = new Map<number, string[]>();
  for (const event of events) {
    if ((event.kind !== 'attachment' && event.kind !== 'override') || !('entry' in event.data)) continue;
    const words = textAt(event, event.kind === 'attachment' ? '/words' : '/reason');
    if (words !== undefined) added.set(event.data.entry, [...(added.get(event.data.entry) ?? []), words]);
  }
  return added;
}
