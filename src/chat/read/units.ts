/** How goods are counted and measured, a closed list; the first word of each is the one that is kept. */
const SPELLINGS = [
  'kg kgs kilo kilos kilogram kilograms',
  'g gm gms gr gram grams',
  'l lt ltr ltrs liter liters litre litres',
  'ml mls',
  'pcs pc pce piece pieces nos',
  'pkt pkts packet packets pack packs',
  'dozen dozens doz dz',
  'box boxes',
  'bag bags',
  'bottle bottles btl btls',
  'tin tins',
  'can cans',
  'bunch bunches',
  'bundle bundles',
  'pair pairs',
  'roll rolls',
  'sack sacks',
  'crate crates',
  'tray trays',
  'carton cartons',
  'm meter meters metre metres',
  'cm',
  'ft feet foot',
  'lb lbs',
  'oz',
  'quintal quintals qtl',
  'ton tons tonne tonnes',
] as const;

const UNITS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => {
    const [unit = '', ...others] = line.split(' ');
    return [unit, ...others].map((spelling) => [spelling, unit] as const);
  }),
);

/** `many` of `few` are one `one`. */
const RELATIONS = [
  { one: 'kg', few: 'g', zeros: 3 },
  { one: 'l', few: 'ml', zeros: 3 },
  { one: 'm', few: 'cm', zeros: 2 },
] as const;

const PIECES_IN_DOZEN = 12n;

/** The unit a word names, in either case; undefined when it names none. */
export function unitOf(word: string): string | undefined {
  return UNITS.get(word.toLowerCase().replace(/\.$/u, ''));
}

/**
 * How many of unit `to` a quantity in unit `from` is, as a decimal: 500 g are 0.5 kg. Undefined where one unit does not tell the
 * other, or not as a finite decimal.
 */
export function convert({ quantity, from, to }: { quantity: string; from: string; to: string }): string | undefined {
  if (from === to) return quantity;
  if (from === 'dozen' && to === 'pcs')
    return /^\d+$/u.test(quantity) ? String(BigInt(quantity) * PIECES_IN_DOZEN) : undefined;
  for (const { one, few, zeros } of RELATIONS) {
    if (from === one && to === few) return shiftPoint({ quantity, places: zeros });
    if (from === few && to === one) return shiftPoint({ quantity, places: -zeros });
  }
  return undefined;
}

function shiftPoint({ quantity, places }: { quantity: string; places: number }): string {
  const [whole = '', fraction = ''] = quantity.split('.');
  const left = whole.padStart(1 + Math.abs(places), '0');
  const right = fraction.padEnd(Math.abs(places), '0');
  const point = left.length + places;
  const digits = left + right;
  return tidy({ whole: digits.slice(0, point), fraction: digits.slice(point) });
}

function tidy({ whole, fraction }: { whole: string; fraction: string }): string {
  const head = whole.replace(/^0+(?=\d)/u, '');
  const tail = fraction.replace(/0+$/u, '');
  return tail === '' ? head : `${head}.${tail}`;
}
