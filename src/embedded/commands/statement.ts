import type { Document } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';

/** Fails with 115 for a field MongoDB knows and we do not, with 40415 for one that nobody knows. */
export function checkStatement(
  owner: string,
  statement: Document,
  known: ReadonlySet<string>,
  outside: ReadonlySet<string>,
): void {
  for (const field of statement.keys()) {
    if (known.has(field)) continue;
    if (outside.has(field)) throw unsupported(`the field '${owner}.${field}'`);
    throw new CommandError(40415, `BSON field '${owner}.${field}' is an unknown field.`);
  }
}
