import { plainDigits } from '#domain/digits.ts';
import type { NumberSetting } from '#domain/region.ts';
import { NUMBER_SPACE } from '#domain/typedText.ts';

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['1/2', '0.5'],
  ['1/4', '0.25'],
  ['3/4', '0.75'],
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);
const DECIMAL = /^\d{1,9}(?:\.\d{1,6})?$/u;

/**
 * A quantity as a plain decimal, `2` or `0.5`, by the shop's locale; `1/2`, `½` and `1½` too. A point that cannot group parts the
 * decimals whatever the locale: nobody groups `1.5`. Undefined when it is none, zero included.
 */
export function readQuantity(text: string, numbers: NumberSetting): string | undefined {
  const fraction = FRACTIONS.get(text);
  if (fraction !== undefined) return fraction;
  const [, whole, vulgar] = /^(\d{1,9})([½¼¾])$/u.exec(text) ?? [];
  if (whole !== undefined && vulgar !== undefined) return `${whole}${FRACTIONS.get(vulgar)?.slice(1) ?? ''}`;
  const plain = asDecimal(plainDigits(text), numbers);
  return DECIMAL.test(plain) && /[1-9]/u.test(plain) ? plain.replace(/^0+(?=\d)/u, '') : undefined;
}

function asDecimal(text: string, numbers: NumberSetting): string {
  const group = numbers.group === ' ' ? NUMBER_SPACE : numbers.group;
  const [head = '', ...groups] = text.split(group);
  const last = (groups.at(-1) ?? '').split(numbers.decimal)[0] ?? '';
  const isGrouped = groups.length > 0 && head !== '' && head !== '0' && last.length === 3;
  const bare = isGrouped ? text.replaceAll(group, '') : text;
  const separators = bare.match(/[.,]/gu) ?? [];
  const isOne = separators.length === 1 && (separators[0] === '.' || numbers.decimal === ',');
  const decimal = isOne ? bare.replace(',', '.') : bare;
  return decimal.startsWith('.') ? `0${decimal}` : decimal;
}
