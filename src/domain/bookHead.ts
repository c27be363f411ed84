import { hash } from 'node:crypto';

/** The state of one chain in the book: its last event's number and hash. `customer` is null for the shop's own chain. */
export type BookLeaf = { readonly customer: string | null; readonly seq: number; readonly head: string };

const LEAF_PREFIX = Buffer.from([0]);
const NODE_PREFIX = 1;
const SEQ_BYTES = 8;
export const HASH_BYTES = 32;
const HASH = /^[0-9a-f]{64}$/;

/**
 * One hash for the whole book: the root of a Merkle tree as RFC 6962 hashes it (leaf `SHA-256(00 ‖ leaf)`, node
 * `SHA-256(01 ‖ left ‖ right)`), in hex (domain.md, "Account and ledger events"). A leaf is the customer's id in UTF-8 (nothing for
 * the shop's own chain), `seq` in 8 bytes big-endian, and the 32 bytes of the head hash. Leaves are sorted by id here, so their
 * order does not matter; the same customer twice is a bug and throws.
 */
export function bookHead(leaves: readonly BookLeaf[]): string {
  const sorted = leaves
    .map((leaf) => ({ id: idOf(leaf), hash: leafHash(leaf) }))
    .sort((a, b) => Buffer.compare(a.id, b.id));
  sorted.forEach((leaf, index) => {
    if (sorted[index + 1]?.id.equals(leaf.id)) throw new Error('two leaves of one customer');
  });
  return treeHead(Buffer.concat(sorted.map((leaf) => leaf.hash)));
}

/** What a leaf adds to the tree: 32 bytes. */
export function leafHash(leaf: BookLeaf): Buffer {
  const { seq, head } = leaf;
  if (!HASH.test(head)) throw new RangeError('not a hash');
  if (!Number.isSafeInteger(seq) || seq < 0) throw new RangeError(`not a sequence number: ${seq}`);
  const number = Buffer.alloc(SEQ_BYTES);
  number.writeBigUInt64BE(BigInt(seq));
  return sha256(Buffer.concat([LEAF_PREFIX, idOf(leaf), number, Buffer.from(head, 'hex')]));
}

function idOf({ customer }: BookLeaf): Buffer {
  return Buffer.from(customer ?? '', 'utf8');
}

/**
 * The book head of leaves that were hashed before, one after the other in the order of their customers' ids. Pairs neighbours level by
 * level and carries an odd one up, which is RFC 6962's split at the largest power of two.
 */
export function treeHead(leafHashes: Buffer): string {
  if (leafHashes.length === 0) return sha256(leafHashes).toString('hex');
  const level = Buffer.from(leafHashes);
  const node = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);
  let size = level.length;
  while (size > HASH_BYTES) {
    let above = 0;
    for (let left = 0; left < size; left += 2 * HASH_BYTES, above += HASH_BYTES) {
      const end = Math.min(left + 2 * HASH_BYTES, size);
      if (end - left === HASH_BYTES) level.copy(level, above, left, end);
      else {
        level.copy(node, 1, left, end);
        sha256(node).copy(level, above);
      }
    }
    size = above;
  }
  return level.toString('hex', 0, HASH_BYTES);
}

function sha256(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}
