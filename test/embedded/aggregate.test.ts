import { describe, expect, test } from 'vitest';
import { parsePipeline } from '#embedded/aggregate/parse.ts';
import { runStages } from '#embedded/aggregate/run.ts';
import { DateTime, type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { Pace } from '#embedded/pace.ts';

const d = document;
const [one, two, three] = [int32(1), int32(2), int32(3)];

describe('$group', () => {
  test.each<[string, Value[], Value]>([
    ['Int32 stays Int32', [one, two], three],
    ['Int32 grows into Long', [int32(2 ** 31 - 1), one], 2n ** 31n],
    ['a Long stays Long, however small', [1n, one], 2n],
    ['Long beyond its range becomes Double', [2n ** 63n - 1n, one], 2 ** 63],
    ['Long comes back into its range exactly', [2n ** 63n - 1n, one, int32(-1)], 2n ** 63n - 1n],
    ['Double makes it Double', [one, 0.5], 1.5],
    ['ten times 0.1 is 1', Array(10).fill(0.1), 1],
    ['infinities do not become NaN', [Infinity, 1], Infinity],
    ['text, null and arrays count nothing', ['1', null, [one]], int32(0)],
  ])('$sum: %s', async (_rule, values, sum) => {
    expect(await gathered('$sum', values)).toEqual(sum);
  });

  test.each<[string, Value[], Value]>([
    ['$avg', [one, two], 1.5],
    ['$avg', ['x', null], null],
    ['$min', [null, two, one, 1], one],
    ['$max', [two, 'x', null], 'x'],
    ['$push', [one, null, [two]], [one, null, [two]]],
    ['$addToSet', [one, 1, 1n, two], [one, two]],
  ])('%s of %o', async (operator, values, expected) => {
    expect(await gathered(operator, values)).toEqual(expected);
  });

  test('a document without the field: null first and last, nothing pushed', async () => {
    const fields = d({ first: d({ $first: '$v' }), last: d({ $last: '$v' }), all: d({ $push: '$v' }) });
    const docs = [d({}), d({ v: one }), d({})];
    const [group] = await run([d({ $group: new Map<string, Value>([['_id', null], ...fields]) })], docs);
    expect(group).toEqual(d({ _id: null, first: null, last: null, all: [one] }));
  });

  test.each<[string, Value, Document[], Value[]]>([
    ['absent and null are one group', '$g', [d({}), d({ g: null })], [null]],
    ['1 and 1.0 are one group, named as first met', '$g', [d({ g: 1 }), d({ g: one })], [1]],
    ['in a document of one field absent is null', d({ g: '$g' }), [d({}), d({ g: null })], [d({ g: null })]],
    [
      'among several fields absent is not null',
      d({ a: '$a', b: '$b' }),
      [d({ a: one }), d({ a: one, b: null })],
      [d({ a: one }), d({ a: one, b: null })],
    ],
    ['an array is one group', '$g', [d({ g: [one] }), d({ g: [1] }), d({ g: one })], [[one], one]],
    ['through an array: the values of its documents', '$g.x', [d({ g: [d({ x: one }), two, d({})] })], [[one]]],
  ])('%s', async (_rule, id, docs, expected) => {
    const groups = await run([d({ $group: d({ _id: id }) })], docs);
    expect(groups.map((group) => group.get('_id'))).toEqual(expected);
  });
});

describe('$project', () => {
  const doc = d({ b: one, a: [d({ x: one, y: two }), two, [d({ x: three })]], _id: int32(7) });
  test.each<[string, Document, Document]>([
    ['kept fields stay in the document order, _id too', d({ _id: one, b: true }), d({ b: one, _id: int32(7) })],
    ['computed ones follow as specified', d({ z: '$b', b: one }), d({ b: one, _id: int32(7), z: one })],
    ['a path that leads nowhere leaves nothing', d({ z: '$nope', _id: int32(0) }), d({})],
    ['in an array there is null instead', d({ z: ['$nope'], _id: int32(0) }), d({ z: [null] })],
    [
      'into arrays, dropping what is no document',
      d({ 'a.x': one, _id: false }),
      d({ a: [d({ x: one }), [d({ x: three })]] }),
    ],
    [
      'dropping within arrays leaves the rest',
      d({ 'a.x': int32(0), b: false, _id: int32(0) }),
      d({ a: [d({ y: two }), two, [d({})]] }),
    ],
    ['computing below a value replaces it', d({ 'b.c': '$b', _id: int32(0) }), d({ b: d({ c: one }) })],
    ['numbers in computed paths are names', d({ z: '$a.0', _id: int32(0) }), d({ z: [] })],
    ['$literal takes anything as it is', d({ z: d({ $literal: '$b' }), _id: int32(0) }), d({ z: '$b' })],
  ])('%s', async (_rule, spec, expected) => {
    const [result] = await run([d({ $project: spec })], [doc]);
    expect([...(result ?? [])]).toEqual([...expected]);
  });
});

describe('$subtract', () => {
  test.each<[string, Value, Value, Value]>([
    ['Int32 stays Int32', three, one, two],
    ['Int32 grows into Long', int32(-2_000_000_000), int32(2_000_000_000), -4_000_000_000n],
    ['a Long stays Long, however small', 3n, one, 2n],
    ['Double makes it Double', 10.5, one, 9.5],
    ['null takes all of it', null, 'x', null],
  ])('%s', async (_rule, a, b, expected) => {
    const [result] = await run(
      [d({ $project: d({ _id: int32(0), z: d({ $subtract: ['$a', '$b'] }) }) })],
      [d({ a, b })],
    );
    expect(result).toEqual(d({ z: expected }));
  });

  test('in an accumulator: what came in less what went out', async () => {
    const sum = d({ $group: d({ _id: null, r: d({ $sum: d({ $subtract: ['$in', '$out'] }) }) }) });
    const docs = [d({ in: three, out: one }), d({ in: one }), d({ in: 0.5, out: one })];
    expect(await run([sum], docs)).toEqual([d({ _id: null, r: 1.5 })]);
  });

  test.each<[number, Value, Value]>([
    [14, 'x', one],
    [14, one, [one]],
    [115, new DateTime(0n), one],
    [115, 2n ** 63n - 1n, -1n],
  ])('%i', async (code, a, b) => {
    const stage = d({ $project: d({ z: d({ $subtract: ['$a', '$b'] }) }) });
    await expect(run([stage], [d({ a, b })])).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('$unwind', () => {
  const docs = [
    d({ _id: one, l: ['a', 'b'] }),
    d({ _id: two, l: [] }),
    d({ _id: three, l: 'c' }),
    d({ _id: int32(4) }),
  ];
  test('takes arrays apart, passes single values and drops the rest', async () => {
    const out = await run([d({ $unwind: '$l' })], docs);
    expect(out).toEqual([d({ _id: one, l: 'a' }), d({ _id: one, l: 'b' }), d({ _id: three, l: 'c' })]);
  });

  test('numbers the elements as Long and keeps what is empty, when asked to', async () => {
    const spec = d({ path: '$l', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true });
    const out = await run([d({ $unwind: spec })], docs);
    expect(out.map((doc) => doc.get('i'))).toEqual([0n, 1n, null, null, null]);
    expect(out[2]).toEqual(d({ _id: two, i: null }));
  });
});

test('a limit stops pulling from the source', async () => {
  let pulled = 0;
  async function* endless(): AsyncGenerator<Document[]> {
    for (;;) yield [d({ _id: int32(pulled++) }), d({ _id: int32(pulled++) })];
  }
  const stages = parsePipeline([d({ $skip: one }), d({ $limit: three })]);
  const out: Document[] = [];
  for await (const batch of runStages(stages, endless(), new Pace())) out.push(...batch);
  expect(out).toEqual([d({ _id: one }), d({ _id: two }), d({ _id: three })]);
  expect(pulled).toBe(4);
});

test('a sort before skip and limit gives what sorting everything would', async () => {
  const docs = Array.from({ length: 3000 }, (_, i) => d({ _id: int32(i), v: int32((i * 7919) % 3000) }));
  const stages = [d({ $sort: d({ v: one }) }), d({ $skip: two }), d({ $limit: three })];
  const out = await run(stages, docs);
  expect(out.map((doc) => doc.get('v'))).toEqual([two, three, int32(4)]);
});

test('a count of nothing is no document', async () => {
  expect(await run([d({ $count: 'n' })], [])).toEqual([]);
  expect(await run([d({ $count: 'n' })], [d({}), d({})])).toEqual([d({ n: two })]);
});

describe('what is outside the subset is refused by name', () => {
  test.each<[string, Document]>([
    ['$lookup', d({ $lookup: d({}) })],
    ['$changeStream', d({ $changeStream: d({}) })],
    ['$add', d({ $project: d({ z: d({ $add: [one, two] }) }) })],
    ['$stdDevPop', d({ $group: d({ _id: null, s: d({ $stdDevPop: '$v' }) }) })],
    ['$$NOW', d({ $group: d({ _id: '$$NOW' }) })],
    ['$meta', d({ $sort: d({ a: d({ $meta: 'textScore' }) }) })],
  ])('%s', (name, stage) => {
    const refusal = { code: 115, message: expect.stringContaining(name) };
    expect(() => parsePipeline([stage])).toThrow(expect.objectContaining(refusal));
  });
});

describe("mistakes have MongoDB's codes", () => {
  test.each<[number, Document]>([
    [40324, d({ $bad: one })],
    [40323, d({ $limit: one, $skip: one })],
    [15975, d({ $sort: d({ a: two }) })],
    [15958, d({ $limit: int32(0) })],
    [40176, d({ $project: d({ 'a.b': one, a: one }) })],
    [40178, d({ $project: d({ a: one, b: int32(0) }) })],
    [40179, d({ $project: d({ a: int32(0), b: '$c' }) })],
    [168, d({ $project: d({ a: d({ $bad: one }) }) })],
    [16020, d({ $project: d({ a: d({ $subtract: [one] }) }) })],
    [16020, d({ $project: d({ a: d({ $subtract: [one, one, one] }) }) })],
    [17276, d({ $group: d({ _id: '$$bad' }) })],
    [17390, d({ $group: d({ _id: d({ a: one }) }) })],
    [15952, d({ $group: d({ _id: null, n: d({ $bad: one }) }) })],
    [40237, d({ $group: d({ _id: null, n: d({ $sum: [one] }) }) })],
    [28818, d({ $unwind: 'l' })],
  ])('%i', (code, stage) => {
    expect(() => parsePipeline([stage])).toThrow(expect.objectContaining({ code }));
  });
});

async function run(stages: Value[], docs: Document[]): Promise<Document[]> {
  async function* batches(): AsyncGenerator<Document[]> {
    for (let i = 0; i < docs.length; i += 2) yield docs.slice(i, i + 2);
  }
  const out: Document[] = [];
  for await (const batch of runStages(parsePipeline(stages), batches(), new Pace())) out.push(...batch);
  return out;
}

/** What an accumulator makes of the values of `v`, all in one group. */
async function gathered(operator: string, values: Value[]): Promise<Value | undefined> {
  const stage = d({ $group: d({ _id: null, r: d({ [operator]: '$v' }) }) });
  const [group] = await run(
    [stage],
    values.map((v) => d({ v })),
  );
  return group?.get('r');
}
