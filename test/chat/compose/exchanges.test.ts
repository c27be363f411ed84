import { describe, expect, test } from 'vitest';
import { compose } from '#chat/compose/compose.ts';
import { plainText } from '#i18n/message.ts';
import { factOf } from './everyFact.ts';
import { labelsOf, linesOf } from './said.ts';
import { afternoon, CORNER_STORE, OWNER, payment, sale } from './samples.ts';

// chat.md, "Key exchanges": where words are given there, they are these, in INR and Asia/Kolkata.

describe('1. a sale', () => {
  test('the owner reads number, name, amount and due date first, then the balance', () => {
    expect(linesOf(factOf('sale-recorded'))).toEqual([
      '#12 Asha Verma: ₹210.00 on credit, due 15 Dec 2026.',
      'Balance ₹1,250.00 of ₹5,000.00.',
      '2 kg rice ₹120.00, oil ₹90.00',
      'Receipt 7F3A-9C01-22BE-04D7',
      'not confirmed yet, Asha has been asked',
    ]);
    expect(labelsOf(factOf('sale-recorded'))).toEqual([['Undo']]);
  });

  test('the customer reads shop, items, total, due date, balance and receipt code', () => {
    expect(linesOf(factOf('sale-to-confirm'))).toEqual([
      'Corner Store: #12 ₹210.00 on credit, due 15 Dec 2026.',
      'Balance ₹1,250.00 of ₹5,000.00.',
      '2 kg rice ₹120.00',
      'oil ₹90.00',
      'Receipt 7F3A-9C01-22BE-04D7',
      'Is this right?',
    ]);
    expect(labelsOf(factOf('sale-to-confirm'))).toEqual([['Confirm', 'Not right']]);
  });

  test.each([
    [{ state: 'confirmed', by: 'Asha Verma', at: afternoon }, 'confirmed by Asha, 14:02'],
    [{ state: 'confirmed', by: 'Asha Verma', at: '2026-12-03T03:30:00.000Z' }, 'confirmed by Asha, 09:00, 3 Dec 2026'],
    [{ state: 'not-linked' }, 'not confirmed, Asha is not linked yet'],
    [{ state: 'disputed' }, 'disputed by Asha'],
    [{ state: 'none' }, 'Receipt 7F3A-9C01-22BE-04D7'],
  ] as const)('the last line of the owner’s message says where her word stands: %j', (confirmation, line) => {
    expect(linesOf({ ...factOf('sale-recorded'), confirmation }).at(-1)).toBe(line);
  });

  test('what is not of every day stands below: another date, credit used, a limit passed', () => {
    const shown = { ...sale, goods: [{ amount: 21_000 }], backDated: true, on: '2026-11-28', creditUsed: 5_000 };
    expect(linesOf({ ...factOf('sale-recorded'), sale: shown, overridden: ['limit'] }).slice(2, -1)).toEqual([
      'Dated 28 Nov 2026.',
      '₹50.00 of it paid from credit.',
      'Over the limit, allowed this once.',
      'Receipt 7F3A-9C01-22BE-04D7',
    ]);
    expect(linesOf({ ...factOf('sale-to-confirm'), sale: shown })).toContain('Dated 28 Nov 2026.');
  });

  test.each([
    [{ name: 'rice', quantity: '2', unit: 'kg', amount: 12_000 }, '2 kg rice ₹120.00'],
    [{ name: '7up', quantity: '3', amount: 12_000 }, '3 × 7up ₹120.00'],
    [{ name: 'soap', amount: 4_500 }, 'soap ₹45.00'],
    [{ quantity: '0.5', unit: 'l', amount: 4_500 }, '0.5 l ₹45.00'],
    [{ quantity: '3', amount: 4_500 }, '3 pcs ₹45.00'],
    [{ amount: 4_500 }, 'goods ₹45.00'],
  ])('goods %j are written %s', (line, written) => {
    const goods = [line, { name: 'oil', amount: 9_000 }];
    expect(linesOf({ ...factOf('sale-recorded'), sale: { ...sale, goods } })[2]).toBe(`${written}, oil ₹90.00`);
  });

  test('in Kenya it is shillings', () => {
    const shop = { ...CORNER_STORE, currency: 'KES', zone: 'Africa/Nairobi' };
    const [head, balance] = linesOf(factOf('sale-recorded'), { ...OWNER, shop });
    expect(head).toMatch(/^#12 Asha Verma: Ksh\s210\.00 on credit, due 15 Dec 2026\.$/);
    expect(balance).toMatch(/^Balance Ksh\s1,250\.00 of Ksh\s5,000\.00\.$/);
  });
});

describe('2. not right', () => {
  test('asks what is wrong', () => {
    expect(linesOf(factOf('what-is-wrong'))).toEqual(['#12 ₹210.00: What is wrong?']);
    const keys = [
      ['amount', 'goods'],
      ['not-mine', 'other'],
    ] as const;
    const choices = keys.map((row) => row.map((key) => ({ label: { key }, data: 'choice:p00000000001:0' })));
    expect(labelsOf(factOf('what-is-wrong'), choices)).toEqual([
      ['Amount', 'Goods'],
      ['Not mine', 'Other…'],
    ]);
  });

  test('the owner reads it with what she can do', () => {
    expect(linesOf(factOf('dispute-raised'))).toEqual([
      '#12 Asha Verma: ₹210.00 disputed.',
      'Balance ₹1,250.00, of which ₹210.00 disputed; limit ₹5,000.00.',
      'Asha says the amount is not right.',
      '₹210.00 is set aside until you decide: no reminders for it.',
    ]);
    expect(labelsOf(factOf('dispute-raised'))).toEqual([['Correct…', 'Void', 'Stand by it']]);
  });

  test.each([
    [{ reason: 'goods' }, 'Asha says the goods are not right.'],
    [{ reason: 'not-mine' }, 'Asha says it is not hers.'],
    [{ reason: 'other', words: 'it was only one kilo' }, 'Asha says: “it was only one kilo”'],
    [{ reason: 'amount', says: 30_000, frozen: 0 }, 'Asha says: ₹300.00 paid.'],
  ] as const)('%j', (said, line) => {
    expect(linesOf({ ...factOf('dispute-raised'), ...said })[2]).toBe(line);
  });
});

describe('3. a payment', () => {
  test('the owner reads what it settled, what became of the rest, how it came', () => {
    expect(linesOf({ ...factOf('payment-recorded'), payment: { ...payment, credit: 10_000 }, notOwed: [] })).toEqual([
      '#13 Asha Verma: ₹500.00 paid.',
      'Balance ₹1,250.00 of ₹5,000.00.',
      'Settled #3 (₹300.00), ₹200.00 of #4 (₹50.00 left).',
      '₹100.00 kept as credit.',
      'M-Pesa, QK12AB34.',
      'Receipt 0B1D-77AA-90C4-5E21',
      'not acknowledged yet, Asha has been asked',
    ]);
  });

  test('the customer gets a receipt to acknowledge', () => {
    expect(linesOf(factOf('payment-receipt'))[0]).toBe('Corner Store: #13 ₹500.00 received, thank you.');
    expect(compose({ fact: factOf('payment-receipt') }, OWNER).buttons).toEqual([
      [
        { label: 'Acknowledge', data: 'confirm:asha00000001:13' },
        { label: 'Not right', data: 'not-right:asha00000001:13' },
      ],
    ]);
  });

  test('what a customer says she paid waits for the owner', () => {
    expect(linesOf(factOf('claim-raised'))[0]).toBe('Asha Verma says: ₹500.00 paid on 2 Dec 2026.');
    expect(labelsOf(factOf('claim-raised'))).toEqual([['Received', 'Not received']]);
  });

  test('more than is owed is asked about', () => {
    expect(linesOf(factOf('more-than-owed'))[0]).toBe('₹300.00 more than owed: keep as credit?');
  });
});

describe('4. linking', () => {
  test('she sees the shop, her name as it is written there, the balance and the terms', () => {
    expect(linesOf(factOf('link-offer'))).toEqual([
      'Corner Store keeps an account for Asha Verma.',
      'Balance ₹1,250.00 of ₹5,000.00.',
      'Terms: what you take on credit is due after 14 days.',
      'Is that you? With yes you accept these terms.',
    ]);
    const choices = [(['yes-me', 'no'] as const).map((key) => ({ label: { key }, data: 'choice:p00000000001:0' }))];
    expect(labelsOf(factOf('link-offer'), choices)).toEqual([["Yes, that's me", 'No']]);
  });

  test('the owner sees who it was', () => {
    expect(linesOf(factOf('customer-linked'))[0]).toBe('Asha Verma: linked by Asha (Telegram).');
    expect(compose({ fact: factOf('customer-linked') }, OWNER).buttons).toEqual([
      [{ label: 'Not her', data: 'not-her:asha00000001' }],
    ]);
  });

  test('an invite has each link and the code on a line of its own, a QR picture, and the ways to pass it on', () => {
    const message = compose({ fact: factOf('invite') }, OWNER);
    expect(plainText(message).split('\n')).toEqual([
      'Invite for Asha Verma:',
      'https://t.me/slatebook_bot?start=kq3v8e2m5x',
      'Code: kq3v8e2m5x',
      'For one person, until 8 Dec 2026.',
    ]);
    expect(message.picture).toEqual({ kind: 'qr', content: 'https://t.me/slatebook_bot?start=kq3v8e2m5x' });
    const urls = message.buttons
      .flat()
      .map((button) => [button.label, 'url' in button ? new URL(button.url) : undefined]);
    expect(urls.map(([label]) => label)).toEqual(['Share', 'WhatsApp']);
    const [, share] = urls[0] ?? [];
    expect(share instanceof URL && share.searchParams.get('url')).toBe('https://t.me/slatebook_bot?start=kq3v8e2m5x');
    const [, whatsApp] = urls[1] ?? [];
    expect(whatsApp instanceof URL && whatsApp.pathname).toBe('/919812345678');
  });

  test('without a link there is the code, and WhatsApp carries it', () => {
    const wayIn = { links: [], code: 'kq3v8e2m5x' };
    const message = compose({ fact: { ...factOf('invite'), wayIn } }, OWNER);
    expect(plainText(message)).toBe('Invite for Asha Verma:\nCode: kq3v8e2m5x');
    expect(message.picture).toBeUndefined();
    expect(message.buttons).toEqual([[{ label: 'WhatsApp', url: expect.stringContaining('kq3v8e2m5x') }]]);
  });
});

describe('5. over the limit', () => {
  test('the figures, and a way to allow it once', () => {
    const choices = [
      (['allow-once', 'cancel'] as const).map((key) => ({ label: { key }, data: 'choice:p00000000001:0' })),
    ];
    expect(linesOf(factOf('over-limit'))).toEqual(['₹600.00 would bring Asha to ₹5,300.00; her limit is ₹5,000.00.']);
    expect(labelsOf(factOf('over-limit'), choices)).toEqual([['Allow once', 'Cancel']]);
  });
});
