/**
 * Where the running program says what it does; pino fits. Neither text nor fields ever hold a token, a code, a name or what
 * somebody wrote (quality.md, "Security").
 */
export interface Log {
  info(fields: LogFields, text: string): void;
  warn(fields: LogFields, text: string): void;
  error(fields: LogFields, text: string): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

const FRAMES_MAX = 5;

/** What a log may say of a fault: its class and where it came from, never its message, which may quote a person. */
export function faultFields(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: fault.name,
    at: frames
      .slice(0, FRAMES_MAX)
      .map((line) => line.trim())
      .join(' < '),
  };
}
