import type { Document, Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter, Test } from '../filter.ts';
import { compareValues, equalValues } from '../keys.ts';
import { applyUpdate, withIdFirst } from './apply.ts';
import { checkInsertable } from './storable.ts';
import type { Update } from './tree.ts';

/**
 * The document that an upsert inserts when nothing matched: what the query asks to be equal (of which a replacement takes
 * only the `_id`), then the update applied to it. `_id` comes first, from the query, the update or `newId`.
 * Throws 54 if the query names a path twice or below another, 111 if it names only a part of `_id` for a replacement,
 * 53 for an `_id` that cannot be one, and what `applyUpdate` throws.
 */
export function upsertDocument(
  filter: Filter,
  update: Update,
  context: { readonly now: bigint; readonly newId: () => Value },
): Document {
  const seed = seedDocument(filter, update.kind);
  const applied = applyUpdate(update, seed, { position: undefined, inserting: true, now: context.now });
  const doc = applied.has('_id') ? withIdFirst(applied) : new Map([['_id', context.newId()], ...applied]);
  checkInsertable(doc);
  return doc;
}

type Equality = { readonly path: string; readonly parts: readonly string[]; readonly value: Value };

function seedDocument(filter: Filter, kind: Update['kind']): Document {
  const equalities: Equality[] = [];
  collectFromFilter(filter, equalities);
  const relevant = kind === 'operators' ? equalities : equalities.filter(isAboutId);
  relevant.sort((a, b) => compareValues(a.path, b.path));
  const seen = new Set<string>();
  const doc: Document = new Map();
  for (const equality of relevant) {
    checkSingle(equality, seen);
    seen.add(equality.path);
    seedField(doc, equality);
  }
  return doc;
}

function isAboutId({ parts }: Equality): boolean {
  if (parts[0] !== '_id') return false;
  if (parts.length === 1) return true;
  throw new CommandError(111, `field at '_id' must be exactly specified, field at sub-path '${parts.join('.')}' found`);
}

function collectFromFilter(filter: Filter, into: Equality[]): void {
  if (filter.kind === 'field') collectFromTest(filter.test, filter.path, into);
  else if (filter.kind === 'and' || (filter.kind === 'or' && filter.filters.length === 1)) {
    for (const child of filter.filters) collectFromFilter(child, into);
  }
}

function collectFromTest(test: Test, path: { text: string; parts: readonly string[] }, into: Equality[]): void {
  if (test.kind === 'compare' && test.op === 'eq')
    into.push({ path: path.text, parts: path.parts, value: test.operand });
  else if (test.kind === 'in' && test.patterns.length === 0) {
    const [first] = test.values;
    const isOne = first !== undefined && test.values.every((value) => equalValues(value, first));
    if (isOne) into.push({ path: path.text, parts: path.parts, value: first });
  } else if (test.kind === 'all') for (const each of test.tests) collectFromTest(each, path, into);
}

function checkSingle({ path, parts }: Equality, seen: ReadonlySet<string>): void {
  if (seen.has(path)) throw notSingle(`path '${path}' is matched twice`);
  for (let length = 1; length < parts.length; length++) {
    const above = parts.slice(0, length).join('.');
    if (seen.has(above)) throw notSingle(`both paths '${path}' and '${above}' are matched`);
  }
}

function notSingle(reason: string): CommandError {
  return new CommandError(54, `cannot infer query fields to set, ${reason}`);
}

/** Documents on the way are made here; `checkSingle` has made sure that there is nothing else. */
function seedField(doc: Document, { parts, value }: Equality): void {
  let container = doc;
  for (let i = 0; i + 1 < parts.length; i++) {
    const part = parts[i] ?? '';
    const existing = container.get(part);
    const next: Document = existing instanceof Map ? existing : new Map();
    container.set(part, next);
    container = next;
  }
  container.set(parts.at(-1) ?? '', value);
}
