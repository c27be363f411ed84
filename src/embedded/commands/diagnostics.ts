import { hostname } from 'node:os';
import { MECHANISM, USER_DATABASE } from '../authentication.ts';
import type { Reply, ReplyValue } from '../bson/encode.ts';
import { DateTime, type Document, document, int32, ObjectId, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { DOCUMENT_BYTES_MAX } from '../mutations.ts';
import { SESSION_MINUTES } from '../sessions.ts';
import { MESSAGE_BYTES_MAX } from '../wire.ts';
import { BATCH_MAX } from './batch.ts';
import { done } from './collections.ts';
import type { Command, Context } from './command.ts';
import { speculativeReply } from './sasl.ts';

/** The version whose behaviour is followed where versions differ, and its wire version. */
const VERSION = [7, 0, 0, 0] as const;
const WIRE_VERSION = 21;

/** The replica set of one that the server says it is, so that drivers use sessions, retries and transactions. */
export const REPLICA_SET = 'slatebook';

/** Who the server is; the first thing a driver asks (the MongoDB manual, "hello"). */
export const hello: Command = {
  fields: [
    'hello',
    'isMaster',
    'ismaster',
    'helloOk',
    'client',
    'compression',
    'backpressure',
    'speculativeAuthenticate',
    'saslSupportedMechs',
    'hostInfo',
    'loadBalanced',
  ],
  outside: ['topologyVersion', 'maxAwaitTimeMS'],
  run(args, context) {
    const { address, authentication } = context;
    const isModern = args.has('hello');
    const reply = new Map<string, ReplyValue>([
      [isModern ? 'isWritablePrimary' : 'ismaster', true],
      ['helloOk', true],
      ['setName', REPLICA_SET],
      ['setVersion', int32(1)],
      ['electionId', ELECTION],
      ['hosts', [address]],
      ['primary', address],
      ['me', address],
      ['secondary', false],
      ['maxBsonObjectSize', int32(DOCUMENT_BYTES_MAX)],
      ['maxMessageSizeBytes', int32(MESSAGE_BYTES_MAX)],
      ['maxWriteBatchSize', int32(BATCH_MAX)],
      ['localTime', new DateTime(BigInt(Date.now()))],
      ['logicalSessionTimeoutMinutes', int32(SESSION_MINUTES)],
      ['connectionId', int32(context.connection)],
      ['minWireVersion', int32(0)],
      ['maxWireVersion', int32(WIRE_VERSION)],
      ['readOnly', false],
      ['ok', 1],
    ]);
    const mechanisms = authentication.mechanismsFor(args.fields.get('saslSupportedMechs'));
    if (mechanisms.length > 0) reply.set('saslSupportedMechs', mechanisms);
    const speculation = args.document('speculativeAuthenticate');
    const answered = speculation && speculativeReply(speculation, authentication);
    if (answered) reply.set('speculativeAuthenticate', answered);
    return reply;
  },
};

const ELECTION = new ObjectId(Uint8Array.of(0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 1));

export const ping: Command = { fields: ['ping'], run: done };

export const buildInfo: Command = {
  fields: ['buildInfo', 'buildinfo'],
  run: () =>
    new Map<string, ReplyValue>([
      ['version', VERSION.slice(0, 3).join('.')],
      ['gitVersion', 'none: the embedded database of Slatebook'],
      ['modules', []],
      ['versionArray', VERSION.map(int32)],
      ['bits', int32(64)],
      ['debug', false],
      ['maxBsonObjectSize', int32(DOCUMENT_BYTES_MAX)],
      ['storageEngines', ['sqlite']],
      ['ok', 1],
    ]),
};

/** In outline: what shells and monitors look for. */
export const serverStatus: Command = {
  fields: ['serverStatus'],
  run(_args, context) {
    const { sessions, cursors } = context.engine;
    return new Map<string, ReplyValue>([
      ['host', hostname()],
      ['version', VERSION.slice(0, 3).join('.')],
      ['process', 'slatebook'],
      ['pid', BigInt(process.pid)],
      ['uptime', process.uptime()],
      ['localTime', new DateTime(BigInt(Date.now()))],
      ['storageEngine', document({ name: 'sqlite', persistent: true })],
      ['repl', document({ setName: REPLICA_SET, isWritablePrimary: true })],
      ['transactions', document({ currentOpen: BigInt(sessions.openTransactions.length) })],
      ['metrics', document({ cursor: document({ open: document({ total: BigInt(cursors.open) }) }) })],
      ['ok', 1],
    ]);
  },
};

/** In outline: counts, no sizes. */
export const dbStats: Command = {
  fields: ['dbStats', 'dbstats', 'scale', 'freeStorage'],
  run(_args, context) {
    const collections = context.engine.storage.catalog.inDatabase(context.database);
    const indexes = collections.reduce((sum, collection) => sum + collection.indexes.length, 0);
    return new Map<string, ReplyValue>([
      ['db', context.database],
      ['collections', BigInt(collections.length)],
      ['views', 0n],
      ['indexes', BigInt(indexes)],
      ['ok', 1],
    ]);
  },
};

export const connectionStatus: Command = {
  fields: ['connectionStatus', 'showPrivileges'],
  run(_args, context) {
    const user = context.authentication.userName;
    const authenticatedUsers = user === undefined ? [] : [document({ user, db: USER_DATABASE })];
    const authenticatedUserRoles = user === undefined ? [] : [document({ role: 'root', db: USER_DATABASE })];
    return new Map<string, ReplyValue>([
      ['authInfo', document({ authenticatedUsers, authenticatedUserRoles })],
      ['ok', 1],
    ]);
  },
};

export const hostInfo: Command = {
  fields: ['hostInfo'],
  run: () =>
    new Map<string, ReplyValue>([
      ['system', document({ currentTime: new DateTime(BigInt(Date.now())), hostname: hostname() })],
      ['ok', 1],
    ]),
};

/** Startup warnings, which shells show: there are none. */
export const getLog: Command = {
  fields: ['getLog'],
  run: () =>
    new Map<string, ReplyValue>([
      ['totalLinesWritten', int32(0)],
      ['log', []],
      ['ok', 1],
    ]),
};

/** The parameters that clients ask for to find out what they are talking to. */
export const getParameter: Command = {
  fields: [
    'getParameter',
    'featureCompatibilityVersion',
    'authenticationMechanisms',
    'requireApiVersion',
    'enableTestCommands',
    'transactionLifetimeLimitSeconds',
  ],
  adminOnly: true,
  run(args, context) {
    const all: Document = document({
      featureCompatibilityVersion: document({ version: '7.0' }),
      authenticationMechanisms: context.authentication.userName === undefined ? [] : [MECHANISM],
      requireApiVersion: false,
      enableTestCommands: context.engine.failPoints !== undefined,
      transactionLifetimeLimitSeconds: int32(60),
    });
    const wanted =
      args.fields.get('getParameter') === '*' ? [...all.keys()] : [...args.fields.keys()].filter((k) => all.has(k));
    if (wanted.length === 0) throw new CommandError(72, 'no option found to get');
    const reply: Reply = new Map<string, ReplyValue>(wanted.map((name) => [name, all.get(name) as Value]));
    return reply.set('ok', 1);
  },
};

/** For tests only: see `FailPoints`. */
export const configureFailPoint: Command = {
  fields: ['configureFailPoint', 'mode', 'data'],
  adminOnly: true,
  run(args, context) {
    const { failPoints } = context.engine as Context['engine'];
    if (failPoints === undefined) throw unsupported('configureFailPoint');
    failPoints.configure(args);
    return done();
  },
};
