import type { CapturedEvent } from './capturedEvents.ts';
import { type Entities, entityOf } from './entities.ts';
import { type MatchAt, Mismatch, matchValue } from './matching.ts';
import type { ExpectedEvents, Fields } from './testFile.ts';

/** Fails unless a client's events are the expected ones, in order. */
export function checkEvents(expected: ExpectedEvents, entities: Entities): void {
  const type = expected.eventType ?? 'command';
  const captured = entityOf(entities, 'client', expected.client).events.filter(({ name }) => eventType(name) === type);
  const names = captured.map(({ name, event }) => `${name} ${event.commandName ?? ''}`).join(', ');
  const wrongCount =
    expected.ignoreExtraEvents === true
      ? captured.length < expected.events.length
      : captured.length !== expected.events.length;
  if (wrongCount) {
    throw new Mismatch(`expected ${expected.events.length} ${type} events, got ${captured.length}: ${names}`);
  }
  for (const [at, wanted] of expected.events.entries()) {
    const [name = '', fields = {}] = Object.entries(wanted)[0] ?? [];
    const actual = captured[at];
    if (actual?.name !== name) throw new Mismatch(`event ${at}: expected ${name}, got ${actual?.name} (${names})`);
    const { hasServiceId: _s, hasServerConnectionId: _c, interruptInUseConnections: _i, ...compared } = fields;
    matchEvent(compared, actual.event, { entities, path: `event ${at} ${name}` });
  }
}

/** Whether an event matches one event of the tests, as `waitForEvent` and `assertEventCount` ask. */
export function isEvent(captured: CapturedEvent, wanted: Record<string, Fields>, entities: Entities): boolean {
  const [name = '', fields = {}] = Object.entries(wanted)[0] ?? [];
  if (captured.name !== name) return false;
  try {
    matchEvent(fields, captured.event, { entities, path: name });
    return true;
  } catch (error) {
    if (error instanceof Mismatch) return false;
    throw error;
  }
}

/** Each field of an event is a root of its own: commands and replies may have more than a test mentions. */
function matchEvent(expected: Fields, actual: Fields, at: Omit<MatchAt, 'root'>): void {
  for (const [key, value] of Object.entries(expected)) {
    const given = key === 'command' ? withoutOwnTimeout(value as Fields, actual[key] as Fields) : actual[key];
    matchValue(value, given, { ...at, path: `${at.path}.${key}`, root: true });
  }
}

/** The Node driver puts a timeout of its own on the write concern of every commit and abort; the tests do not know it. */
function withoutOwnTimeout(expected: Fields, command: Fields): Fields {
  const wanted = expected.writeConcern as Fields | undefined;
  const isEnd = 'commitTransaction' in command || 'abortTransaction' in command;
  if (!isEnd || wanted === undefined || command.writeConcern === undefined || 'wtimeout' in wanted) return command;
  const { wtimeout: _own, ...writeConcern } = command.writeConcern as Fields;
  return { ...command, writeConcern };
}

function eventType(name: string): string {
  if (name.startsWith('command')) return 'command';
  return name.startsWith('pool') || name.startsWith('connection') ? 'cmap' : 'sdam';
}
