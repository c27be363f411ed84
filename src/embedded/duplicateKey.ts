import type { Reply } from './bson/encode.ts';
import { DateTime, type Document, Int32, ObjectId, typeName } from './bson/value.ts';
import { CommandError } from './errors.ts';
import { type KeyPart, UNDEFINED } from './keys.ts';
import type { Collection, Index } from './storage/catalog.ts';

/** A second document with the same key in a unique index. Shells and applications show its message to people. */
export class DuplicateKeyError extends CommandError {
  readonly keyPattern: Document;
  readonly keyValue: Reply;

  constructor(collection: Collection, index: Index, parts: readonly KeyPart[]) {
    const { name, pattern, paths } = index.definition;
    const shown = paths.map((path, i) => `${path.text}: ${partText(parts[i])}`).join(', ');
    super(11000, `E11000 duplicate key error collection: ${collection.namespace} index: ${name} dup key: { ${shown} }`);
    this.keyPattern = pattern;
    this.keyValue = new Map(paths.map((path, i) => [path.text, parts[i] as KeyPart]));
  }
}

const TEXT_LENGTH_MAX = 200;

/** The value as MongoDB's shell writes it; of containers and rarer types only the type. */
function partText(part: KeyPart | undefined): string {
  if (part === undefined || part === UNDEFINED) return 'undefined';
  if (typeof part === 'string') return JSON.stringify(part.slice(0, TEXT_LENGTH_MAX));
  if (part === null || typeof part === 'boolean' || typeof part === 'number' || typeof part === 'bigint')
    return String(part);
  if (part instanceof Int32) return String(part.value);
  if (part instanceof ObjectId) return `ObjectId('${Buffer.from(part.bytes).toString('hex')}')`;
  if (part instanceof DateTime) return `new Date(${part.millis})`;
  return `<${typeName(part)}>`;
}
