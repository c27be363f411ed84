import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AMOUNT_TEXT_MAX, readAmount, withoutMarks } from '#domain/amountText.ts';
import { currencyCodes } from '#domain/currency.ts';
import { ENTRY_MAX, toDecimal } from '#domain/money.ts';
import { type NumberSetting, numberSetting, zoneOfCurrency } from '#domain/region.ts';
import { currencyOfCode } from './currencyOfCode.ts';

/** domain.md, "Money", reading amounts. */

const settingOf = (code: string, zone: string): NumberSetting =>
  numberSetting({ currency: currencyOfCode(code), zone });

const INDIA = settingOf('INR', 'Asia/Kolkata');
const KENYA = settingOf('KES', 'Africa/Nairobi');
const SPAIN = settingOf('EUR', 'Europe/Madrid');
const FRANCE = settingOf('EUR', 'Europe/Paris');
const SWITZERLAND = settingOf('CHF', 'Europe/Zurich');
const SENEGAL = settingOf('XOF', 'Africa/Dakar');
const UGANDA = settingOf('UGX', 'Africa/Kampala');
const KUWAIT = settingOf('KWD', 'Asia/Kuwait');
const ZAMBIA = settingOf('ZMW', 'Africa/Lusaka');

describe('an amount in rupees', () => {
  test.each([
    ['1250', 125_000],
    ['1,250.50', 125_050],
    ['1,250', 125_000],
    ['12,34,567', 123_456_700],
    ['12,34,567.89', 123_456_789],
    ['1,234,567', 123_456_700],
    ['0.05', 5],
    ['.5', 50],
    ['1.5', 150],
    ['1.250', 125],
    ['1.5k', 150_000],
    ['1.5K', 150_000],
    ['1.2345k', 123_450],
    ['1,250k', 125_000_000],
    ['0.5k', 50_000],
    ['₹1,250', 125_000],
    ['₹ 1,250', 125_000],
    ['₹\u00a01,250.00', 125_000],
    ['1,250₹', 125_000],
    ['Rs 1,250', 125_000],
    ['rs. 50', 5_000],
    ['Rs.50', 5_000],
    ['Rs..5', 50],
    ['₹.50', 50],
    ['INR 50', 5_000],
    ['50 inr', 5_000],
    ['50rs.', 5_000],
    ['500/-', 50_000],
    ['Rs. 500/-', 50_000],
    ['500 /=', 50_000],
    ['1.5k/-', 150_000],
    ['1.5k rs', 150_000],
    ['१,२५०.५०', 125_050],
    ['١٢٥٠٫٥٠', 125_050],
    ['١٬٢٥٠', 125_000],
    ["1'250", 125_000],
    ['1\u202f250', 125_000],
    [' 120 ', 12_000],
    ['\u200e120\u200f', 12_000],
  ])('%j is %s paise', (text, paise) => {
    expect(readAmount(text, INDIA)).toEqual({ ok: true, value: paise });
  });

  test.each([
    ['', 'not-an-amount'],
    ['rice', 'not-an-amount'],
    ['₹', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    ['1e9', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['7up', 'not-an-amount'],
    ['500ml', 'not-an-amount'],
    ['2l', 'not-an-amount'],
    ['1250.', 'not-an-amount'],
    ['.', 'not-an-amount'],
    ['$50', 'not-an-amount'],
    ['50 usd', 'not-an-amount'],
    ['+91 98765 43210', 'not-an-amount'],
    ['09876543210', 'not-an-amount'],
    ['12 = 12', 'not-an-amount'],
    ['0', 'amount-zero'],
    ['0.00', 'amount-zero'],
    ['₹0', 'amount-zero'],
    ['0k', 'amount-zero'],
    ['-5', 'amount-negative'],
    ['−5', 'amount-negative'],
    ['-₹5', 'amount-negative'],
    ['₹-5', 'amount-negative'],
    ['(5)', 'amount-negative'],
    ['-0', 'amount-negative'],
    ['1,25', 'amount-grouping'],
    ['1,2,345', 'amount-grouping'],
    ['12,345,67', 'amount-grouping'],
    ['123,45,678', 'amount-grouping'],
    ['1,,250', 'amount-grouping'],
    [',250', 'amount-grouping'],
    ['0,250', 'amount-grouping'],
    ['1.250.000', 'amount-grouping'],
    ['1,250.5.0', 'amount-grouping'],
    ['1.25,0.5', 'amount-grouping'],
    ["1'250,000", 'amount-grouping'],
    ['2 500', 'amount-grouping'],
    ['10000000000.01', 'amount-too-large'],
    ['9'.repeat(40), 'amount-too-large'],
    ['9'.repeat(AMOUNT_TEXT_MAX + 1), 'not-an-amount'],
  ])('%j is refused: %s', (text, code) => {
    expect(readAmount(text, INDIA)).toEqual({
      ok: false,
      refusal: { code, text: text.trim().slice(0, AMOUNT_TEXT_MAX) },
    });
  });

  test('with more decimals than the currency has is refused with how many it has', () => {
    const refusal = { code: 'amount-decimals', text: '1.255', currency: 'INR', decimals: 2 };
    expect(readAmount('1.255', INDIA)).toEqual({ ok: false, refusal });
    expect(readAmount('1.23456k', INDIA).ok).toBe(true);
    expect(readAmount('1.234567k', INDIA)).toMatchObject({ refusal: { code: 'amount-decimals' } });
  });

  test('may be as large as an entry, and no larger', () => {
    expect(readAmount('10,000,000,000', INDIA)).toEqual({ ok: true, value: ENTRY_MAX });
  });
});

describe('a single separator means what it means where the shop is', () => {
  test.each([
    ['Spain', SPAIN, '1.250', 125_000],
    ['Spain', SPAIN, '1,25', 125],
    ['Spain', SPAIN, '1.250.000', 125_000_000],
    ['Spain', SPAIN, '1,5k', 150_000],
    ['Spain', SPAIN, '12,50 €', 1_250],
    ['Spain', SPAIN, '1.25', 'amount-grouping'],
    ['Spain', SPAIN, '1,250,000', 'amount-grouping'],
    ['India', INDIA, '1.250', 125],
    ['India', INDIA, '1,250', 125_000],
    ['Kenya', KENYA, 'KSh 1,250/=', 125_000],
    ['Kenya', KENYA, 'KSh.500', 50_000],
    ['Kenya', KENYA, '50 bob', 5_000],
    ['Kenya', KENYA, '12,34,567', 'amount-grouping'],
    ['France', FRANCE, '1 250,50', 125_050],
    ['France', FRANCE, '1\u202f250,50 €', 125_050],
    ['Switzerland', SWITZERLAND, '1’250.50', 125_050],
    ['Senegal', SENEGAL, '1.250', 1_250],
    ['Senegal', SENEGAL, '500F', 500],
    ['Senegal', SENEGAL, '1\u202f250\u00a0F\u202fCFA', 1_250],
    ['Senegal', SENEGAL, '12,5', 'amount-decimals'],
    ['Kuwait', KUWAIT, '1.250', 1_250],
    ['Zambia', ZAMBIA, 'K50', 5_000],
    ['Zambia', ZAMBIA, '50k', 5_000_000],
    ['Zambia', ZAMBIA, 'K50k', 5_000_000],
  ])('%s: %# %s', (_country, setting, text, expected) => {
    const read = readAmount(text, setting);
    expect(read.ok ? read.value : read.refusal.code).toBe(expected);
  });

  test('and of both together the last is the decimal one everywhere', () => {
    for (const setting of [INDIA, KENYA, SPAIN, FRANCE, SWITZERLAND]) {
      expect(readAmount('1,250.50', setting)).toEqual({ ok: true, value: 125_050 });
      expect(readAmount('1.250,50', setting)).toEqual({ ok: true, value: 125_050 });
    }
  });

  test('where it means nothing it is decimal if it cannot be a group', () => {
    expect(readAmount('12.50', FRANCE)).toEqual({ ok: true, value: 1_250 });
    expect(readAmount('1.250', FRANCE)).toEqual({ ok: true, value: 125_000 });
    expect(readAmount('12,50', SWITZERLAND)).toEqual({ ok: true, value: 1_250 });
  });

  test('is no decimal one in a currency without decimals, not even before zeros: 5.000 may be five thousand', () => {
    const refusal = { code: 'amount-decimals', text: '5.000', currency: 'UGX', decimals: 0 };
    expect(readAmount('5.000', UGANDA)).toEqual({ ok: false, refusal });
    expect(readAmount('5,000', UGANDA)).toEqual({ ok: true, value: 5_000 });
    expect(readAmount('1.5k', UGANDA)).toEqual({ ok: true, value: 1_500 });
  });
});

const settings = fc.constantFrom(...currencyCodes().map((code) => settingOf(code, zoneOfCurrency(code))));
const minor = fc.integer({ min: 1, max: ENTRY_MAX });

/** As the shop's customers would write it, in groups of three. */
function written(amount: number, { currency: { exponent }, decimal, group }: NumberSetting): string {
  const [whole = '', fraction] = toDecimal({ amount, exponent }).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

describe('what is written is read', () => {
  test('in every currency, grouped or not, with any of its marks before or behind', () => {
    fc.assert(
      fc.property(settings, minor, fc.nat(), (setting, amount, pick) => {
        const { marks } = setting.currency;
        const mark = marks[pick % marks.length] ?? '';
        const text = written(amount, setting);
        const plain = toDecimal({ amount, exponent: setting.currency.exponent }).replace('.', setting.decimal);
        for (const one of [
          plain,
          text,
          `${setting.currency.code} ${text}`,
          `${text}/-`,
          `${text} ${setting.currency.code}`,
        ]) {
          expect(readAmount(one, setting), one).toEqual({ ok: true, value: amount });
        }
        if (!mark.startsWith('/'))
          expect(readAmount(`${mark} ${text}`, setting), mark).toEqual({ ok: true, value: amount });
      }),
    );
  });

  test('in the way Intl writes rupees, in Hindi digits too', () => {
    fc.assert(
      fc.property(minor, fc.constantFrom('en-IN', 'hi-IN-u-nu-deva', 'bn-IN', 'ur-IN'), (amount, locale) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const text = format.format(toDecimal({ amount, exponent: 2 }) as `${number}`); // a decimal is what it makes
        expect(readAmount(text, INDIA), text).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

test('whatever is typed is answered, and an amount is a whole number from 1 to the largest entry', () => {
  const typed = fc.oneof(
    fc.array(fc.nat({ max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom(..."0123456789.,' kK₹rs/-=()٫٬\u00a0१"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(typed, settings, (text, setting) => {
      const read = readAmount(text, setting);
      if (read.ok) {
        expect(Number.isSafeInteger(read.value)).toBe(true);
        expect(read.value).toBeGreaterThan(0);
        expect(read.value).toBeLessThanOrEqual(ENTRY_MAX);
      } else {
        expect(read.refusal.text.length).toBeLessThanOrEqual(2 * AMOUNT_TEXT_MAX);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('marks come off', () => {
  test.each([
    ['Rs. 500/-', '500', true],
    ['-₹5', '-5', true],
    ['120', '120', false],
    ['120rs', '120', true],
    ['rice', 'rice', false],
    ['rsx 5', 'rsx 5', false],
    ['$5', '$5', false],
  ])('%j leaves %j', (text, number, marked) => {
    expect(withoutMarks(text, INDIA.currency)).toEqual({ number, marked });
  });

  test('but a letter behind a number is its unit', () => {
    expect(withoutMarks('2L', currencyOfCode('HNL'))).toEqual({ number: '2l', marked: false });
    expect(withoutMarks('L2', currencyOfCode('HNL'))).toEqual({ number: '2', marked: true });
  });
});
