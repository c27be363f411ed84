import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenario } from './plannerCases.ts';
import { PlannerWorld } from './plannerRun.ts';

/** The same every time; `npm run planner` tries others. */
const SEED = 20_260_822;
const SCENARIOS = 300;

let world: PlannerWorld;

beforeAll(async () => {
  world = await PlannerWorld.open();
});

afterAll(() => world.close());

describe('the planner', () => {
  test('answers every query as a full scan does, in and outside of transactions', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, (random) => world.run(random)),
      { seed: SEED, numRuns: SCENARIOS },
    );
    const { queries, index, union, sorted, sortAsked } = world.counts;
    expect(queries).toBeGreaterThan(3000);
    // Else it would have proven scans against scans.
    expect(index + union).toBeGreaterThan(queries / 2);
    expect(sorted).toBeGreaterThan(sortAsked / 5);
  });
});
