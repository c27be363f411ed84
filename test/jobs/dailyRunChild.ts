/** A process that runs days and never finishes one, until it is killed: `dailyRunChild.ts <uri> <name>`. */
import { runHourOf } from '#domain/runHour.ts';
import { createDailyRuns } from '#jobs/dailyRuns.ts';
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { NOON, TEST_PACES } from './dailyRunStage.ts';
import { recordingLog, unmeasured } from './recordingChannel.ts';

const [uri = '', name = ''] = process.argv.slice(2);
const { mongoose } = await connectStore({ mongodbUri: uri, dataDir: 'unused' });
const { db } = mongoose.connection;
if (db === undefined) throw new Error('the book is connected');
const runs = createDailyRuns({
  book: await openBook(mongoose, { process: name, now: Date.now }),
  db,
  process: name,
  now: () => NOON,
  hourOf: runHourOf,
  runDay: ({ shop, date }) => {
    process.stdout.write(`${shop} ${date}\n`);
    return new Promise(() => undefined);
  },
  log: recordingLog(),
  measures: unmeasured,
  paces: TEST_PACES,
});
runs.start();
