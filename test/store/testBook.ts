import type { Book } from '#store/book.ts';
import { connectStore, type Store } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { openTestDatabase, type TestDatabase } from '../database.ts';

/** A book of a test file's own, on whatever MongoDB the tests run on. */
export type TestBook = {
  readonly book: Book;
  readonly store: Store;
  /** For a process of its own on the same book. */
  readonly uri: string;
  /** The real clock of leases and storage times; it stands still until it is set. */
  readonly clock: { now: number };
  /** The same book as another process would open it. */
  another(process: string): Promise<Book>;
  /** Ends everything, and gives what lies on the disk then (embedded only). */
  files(): Promise<readonly Buffer[]>;
  close(): Promise<void>;
};

export async function openTestBook(): Promise<TestBook> {
  const database = await openTestDatabase();
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  const stores: Store[] = [];
  const open = async (process: string): Promise<{ store: Store; book: Book }> => {
    const store = await connectStore({ mongodbUri: uriOf(database), dataDir: 'unused' });
    stores.push(store);
    return { store, book: await openBook(store.mongoose, { process, now: () => clock.now }) };
  };
  const { store, book } = await open('first');
  const files = async (): Promise<readonly Buffer[]> => {
    for (const each of stores) await each.close();
    return database.files();
  };
  const close = async (): Promise<void> => {
    for (const each of stores) await each.close();
    await database.close();
  };
  const another = async (process: string) => (await open(process)).book;
  return { book, store, uri: uriOf(database), clock, another, files, close };
}

function uriOf({ uri, databaseName }: TestDatabase): string {
  const [server = '', options = ''] = uri.split('?');
  return `${server.replace(/\/[^/]*$/, '')}/${databaseName}?${options}`;
}
