import { createHash } from 'node:crypto';

/** The state of one chain in the book: its last event's number and hash. `customer` is null for the shop's own chain. */
export type BookLeaf = { readonly customer: string | null; readonly seq: number; readonly head: string };

const LEAF_PREFIX = Buffer.from([0]);
const NODE_PREFIX = Buffer.from([1]);
const SEQ_BYTES = 8;
const HASH = /^[0-9a-f]{64}$/;

/**
 * One hash for the whole book: the root of a Merkle tree as RFC 6962 hashes it (leaf `SHA-256(00 ‖ leaf)`, node
 * `SHA-256(01 ‖ left ‖ right)`), in hex (domain.md, "Account and ledger events"). A leaf is the customer's id in UTF-8 (nothing for
 * the shop's own chain), `seq` in 8 bytes big-endian, and the 32 bytes of the head hash. Leaves are sorted by id here, so their
 * order does not matter; the same customer twice is a bug and throws.
 */
export function bookHead(leaves: readonly BookLeaf[]): string {
  const sorted = leaves.map(keyed).sort((a, b) => Buffer.compare(a.id, b.id));
  sorted.forEach((leaf, index) => {
    if (sorted[index + 1]?.id.equals(leaf.id)) throw new Error('two leaves of one customer');
  });
  return treeHash(sorted.map((leaf) => sha256(LEAF_PREFIX, leaf.bytes))).toString('hex');
}

function keyed({ customer, seq, head }: BookLeaf): { readonly id: Buffer; readonly bytes: Buffer } {
  if (!HASH.test(head)) throw new RangeError('not a hash');
  if (!Number.isSafeInteger(seq) || seq < 0) throw new RangeError(`not a sequence number: ${seq}`);
  const id = Buffer.from(customer ?? '', 'utf8');
  const number = Buffer.alloc(SEQ_BYTES);
  number.writeBigUInt64BE(BigInt(seq));
  return { id, bytes: Buffer.concat([id, number, Buffer.from(head, 'hex')]) };
}

/** Pairs neighbours level by level and carries an odd one up, which is RFC 6962's split at the largest power of two. */
function treeHash(leafHashes: readonly Buffer[]): Buffer {
  let level = leafHashes;
  while (level.length > 1) level = levelAbove(level);
  return level[0] ?? sha256();
}

function levelAbove(level: readonly Buffer[]): readonly Buffer[] {
  const above: Buffer[] = [];
  for (let left = 0; left < level.length; left += 2) {
    const [first, second] = level.slice(left, left + 2);
    if (first !== undefined) above.push(second === undefined ? first : sha256(NODE_PREFIX, first, second));
  }
  return above;
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
