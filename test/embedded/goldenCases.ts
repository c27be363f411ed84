import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Binary, BSONRegExp, Double, Int32, Long, ObjectId, Timestamp } from 'mongodb';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };
export type GoldenCase = JsonObject & { readonly id: string };

/** One file of the corpus: its cases in order, and the collections they share by name. */
export type GoldenFile = {
  readonly name: string;
  readonly sets: ReadonlyMap<string, readonly Json[]>;
  readonly cases: readonly GoldenCase[];
};

/** Reads one file of golden answers (see the corpus' README). */
export async function readGoldenFile(path: string): Promise<GoldenFile> {
  const sets = new Map<string, readonly Json[]>();
  const cases: GoldenCase[] = [];
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (line.trim() === '') continue;
    const entry = JSON.parse(line) as JsonObject;
    if (typeof entry.id === 'string') cases.push({ ...entry, id: entry.id });
    else if (typeof entry.set === 'string') sets.set(entry.set, list(entry.docs));
    else throw new Error(`${path}: neither a case nor a set: ${line.slice(0, 80)}`);
  }
  return { name: basename(path, '.jsonl'), sets, cases };
}

/**
 * Extended JSON as the driver wants it. By hand, because `EJSON.parse` reads a filter's `$regex` as a regex literal and
 * drops its neighbours. Only the wrappers that the corpus uses are unwrapped, so operators stay what they are.
 */
export function toBson(json: Json | undefined): unknown {
  if (json === null || typeof json !== 'object') return json;
  if (isList(json)) return json.map(toBson);
  const keys = Object.keys(json);
  const unwrap = keys.length === 1 ? UNWRAP[keys[0] ?? ''] : undefined;
  if (unwrap !== undefined) return unwrap(json[keys[0] ?? ''] as never);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, toBson(value)]));
}

/** The canonical Extended JSON text of a value as it came over the wire: equal texts are equal values. */
export function textOf(value: unknown): string {
  return JSON.stringify(canonical(value));
}

/** The canonical text of Extended JSON as the corpus has it, comparable with `textOf`. */
export function textOfJson(json: Json | undefined): string {
  return textOf(toBson(json));
}

/** A plain number of a reply, whatever numeric type it came in. */
export function plainNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Long) return value.toNumber();
  return value instanceof Int32 || value instanceof Double ? value.value : undefined;
}

/** The elements of a list in the corpus; nothing for an absent one. */
export function list(json: Json | undefined): readonly Json[] {
  return isList(json) ? json : [];
}

/** An object in the corpus; an empty one where it is absent. */
export function object(json: Json | undefined): JsonObject {
  return json === null || typeof json !== 'object' || isList(json) ? {} : json;
}

const UNWRAP: Readonly<Record<string, (wrapped: never) => unknown>> = {
  $numberInt: (text: string) => new Int32(text),
  $numberLong: (text: string) => Long.fromString(text),
  $numberDouble: (text: string) => new Double(Number(text)),
  $oid: (hex: string) => new ObjectId(hex),
  $date: (date: { $numberLong: string }) => new Date(Number(date.$numberLong)),
  $binary: (binary: { base64: string; subType: string }) =>
    new Binary(Buffer.from(binary.base64, 'base64'), Number.parseInt(binary.subType, 16)),
  $regularExpression: (regex: { pattern: string; options: string }) => new BSONRegExp(regex.pattern, regex.options),
  $timestamp: (timestamp: { t: number; i: number }) => new Timestamp(timestamp),
  $undefined: () => undefined,
};

function canonical(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return canonical(Number.isInteger(value) ? new Int32(value) : new Double(value));
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof Int32) return { $numberInt: String(value.value) };
  if (value instanceof Long && !(value instanceof Timestamp)) return { $numberLong: value.toString() };
  if (value instanceof Double) return { $numberDouble: Object.is(value.value, -0) ? '-0' : String(value.value) };
  if (value instanceof ObjectId) return { $oid: value.toHexString() };
  if (value instanceof Binary) return { $binary: { base64: value.toString('base64'), subType: value.sub_type } };
  if (value instanceof BSONRegExp) return { $regularExpression: { pattern: value.pattern, options: value.options } };
  if (Array.isArray(value)) return value.map(canonical);
  if (hasType(value)) return { [`$${value._bsontype}`]: String(value) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner)]));
}

function hasType(value: unknown): value is { readonly _bsontype: string } {
  return typeof value === 'object' && value !== null && '_bsontype' in value && typeof value._bsontype === 'string';
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
