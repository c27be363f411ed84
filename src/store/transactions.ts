import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientSession } from 'mongodb';
import type { Connection } from 'mongoose';
import { WriteConflict } from './faults.ts';
import { createLine, type Leave } from './line.ts';

/**
 * Runs work in transactions. The database lets the first writer of an account win and refuses the others, who start again. Within
 * this process they are not let come to that: once two are about the same account, they and all who come after go one by one until
 * none is left waiting, so that many writers on one account are no slower than one. Between processes only the database decides.
 */
export type Transactions = {
  /** Commits what `work` wrote, or nothing. `work` runs again when another writer was faster, at most `ATTEMPTS_MAX` times. */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  /**
   * Said where an account is read: the transaction is about this one. If another of this process is about it already, this one
   * starts again after that has ended, because what it has read would be out of date by then. Outside `run` it means nothing.
   */
  about(account: string): void;
  /** That of the transaction that runs here; undefined outside `run`. */
  session(): ClientSession | undefined;
};

/** How often work is tried while other processes write the same documents. */
export const ATTEMPTS_MAX = 20;
const FIRST_PAUSE_MS = 4;
const PAUSE_MAX_MS = 250;

type Running = {
  attempts: number;
  session: ClientSession | undefined;
  /** The first account it read; one is enough, and with one each no two can wait for each other. */
  account: string | undefined;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** When it had to go one by one. */
  leave: Leave | undefined;
};

class AccountInHand extends Error {
  readonly until: Promise<void>;

  constructor(until: Promise<void>) {
    super('another transaction of this process is about the same account');
    this.until = until;
  }
}

export function createTransactions(connection: Connection): Transactions {
  const inHand = new Map<string, Running>();
  const oneByOne = createLine();
  const current = new AsyncLocalStorage<Running>();

  const attempt = <Value>(running: Running, session: ClientSession, work: () => Promise<Value>): Promise<Value> => {
    running.attempts += 1;
    running.session = session;
    if (running.attempts > ATTEMPTS_MAX) throw new Error(`given up: ${ATTEMPTS_MAX} times another writer was faster`);
    return current.run(running, work);
  };
  const once = async <Value>(running: Running, work: () => Promise<Value>): Promise<Value> => {
    const done: { value: Value }[] = [];
    await connection.transaction(async (session) => {
      done[0] = { value: await attempt(running, session, work) };
    });
    const [result] = done;
    if (result === undefined) throw new Error('a transaction ended without having run');
    return result.value;
  };
  const untilCommitted = async <Value>(running: Running, work: () => Promise<Value>): Promise<Value> => {
    for (;;) {
      try {
        return await once(running, work);
      } catch (error) {
        if (error instanceof AccountInHand) {
          running.attempts -= 1;
          running.leave ??= await oneByOne.enter();
          await error.until;
        } else if (error instanceof WriteConflict) await pause(jitter(running.attempts));
        else throw error;
      }
    }
  };

  return {
    async run(work) {
      if (current.getStore() !== undefined) throw new Error('a transaction cannot begin inside another');
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const running: Running = { attempts: 0, session: undefined, account: undefined, ended, leave: undefined };
      try {
        if (oneByOne.isBusy()) running.leave = await oneByOne.enter();
        return await untilCommitted(running, work);
      } finally {
        if (running.account !== undefined) inHand.delete(running.account);
        end();
        running.leave?.();
      }
    },
    about(account) {
      const running = current.getStore();
      if (running === undefined || running.account !== undefined) return;
      const other = inHand.get(account);
      if (other !== undefined) throw new AccountInHand(other.ended);
      running.account = account;
      inHand.set(account, running);
    },
    session: () => current.getStore()?.session,
  };
}

function jitter(attempts: number): number {
  return Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** attempts, PAUSE_MAX_MS);
}
