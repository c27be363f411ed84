import { Book, initModels, mongoTransaction } from 'medici';
import mongoose from 'mongoose';

/** A ledger of `medici`, which has only sums and no customers: one account's line against income for each entry. */
export type Ledger = {
  /** One journal of two lines, in a transaction. */
  write(): Promise<void>;
  /** The balance added up from the lines, and the snapshot stored that later ones begin with. */
  firstBalance(): Promise<void>;
  /** From that snapshot on. */
  nextBalance(): Promise<void>;
  /** Takes the snapshot away, as its two days do. */
  forgetBalance(): Promise<void>;
  close(): Promise<void>;
};

const DATABASE = 'medici';
const RECEIVABLE = ['Assets', 'Receivable', 'Asha Verma'];
const INCOME = ['Income', 'Sales'];
const AMOUNT = 120;
const AT_ONCE = 1_000;

/** Opens a ledger on the same server with that many entries: documents as its `commit` writes them, in large batches. */
export async function openLedger(uri: string, entries: number): Promise<Ledger> {
  // medici knows the package's own connection only.
  await mongoose.connect(uri, { dbName: DATABASE });
  await initModels();
  const book = new Book('Corner Store');
  await fill(book.name, entries);
  const balance = async (): Promise<void> => void (await book.balance({ account: RECEIVABLE.join(':') }));
  return {
    write: () =>
      mongoTransaction(async (session) => {
        const entry = book.entry('rice').debit(RECEIVABLE, AMOUNT).credit(INCOME, AMOUNT);
        await entry.commit({ session });
      }),
    firstBalance: balance,
    nextBalance: balance,
    forgetBalance: async () => void (await rows('medici_balances').deleteMany({})),
    close: () => mongoose.disconnect(),
  };
}

async function fill(book: string, entries: number): Promise<void> {
  for (let left = entries; left > 0; left -= AT_ONCE) {
    const journals = Array.from({ length: Math.min(left, AT_ONCE) }, () => journalOf(book));
    await rows('medici_transactions').insertMany(journals.flatMap(({ lines }) => lines));
    await rows('medici_journals').insertMany(journals.map(({ journal }) => journal));
  }
}

function journalOf(book: string) {
  const said = { book, datetime: new Date(), memo: 'rice' };
  const _journal = new mongoose.Types.ObjectId();
  const line = (account_path: string[], sums: { credit: number; debit: number }) => {
    const _id = new mongoose.Types.ObjectId();
    return {
      _id,
      _journal,
      account_path,
      accounts: account_path.join(':'),
      ...said,
      ...sums,
      timestamp: said.datetime,
    };
  };
  const lines = [line(RECEIVABLE, { credit: 0, debit: AMOUNT }), line(INCOME, { credit: AMOUNT, debit: 0 })];
  return { lines, journal: { _id: _journal, ...said, _transactions: lines.map(({ _id }) => _id) } };
}

function rows(name: string) {
  return mongoose.connection.collection(name);
}
