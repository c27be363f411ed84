import type { Authentication } from '../authentication.ts';
import type { Reply } from '../bson/encode.ts';
import { type Document, isNumber, type Value } from '../bson/value.ts';
import type { Engine } from '../engine.ts';
import { CommandError, unsupported } from '../errors.ts';
import { Pace } from '../pace.ts';
import type { Session } from '../sessions.ts';
import type { Transaction } from '../transaction.ts';
import { Arguments, numberOf } from './arguments.ts';
import { CloseConnection, type Command, Context, type Retry } from './command.ts';
import { checkReadConcern, checkWriteConcern } from './concerns.ts';
import { concernLabels, EXACT_LABELS, errorReply } from './errorReply.ts';
import { checkStatement } from './statement.ts';
import { COMMANDS, COMMANDS_OUTSIDE } from './table.ts';

/** Where a request comes from. */
export type Caller = {
  readonly address: string;
  readonly connection: number;
  readonly appName: string | undefined;
  readonly authentication: Authentication;
};

/** Fields that every command may carry. */
const COMMON_FIELDS = [
  '$db',
  '$readPreference',
  '$clusterTime',
  'lsid',
  'txnNumber',
  'startTransaction',
  'autocommit',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
  'comment',
  'apiVersion',
  'apiDeprecationErrors',
  'rawData',
];
const COMMON_OUTSIDE = ['apiStrict', '$queryOptions', '$maxTimeMS', 'mayBypassWriteBlocking'];

const MAX_TIME_MS_MAX = 2 ** 31 - 1;

/**
 * Answers one command, whatever it is: every failure becomes an error reply. `onFault` hears of what should not have
 * happened (anything but a `CommandError`). Throws only `CloseConnection`.
 */
export async function answerCommand(
  engine: Engine,
  body: Document,
  caller: Caller,
  onFault: (error: unknown) => void,
): Promise<Reply> {
  const labelled: string[] = [];
  try {
    return await dispatch(engine, body, caller, labelled);
  } catch (error) {
    if (error instanceof CloseConnection) throw error;
    if (error instanceof CommandError) return errorReply(error, body, labelled);
    onFault(error);
    return errorReply(new CommandError(1, 'internal error of the embedded database'), body, labelled);
  }
}

async function dispatch(engine: Engine, body: Document, caller: Caller, labels: string[]): Promise<Reply> {
  const [name = ''] = body.keys();
  caller.authentication.check(name);
  const command = COMMANDS.get(name);
  const fields = FIELDS.get(name);
  if (command === undefined || fields === undefined) {
    if (COMMANDS_OUTSIDE.has(name)) throw unsupported(`the command '${name}'`);
    throw new CommandError(59, `no such command: '${name}'`);
  }
  const args = new Arguments(name, body);
  const database = args.string('$db') ?? '';
  const failure = engine.failPoints?.takeCommand(name, caller.appName);
  if (failure) {
    if (failure.blockMs > 0) await new Promise((resolve) => setTimeout(resolve, failure.blockMs));
    if (failure.closeConnection) throw new CloseConnection();
    if (failure.errorLabels) labels.push(EXACT_LABELS, ...failure.errorLabels);
    if (failure.errorCode !== undefined)
      throw new CommandError(failure.errorCode, `Failing command '${name}' via a fail point`);
  }
  checkStatement(name, body, fields.known, fields.outside);
  if (command.adminOnly && database !== 'admin')
    throw new CommandError(13, `${name} may only be run against the admin database.`);
  const concernError = checkCommon(args, command, name);
  const reply = await inSession(engine, command, name, args, database, caller);
  reply.set('operationTime', engine.clock.tick());
  if (concernError) reply.set('writeConcernError', concernError);
  if (failure?.writeConcernError) {
    reply.set('writeConcernError', failure.writeConcernError);
    const codes = failure.writeConcernError.get('code');
    const code = isNumber(codes) ? numberOf(codes) : 0;
    const given = failure.errorLabels ?? concernLabels(code, body);
    if (given.length > 0) reply.set('errorLabels', [...given]);
  }
  return reply;
}

/** The fields that each command knows, and those it refuses by name. */
const FIELDS = new Map(
  [...COMMANDS].map(([name, command]) => [
    name,
    {
      known: new Set([...COMMON_FIELDS, ...command.fields]),
      outside: new Set([...COMMON_OUTSIDE, ...(command.outside ?? [])]),
    },
  ]),
);

/** Commands that take a write concern. */
const WRITES = new Set(
  'insert update delete findAndModify findandmodify create drop dropDatabase createIndexes dropIndexes deleteIndexes commitTransaction abortTransaction aggregate'.split(
    ' ',
  ),
);
const READS = new Set(['find', 'aggregate', 'count', 'distinct']);

