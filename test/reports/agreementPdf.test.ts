import { expect, test } from 'vitest';
import { agreementPdf, writable } from '#reports/agreementPdf.ts';

/** domain.md, "Plans": the agreement as a file, with nothing garbled in silence. */

test.each([
  ['signs and letters of Western Europe', 'Café Zoé: €5 – “ja”', 'EUR', 'Café Zoé: €5 – “ja”', false],
  ['a currency’s sign', '₹1,250.00', 'INR', '₹1,250.00', false],
  ['another script', 'आशा वर्मा pays', 'INR', 'आशा वर्मा pays', false],
  ['a name read from the right, set apart', '\u2068محل أحمد\u2069 pays', 'EGP', '\u2068محل أحمد\u2069 pays', false],
  ['a currency’s sign that no font has', '\u{1ECB0}5', 'INR', 'INR 5', false],
  ['one sign for one picture, whatever it is made of', 'Asha 👩‍🌾 pays', 'INR', 'Asha ? pays', true],
  ['a script no font has', '愛 pays', 'INR', '? pays', true],
  ['a space of another width', '5\u2009kg', 'EUR', '5 kg', false],
  ['one at which no line breaks stays such a one', '5\u202f000\u00A0€', 'EUR', '5\u00A0000\u00A0€', false],
])('%s', (_, text, currency, shown, replaced) => {
  expect(writable(text, currency)).toEqual({ text: shown, replaced });
});

const at = '2026-11-22T08:30:00.000Z';
const pdf = async (text: string) =>
  Buffer.from(await agreementPdf({ text, hash: '7f'.repeat(32), currency: 'INR', at, language: 'en' })).toString(
    'latin1',
  );
const fontsIn = (bytes: string) => new Set([...bytes.matchAll(/\/BaseFont \/[A-Z]+\+(\S+)/gu)].map(([, name]) => name));

test('is a PDF with the fonts its letters need, and no others', async () => {
  const english = await pdf('Payment plan\n1. ₹5.00');
  expect(english.slice(0, 5)).toBe('%PDF-');
  expect(fontsIn(english)).toEqual(new Set(['NotoSans-Regular', 'NotoSans-Bold']));
  expect(fontsIn(await pdf('Payment plan\nआशा वर्मा, \u2068محل أحمد\u2069'))).toEqual(
    new Set(['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansDevanagari-Regular', 'NotoSansArabic-Regular']),
  );
});

test('goes on on the next page', async () => {
  const long = Array.from({ length: 60 }, (_, line) => `${line + 1}. ₹5.00`).join('\n');
  expect([...(await pdf(`Payment plan\n${long}`)).matchAll(/\/Type \/Page\b/gu)]).toHaveLength(2);
});
