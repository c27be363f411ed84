import { Long } from 'mongodb';
import { expect, test } from 'vitest';
import type { Entities, Entity } from '../../scripts/spec-tests/entities.ts';
import { Mismatch, matchValue } from '../../scripts/spec-tests/matching.ts';
import { meetsOne } from '../../scripts/spec-tests/requirements.ts';

const lsid = { id: 'abc' };
const entities: Entities = new Map<string, Entity>([['saved', { kind: 'value', value: { x: 1 } }]]);

function matches(expected: unknown, actual: unknown): boolean {
  try {
    matchValue(expected, actual, { entities, path: 'value', root: true });
    return true;
  } catch (error) {
    if (error instanceof Mismatch) return false;
    throw error;
  }
}

test('documents at the root may have more fields than expected, inner ones may not', () => {
  expect(matches({ a: 1 }, { a: 1, b: 2 })).toBe(true);
  expect(matches([{ a: 1 }], [{ a: 1, b: 2 }])).toBe(true);
  expect(matches({ a: { b: 1 } }, { a: { b: 1, c: 2 } })).toBe(false);
  expect(matches({ lsid }, { lsid: { id: 'abd' } })).toBe(false);
});

test('numbers match whatever type they have, and a map matches by its keys', () => {
  expect(matches({ txnNumber: 1 }, { txnNumber: Long.fromNumber(1) })).toBe(true);
  expect(matches({ n: 1 }, { n: '1' })).toBe(false);
  expect(matches({ '0': { n: 1 } }, new Map([[0, { n: 1 }]]))).toBe(true);
});

test('special operators say what may be absent, and of which type or value it is', () => {
  expect(matches({ a: { $$exists: false } }, {})).toBe(true);
  expect(matches({ a: { $$exists: true } }, {})).toBe(false);
  expect(matches({ a: { $$unsetOrMatches: { b: 1 } } }, {})).toBe(true);
  expect(matches({ a: { $$unsetOrMatches: { b: 1 } } }, { a: { b: 2 } })).toBe(false);
  expect(matches({ a: { $$type: ['int', 'long'] } }, { a: Long.fromNumber(5) })).toBe(true);
  expect(matches({ a: { $$type: 'string' } }, { a: 5 })).toBe(false);
  expect(matches({ a: { $$lte: 5 } }, { a: 6 })).toBe(false);
  expect(matches({ $$matchesEntity: 'saved' }, { x: 1 })).toBe(true);
  expect(matches({ a: { $$matchAsDocument: { b: 1 } } }, { a: '{"b": 1}' })).toBe(true);
});

test('a test runs on servers between its versions and of its topology', () => {
  const server = { version: [7, 0, 14], topology: 'replicaset' } as const;
  expect(meetsOne(undefined, server)).toBe(true);
  expect(meetsOne([{ minServerVersion: '4.4', topologies: ['replicaset', 'sharded'] }], server)).toBe(true);
  expect(meetsOne([{ maxServerVersion: '6.99' }], server)).toBe(false);
  expect(meetsOne([{ minServerVersion: '8.0' }, { topologies: ['sharded'] }], server)).toBe(false);
  expect(meetsOne([{ auth: true }], server)).toBe(false);
  expect(meetsOne([{ serverless: 'forbid' }], server)).toBe(true);
});
