import type { Book } from '#store/book.ts';

/** A book of a process that can be killed: from a chosen write on it writes nothing, until the process is started again. */
export type DyingBook = {
  readonly book: Book;
  /** The process dies right before its n-th write from now on. */
  dieBefore(write: number): void;
  /** Starts it again; tells whether it had died. */
  restart(): boolean;
};

/** What a run and a delivery write, each in their own place. */
type Writes = { readonly outbox: readonly ('insert' | 'take' | 'setMessage' | 'sent' | 'again' | 'dead')[] };

/** Of a process that runs days: what becomes of what it leaves in the outbox is not its business. */
export const A_RUN: Writes = { outbox: ['insert'] };
/** Of a process that delivers, from the moment it takes an item to the moment the chain has it. */
export const A_DELIVERY: Writes = { outbox: ['insert', 'take', 'setMessage', 'sent', 'again', 'dead'] };

export function dyingBook(whole: Book, writes: Writes): DyingBook {
  let left = Number.POSITIVE_INFINITY;
  const guarded =
    <Asked extends readonly unknown[], Answer>(write: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      left -= 1;
      if (left <= 0) throw new Error('the process was killed');
      return write(...asked);
    };
  const { accounts, customers, events, inbound, outbox } = whole;
  const mortal: Pick<Book['outbox'], Writes['outbox'][number]> = {
    insert: guarded(outbox.insert),
    take: guarded(outbox.take),
    setMessage: guarded(outbox.setMessage),
    sent: guarded(outbox.sent),
    again: guarded(outbox.again),
    dead: guarded(outbox.dead),
  };
  const book = {
    ...whole,
    accounts: { ...accounts, save: guarded(accounts.save), lookAgain: guarded(accounts.lookAgain) },
    customers: { ...customers, setActive: guarded(customers.setActive) },
    events: { ...events, append: guarded(events.append) },
    inbound: { ...inbound, insert: guarded(inbound.insert) },
    outbox: { ...outbox, ...Object.fromEntries(writes.outbox.map((write) => [write, mortal[write]])) },
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
