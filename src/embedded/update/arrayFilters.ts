import type { Document } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { parseFilter } from '../match/parse.ts';
import type { ArrayFilter } from './tree.ts';

/**
 * The array filters by identifier. Throws 9 for a filter without one identifier of its own and for two filters with
 * the same, 2 for an identifier that is not letters and digits after a lower-case letter, and what `parseFilter` throws.
 */
export function parseArrayFilters(filters: readonly Document[]): Map<string, ArrayFilter> {
  const parsed = new Map<string, ArrayFilter>();
  for (const query of filters) {
    const filter = parseFilter(query);
    const identifier = identifierOf(filter);
    if (identifier === undefined) {
      throw new CommandError(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    }
    if (!IDENTIFIER.test(identifier)) {
      const rule = 'must be an alphanumeric string beginning with a lowercase letter';
      throw new CommandError(2, `The top-level field name ${rule}, found '${identifier}'`);
    }
    if (parsed.has(identifier)) {
      throw new CommandError(9, `Found multiple array filters with the same top-level field name ${identifier}`);
    }
    parsed.set(identifier, { identifier, filter });
  }
  return parsed;
}

const IDENTIFIER = /^[a-z][a-zA-Z0-9]*$/;

function identifierOf(filter: Filter): string | undefined {
  if (filter.kind === 'field') return filter.path.parts[0];
  let identifier: string | undefined;
  for (const child of filter.filters) {
    const other = identifierOf(child);
    if (identifier !== undefined && other !== undefined && other !== identifier) {
      throw new CommandError(9, `Expected a single top-level field name, found '${identifier}' and '${other}'`);
    }
    identifier ??= other;
  }
  return identifier;
}
