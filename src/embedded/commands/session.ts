import { randomUUID } from 'node:crypto';
import type { ReplyValue } from '../bson/encode.ts';
import { Binary, document, int32, isDocument, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { SESSION_MINUTES } from '../sessions.ts';
import { done } from './collections.ts';
import type { Command } from './command.ts';

/** Gives a session id (the MongoDB manual, "startSession"). Drivers make their own. */
export const startSession: Command = {
  fields: ['startSession'],
  run() {
    const id = new Binary(4, Buffer.from(randomUUID().replaceAll('-', ''), 'hex'));
    return new Map<string, ReplyValue>([
      ['id', document({ id })],
      ['timeoutMinutes', int32(SESSION_MINUTES)],
      ['ok', 1],
    ]);
  },
};

/** Ends sessions: their open transactions and cursors go. What they may be asked for again stays its time. */
export const endSessions: Command = {
  fields: ['endSessions'],
  run(args, context) {
    endAll(args.array('endSessions') ?? [], context.engine);
    return done();
  },
};

export const killSessions: Command = {
  fields: ['killSessions'],
  run(args, context) {
    const named = args.array('killSessions') ?? [];
    if (named.length === 0) context.engine.sessions.abortAll();
    else endAll(named, context.engine);
    return done();
  },
};

export const killAllSessions: Command = {
  fields: ['killAllSessions'],
  run(args, context) {
    args.array('killAllSessions');
    context.engine.sessions.abortAll();
    return done();
  },
};

/** Keeps sessions from timing out: finding them is enough. */
export const refreshSessions: Command = {
  fields: ['refreshSessions'],
  run(args, context) {
    for (const lsid of args.array('refreshSessions') ?? []) context.engine.sessions.find(lsid);
    return done();
  },
};

const SESSIONS_NAMED_MAX = 10_000;

function endAll(lsids: readonly Value[], engine: Parameters<Command['run']>[1]['engine']): void {
  if (lsids.length > SESSIONS_NAMED_MAX)
    throw new CommandError(2, `at most ${SESSIONS_NAMED_MAX} sessions can be named at once`);
  engine.sessions.abortAll(lsids);
  const ended = new Set(lsids.filter(isDocument).map((lsid) => engine.sessions.find(lsid)));
  engine.cursors.killWhere((cursor) => cursor.session !== undefined && ended.has(cursor.session));
}
