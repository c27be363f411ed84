import { randomBytes } from 'node:crypto';
import type { App } from '#app/app.ts';
import { compose } from '#chat/compose/compose.ts';
import { createEngine } from '#chat/engine.ts';
import type { Engine } from '#chat/inbound.ts';
import { instantOf } from '#domain/calendar.ts';
import type { Book } from '#store/book.ts';
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';

/** The product without a channel, on an embedded database in this process. */
export type Product = {
  readonly engine: Engine;
  /** For use-cases without the conversation around them. */
  readonly app: App;
  readonly book: Book;
  /** Of the database, for a bare driver beside it. */
  readonly uri: string;
  close(): Promise<void>;
};

export type StartProduct = (dataDir: string) => Promise<Product>;

const ID_LENGTH = 12;
const CODE_LENGTH = 26;

/** What `main.ts` puts together, but for the channels and the delivery. */
export const startProduct: StartProduct = async (dataDir) => {
  const store = await connectStore({ mongodbUri: undefined, dataDir });
  const { embedded } = store;
  if (embedded === undefined) throw new Error('the product runs on another database than the embedded one');
  const book = await openBook(store.mongoose, { process: 'bench', now: Date.now });
  const app: App = {
    book,
    now: () => instantOf(Date.now()),
    newId: () => randomLetters(ID_LENGTH),
    newCode: () => randomLetters(CODE_LENGTH),
    salt: () => randomBytes(16).toString('hex'),
    compose,
    inviteLinks: () => [],
    newShops: { kind: 'open' },
  };
  return { app, engine: createEngine({ app, wake: () => {} }), book, uri: embedded.uri, close: () => store.close() };
};

function randomLetters(length: number): string {
  return Array.from(randomBytes(length), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
