import type { GoodsLine } from '#app/facts.ts';
import { clip } from '#i18n/clip.ts';
import { cleanText, joinRich, plainRich, type RichText } from '#i18n/richText.ts';
import type { Voice } from './voice.ts';

/** More goods than that are counted, not listed. */
export const GOODS_SHOWN_MAX = 10;
const GOODS_NAME_SHOWN_MAX = 40;

/** One line for each of the goods with its price; none for a sale of one sum without a name. */
export function goodsLines(goods: readonly GoodsLine[], voice: Voice): RichText[] {
  return parts(goods, voice, voice.money);
}

/** The goods with their prices on one line: `2 kg rice ₹120.00, oil ₹90.00`. */
export function goodsLine(goods: readonly GoodsLine[], voice: Voice): RichText | undefined {
  return onOneLine(parts(goods, voice, voice.money));
}

/** As in a spoken question, without the zeros: `soap ₹45`. */
export function goodsSpoken(goods: readonly GoodsLine[], voice: Voice): RichText | undefined {
  return onOneLine(parts(goods, voice, voice.shortMoney));
}

/** As on a button, where there is always something to read: the goods, or the sum alone. */
export function goodsOnLabel(label: GoodsToChoose, voice: Voice): RichText {
  const money = (amount: number) => voice.moneyOf({ ...label, amount });
  const [only] = label.goods;
  return onOneLine(parts(label.goods, voice, money)) ?? plainRich(money(only?.amount ?? 0));
}

type GoodsToChoose = { readonly goods: readonly GoodsLine[]; readonly currency: string; readonly exponent: number };

function onOneLine(said: readonly RichText[]): RichText | undefined {
  return said.length === 0 ? undefined : joinRich(said, ', ');
}

function parts(goods: readonly GoodsLine[], voice: Voice, money: Voice['money']): RichText[] {
  if (goods.length === 1 && goods[0]?.name === undefined && goods[0]?.quantity === undefined) return [];
  const shown = goods
    .slice(0, GOODS_SHOWN_MAX)
    .map((line) => voice.say('goods-priced', { goods: what(line, voice), amount: money(line.amount) }));
  const rest = goods.length - shown.length;
  return rest > 0 ? [...shown, voice.say('and-more', { count: rest })] : shown;
}

function what(line: GoodsLine, { say }: Voice): RichText {
  const name = line.name === undefined ? undefined : clip(cleanText(line.name), GOODS_NAME_SHOWN_MAX);
  const { quantity, unit } = line;
  if (quantity === undefined) return name === undefined ? say('goods-unnamed') : plainRich(name);
  if (unit === undefined) {
    return name === undefined ? say('goods-counted-unnamed', { quantity }) : say('goods-counted', { quantity, name });
  }
  return name === undefined
    ? say('goods-measured-unnamed', { quantity, unit })
    : say('goods-measured', { quantity, unit, name });
}
