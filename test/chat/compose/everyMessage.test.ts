import { describe, expect, test } from 'vitest';
import type { Fact, Refusal } from '#app/facts.ts';
import { compose } from '#chat/compose/compose.ts';
import { type Message, plainText } from '#i18n/message.ts';
import { EVERY_FACT } from './everyFact.ts';
import { EVERY_REFUSAL } from './everyRefusal.ts';
import { OWNER, STRANGER } from './samples.ts';

// chat.md, "Replies"; style.md, 21: a file of everything that is said, to be read aloud. Renew with `npx vitest run test/chat/compose -u`.

const SCREEN = 1_200;
const refused = (refusal: Refusal): Fact => ({ kind: 'refused', refusal });

describe('everything Slatebook says', () => {
  test('is in everyMessage.txt, word for word', async () => {
    const written = EVERY_FACT.map((fact) => asFile(fact.kind, compose({ fact }, OWNER))).join('\n');
    await expect(written).toMatchFileSnapshot('everyMessage.txt');
  });

  test('every refusal is in everyRefusal.txt, word for word', async () => {
    const written = EVERY_REFUSAL.map((refusal) => asFile(refusal.code, compose({ fact: refused(refusal) }, OWNER)));
    await expect(written.join('\n')).toMatchFileSnapshot('everyRefusal.txt');
  });

  test.each(EVERY_FACT.map((fact) => [fact.kind, fact] as const))('%s fits one phone screen', (_, fact) => {
    const text = plainText(compose({ fact }, OWNER));
    expect(text.length).toBeLessThanOrEqual(SCREEN);
    expect(text.split('\n').every((line) => line === line.trim())).toBe(true);
  });
});

describe('a refusal', () => {
  test.each(EVERY_REFUSAL.map((refusal) => [refusal.code, refusal] as const))(
    '%s says why in a first line, and shows a right example',
    (_, refusal) => {
      const message = compose({ fact: refused(refusal) }, OWNER);
      expect(plainText(message).split('\n')[0]).toMatch(/[.?!]$/);
      expect(message.text.filter((span) => span.style === 'code').length).toBeGreaterThan(0);
      expect(message.buttons).toEqual([]);
    },
  );
});

describe('help', () => {
  test.each(['owner', 'clerk', 'customer', 'stranger'] as const)('for %s fits one phone screen', async (role) => {
    const names = role === 'owner' || role === 'clerk' ? ['Asha Verma', 'Mary Otieno'] : [];
    const text = plainText(compose({ fact: { kind: 'help', role, names } }, OWNER));
    expect(text.split('\n').length).toBeLessThanOrEqual(20);
    await expect(`${text}\n`).toMatchFileSnapshot(`help-${role}.txt`);
  });

  test('uses the shop’s own names, and a new name for who is to be added', () => {
    const text = plainText(compose({ fact: { kind: 'help', role: 'owner', names: ['Zubeida Ali'] } }, OWNER));
    expect(text).toContain('sale Zubeida Ali 2 kg rice 120, oil 90');
    expect(text).toContain('add Wanjiku +919812345678 limit 5000');
  });
});

describe('to somebody without a seat', () => {
  const asked: Fact[] = [
    { kind: 'ask-role' },
    { kind: 'ask-shop-name' },
    { kind: 'ask-shop-code' },
    { kind: 'ask-currency' },
    { kind: 'ask-place', currency: 'KES' },
    { kind: 'ask-starter-limit', currency: 'KES', exponent: 2 },
    { kind: 'ask-invite-code' },
    { kind: 'link-not-me' },
    { kind: 'was-unlinked' },
    { kind: 'cancelled' },
    { kind: 'nothing-to-cancel' },
    { kind: 'help', role: 'stranger', names: [] },
    refused({ code: 'stranger' }),
    refused({ code: 'invite-invalid' }),
    refused({ code: 'did-not-work' }),
    refused({ code: 'not-understood', names: [] }),
  ];

  test.each(asked.map((fact) => [fact.kind, fact] as const))('%s needs no shop and reveals none', (_, fact) => {
    expect(plainText(compose({ fact }, STRANGER))).toBe(plainText(compose({ fact }, { ...STRANGER, namesShop: true })));
  });

  test('what only makes sense in a shop is a bug without one', () => {
    expect(() => compose({ fact: { kind: 'claim-noted', amount: 100, on: '2026-12-01' } }, STRANGER)).toThrow(
      'needs a shop',
    );
  });
});

function asFile(title: string, message: Message): string {
  const styled = message.text
    .map(({ text, style }) => {
      if (style === undefined) return text;
      return style === 'bold' ? `*${text}*` : `\`${text}\``;
    })
    .join('');
  const rows = message.buttons.map((row) => row.map((button) => `[${button.label}]`).join(' '));
  const picture = message.picture === undefined ? [] : [`(QR of ${message.picture.content})`];
  return [`== ${title}`, styled, ...picture, ...rows, ''].join('\n');
}
