// @ts-check

/** Shows instants the way people write them, in the shop's zone; in this computer's own while there is no shop. */

/** @type {string | undefined} */
let zone;
/** @type {Map<string, Intl.DateTimeFormat>} */
let formats = new Map();

/**
 * Sets the zone; answers whether it is another one than before.
 * @param {string | null} shopsZone
 */
export function setZone(shopsZone) {
  const next = shopsZone ?? undefined;
  if (next === zone) return false;
  zone = next;
  formats = new Map();
  return true;
}

export function zoneName() {
  return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @param {string | number} at */
export function clockTime(at) {
  return format('time', { hour: '2-digit', minute: '2-digit' }, at);
}

/** @param {string | number} at */
export function longDay(at) {
  return format('long', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, at);
}

/** @param {string | number} at */
export function shortDay(at) {
  return format('short', { day: 'numeric', month: 'short' }, at);
}

/**
 * The calendar date as `YYYY-MM-DD`, for date fields.
 * @param {string | number} at
 */
export function isoDay(at) {
  const parts = formatter(
    'iso',
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    'en-u-ca-iso8601-nu-latn',
  ).formatToParts(new Date(at));
  const part = (/** @type {string} */ type) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * @param {string} name
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string | number} at
 */
function format(name, options, at) {
  return formatter(name, options, undefined).format(new Date(at));
}

/**
 * @param {string} name
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string | undefined} locale
 */
function formatter(name, options, locale) {
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, zone === undefined ? options : { ...options, timeZone: zone });
  formats.set(name, made);
  return made;
}
