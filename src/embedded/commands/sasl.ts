import { setTimeout as sleep } from 'node:timers/promises';
import { type Authentication, CONVERSATION, type SaslStep } from '../authentication.ts';
import type { Reply, ReplyValue } from '../bson/encode.ts';
import { Binary, type Document, int32, isNumber } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { Arguments, numberOf } from './arguments.ts';
import type { Command, Context } from './command.ts';

/** The first step of an authentication (the specification "Driver Authentication", SCRAM-SHA-256). */
export const saslStart: Command = {
  fields: ['saslStart', 'mechanism', 'payload', 'options', 'autoAuthorize'],
  run: (args, context) => heldBack(context, () => start(args, context.database, context.authentication)),
};

/** Each further step. */
export const saslContinue: Command = {
  fields: ['saslContinue', 'conversationId', 'payload'],
  run(args, context) {
    const id = args.required('conversationId');
    if (!isNumber(id)) throw args.wrongType('conversationId', id, 'int');
    const payload = payloadOf(args);
    return heldBack(context, () => context.authentication.continue(numberOf(id), payload));
  },
};

/** The first step as a client adds it to its greeting; one that fails is passed over, and the client begins anew. */
export function speculativeReply(asked: Document, authentication: Authentication): Reply | undefined {
  const database = asked.get('db');
  if (!asked.has('saslStart') || typeof database !== 'string') return undefined;
  try {
    return stepReply(start(new Arguments('saslStart', asked), database, authentication));
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

function start(args: Arguments, database: string, authentication: Authentication): SaslStep {
  const mechanism = args.required('mechanism');
  if (typeof mechanism !== 'string') throw args.wrongType('mechanism', mechanism, 'string');
  const payload = payloadOf(args);
  const options = new Arguments('saslStart.options', args.document('options') ?? new Map());
  const skipEmptyExchange = options.flag('skipEmptyExchange');
  return authentication.start({ mechanism, database, payload, skipEmptyExchange });
}

function payloadOf(args: Arguments): Uint8Array {
  const payload = args.required('payload');
  if (payload instanceof Binary) return payload.bytes;
  throw args.wrongType('payload', payload, 'binData');
}

/** Answers a refusal the later the more there were on the connection, but for a stop at once. */
async function heldBack(context: Context, step: () => SaslStep): Promise<Reply> {
  try {
    return stepReply(step());
  } catch (error) {
    const { penaltyMs } = context.authentication;
    // Not by the command's own clock, with whose `maxTimeMS` a client could cut it short.
    await sleep(penaltyMs, undefined, { signal: context.engine.stopping }).catch(() => undefined);
    throw error;
  }
}

function stepReply(step: SaslStep): Reply {
  return new Map<string, ReplyValue>([
    ['conversationId', int32(CONVERSATION)],
    ['done', step.done],
    ['payload', new Binary(0, step.payload)],
    ['ok', 1],
  ]);
}
