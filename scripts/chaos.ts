/**
 * Kills the embedded database under load: `npm run chaos -- --kills 100`. Sixteen clients write to a database in a process of
 * its own, which is killed outright at random moments and started again; then the data is held against what the
 * clients were told. Exit code 1 when a write was lost or doubled, or anything else is wrong.
 */
import { parseArgs } from 'node:util';
import { runChaos } from './chaos/run.ts';

const CLIENTS = 16;
const VERIFY_EVERY = 20;
const LIMIT_MS_PER_KILL = 10_000;
const FAULTS_SHOWN = 20;

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
const kills = Number.parseInt(values.kills, 10);
if (!(kills > 0)) throw new Error('say how many kills: npm run chaos -- --kills 100');

const result = await runChaos({
  kills,
  clients: CLIENTS,
  verifyEvery: VERIFY_EVERY,
  limitMs: 60_000 + kills * LIMIT_MS_PER_KILL,
  report: (line) => console.log(line),
});
for (const fault of result.faults.slice(0, FAULTS_SHOWN)) console.log(fault);
console.log(
  `${result.kills} kills, ${result.acknowledged} writes acknowledged, ${result.unknown} without an answer: ` +
    `${result.lost} lost, ${result.doubled} doubled, ${result.faults.length} faults`,
);
process.exitCode = result.faults.length === 0 ? 0 : 1;
