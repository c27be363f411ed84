/** Runs golden answers from any folder: `npm run golden -- <folder>`. Prints each case that differs or is refused. */
import { openTestDatabase } from '../test/database.ts';
import {
  goldenCounts,
  goldenFiles,
  goldenTable,
  REFUSED_SHARE_MAX,
  runGoldenFile,
} from '../test/embedded/goldenRun.ts';

const [folder = 'test/fixtures/golden'] = process.argv.slice(2);
const files = await goldenFiles(folder);
const database = await openTestDatabase();
try {
  const results = [];
  for (const path of files) results.push(await runGoldenFile(path, database));
  for (const { verdicts } of results) {
    for (const [id, verdict] of verdicts) {
      if (verdict.kind !== 'passed') process.stdout.write(`${id}: ${verdict.kind}: ${verdict.why}\n`);
    }
  }
  process.stdout.write(`\n${goldenTable(results)}`);
  const failed = results.some((result) => {
    const { refused, different } = goldenCounts(result);
    return different > 0 || refused > result.verdicts.size * REFUSED_SHARE_MAX;
  });
  process.exitCode = failed || files.length === 0 ? 1 : 0;
} finally {
  await database.close();
}
