/**
 * Holds the planner of the embedded database against full scans: `npm run planner -- [--queries 50000] [--seed N]`. Prints how the
 * queries were served, and the smallest scenario that differs, if any.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { scenario } from '../test/embedded/plannerCases.ts';
import type { PlanCounts } from '../test/embedded/plannerCheck.ts';
import { PlannerWorld } from '../test/embedded/plannerRun.ts';
import { showScenario } from '../test/embedded/plannerShow.ts';

const SCENARIOS_AT_ONCE = 100;

const { values } = parseArgs({ options: { queries: { type: 'string' }, seed: { type: 'string' } } });
const queriesMin = Number(values.queries ?? 50_000);
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
const world = await PlannerWorld.open();
let mismatches = 0;
try {
  while (world.counts.queries < queriesMin && mismatches === 0) {
    mismatches = await runSome(seed);
    seed += 1;
  }
  process.stdout.write(`${table(world.counts)}mismatches  ${mismatches}\n`);
} finally {
  await world.close();
}
process.exitCode = mismatches === 0 ? 0 : 1;

/** One block of scenarios; says everything about the first that differs, made as small as it gets. */
async function runSome(blockSeed: number): Promise<number> {
  const property = fc.asyncProperty(scenario, (random) => world.run(random));
  const result = await fc.check(property, { seed: blockSeed, numRuns: SCENARIOS_AT_ONCE });
  if (!result.failed) return 0;
  const [smallest] = result.counterexample ?? [];
  const why = result.errorInstance instanceof Error ? result.errorInstance.stack : String(result.errorInstance);
  process.stdout.write(`--seed ${blockSeed}: ${why}\n\n${smallest ? showScenario(smallest) : ''}\n`);
  return 1;
}

function table(counts: PlanCounts): string {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const { queries, index, union, scan, sortAsked, sorted, hinted } = counts;
  return [
    `queries     ${queries} (and ${hinted} with a hint)`,
    `by index    ${index} (${share(index, queries)})`,
    `by union    ${union} (${share(union, queries)})`,
    `by scan     ${scan} (${share(scan, queries)})`,
    `sorted by the index  ${sorted} of ${sortAsked} (${share(sorted, sortAsked)})`,
    '',
  ].join('\n');
}
