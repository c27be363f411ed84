import { CommandError } from './errors.ts';
import { type FieldPath, fieldPath } from './filter.ts';

/**
 * A dotted path as sort keys, projections and `$path` expressions must spell it.
 * Throws 40352 (empty), 40353 (ends in a dot), 15998 (an empty part), 16410 (a part that begins with `$`),
 * 16411 (a null byte).
 */
export function checkedPath(text: string): FieldPath {
  if (text === '') throw new CommandError(40352, 'FieldPath cannot be constructed with empty string');
  if (text.endsWith('.')) throw new CommandError(40353, `FieldPath must not end with a '.': '${text}'`);
  const path = fieldPath(text);
  for (const part of path.parts) {
    if (part === '') throw new CommandError(15998, `FieldPath field names may not be empty strings: '${text}'`);
    if (part.includes('\0')) throw new CommandError(16411, 'FieldPath field names may not contain a null byte');
    if (part.startsWith('$')) throw new CommandError(16410, `FieldPath field names may not start with '$': '${text}'`);
  }
  return path;
}
