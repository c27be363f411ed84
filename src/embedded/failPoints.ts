import { encodeDocument, RawDocument, type Reply, type ReplyValue } from './bson/encode.ts';
import { type Document, isDocument, isNumber, type Value } from './bson/value.ts';
import { Arguments, numberOf } from './commands/arguments.ts';
import { CommandError, unsupported } from './errors.ts';

/** How a command is to fail. */
export type Failure = {
  readonly errorCode: number | undefined;
  readonly errorLabels: readonly string[] | undefined;
  readonly closeConnection: boolean;
  readonly blockMs: number;
  readonly writeConcernError: Reply | undefined;
};

type FailPoint = Failure & {
  readonly commands: ReadonlySet<string>;
  readonly appName: string | undefined;
  /** Commands still to fail; infinite when always on. */
  times: number;
  skip: number;
};

/** `failCommand` as MongoDB's own tests use it, so that they can be run against this engine. Off outside of tests. */
export class FailPoints {
  private active: FailPoint | undefined;

  /** Takes a `configureFailPoint` command. */
  configure(args: Arguments): void {
    if (args.fields.get('configureFailPoint') !== 'failCommand')
      throw unsupported('a fail point other than failCommand');
    const mode = args.required('mode');
    if (mode === 'off') {
      this.active = undefined;
      return;
    }
    const data = new Arguments('configureFailPoint.data', args.document('data') ?? new Map());
    this.active = { ...readFailure(data), ...readScope(data), ...readMode(mode) };
  }

  /** How this command has to fail, if it has to; counts it. */
  take(command: string, appName: string | undefined): Failure | undefined {
    const point = this.active;
    if (!point?.commands.has(command)) return undefined;
    if (point.appName !== undefined && point.appName !== appName) return undefined;
    if (point.skip > 0) {
      point.skip -= 1;
      return undefined;
    }
    if (point.times <= 0) return undefined;
    point.times -= 1;
    return point;
  }
}

function readMode(mode: Value): { times: number; skip: number } {
  if (mode === 'alwaysOn') return { times: Number.POSITIVE_INFINITY, skip: 0 };
  const fields = isDocument(mode) ? mode : undefined;
  const times = fields?.get('times');
  if (times !== undefined && isNumber(times)) return { times: numberOf(times), skip: 0 };
  const skip = fields?.get('skip');
  if (skip !== undefined && isNumber(skip)) return { times: Number.POSITIVE_INFINITY, skip: numberOf(skip) };
  throw new CommandError(2, 'the mode of a fail point is off, alwaysOn, { times } or { skip }');
}

function readScope(data: Arguments): { commands: ReadonlySet<string>; appName: string | undefined } {
  const names = (data.array('failCommands') ?? []).filter((name) => typeof name === 'string');
  return { commands: new Set(names), appName: data.string('appName') };
}

function readFailure(data: Arguments): Failure {
  const labels = data.array('errorLabels')?.filter((label) => typeof label === 'string');
  const concern = data.document('writeConcernError');
  return {
    errorCode: data.whole('errorCode'),
    errorLabels: labels,
    closeConnection: data.flag('closeConnection'),
    blockMs: data.flag('blockConnection') ? (data.whole('blockTimeMS') ?? 0) : 0,
    writeConcernError: concern && asReply(concern),
  };
}

function asReply(doc: Document): Reply {
  return new Map<string, ReplyValue>([['writeConcernError', new RawDocument(encodeDocument(doc))]]);
}
