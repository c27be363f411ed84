import type { Document, Value } from '#embedded/bson/value.ts';
import { CommandError } from '#embedded/errors.ts';

/** The code that the action fails with; anything but a `CommandError` is thrown on. */
export function codeOf(action: () => unknown): number | 'no error' {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return 'no error';
}

/** The fields one by one: an assertion on maps would not see their order. */
export function fields(doc: Document): [string, Value][] {
  return [...doc];
}
