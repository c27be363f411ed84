import type { MongoClient } from 'mongodb';
import type { Fields } from './testFile.ts';

/** An event of a client, under the name that the tests have for it. */
export type CapturedEvent = { readonly name: string; readonly event: Fields };

const SENSITIVE_COMMANDS = new Set([
  'authenticate',
  'saslStart',
  'saslContinue',
  'getnonce',
  'createUser',
  'updateUser',
  'copydbgetnonce',
  'copydbsaslstart',
  'copydb',
  'hello',
  'ismaster',
  'isMaster',
]);
const NOT_SUPPORTED = / is not supported by the embedded database/;

/** Captures the events that a client's definition asks for, and notes what the embedded database refused by name. */
export function captureEvents(client: MongoClient, definition: Fields, refusals: Set<string>): CapturedEvent[] {
  const events: CapturedEvent[] = [];
  const observed = (definition.observeEvents ?? []) as readonly string[];
  const ignored = new Set([
    'configureFailPoint',
    ...((definition.ignoreCommandMonitoringEvents ?? []) as readonly string[]),
    ...(definition.observeSensitiveCommands === true ? [] : SENSITIVE_COMMANDS),
  ]);
  for (const name of observed) {
    client.on(driverEventName(name), (event: Fields) => {
      if (typeof event.commandName !== 'string' || !ignored.has(event.commandName))
        events.push({ name, event: asSent(event) });
    });
  }
  client.on('commandFailed', ({ failure }) => noteRefusal(failure.message, refusals));
  client.on('commandSucceeded', ({ reply }) => {
    for (const { errmsg } of writeErrorsOf(reply)) noteRefusal(String(errmsg), refusals);
  });
  return events;
}

/** The driver goes on using the read concern that it shows, and adds to it for a later command. */
function asSent(event: Fields): Fields {
  const command = event.command as Fields | undefined;
  if (command?.readConcern === undefined) return event;
  return { ...event, command: { ...command, readConcern: { ...(command.readConcern as Fields) } } };
}

function driverEventName(name: string): 'commandStarted' {
  const stem = name.replace(/Event$/, '').replace(/^pool/, 'connectionPool');
  return stem as 'commandStarted'; // the driver's events differ in type only, and all are captured alike
}

function noteRefusal(message: string, refusals: Set<string>): void {
  if (NOT_SUPPORTED.test(message)) refusals.add(message.split(NOT_SUPPORTED)[0] ?? message);
}

function writeErrorsOf(reply: unknown): readonly Fields[] {
  const fields = (reply ?? {}) as { writeErrors?: Fields[]; cursor?: { firstBatch?: Fields[] } };
  const listed = fields.writeErrors ?? fields.cursor?.firstBatch;
  return Array.isArray(listed) ? listed.filter(({ errmsg }) => typeof errmsg === 'string') : [];
}
