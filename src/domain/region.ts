import type { Currency } from './currency.ts';
import { PLACES_BY_ZONE } from './placeZones.ts';
import { FORMER_ZONE_NAMES, ZONES_BY_REGION } from './zoneRegions.ts';

/**
 * How numbers and dates are written where a shop is. `group` stands for its kind: `' '` for every space of print, `"'"` for every
 * apostrophe.
 */
export type NumberSetting = {
  readonly currency: Currency;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',' | ' ' | "'";
  /** Whether `12,34,567` fits as well as `1,234,567`. */
  readonly indian: boolean;
  /** Whether `3/12` is the 3rd of December. */
  readonly dayFirst: boolean;
};

/** How many zones a place may come to, so that each fits a button. */
export const ZONES_OF_PLACE_MAX = 8;
export const PLACE_TEXT_MAX = 100;

const PREFIX_MIN = 3;

/** Where most people of a country live whose zones the source lists in another order. */
const FIRST_ZONES: ReadonlySet<string> = new Set([
  'America/Sao_Paulo',
  'America/Toronto',
  'Asia/Tashkent',
  'Australia/Sydney',
  'Europe/Kyiv',
  'Europe/Moscow',
]);

/** The zones of each country (ISO 3166), the one most of its people live in first. */
const ZONES_OF_REGION: ReadonlyMap<string, readonly string[]> = new Map(
  entriesOf(ZONES_BY_REGION).map(([region, zones]) => [region, firstZoneFirst(zones)]),
);

const REGION_OF_ZONE: ReadonlyMap<string, string> = new Map(
  [...ZONES_OF_REGION].flatMap(([region, zones]) => zones.map((zone) => [zone, region] as const)),
);

/** Asia/Calcutta is Asia/Kolkata today. */
const ZONE_OF_FORMER_NAME: ReadonlyMap<string, string> = new Map(
  entriesOf(FORMER_ZONE_NAMES).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
);

/** Currencies of several countries, or of one whose code they do not begin with: where most of their users are. */
const REGION_OF_CURRENCY: Readonly<Record<string, string>> = {
  EUR: 'DE',
  XAF: 'CM',
  XCD: 'LC',
  XCG: 'CW',
  XOF: 'SN',
  XPF: 'PF',
};

/** Lakh and crore are counted here whatever the CLDR says of the country's first language. */
const LAKH_REGIONS: ReadonlySet<string> = new Set(['BD', 'BT', 'IN', 'LK', 'NP', 'PK']);

/** Countries that write the day first, but for whose first language the CLDR has no more than its root's or the American order. */
const DAY_FIRST_REGIONS: ReadonlySet<string> = new Set(
  'AQ BQ BT CW GH GL HT LK LS MT MV NE NP PG PY SO TK TV VU WS ZA ZW'.split(' '),
);

/** The country of a zone, by today's or a former name of it; undefined for zones of none, such as UTC. */
export function regionOfZone(zone: string): string | undefined {
  return REGION_OF_ZONE.get(ZONE_OF_FORMER_NAME.get(zone) ?? zone);
}

/** The zone a shop with this currency is most likely in; UTC when the code says nothing. */
export function zoneOfCurrency(code: string): string {
  const currency = code.toUpperCase();
  const region = REGION_OF_CURRENCY[currency] ?? currency.slice(0, 2);
  return ZONES_OF_REGION.get(region)?.[0] ?? 'UTC';
}

/**
 * The zones a typed place may mean: a city, a country (in English or in its own first language), or a zone by its name, without
 * case and accents; `Mumbai, India` is looked up as `Mumbai` too. A whole name goes before the beginning of one. Several for a
 * country of several zones or a name in several, at most `ZONES_OF_PLACE_MAX`; none when the place is not known.
 */
export function zonesOfPlace(text: string): string[] {
  if (text.length > PLACE_TEXT_MAX) return [];
  const named = zoneNames().find(([name]) => name.toLowerCase() === text.trim().toLowerCase().replaceAll(' ', '_'));
  if (named !== undefined) return [named[1]];
  const names = [text, text.split(',')[0] ?? ''].map(foldedPlace);
  const places = placeIndex();
  const whole = names.map((name) => places.get(name)).find((zones) => zones !== undefined);
  const zones = whole ?? names.map((name) => zonesByPrefix(name, places)).find((found) => found.size > 0) ?? [];
  return [...zones].slice(0, ZONES_OF_PLACE_MAX);
}

