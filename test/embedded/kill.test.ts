import { expect, test } from 'vitest';
import { runChaos } from '../../scripts/chaos/run.ts';

/*
 * The short form of `npm run chaos`. Clients write through the official driver to an embedded database of this test's own,
 * which is killed outright and started again; every write that was acknowledged has to be there once, and only once.
 */
test('killed again and again under load, it loses no acknowledged write and doubles none', async () => {
  const result = await runChaos({ kills: 6, clients: 8, verifyEvery: 3, limitMs: 50_000 });
  expect(result.faults).toEqual([]);
  expect(result).toMatchObject({ kills: 6, lost: 0, doubled: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
});
