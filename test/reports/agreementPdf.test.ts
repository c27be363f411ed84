import { expect, test } from 'vitest';
import { agreementPdf, writable } from '#reports/agreementPdf.ts';

/** domain.md, "Plans": the agreement as a file, with nothing garbled in silence. */

test.each([
  ['a sign the font has', 'Café Zoé: €5 – “ja”', 'EUR', 'Café Zoé: €5 – “ja”', false],
  ['a currency’s sign it lacks', '₹1,250.00', 'INR', 'INR 1,250.00', false],
  ['letters it lacks', 'आशा pays', 'INR', '??? pays', true],
  ['a space of another width', '5\u202f000', 'EUR', '5 000', false],
])('%s', (_, text, currency, shown, replaced) => {
  expect(writable(text, currency)).toEqual({ text: shown, replaced });
});

test('is a PDF', async () => {
  const at = '2026-11-22T08:30:00.000Z';
  const bytes = await agreementPdf({ text: 'Payment plan\n1. ₹5.00', hash: '7f'.repeat(32), currency: 'INR', at });
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
});
