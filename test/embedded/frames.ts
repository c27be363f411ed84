/** A message with the given bytes after its header. */
export function frame(rest: Buffer, operation = 2013): Buffer {
  const head = Buffer.alloc(16);
  head.writeInt32LE(head.length + rest.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(operation, 12);
  return Buffer.concat([head, rest]);
}

/** A message with a body and one section. */
export function withSequence(body: Uint8Array, section: Buffer): Buffer {
  return frame(Buffer.concat([Buffer.alloc(5), body, section]));
}

/** A section of documents under a name. */
export function sequence(name: string, documents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents]);
  const head = Buffer.of(1, 0, 0, 0, 0);
  head.writeInt32LE(4 + content.length, 1);
  return Buffer.concat([head, content]);
}

/** The request of old that drivers begin with. */
export function legacyQuery(namespace: string, query: Uint8Array): Buffer {
  return frame(Buffer.concat([Buffer.alloc(4), Buffer.from(`${namespace}\0`), Buffer.alloc(8), query]), 2004);
}

/** A copy with something else in it. */
export function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}
