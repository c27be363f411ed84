import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestBook, type TestBook } from './testBook.ts';

/* What several processes share (architecture.md, "Running it"). */
let open: TestBook;

beforeEach(async () => {
  open = await openTestBook();
});

afterEach(() => open.close());

test('everybody who joins is counted until it leaves or has not been heard of for so long', async () => {
  const [one, two] = [open.book.leases, (await open.another('second')).leases];
  expect(await one.join('delivery:telegram', 1_000)).toBe(1);
  expect(await two.join('delivery:telegram', 1_000)).toBe(2);
  expect(await one.join('delivery:slack', 1_000)).toBe(1);
  open.clock.now += 600;
  expect(await one.join('delivery:telegram', 1_000)).toBe(2);
  open.clock.now += 600;
  expect(await one.join('delivery:telegram', 1_000)).toBe(1);
  expect(await two.join('delivery:telegram', 1_000)).toBe(2);
  await one.leave('delivery:telegram');
  expect(await two.join('delivery:telegram', 1_000)).toBe(1);
});
