import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, LABELS, type Label, type Reader } from '#app/facts.ts';
import { compose, TEXT_MAX } from '#chat/compose/compose.ts';
import { readPress } from '#chat/press.ts';
import { plainText } from '#i18n/message.ts';
import { oddText } from '../../i18n/oddText.ts';
import { EVERY_FACT, factOf } from './everyFact.ts';
import { EVERY_REFUSAL } from './everyRefusal.ts';
import { OWNER } from './samples.ts';
import { expectSound, withTexts } from './sound.ts';

// quality.md, "Security": all text from people is bounded; chat.md, "Buttons".

const all: readonly Fact[] = [...EVERY_FACT, ...EVERY_REFUSAL.map((refusal): Fact => ({ kind: 'refused', refusal }))];

describe('whatever people call themselves, their goods and their shops', () => {
  test('every message fits every channel and holds nothing but text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), oddText(), fc.boolean(), (fact, odd, namesShop) => {
        const reader: Reader = { language: 'en', namesShop, shop: { ...shopOf(OWNER), name: odd } };
        expectSound(compose({ fact: withTexts(fact, odd) }, reader));
      }),
      { numRuns: 2_000 },
    );
  });

  test('labels made of names fit a button', () => {
    const label = oddText().chain((text) =>
      fc.constantFrom<Label>(
        { text },
        { add: text },
        { itIs: text },
        { seat: { shop: text, role: 'customer' } },
        { goods: [{ name: text, quantity: '2', unit: 'kg', amount: 12_000 }], currency: 'INR', exponent: 2 },
      ),
    );
    fc.assert(
      fc.property(label, (odd) => {
        const choices = [[{ label: odd, data: 'choice:p00000000001:0' }]];
        expectSound(compose({ fact: { kind: 'cancelled' }, choices }, OWNER));
      }),
    );
  });

  test('the longest lists still fit', () => {
    const [line] = factOf('history').lines;
    const [item] = factOf('my-account').account.items;
    if (line === undefined || item === undefined) throw new Error('no sample to repeat');
    const name = 'Wanjikũ wa Kamau na Njeri '.repeat(4);
    const many = <Item>(one: Item): Item[] => Array.from({ length: 200 }, () => one);
    const history = factOf('history');
    const account = factOf('my-account');
    const sale = factOf('sale-to-confirm');
    const facts: Fact[] = [
      { ...history, lines: many({ ...line, goods: name }) },
      { ...account, account: { ...account.account, items: many(item) } },
      { ...sale, sale: { ...sale.sale, goods: many({ name, quantity: '2', unit: 'kg', amount: 999_999_999_999 }) } },
      { kind: 'entries-confirmed', entries: many(1_000), standing: sale.standing },
      { ...factOf('staff'), lines: many({ name, role: 'clerk' as const }) },
      { ...factOf('customers-added'), lines: many({ who: { ...history.who, id: sale.customer, name }, balance: 1 }) },
    ];
    for (const fact of facts) {
      const message = compose({ fact }, OWNER);
      expectSound(message);
      expect(plainText(message)).toMatch(/and \d+ more/);
    }
  });
});

test('a message that is too long all the same is cut, and says so', () => {
  const links = Array.from({ length: 3 }, (_, index) => `https://example.com/${index}${'x'.repeat(2_000)}`);
  const text = plainText(compose({ fact: { ...factOf('invite'), wayIn: { links, code: 'kq3v' } } }, OWNER));
  expect(text.length).toBeLessThanOrEqual(TEXT_MAX);
  expect(text.endsWith('…')).toBe(true);
});

