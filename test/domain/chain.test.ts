import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonicalJson.ts';
import { chainVerifier, EMPTY_HASH, seal, textAt, verifyChain } from '#domain/chain.ts';
import { ASHA, CHAIN, chainOf, DRAFTS, eventOf, fromDatabase, on, paymentOf, ROSA, SALE, SHOP } from './sealedChain.ts';

/** domain.md, "Account and ledger events": sealing events, and chains that are intact. */

/** Any sequence of UTF-16 code units, halves of characters included. */
const utf16 = fc.array(fc.nat({ max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('sealing an event', () => {
  const sale = eventOf(1);

  test('hashes shop, customer, seq, kind, on, at, by, data and prevHash as canonical JSON, and nothing else', () => {
    const { hash, texts, ...hashed } = sale;
    expect(Object.keys(hashed).sort()).toEqual([
      'at',
      'by',
      'customer',
      'data',
      'kind',
      'on',
      'prevHash',
      'seq',
      'shop',
    ]);
    expect(hash).toBe(sha256(canonicalJson(hashed)));
    expect(sale.prevHash).toBe('0'.repeat(64));
    expect(texts).toHaveLength(2);
  });

  test('puts SHA-256 of salt and words on the chain and the words beside it', () => {
    const [first, second] = sale.texts;
    expect(first).toEqual({ path: '/items/0/name', salt: '1'.padStart(32, '0'), text: 'चावल' });
    expect(second).toEqual({ path: '/items/2/name', salt: '2'.padStart(32, '0'), text: 'oil' });
    const commitment = sha256(Buffer.concat([Buffer.from('1'.padStart(32, '0'), 'hex'), Buffer.from('चावल', 'utf8')]));
    expect(sale.data).toMatchObject({
      items: [{ name: commitment, quantity: '2' }, { amount: 4_000 }, { amount: 5_000 }],
    });
    expect(JSON.stringify(sale.data)).not.toContain('oil');
    expect(textAt(sale, '/items/2/name')).toBe('oil');
    expect(textAt(sale, '/items/1/name')).toBeUndefined();
  });

  test('leaves the draft as it was', () => {
    expect(SALE.data).toMatchObject({ items: [{ name: { text: 'चावल' } }, {}, { name: { text: 'oil' } }] });
  });

  test('keeps words as they were written, without normalising them, except for halves of a character', () => {
    const events = chainOf([paymentOf('cafe\u0301 \u{1f35a}'), paymentOf('a\ud83cb\udf5a')]);
    expect(textAt(eventOf(1, events), '/reference')).toBe('cafe\u0301 \u{1f35a}');
    expect(textAt(eventOf(2, events), '/reference')).toBe('a\ufffdb\ufffd');
    expect(verifyChain(events).ok).toBe(true);
  });

  test('holds for any words, also after UTF-8 and back', () => {
    fc.assert(
      fc.property(fc.array(utf16, { maxLength: 5 }), (texts) => {
        const events = chainOf(texts.map(paymentOf));
        const stored = events.map((event) =>
          fromDatabase(JSON.parse(Buffer.from(JSON.stringify(event), 'utf8').toString('utf8'))),
        );
        expect(verifyChain(stored)).toEqual({ ok: true, count: texts.length, head: events.at(-1)?.hash ?? EMPTY_HASH });
      }),
    );
  });

  test('refuses what has no canonical form, a salt that is none, and a place that is none', () => {
    const link = {
      shop: SHOP,
      customer: ASHA,
      seq: 1,
      prevHash: EMPTY_HASH,
      at: `${on}T00:00:00.000Z`,
      by: ROSA,
      salt: () => '0',
    };
    expect(() => seal({ kind: 'limit-changed', on, data: { limit: 0.5, cause: 'member' } }, link)).toThrow();
    expect(() => seal(paymentOf('x'), link)).toThrow(RangeError);
    expect(() => seal({ kind: 'confirmation', on, data: { entry: 1 } }, { ...link, seq: 0 })).toThrow(RangeError);
    expect(() => seal({ kind: 'confirmation', on, data: { entry: 1 } }, { ...link, prevHash: '' })).toThrow(RangeError);
  });
});

describe('an intact chain', () => {
  test('of every kind of event is verified to its head', () => {
    expect(verifyChain(CHAIN)).toEqual({ ok: true, count: DRAFTS.length, head: CHAIN.at(-1)?.hash });
  });

  test('may be empty', () => {
    expect(verifyChain([])).toEqual({ ok: true, count: 0, head: EMPTY_HASH });
  });

  test('does not depend on the order of keys it was stored in', () => {
    const reversed = CHAIN.map((event) => fromDatabase(Object.fromEntries(Object.entries(event).reverse())));
    expect(verifyChain(reversed).ok).toBe(true);
  });

  test('can be verified as it streams by', () => {
    const verifier = chainVerifier();
    expect(verifier.state()).toEqual({ ok: true, count: 0, head: EMPTY_HASH });
    for (const event of CHAIN) expect(verifier.push(event)).toEqual({ ok: true, count: event.seq, head: event.hash });
    expect(verifier.state()).toEqual(verifyChain(CHAIN));
  });
});
