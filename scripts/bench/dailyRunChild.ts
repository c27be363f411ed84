/** The process that runs one day of the newest shop in a folder: `dailyRunChild.ts FOLDER DATE`; prints what it took. */
import { runDay } from '#app/runDay.ts';
import { instantAt } from '#domain/calendar.ts';
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { bookApp } from '../../src/shopkeeper.ts';

const MIB = 2 ** 20;
const LOOK_EVERY_MS = 20;

const [dataDir = '', date = ''] = process.argv.slice(2);
const store = await connectStore({ mongodbUri: undefined, dataDir });
const book = await openBook(store.mongoose, { process: 'bench', now: Date.now });
const shop = await book.shops.newest();
if (shop === undefined) throw new Error('no shop to run a day of');
const at = instantAt({ date, time: '09:00', zone: shop.zone });
const app = bookApp({ book, now: () => at });

const idle = process.memoryUsage.rss();
let peak = idle;
const looking = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, LOOK_EVERY_MS);
let notices = 0;
const cpu = process.cpuUsage();
const from = performance.now();
await runDay(app, {
  shop: shop.id,
  date,
  alive: () => undefined,
  wake: (items) => {
    notices += items.filter(({ about }) => about === 'notice').length;
  },
});
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(cpu);
clearInterval(looking);
process.stdout.write(
  JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, idleMiB: idle / MIB, peakMiB: peak / MIB, notices }),
);
await store.close();