/** Fails on what no command may ask; returns the write concern error to be answered, if any. */
function checkCommon(args: Arguments, command: Command, name: string): Document | undefined {
  const inTransaction = args.has('autocommit');
  const readConcern = args.document('readConcern');
  checkReadConcern(readConcern, inTransaction);
  if (readConcern && readConcern.size > 0) {
    if (inTransaction && !args.flag('startTransaction'))
      throw new CommandError(72, 'Only the first command in a transaction may specify a readConcern');
    if (!inTransaction && readConcern.has('level') && !READS.has(name))
      throw new CommandError(72, `${name} does not support a read concern`);
  }
  const writeConcern = args.document('writeConcern');
  if (writeConcern !== undefined) {
    if (inTransaction && command.inTransaction)
      throw new CommandError(72, 'writeConcern is not allowed within a multi-statement transaction');
    if (!WRITES.has(name)) throw new CommandError(72, `Command ${name} does not support writeConcern`);
  }
  const version = args.string('apiVersion');
  if (version !== undefined && version !== '1')
    throw new CommandError(322, `API version must be "1", not "${version}"`);
  return checkWriteConcern(writeConcern);
}

/** Finds the session, and lets its retryable writes and transactions run one at a time. */
async function inSession(
  engine: Engine,
  command: Command,
  name: string,
  args: Arguments,
  database: string,
  caller: Caller,
): Promise<Reply> {
  const pace = new Pace({ maxTimeMs: readMaxTime(args), stop: engine.stopping });
  const lsid = args.fields.get('lsid');
  // As MongoDB does, sessions are for those who have said who they are.
  const session = lsid === undefined || !caller.authentication.isPassed ? undefined : engine.sessions.find(lsid);
  const number = readTxnNumber(args);
  const circumstances = {
    engine,
    database,
    pace,
    session,
    number,
    address: caller.address,
    connection: caller.connection,
    authentication: caller.authentication,
  };
  if (number === undefined) {
    if (args.has('autocommit') || args.has('startTransaction'))
      throw new CommandError(72, "'autocommit' and 'startTransaction' require a txnNumber");
    return command.run(args, new Context({ ...circumstances, transaction: undefined, retry: undefined }));
  }
  if (session === undefined)
    throw new CommandError(72, 'Transaction number requires a session ID to also be specified');
  return session.inTurn(async () => {
    if (!args.has('autocommit')) {
      const retry = beginRetryable(engine, session, number, command, name);
      return command.run(args, new Context({ ...circumstances, transaction: undefined, retry }));
    }
    if (args.flag('autocommit')) throw new CommandError(72, 'Specifying autocommit=true is not allowed.');
    if (name === 'commitTransaction' || name === 'abortTransaction')
      return command.run(args, new Context({ ...circumstances, transaction: undefined, retry: undefined }));
    if (args.flag('startTransaction')) await logToBeCut(engine, pace);
    const transaction = args.flag('startTransaction')
      ? startTransaction(engine, session, number)
      : engine.sessions.continueTransaction(session, number);
    return runInTransaction(engine, session, transaction, async () => {
      if (!command.inTransaction) throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
      const context = new Context({ ...circumstances, transaction, retry: undefined });
      const reply = await command.run(args, context);
      transaction.checkOpen();
      if (context.abortsTransaction) engine.sessions.abortOpen(session);
      return reply;
    });
  });
}

/** A log that has grown too long can be cut when no snapshot needs it: for that, new transactions wait for the open ones. */
async function logToBeCut(engine: Engine, pace: Pace): Promise<void> {
  while (engine.storage.mustCutLog) {
    const [open] = engine.sessions.openTransactions;
    if (open === undefined) return;
    await pace.waitFor(open.ended);
  }
}

async function runInTransaction(
  engine: Engine,
  session: Session,
  transaction: Transaction,
  run: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    // Ended from outside, its snapshot was gone: what failed after that says nothing.
    transaction.checkOpen();
    engine.sessions.abortOpen(session);
    throw error;
  }
}

/** Opens a transaction, whose cursors go with it however it ends. */
function startTransaction(engine: Engine, session: Session, number: bigint): Transaction {
  const transaction = engine.sessions.startTransaction(session, number);
  void transaction.ended.then(() => engine.cursors.killWhere((cursor) => cursor.transaction === transaction));
  return transaction;
}

function beginRetryable(engine: Engine, session: Session, number: bigint, command: Command, name: string): Retry {
  if (!command.retryable)
    throw new CommandError(
      50768,
      `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
    );
  return {
    answer: engine.sessions.beginWrite(session, number),
    keep: (answer) => engine.sessions.keepAnswer(session, answer),
    failure: () => engine.failPoints?.takeWrite(),
  };
}

function readTxnNumber(args: Arguments): bigint | undefined {
  const number: Value | undefined = args.fields.get('txnNumber');
  if (number === undefined) return undefined;
  if (typeof number !== 'bigint') throw args.wrongType('txnNumber', number, 'long');
  if (number < 0n || number > BigInt(Number.MAX_SAFE_INTEGER))
    throw new CommandError(72, `txnNumber must be within 0 and ${Number.MAX_SAFE_INTEGER}`);
  return number;
}

function readMaxTime(args: Arguments): number {
  const value = args.fields.get('maxTimeMS');
  if (value === undefined) return 0;
  if (!isNumber(value)) throw args.wrongType('maxTimeMS', value, 'number');
  const millis = numberOf(value);
  if (!(millis >= 0 && millis <= MAX_TIME_MS_MAX && Number.isInteger(millis)))
    throw new CommandError(2, `${millis} value for maxTimeMS is out of range [0, ${MAX_TIME_MS_MAX}]`);
  return millis;
}
