/** A process that commits a message and then hangs, until it is killed: `deliveryChild.ts <folder>`. */
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { draft } from '../store/bookRecords.ts';

const [folder = ''] = process.argv.slice(2);
const store = await connectStore({ mongodbUri: undefined, dataDir: folder });
const book = await openBook(store.mongoose, { process: 'killed', now: Date.now });
await book.transaction(() =>
  book.outbox.insert([draft('recorded', { channel: 'web', notBefore: '2020-01-01T00:00:00.000Z' })]),
);
process.stdout.write('committed\n');
setInterval(() => undefined, 60_000);
