import { CommandError } from '../errors.ts';
import type { Session } from '../sessions.ts';
import { done } from './collections.ts';
import type { Command, Context } from './command.ts';

/** Makes everything a transaction wrote visible and durable at once; asked again, it answers the same. */
export const commitTransaction: Command = {
  fields: ['commitTransaction', 'recoveryToken'],
  outside: ['commitTimestamp', 'durableTimestamp'],
  adminOnly: true,
  async run(_args, context) {
    const { session, number } = named(context);
    await context.engine.sessions.commit(session, number);
    return done();
  },
};

/** Undoes a transaction. */
export const abortTransaction: Command = {
  fields: ['abortTransaction', 'recoveryToken'],
  adminOnly: true,
  run(_args, context) {
    const { session, number } = named(context);
    context.engine.sessions.abort(session, number);
    return done();
  },
};

function named(context: Context): { session: Session; number: bigint } {
  const { session, number } = context;
  if (session === undefined || number === undefined)
    throw new CommandError(125, 'commitTransaction and abortTransaction must be run within a transaction');
  return { session, number };
}
