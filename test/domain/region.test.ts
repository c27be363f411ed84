import { describe, expect, test } from 'vitest';
import { isZone } from '#domain/calendar.ts';
import { currencyCodes } from '#domain/currency.ts';
import {
  dayFirst,
  numberSetting,
  PLACE_TEXT_MAX,
  regionOfZone,
  ZONES_OF_PLACE_MAX,
  zoneOfCurrency,
  zonesOfPlace,
} from '#domain/region.ts';
import { FORMER_ZONE_NAMES, ZONES_BY_REGION } from '#domain/zoneRegions.ts';
import { currencyOfCode } from './currencyOfCode.ts';

/** chat.md, "Verbs" (`start`, `newshop`) and "Reading a sale" (dates); domain.md, "Money" (a single separator). */

describe('the country of a zone', () => {
  test.each([
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Africa/Nairobi', 'KE'],
    ['Africa/Kampala', 'UG'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['US/Eastern', 'US'],
    ['UTC', undefined],
    ['Etc/GMT+5', undefined],
    ['', undefined],
  ])('of %s is %s', (zone, region) => {
    expect(regionOfZone(zone)).toBe(region);
  });

  test('comes from a table whose zones our calendar knows', () => {
    const zones = `${ZONES_BY_REGION} ${FORMER_ZONE_NAMES}`.match(/[A-Z][A-Za-z]+\/[A-Za-z0-9_+/-]+/g) ?? [];
    expect(zones.length).toBeGreaterThan(500);
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });
});

describe('the zone a currency suggests', () => {
  test.each([
    ['INR', 'Asia/Kolkata'],
    ['inr', 'Asia/Kolkata'],
    ['KES', 'Africa/Nairobi'],
    ['USD', 'America/New_York'],
    ['EUR', 'Europe/Berlin'],
    ['XOF', 'Africa/Dakar'],
    ['GBP', 'Europe/London'],
    ['BRL', 'America/Sao_Paulo'],
    ['IDR', 'Asia/Jakarta'],
    ['AUD', 'Australia/Sydney'],
    ['RUB', 'Europe/Moscow'],
    ['???', 'UTC'],
  ])('is for %s %s', (code, zone) => {
    expect(zoneOfCurrency(code)).toBe(zone);
  });

  test('exists for every currency', () => {
    expect(currencyCodes().filter((code) => regionOfZone(zoneOfCurrency(code)) === undefined)).toEqual([]);
  });
});

describe('how numbers are written', () => {
  test.each([
    ['Asia/Kolkata', { decimal: '.', group: ',', indian: true }],
    ['Asia/Karachi', { decimal: '.', group: ',', indian: true }],
    ['Africa/Nairobi', { decimal: '.', group: ',', indian: false }],
    ['America/New_York', { decimal: '.', group: ',', indian: false }],
    ['America/Mexico_City', { decimal: '.', group: ',', indian: false }],
    ['Europe/Madrid', { decimal: ',', group: '.', indian: false }],
    ['Europe/Berlin', { decimal: ',', group: '.', indian: false }],
    ['America/Sao_Paulo', { decimal: ',', group: '.', indian: false }],
    ['Asia/Jakarta', { decimal: ',', group: '.', indian: false }],
    ['Europe/Paris', { decimal: ',', group: ' ', indian: false }],
    ['Europe/Zurich', { decimal: '.', group: "'", indian: false }],
    ['Africa/Cairo', { decimal: '.', group: ',', indian: false }],
  ])('in %s', (zone, setting) => {
    expect(numberSetting({ currency: currencyOfCode('USD'), zone })).toMatchObject(setting);
  });

  test('is the way of the currency where the zone belongs to no country', () => {
    const rupees = numberSetting({ currency: currencyOfCode('INR'), zone: 'UTC' });
    expect(rupees).toMatchObject({ decimal: '.', group: ',', indian: true, dayFirst: true });
    expect(numberSetting({ currency: currencyOfCode('EUR'), zone: 'UTC' })).toMatchObject({ decimal: ',', group: '.' });
  });
});

test.each([
  ['Asia/Kolkata', true],
  ['Africa/Nairobi', true],
  ['Europe/Stockholm', true],
  ['Africa/Accra', true],
  ['Africa/Johannesburg', true],
  ['Asia/Kathmandu', true],
  ['UTC', true],
  ['America/New_York', false],
  ['Asia/Manila', false],
  ['Asia/Tokyo', false],
])('in %s the day stands before the month: %s', (zone, is) => {
  expect(dayFirst(zone)).toBe(is);
});

describe('a typed place', () => {
  test.each([
    ['Kolkata', ['Asia/Kolkata']],
    ['mumbai', ['Asia/Kolkata']],
    ['DELHI', ['Asia/Kolkata']],
    ['Delhi, India', ['Asia/Kolkata']],
    [' Nairobi ', ['Africa/Nairobi']],
    ['mombasa', ['Africa/Nairobi']],
    ['New York', ['America/New_York']],
    ['new_york', ['America/New_York']],
    ['Asia/Kolkata', ['Asia/Kolkata']],
    ['asia/kolkata', ['Asia/Kolkata']],
    ['America/New York', ['America/New_York']],
    ['Asia/Calcutta', ['Asia/Kolkata']],
    ['Calcutta', ['Asia/Kolkata']],
    ['India', ['Asia/Kolkata']],
    ['भारत', ['Asia/Kolkata']],
    ['kenya', ['Africa/Nairobi']],
    ['Sao Paulo', ['America/Sao_Paulo']],
    ['São Paulo', ['America/Sao_Paulo']],
    ['Łódź', ['Europe/Warsaw']],
    ['Côte d’Ivoire', ['Africa/Abidjan']],
    ['Port-au-Prince', ['America/Port-au-Prince']],
    ['Kolk', ['Asia/Kolkata']],
  ])('%j is in %j', (text, zones) => {
    expect(zonesOfPlace(text)).toEqual(zones);
  });

  test('in a country of several zones is asked about, the likely ones first', () => {
    expect(zonesOfPlace('Indonesia')).toEqual(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']);
    expect(zonesOfPlace('Brazil')[0]).toBe('America/Sao_Paulo');
    expect(zonesOfPlace('USA').slice(0, 2)).toEqual(['America/New_York', 'America/Chicago']);
    expect(zonesOfPlace('san jose')).toEqual(['America/Costa_Rica', 'America/Los_Angeles']);
  });

  test.each(['', ' ', 'x', 'zzzz', '🍚', ',', '/', 'toString', '5'])('is not %j', (text) => {
    expect(zonesOfPlace(text)).toEqual([]);
  });

  test('never gives more zones than fit, and none for a text that is no name', () => {
    for (const text of ['san', 'new', 'por', 'america', 'Russia', 'Antarctica']) {
      expect(zonesOfPlace(text).length).toBeLessThanOrEqual(ZONES_OF_PLACE_MAX);
    }
    expect(zonesOfPlace('a'.repeat(PLACE_TEXT_MAX + 1))).toEqual([]);
  });

  test('leads only to zones that exist', () => {
    for (const text of ['san', 'new', 'por', 'kan', 'united states', 'canada', 'australia']) {
      for (const zone of zonesOfPlace(text)) expect(regionOfZone(zone), zone).toBeDefined();
    }
  });
});
