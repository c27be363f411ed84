import { type Document, isDocument, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { parseFilter } from '../match/parse.ts';
import type { Query } from '../query/plan.ts';
import { parseSort } from '../sort.ts';
import type { Arguments } from './arguments.ts';

/** The filter, sort and hint of a command or statement; the field of the filter goes by many names. */
export function readQuery(args: Arguments, filterField: string): Query {
  refuseCollation(args);
  refuseVariables(args);
  const filter = parseFilter(args.document(filterField) ?? NOTHING_ASKED);
  const sort = parseSort(args.document('sort') ?? NOTHING_ASKED);
  return { filter, sort, hint: readHint(args.fields.get('hint')) };
}

const NOTHING_ASKED: Document = new Map();

function readHint(hint: Value | undefined): string | Document | undefined {
  if (hint === undefined || typeof hint === 'string') return hint;
  if (isDocument(hint)) return hint.size === 0 ? undefined : hint;
  throw new CommandError(9, 'Hint must be a string or an object');
}

/** The simple collation is what everything here compares by; others are refused. */
export function refuseCollation(args: Arguments): void {
  const collation = args.document('collation');
  if (collation === undefined || collation.size === 0) return;
  if (collation.size === 1 && collation.get('locale') === 'simple') return;
  throw unsupported('collation');
}

/** `let` gives variables to expressions, of which filters here have none. */
export function refuseVariables(args: Arguments): void {
  const variables = args.document('let');
  if (variables !== undefined && variables.size > 0) throw unsupported("the field 'let'");
}