/** How the shop's customers write numbers and dates: by the country of its zone, or of its currency for a zone of none. */
export function numberSetting({ currency, zone }: { currency: Currency; zone: string }): NumberSetting {
  const region = regionOfZone(zone) ?? regionOfZone(zoneOfCurrency(currency.code));
  return { currency, ...habitsOf(region) };
}

/** Whether `3/12` is the 3rd of December there (chat.md, "Reading a sale"). */
export function dayFirst(zone: string): boolean {
  return habitsOf(regionOfZone(zone)).dayFirst;
}

type Habits = Omit<NumberSetting, 'currency'>;

/** What was asked of `Intl` before, for it takes half a millisecond: at most one entry a country. */
const HABITS = new Map<string | undefined, Habits>();

function habitsOf(region: string | undefined): Habits {
  const known = HABITS.get(region) ?? readHabits(region);
  HABITS.set(region, known);
  return known;
}

function readHabits(region: string | undefined): Habits {
  const parts = new Intl.NumberFormat(localesOf(region), { numberingSystem: 'latn' }).formatToParts(12_345_678.5);
  const decimal = parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  const group = groupKind(parts.find((part) => part.type === 'group')?.value) ?? (decimal === ',' ? '.' : ',');
  const indian = region !== undefined && LAKH_REGIONS.has(region);
  return { decimal, group, indian, dayFirst: isDayFirst(region) };
}

function isDayFirst(region: string | undefined): boolean {
  if (region !== undefined && DAY_FIRST_REGIONS.has(region)) return true;
  const format = new Intl.DateTimeFormat(localesOf(region), { calendar: 'gregory', month: 'numeric', day: 'numeric' });
  const order = format.formatToParts(0).map((part) => part.type);
  return order.indexOf('day') < order.indexOf('month');
}

/** The country's first language, then English as it is written there; never the locale of the machine this runs on. */
function localesOf(region: string | undefined): string[] {
  if (region === undefined) return ['en-GB'];
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  return [`${language}-${region}`, `en-${region}`, 'en-GB'];
}

function groupKind(group: string | undefined): NumberSetting['group'] | undefined {
  if (group === undefined) return undefined;
  if (group === '.' || group === ',') return group;
  return /^\s$/u.test(group) ? ' ' : "'";
}

type PlaceIndex = ReadonlyMap<string, ReadonlySet<string>>;

let placesOnce: PlaceIndex | undefined;

/** Folded names of all places. Made when the first shop opens, not at start: the names of 250 countries take their time. */
function placeIndex(): PlaceIndex {
  placesOnce ??= readPlaces();
  return placesOnce;
}

function readPlaces(): PlaceIndex {
  const places = new Map<string, Set<string>>();
  const add = (name: string, zones: readonly string[]): void => {
    const folded = foldedPlace(name);
    places.set(folded, new Set([...(places.get(folded) ?? []), ...zones]));
  };
  for (const [name, zone] of zoneNames()) add(name.slice(name.lastIndexOf('/') + 1), [zone]);
  for (const line of PLACES_BY_ZONE.trim().split('\n')) {
    const [zone = '', cities = ''] = line.split(': ');
    for (const city of cities.split(',')) add(city, [zone]);
  }
  for (const [region, zones] of ZONES_OF_REGION) for (const name of countryNames(region)) add(name, zones);
  return places;
}

/** Every name of the tz database for a zone, today's and former ones, with today's. */
function zoneNames(): (readonly [string, string])[] {
  return [...[...REGION_OF_ZONE.keys()].map((zone) => [zone, zone] as const), ...ZONE_OF_FORMER_NAME];
}

function countryNames(region: string): string[] {
  const own = new Intl.Locale(`und-${region}`).maximize().language;
  return ['en', own].flatMap(
    (language) => new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(region) ?? [],
  );
}

function zonesByPrefix(prefix: string, places: PlaceIndex): ReadonlySet<string> {
  if (prefix.length < PREFIX_MIN) return new Set();
  return new Set([...places].flatMap(([name, zones]) => (name.startsWith(prefix) ? [...zones] : [])));
}

/** Without case, accents and what stands between words; only accents are dropped, for the marks of other scripts are vowels. */
function foldedPlace(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/[łøđı]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i' })[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function firstZoneFirst(zones: readonly string[]): string[] {
  return [...zones.filter((zone) => FIRST_ZONES.has(zone)), ...zones.filter((zone) => !FIRST_ZONES.has(zone))];
}

/** The first word of each entry of a table in zoneRegions.ts, and the other words. */
function entriesOf(table: string): (readonly [string, readonly string[]])[] {
  return table.split(';').map((entry) => {
    const [first = '', ...rest] = entry.trim().split(/\s+/);
    return [first, rest];
  });
}
