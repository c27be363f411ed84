import { encodeDocument } from './bson/encode.ts';
import { type Document, document, Int32, int32, isDocument, isNumber, type Value } from './bson/value.ts';
import { CommandError, unsupported } from './errors.ts';
import { type FieldPath, type Filter, fieldPath } from './filter.ts';
import { compoundKeys, plainKey } from './indexKeys.ts';
import { type Direction, encodeCompoundKey, equalValues, type KeyPart } from './keys.ts';
import { matches } from './match/matches.ts';
import { parseFilter } from './match/parse.ts';

/** What an index is told to be (the MongoDB manual, "createIndexes"). */
export type IndexDefinition = {
  readonly name: string;
  readonly pattern: Document;
  readonly paths: readonly FieldPath[];
  readonly directions: readonly Direction[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Filter | undefined;
  /** TTL: seconds after the indexed date at which the document goes. */
  readonly expireAfterSeconds: number | undefined;
  /** As `listIndexes` shows it. */
  readonly document: Document;
};

/** Options outside the subset that MongoDB knows: refused by name. */
const OPTIONS_OUTSIDE = new Set([
  'collation',
  'hidden',
  'weights',
  'default_language',
  'language_override',
  'textIndexVersion',
  '2dsphereIndexVersion',
  'bits',
  'min',
  'max',
  'bucketSize',
  'wildcardProjection',
  'storageEngine',
  'prepareUnique',
  'clustered',
]);
const PLUGINS_OUTSIDE = new Set(['text', '2d', '2dsphere', 'hashed', 'geoHaystack', 'columnstore']);
const EXPIRE_SECONDS_MAX = 2 ** 31 - 1;

/**
 * Reads one index of `createIndexes` or of the catalog. Fails with MongoDB's codes: 9 without key or name, 14 for a wrong
 * type, 67 for a key or option that cannot be, 197 for an unknown option; 115 for kinds outside the subset.
 */
export function parseIndexDefinition(spec: Document): IndexDefinition {
  const pattern = spec.get('key');
  if (!spec.has('key')) throw new CommandError(9, "The 'key' field is a required property of an index specification");
  if (!isDocument(pattern)) throw new CommandError(14, "The field 'key' must be an object");
  checkOptions(spec);
  const { paths, directions } = parsePattern(pattern);
  const name = parseName(spec);
  const unique = flag(spec, 'unique');
  const sparse = flag(spec, 'sparse');
  const partialDocument = spec.get('partialFilterExpression');
  if (partialDocument !== undefined && !isDocument(partialDocument))
    throw new CommandError(14, "The field 'partialFilterExpression' must be an object");
  if (sparse && partialDocument !== undefined)
    throw cannotCreate("cannot mix 'partialFilterExpression' and 'sparse' options");
  const partial = partialDocument && parsePartialFilter(partialDocument);
  const expireAfterSeconds = parseExpiry(spec, paths.length);
  const shown = document({ v: int32(2), key: pattern, name });
  for (const [option, value] of spec) if (!shown.has(option) && !NOT_SHOWN.has(option)) shown.set(option, value);
  return { name, pattern, paths, directions, unique, sparse, partial, expireAfterSeconds, document: shown };
}

const NOT_SHOWN = new Set(['ns', 'background', 'v']);
const KNOWN_OPTIONS = new Set([
  'key',
  'name',
  'v',
  'ns',
  'background',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
]);

function checkOptions(spec: Document): void {
  const version = spec.get('v');
  if (version !== undefined && !(isNumber(version) && equalValues(version, int32(2))))
    throw unsupported('an index version other than 2');
  for (const [option, value] of spec) {
    if (OPTIONS_OUTSIDE.has(option) && !isSimpleCollation(option, value))
      throw unsupported(`the index option '${option}'`);
    if (!KNOWN_OPTIONS.has(option) && !OPTIONS_OUTSIDE.has(option))
      throw new CommandError(197, `The field '${option}' is not valid for an index specification`);
  }
}

function isSimpleCollation(option: string, value: Value): boolean {
  return option === 'collation' && isDocument(value) && value.size === 1 && value.get('locale') === 'simple';
}

function parsePattern(pattern: Document): { paths: FieldPath[]; directions: Direction[] } {
  if (pattern.size === 0) throw cannotCreate('Index keys cannot be an empty object');
  const paths: FieldPath[] = [];
  const directions: Direction[] = [];
  for (const [path, direction] of pattern) {
    directions.push(parseDirection(direction));
    checkPath(path);
    paths.push(fieldPath(path));
  }
  return { paths, directions };
}

function parseDirection(value: Value): Direction {
  if (typeof value === 'string') {
    if (PLUGINS_OUTSIDE.has(value)) throw unsupported(`the index type '${value}'`);
    throw cannotCreate(`Unknown index plugin '${value}'`);
  }
  if (!isNumber(value)) throw cannotCreate('Values in an index key pattern must be numbers or strings');
  const number = value instanceof Int32 ? value.value : Number(value);
  if (number === 0 || Number.isNaN(number)) throw cannotCreate('Values in the index key pattern cannot be 0');
  return number > 0 ? 1 : -1;
}

function checkPath(path: string): void {
  if (path === '$**' || path.endsWith('.$**')) throw unsupported('the wildcard index');
  for (const part of path.split('.')) {
    if (part === '') throw cannotCreate('Index keys cannot contain an empty field');
    if (part.startsWith('$')) throw cannotCreate(`Index key contains an illegal field name: '${part}'`);
  }
}

function parseName(spec: Document): string {
  const name = spec.get('name');
  if (name === undefined)
    throw new CommandError(9, "The 'name' field is a required property of an index specification");
  if (typeof name !== 'string') throw new CommandError(14, "The field 'name' must be a string");
  if (name === '' || name === '*') throw cannotCreate(`The index name '${name}' is not valid`);
  return name;
}

function flag(spec: Document, option: string): boolean {
  const value = spec.get(option);
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  if (!isNumber(value)) throw new CommandError(14, `The field '${option}' has to be a boolean`);
  return Number(value instanceof Int32 ? value.value : value) !== 0;
}

function parseExpiry(spec: Document, pathCount: number): number | undefined {
  const value = spec.get('expireAfterSeconds');
  if (value === undefined) return undefined;
  if (!isNumber(value)) throw cannotCreate("TTL index 'expireAfterSeconds' option must be numeric");
  const seconds = Math.trunc(Number(value instanceof Int32 ? value.value : value));
  if (!(seconds >= 0 && seconds <= EXPIRE_SECONDS_MAX))
    throw cannotCreate(`TTL index 'expireAfterSeconds' must be within 0 and ${EXPIRE_SECONDS_MAX}`);
  if (pathCount > 1) throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL');
  return seconds;
}

/** A partial index knows equality, ranges, `$exists: true`, `$type` and a top-level `$and` of these. */
function parsePartialFilter(expression: Document): Filter {
  const filter = parseFilter(expression);
  checkPartial(filter, true);
  return filter;
}

function checkPartial(filter: Filter, top: boolean): void {
  if (filter.kind === 'field') {
    if (!['compare', 'exists', 'type'].includes(filter.test.kind))
      throw cannotCreate(`Expression not supported in partial index: ${filter.path.text}`);
    return;
  }
  if (filter.kind !== 'and' || !(top || filter.filters.length > 0))
    throw cannotCreate(`Expression not supported in partial index: $${filter.kind}`);
  for (const part of filter.filters) checkPartial(part, false);
}

function cannotCreate(why: string): CommandError {
  return new CommandError(67, why);
}

/** What one document puts into an index. */
export type IndexEntries = {
  /** Complete entry keys but for the record number, in order; no two are the same. */
  readonly keys: readonly Buffer[];
  readonly multikey: boolean;
};

const NO_ENTRIES: IndexEntries = { keys: [], multikey: false };

/** The keys of a document in an index; none where a sparse or partial index leaves it out. Fails with 171 on parallel arrays. */
export function indexEntries(id: number, definition: IndexDefinition, doc: Document): IndexEntries {
  if (definition.partial && !matches(definition.partial, doc)) return NO_ENTRIES;
  const prefix = indexPrefix(id);
  const plain = definition.sparse ? undefined : plainKey(definition.paths, doc);
  if (plain) return { keys: [entryKey(prefix, plain, definition)], multikey: false };
  const { keys, multikey } = compoundKeys(definition.paths, doc, definition.sparse ? 'present' : 'all');
  const distinct = new Map<string, Buffer>();
  for (const parts of keys) {
    const key = entryKey(prefix, parts, definition);
    distinct.set(key.toString('latin1'), key);
  }
  return { keys: [...distinct.values()].sort(Buffer.compare), multikey };
}

function entryKey(prefix: Buffer, parts: readonly KeyPart[], definition: IndexDefinition): Buffer {
  return Buffer.concat([prefix, encodeCompoundKey(parts, definition.directions)]);
}

/** All entries of an index begin with its number, so that one table holds all indexes. */
export function indexPrefix(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(4);
  prefix.writeUInt32BE(id);
  return prefix;
}

/** The key as stored: entries of an index that is not unique are told apart by their record. */
export function storedKey(definition: IndexDefinition, key: Buffer, record: number): Buffer {
  if (definition.unique || isIdIndex(definition)) return key;
  const stored = Buffer.allocUnsafe(key.length + 9);
  key.copy(stored);
  // 01 keeps the record's bytes below every bracket and below FF, which ends a range of keys (query/bounds.ts).
  stored[key.length] = 0x01;
  stored.writeBigUInt64BE(BigInt(record), key.length + 1);
  return stored;
}

/** Whether two documents may not share a key. */
export function isUnique(definition: IndexDefinition): boolean {
  return definition.unique || isIdIndex(definition);
}

export function isIdIndex(definition: IndexDefinition): boolean {
  return definition.name === '_id_';
}

/** The parts of the first of the document's keys that encodes to `key`: what `keyValue` shows of a duplicate. */
export function keyParts(id: number, definition: IndexDefinition, doc: Document, key: Buffer): readonly KeyPart[] {
  const prefix = indexPrefix(id);
  const { keys } = compoundKeys(definition.paths, doc);
  return keys.find((parts) => entryKey(prefix, parts, definition).equals(key)) ?? [];
}

/** Whether the two key patterns are the same, in order and direction. */
export function samePattern(a: Document, b: Document): boolean {
  return encodeDocument(normalized(a)).equals(encodeDocument(normalized(b)));
}

function normalized(pattern: Document): Document {
  return new Map(
    [...pattern].map(([path, value]) => [
      path,
      isNumber(value) ? Number(value instanceof Int32 ? value.value : value) : value,
    ]),
  );
}
