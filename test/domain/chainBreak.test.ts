import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonicalJson.ts';
import { chainVerifier, EMPTY_HASH, seal, verifyChain } from '#domain/chain.ts';
import type { LedgerEvent } from '#domain/event.ts';
import { customerId } from '#domain/ids.ts';
import { ASHA, CHAIN, eventOf, fromDatabase, paymentOf, ROSA, SHOP } from './sealedChain.ts';

/** domain.md, "Account and ledger events": any changed byte, missing or reordered event is found, and the first bad event named. */

describe('a chain that was touched names the first bad event', () => {
  test.each([
    ['an amount', (event: LedgerEvent) => ({ data: { ...event.data, amount: 501 } })],
    ['an amount, to a fraction', (event: LedgerEvent) => ({ data: { ...event.data, amount: 500.5 } })],
    ['a field added', (event: LedgerEvent) => ({ data: { ...event.data, note: null } })],
    ['the data, to a number', () => ({ data: 5 })],
    ['the day', () => ({ on: '2026-11-21' })],
    ['the instant', () => ({ at: '2026-11-22T08:30:00.001Z' })],
    ['who did it', () => ({ by: ASHA })],
    ['the kind', () => ({ kind: 'refund' })],
    ['the shop', () => ({ shop: 'shop00000001' })],
    ['the customer', () => ({ customer: null })],
    ['the link', () => ({ prevHash: EMPTY_HASH })],
    ['the hash', () => ({ hash: EMPTY_HASH })],
  ])('when %s was changed', (_what, change) => {
    expect(verifyChain(chainWith(2, change))).toMatchObject({ ok: false, seq: 2, why: 'hash' });
  });

  test('with its entry number, when it has one', () => {
    expect(verifyChain(chainWith(4, () => ({ on: '2026-01-01' })))).toEqual({
      ok: false,
      seq: 4,
      entry: 4,
      why: 'hash',
    });
    expect(verifyChain(chainWith(9, () => ({ on: '2026-01-01' })))).toEqual({ ok: false, seq: 9, why: 'hash' });
  });

  test('when an event was changed and hashed anew: the next one no longer follows it', () => {
    const forged = chainWith(2, (event) => {
      const changed = { ...event, on: '2026-11-21' };
      return { ...changed, hash: rehashed(changed) };
    });
    expect(verifyChain(forged)).toMatchObject({ ok: false, seq: 3, why: 'link' });
  });

  test('when an event is missing: the first, one between, or its number was given to the next', () => {
    expect(verifyChain(CHAIN.slice(1))).toEqual({ ok: false, seq: 1, why: 'gap' });
    expect(verifyChain(CHAIN.filter(({ seq }) => seq !== 3))).toEqual({ ok: false, seq: 3, why: 'gap' });
    const closed = CHAIN.filter(({ seq }) => seq !== 3).map((event, index) => ({ ...event, seq: index + 1 }));
    expect(verifyChain(closed)).toMatchObject({ ok: false, seq: 3, why: 'hash' });
  });

  test('when events were reordered or stand twice', () => {
    const [first, second, third] = [eventOf(1), eventOf(2), eventOf(3)];
    expect(verifyChain([first, third, second])).toMatchObject({ ok: false, seq: 2, why: 'gap' });
    expect(verifyChain([first, second, second])).toMatchObject({ ok: false, seq: 2, why: 'order' });
  });

  test('when an event of another account was put in its place', () => {
    const first = eventOf(1);
    const at = first.at;
    const other = {
      shop: SHOP,
      customer: customerId('ben000000000'),
      seq: 2,
      prevHash: first.hash,
      at,
      by: ROSA,
      salt: () => '0'.repeat(32),
    };
    const strange = seal(paymentOf('QK12'), other);
    expect(verifyChain([first, strange])).toMatchObject({ ok: false, seq: 2, entry: 2, why: 'link' });
  });

  test.each([
    ['are others', ([text]: LedgerEvent['texts']) => [{ ...text, text: 'UPI 4712' }]],
    ['are normalised', ([text]: LedgerEvent['texts']) => [{ ...text, text: ' UPI 4711' }]],
    ['have another salt', ([text]: LedgerEvent['texts']) => [{ ...text, salt: '0'.repeat(32) }]],
    ['have a salt that is none', ([text]: LedgerEvent['texts']) => [{ ...text, salt: 'salt' }]],
    ['have half a character', ([text]: LedgerEvent['texts']) => [{ ...text, text: '\ud800' }]],
    ['are missing', () => []],
    ['are no words', ([text]: LedgerEvent['texts']) => [{ ...text, text: 5 }]],
    ['are none at all', () => null],
    ['stand elsewhere', ([text]: LedgerEvent['texts']) => [{ ...text, path: '/words' }]],
    ['stand twice', ([text]: LedgerEvent['texts']) => [text, text]],
    ['are more than the data commits to', ([text]: LedgerEvent['texts']) => [text, { ...text, path: '/words' }]],
  ])('when its words %s', (_how, change) => {
    const touched = chainWith(2, ({ texts }) => ({ texts: change(texts) }));
    expect(verifyChain(touched)).toEqual({ ok: false, seq: 2, entry: 2, why: 'text' });
  });

  test('and nothing after it changes that', () => {
    const verifier = chainVerifier();
    const states = chainWith(2, () => ({ on: '2026-11-21' })).map((event) => verifier.push(event));
    expect(states.at(-1)).toEqual({ ok: false, seq: 2, entry: 2, why: 'hash' });
    expect(verifier.state()).toEqual(states.at(-1));
  });

  test('whichever event and whichever byte of its text it was', () => {
    const lines = CHAIN.map((event) => JSON.stringify(event));
    fc.assert(
      fc.property(
        fc.nat({ max: lines.length - 1 }),
        fc.nat(),
        fc.constantFrom(...'0aZ9"'),
        (index, place, character) => {
          const line = lines[index] ?? '';
          const at = place % line.length;
          const touched = parsed(line.slice(0, at) + character + line.slice(at + 1));
          fc.pre(touched !== undefined && JSON.stringify(touched) !== line);
          const state = verifyChain(CHAIN.map((event, at) => (at === index ? fromDatabase(touched) : event)));
          expect(state).toMatchObject({ ok: false });
          expect(state.ok || state.seq).toBeLessThanOrEqual(index + 2);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Undefined for what is no JSON or has no data: a store would not have read it. */
function parsed(line: string): unknown {
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && 'data' in event ? event : undefined;
  } catch {
    return undefined;
  }
}

/** The chain with one event replaced. */
function chainWith(seq: number, change: (event: LedgerEvent) => object): LedgerEvent[] {
  return CHAIN.map((event) => (event.seq === seq ? fromDatabase({ ...event, ...change(event) }) : event));
}

function rehashed(event: LedgerEvent): string {
  const { shop, customer, seq, kind, on, at, by, data, prevHash } = event;
  const hashed = canonicalJson({ shop, customer, seq, kind, on, at, by, data, prevHash });
  return createHash('sha256').update(hashed).digest('hex');
}
