import { type Document, isDocument, isNumber, type Value } from './bson/value.ts';
import { type Arguments, numberOf } from './commands/arguments.ts';
import { CommandError, unsupported } from './errors.ts';

/** How a command is to fail before it is looked at, or what its answer is to carry. */
export type Failure = {
  readonly errorCode: number | undefined;
  readonly errorLabels: readonly string[] | undefined;
  readonly closeConnection: boolean;
  readonly blockMs: number;
  readonly writeConcernError: Document | undefined;
};

/** How one statement of a retryable write is to fail: before it does anything, or after it is done; by a lost answer or a code. */
export type WriteFailure = { readonly codeBefore: number | undefined; readonly closeConnection: boolean };

type Counter = { times: number; skip: number };
type CommandPoint = Counter & {
  readonly failure: Failure;
  readonly commands: ReadonlySet<string>;
  readonly appName: string | undefined;
};
type WritePoint = Counter & { readonly failure: WriteFailure };

/**
 * The fail points that MongoDB's own driver tests set, so that they can be run against this engine. Only there when the
 * engine is started for tests.
 */
export class FailPoints {
  private command: CommandPoint | undefined;
  private write: WritePoint | undefined;

  /** Takes a `configureFailPoint` command. */
  configure(args: Arguments): void {
    const name = args.fields.get('configureFailPoint');
    const mode = args.required('mode');
    const data = args.document('data') ?? new Map();
    if (name === 'failCommand')
      this.command = mode === 'off' ? undefined : { ...readMode(mode), ...readCommandPoint(data) };
    else if (name === 'onPrimaryTransactionalWrite')
      this.write = mode === 'off' ? undefined : { ...readMode(mode), failure: readWriteFailure(data) };
    else throw unsupported('a fail point other than failCommand and onPrimaryTransactionalWrite');
  }

  /** How this command has to fail, if it has to; counts it. */
  takeCommand(name: string, appName: string | undefined): Failure | undefined {
    const point = this.command;
    if (!point?.commands.has(name) || (point.appName !== undefined && point.appName !== appName)) return undefined;
    return isDue(point) ? point.failure : undefined;
  }

  /** How this retryable write has to fail, if it has to; counts it. */
  takeWrite(): WriteFailure | undefined {
    const point = this.write;
    return point && isDue(point) ? point.failure : undefined;
  }
}

function isDue(counter: Counter): boolean {
  if (counter.skip > 0) {
    counter.skip -= 1;
    return false;
  }
  if (counter.times <= 0) return false;
  counter.times -= 1;
  return true;
}

function readMode(mode: Value): Counter {
  if (mode === 'alwaysOn') return { times: Number.POSITIVE_INFINITY, skip: 0 };
  if (!isDocument(mode)) throw new CommandError(2, 'the mode of a fail point is off, alwaysOn, or { skip, times }');
  return { times: numberIn(mode, 'times') ?? Number.POSITIVE_INFINITY, skip: numberIn(mode, 'skip') ?? 0 };
}

function readCommandPoint(data: Document): Omit<CommandPoint, keyof Counter> {
  const appName = data.get('appName');
  const concern = data.get('writeConcernError');
  const failure: Failure = {
    errorCode: numberIn(data, 'errorCode'),
    errorLabels: data.has('errorLabels') ? texts(data.get('errorLabels')) : undefined,
    closeConnection: data.get('closeConnection') === true,
    blockMs: data.get('blockConnection') === true ? (numberIn(data, 'blockTimeMS') ?? 0) : 0,
    writeConcernError: isDocument(concern) ? concern : undefined,
  };
  const commands = new Set(texts(data.get('failCommands')));
  return { failure, commands, appName: typeof appName === 'string' ? appName : undefined };
}

function readWriteFailure(data: Document): WriteFailure {
  return {
    codeBefore: numberIn(data, 'failBeforeCommitExceptionCode'),
    closeConnection: data.get('closeConnection') !== false,
  };
}

function numberIn(doc: Document, name: string): number | undefined {
  const value = doc.get(name);
  return isNumber(value) ? numberOf(value) : undefined;
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
