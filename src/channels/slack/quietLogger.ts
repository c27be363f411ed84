import { type Logger, LogLevel } from '@slack/bolt';

/** Slack's own libraries log addresses and what was sent; what matters of it we log ourselves, without names and texts. */
export const quietLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  setName: () => undefined,
  getLevel: () => LogLevel.ERROR,
};
