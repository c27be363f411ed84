import { CommandError } from './errors.ts';

/** What two writers can collide on: a record by its number, an entry of a unique index or a name by its text. */
export type Resource = number | string;

/** Who may hold locks: an open transaction, with the last write its snapshot holds. */
export type Holder = {
  readonly snapshot: number;
  /** Settles when the transaction has ended and its locks are gone. */
  readonly ended: Promise<void>;
};

/** Thrown to a plain write that met a lock: wait for the holder to end, then decide again. Never leaves the engine. */
export class Blocked extends Error {
  readonly holder: Holder;
  constructor(holder: Holder) {
    super('blocked by an open transaction');
    this.holder = holder;
  }
}

const WRITES_KEPT_MIN = 10_000;

/**
 * Locks of open transactions, and the recent writes that their snapshots do not hold. First writer wins: a transaction that meets
 * another's lock, or a write after its snapshot, fails with 112; a plain write waits (the MongoDB manual, "Write
 * Conflicts").
 */
export class Locks {
  private readonly held = new Map<Resource, Holder>();
  private readonly resources = new Map<Holder, Set<Resource>>();
  private readonly written = new Map<Resource, number>();
  private forgetAbove = WRITES_KEPT_MIN;

  /** Fails when another holds the resource: with 112 for a transaction, with `Blocked` for a plain write. */
  contend(resource: Resource, holder: Holder | undefined): void {
    const other = this.held.get(resource);
    if (other === undefined || other === holder) return;
    throw holder === undefined ? new Blocked(other) : writeConflict();
  }

  /** Takes the resource until the transaction ends; fails with 112 when it was written after the snapshot. */
  hold(resource: Resource, holder: Holder): void {
    this.contend(resource, holder);
    if ((this.written.get(resource) ?? 0) > holder.snapshot) throw writeConflict();
    this.held.set(resource, holder);
    this.resources.get(holder)?.add(resource);
  }

  /** Remembers a plain write or a commit, for the snapshots that were taken before it. */
  noteWrite(resource: Resource, write: number): void {
    this.written.set(resource, write);
  }

  open(holder: Holder): void {
    this.resources.set(holder, new Set());
  }

  release(holder: Holder): void {
    for (const resource of this.resources.get(holder) ?? []) this.held.delete(resource);
    this.resources.delete(holder);
  }

  /** Called after a commit: writes that every open snapshot holds can collide with nobody. */
  forgetWrites(): void {
    if (this.resources.size === 0) this.written.clear();
    else if (this.written.size > this.forgetAbove) {
      const oldest = Math.min(...[...this.resources.keys()].map((holder) => holder.snapshot));
      for (const [resource, write] of this.written) if (write <= oldest) this.written.delete(resource);
      this.forgetAbove = Math.max(WRITES_KEPT_MIN, this.written.size * 2);
    }
  }
}

/** The failure of a transaction that lost against another writer; the driver runs the whole transaction again. */
export function writeConflict(): CommandError {
  return new CommandError(
    112,
    'Write conflict: another operation changed the same data. Please retry the transaction.',
    ['TransientTransactionError'],
  );
}