describe('the words on buttons are exactly those of chat.md, "Buttons"', () => {
  const words: Record<(typeof LABELS)[number], string> = {
    record: 'Record',
    agree: 'Agree',
    undo: 'Undo',
    reply: 'Reply',
    'bring-back': 'Bring back',
    correct: 'Correct…',
    cancel: 'Cancel',
    add: 'Add',
    'add-all': 'Add all',
    'do-all': 'Do all',
    confirm: 'Confirm',
    'not-right': 'Not right',
    amount: 'Amount',
    photo: 'Photo',
    photos: 'Photos',
    goods: 'Goods',
    'not-mine': 'Not mine',
    other: 'Other…',
    void: 'Void',
    'ask-owner': 'Ask the owner',
    'stand-by': 'Stand by it',
    waive: 'Waive',
    received: 'Received',
    'not-received': 'Not received',
    same: 'Same',
    another: 'Another',
    acknowledge: 'Acknowledge',
    'allow-once': 'Allow once',
    'keep-as-credit': 'Keep as credit',
    redeem: 'Redeem',
    sent: 'Sent',
    send: 'Send',
    'send-all': 'Send all',
    'one-by-one': 'One by one',
    more: 'More',
    'add-reason': 'Add a reason',
    'add-comment': 'Add a comment',
    'yes-me': "Yes, that's me",
    no: 'No',
    'not-her': 'Not her',
    share: 'Share',
    whatsapp: 'WhatsApp',
    'new-customer': 'New customer',
    'no-limit': 'No limit',
    none: 'None',
    shop: 'Shop',
    customer: 'Customer',
    sale: 'Sale',
    payment: 'Payment',
    'open-shop': 'Open a shop',
    'i-have-paid': 'I have paid',
    accept: 'Accept',
    decline: 'Decline',
    weekly: 'Weekly',
    'two-weekly': 'Every two weeks',
    monthly: 'Monthly',
    tomorrow: 'Tomorrow',
    friday: 'Friday',
    'in-a-week': 'In a week',
    'pay-on': 'Pay on…',
    'already-paid': 'Already paid',
    'something-wrong': 'Something is wrong',
    'ask-plan': 'Ask for a plan',
    apply: 'Apply',
    'apply-all': 'Apply all',
    review: 'Review',
    history: 'History',
    limit: 'Limit',
    remind: 'Remind',
    plan: 'Plan',
    hold: 'Hold',
    release: 'Release',
    invite: 'Invite',
    pdf: 'PDF',
    csv: 'CSV',
  };

  test.each(LABELS)('%s', (key) => {
    expect(labelOf({ key })).toBe(words[key]);
  });

  test.each<[Label, string]>([
    [{ text: 'Asha Verma' }, 'Asha Verma'],
    [{ add: 'Mary Wanjiku' }, 'Add Mary Wanjiku'],
    [{ itIs: 'Asha Verma' }, 'It is Asha Verma'],
    [{ amount: 21_000, currency: 'INR', exponent: 2, key: 'sale' }, 'Sale ₹210.00'],
    [{ amount: 21_000, currency: 'INR', exponent: 2, key: 'payment' }, 'Payment ₹210.00'],
    [{ amount: 500_000, currency: 'INR', exponent: 2 }, '₹5,000.00'],
    [{ seat: { shop: 'Corner Store', role: 'owner' } }, 'Corner Store (owner)'],
    [
      {
        goods: [
          { name: 'rice', amount: 100 },
          { name: 'oil', amount: 25_000 },
        ],
        currency: 'INR',
        exponent: 2,
      },
      'rice ₹1.00, oil ₹250.00',
    ],
    [{ goods: [{ amount: 125_000 }], currency: 'INR', exponent: 2 }, '₹1,250.00'],
  ])('%j is labelled %s', (label, words) => {
    expect(labelOf(label)).toBe(words);
  });

  test('the sums of a shop that is not open yet are in its own currency', () => {
    const choices = [[{ label: { amount: 500_000, currency: 'INR', exponent: 2 }, data: 'choice:p00000000001:0' }]];
    const fact = { kind: 'ask-starter-limit', currency: 'INR', exponent: 2 } as const;
    expect(compose({ fact, choices }, { language: 'en', namesShop: false }).buttons[0]?.[0]?.label).toBe('₹5,000.00');
  });
});

test('every button of an entry is one that can be read back', () => {
  for (const fact of EVERY_FACT) {
    for (const button of compose({ fact }, OWNER).buttons.flat()) {
      if ('data' in button) expect(readPress(button.data), fact.kind).toBeDefined();
    }
  }
});

function labelOf(label: Label): string | undefined {
  const choices = [[{ label, data: 'choice:p00000000001:0' }]];
  return compose({ fact: { kind: 'cancelled' }, choices }, OWNER).buttons[0]?.[0]?.label;
}

function shopOf({ shop }: Reader) {
  if (shop === undefined) throw new Error('the reader has a shop');
  return shop;
}
