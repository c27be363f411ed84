/**
 * What a day would bring to every shop, and nothing written: `npm run daily -- --as-of 2026-12-15 --dry-run [--sandbox]`. The days
 * themselves run in the product, each at its shop's own hour.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { type RehearsedPart, rehearseDay } from '#app/rehearseDay.ts';
import { dateAt, instantAt, instantOf, isCalendarDate } from '#domain/calendar.ts';
import { runHourOf } from '#domain/runHour.ts';
import { plainText } from '#i18n/message.ts';
import { ConfigError, openedStore, readConfig, type StoreConfig } from '../src/config.ts';
import { urisOf } from '../src/embedded/listen.ts';
import { FolderInUseError, StorageError } from '../src/embedded/storage/schema.ts';
import { bookApp } from '../src/shopkeeper.ts';
import { connectStore, type Store, StoreError } from '../src/store/connect.ts';
import { openBook } from '../src/store/openBook.ts';

const USAGE =
  'Use for example: npm run daily -- --as-of 2026-12-15 --dry-run (add --sandbox for the book of the web chat)';

class UsageError extends Error {}

try {
  await main();
} catch (error) {
  const isKnown = [UsageError, ConfigError, StoreError, StorageError].some((kind) => error instanceof kind);
  process.stderr.write(`${isKnown && error instanceof Error ? error.message : String((error as Error).stack)}\n`);
  process.exit(error instanceof UsageError || error instanceof ConfigError ? 2 : 1);
}
// Mongoose and the embedded database may keep timers of their own.
process.exit(0);

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const asked = readArguments();
  const store = await joinStore(openedStore(readConfig(process.env), asked));
  try {
    const book = await openBook(store.mongoose, { process: randomUUID(), now: Date.now });
    let shops = 0;
    for await (const shop of book.shops.all()) {
      shops += 1;
      const { time, zone } = runHourOf(shop);
      const date = asked.asOf ?? dateAt(instantOf(Date.now()), zone);
      const at = instantAt({ date, time, zone });
      process.stdout.write(`${shop.name}, ${date}, ${time} ${zone}\n`);
      const app = bookApp({ book, now: () => at });
      let parts = 0;
      for await (const part of rehearseDay(app, { shop, date })) {
        parts += 1;
        process.stdout.write(linesOf(part));
      }
      if (parts === 0) process.stdout.write('  Nothing would be said or done.\n');
    }
    if (shops === 0) process.stdout.write('There is no shop in this book yet.\n');
  } finally {
    await store.close();
  }
}

/** Of a process that has the embedded database open, its own; the rehearsal only reads. */
async function joinStore(where: StoreConfig): Promise<Store> {
  try {
    return await connectStore(where);
  } catch (error) {
    const [mongodbUri] = error instanceof FolderInUseError ? urisOf(where.dataDir) : [];
    if (mongodbUri === undefined) throw error;
    return connectStore({ ...where, mongodbUri });
  }
}

function readArguments(): { asOf: string | undefined; sandbox: boolean } {
  const { values } = parse();
  const asOf = values['as-of'];
  if (values['dry-run'] !== true)
    throw new UsageError(`The days run in the product by themselves; this only looks ahead. ${USAGE}`);
  if (asOf !== undefined && !isCalendarDate(asOf))
    throw new UsageError(`"${asOf}" is not a date of the calendar. ${USAGE}`);
  return { asOf, sandbox: values.sandbox === true };
}

function parse() {
  try {
    return parseArgs({
      options: { 'as-of': { type: 'string' }, 'dry-run': { type: 'boolean' }, sandbox: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

/** What would be recorded, and whom it would tell what. */
function linesOf({ customer, events, outgoing }: RehearsedPart): string {
  const lines = [
    ...(customer === undefined ? [] : [customer]),
    ...events.map(({ kind, data }) => `  records ${kind} ${JSON.stringify(data)}`),
    ...outgoing.flatMap(({ channel, identity, message }) => [
      `  tells ${identity} on ${channel}:`,
      ...plainText(message)
        .split('\n')
        .map((line) => `    ${line}`),
    ]),
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
