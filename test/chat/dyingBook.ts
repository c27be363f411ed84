import type { Book } from '#store/book.ts';

/** A book of a process that can be killed: from a chosen write on it writes nothing, until the process is started again. */
export type DyingBook = {
  readonly book: Book;
  /** The process dies right before its n-th write from now on. */
  dieBefore(write: number): void;
  /** Starts it again; tells whether it had died. */
  restart(): boolean;
};

export function dyingBook(whole: Book): DyingBook {
  let left = Number.POSITIVE_INFINITY;
  const guarded =
    <Asked extends readonly unknown[], Answer>(write: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      left -= 1;
      if (left <= 0) throw new Error('the process was killed');
      return write(...asked);
    };
  const { accounts, customers, events, inbound, outbox } = whole;
  const book = {
    ...whole,
    accounts: { ...accounts, save: guarded(accounts.save), lookAgain: guarded(accounts.lookAgain) },
    customers: { ...customers, setActive: guarded(customers.setActive) },
    events: { ...events, append: guarded(events.append) },
    inbound: { ...inbound, insert: guarded(inbound.insert) },
    outbox: { ...outbox, insert: guarded(outbox.insert) },
  };
  return {
    book,
    dieBefore: (write) => {
      left = write;
    },
    restart: () => {
      const died = left <= 0;
      left = Number.POSITIVE_INFINITY;
      return died;
    },
  };
}
