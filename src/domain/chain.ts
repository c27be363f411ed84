import { createHash } from 'node:crypto';
import type { Instant } from './calendar.ts';
import { canonicalJson, NotCanonical } from './canonicalJson.ts';
import { commitmentOf, hasNoTexts, storableText, textsMatch } from './commitment.ts';
import type { Draft, LedgerEvent, SaltedText } from './event.ts';
import type { ActorId, CustomerId, ShopId } from './ids.ts';

/** What the first event of a chain has as `prevHash`. */
export const EMPTY_HASH = '0'.repeat(64);

/** Where an event goes and who put it there. `salt` makes 16 random bytes, as 32 hex digits. */
export type Link = {
  readonly shop: ShopId;
  readonly customer: CustomerId | null;
  readonly seq: number;
  readonly prevHash: string;
  readonly at: Instant;
  readonly by: ActorId;
  readonly salt: () => string;
};

/**
 * The first bad event. `gap`: event `seq` is missing. `order`: `seq` comes again. `hash`: something in the event was changed.
 * `link`: it does not follow the event before it, or belongs to another account. `text`: its words are missing or others.
 */
export type ChainBreak = {
  readonly ok: false;
  readonly seq: number;
  readonly entry?: number;
  readonly why: 'hash' | 'order' | 'link' | 'text' | 'gap';
};

/** How a chain stands: `head` is the hash of its last event. */
export type ChainState = { readonly ok: true; readonly count: number; readonly head: string } | ChainBreak;

/** Verifies a chain as it streams by. After the first bad event the rest changes nothing. */
export type ChainVerifier = {
  push(event: LedgerEvent): ChainState;
  state(): ChainState;
};

const HASH = /^[0-9a-f]{64}$/;

/**
 * Makes a decided event the next link of its chain: each `{ text }` in the draft becomes its commitment, the words lie beside it in
 * `texts`, and all the rest is hashed (domain.md, "Account and ledger events"). Throws when the draft has no canonical form.
 */
export function seal(draft: Draft, link: Link): LedgerEvent {
  if (!Number.isSafeInteger(link.seq) || link.seq < 1) throw new RangeError(`not a sequence number: ${link.seq}`);
  if (!HASH.test(link.prevHash)) throw new RangeError('not a hash');
  const { shop, customer, seq, prevHash, at, by, salt } = link;
  const texts: SaltedText[] = [];
  const data = withCommitments(draft.data, { path: '', texts, salt });
  const hashed = { shop, customer, seq, kind: draft.kind, on: draft.on, at, by, data, prevHash };
  // The kind is the draft's and its data differs only in that commitments stand for words, which is what `Fact<Commitment>` says.
  const event = { ...hashed, hash: sha256(canonicalJson(hashed)), texts } as LedgerEvent;
  if (!textsMatch(event)) throw new Error(`the texts of a ${draft.kind} are not where commitment.ts looks for them`);
  return event;
}

/** Recomputes a whole chain, from its first event on. That its end was not cut off shows only against a head kept elsewhere. */
export function verifyChain(events: readonly LedgerEvent[]): ChainState {
  const verifier = chainVerifier({ erased: isErased(events) });
  for (const event of events) {
    const state = verifier.push(event);
    if (!state.ok) return state;
  }
  return verifier.state();
}

/** Whether the person of this chain was erased: then nothing follows, and words and photos may be missing (domain.md). */
export function isErased(events: readonly Pick<LedgerEvent, 'kind'>[]): boolean {
  return events.at(-1)?.kind === 'erased';
}

/** `verifyChain` for events that come one by one; of the chain it keeps only its end. `erased`: it is one that `isErased`. */
export function chainVerifier({ erased = false }: { readonly erased?: boolean } = {}): ChainVerifier {
  let last: LedgerEvent | undefined;
  let state: ChainState = { ok: true, count: 0, head: EMPTY_HASH };
  return {
    push(event) {
      if (!state.ok) return state;
      state = breakAt(event, last, erased) ?? { ok: true, count: event.seq, head: event.hash };
      last = event;
      return state;
    },
    state: () => state,
  };
}

/** The words at a path of an event's data (`/items/0/name`); undefined when there are none or they were erased. */
export function textAt(event: Pick<LedgerEvent, 'texts'>, path: string): string | undefined {
  return event.texts.find((text) => text.path === path)?.text;
}

function breakAt(event: LedgerEvent, last: LedgerEvent | undefined, erased: boolean): ChainBreak | undefined {
  const next = (last?.seq ?? 0) + 1;
  if (event.seq > next) return { ok: false, seq: next, why: 'gap' };
  if (event.seq !== next) return { ...broken(event, 'order'), seq: Number.isSafeInteger(event.seq) ? event.seq : next };
  if (event.hash !== hashOf(event)) return broken(event, 'hash');
  if (event.prevHash !== (last?.hash ?? EMPTY_HASH)) return broken(event, 'link');
  if (last !== undefined && (event.shop !== last.shop || event.customer !== last.customer))
    return broken(event, 'link');
  const isWhole = textsMatch(event) || (erased && hasNoTexts(event));
  return isWhole ? undefined : broken(event, 'text');
}

function broken(event: LedgerEvent, why: ChainBreak['why']): ChainBreak {
  const data: unknown = event.data;
  const entry = typeof data === 'object' && data !== null && 'entry' in data ? data.entry : undefined;
  return { ok: false, seq: event.seq, ...(typeof entry === 'number' ? { entry } : {}), why };
}

/** Undefined when what was stored could never have been hashed. */
function hashOf({ shop, customer, seq, kind, on, at, by, data, prevHash }: LedgerEvent): string | undefined {
  try {
    return sha256(canonicalJson({ shop, customer, seq, kind, on, at, by, data, prevHash }));
  } catch (error) {
    if (error instanceof NotCanonical) return undefined;
    throw error;
  }
}

type Sealing = { readonly path: string; readonly texts: SaltedText[]; readonly salt: () => string };

/** A copy of the value with commitments for its words; the words are added to `texts`. */
function withCommitments(value: unknown, sealing: Sealing): unknown {
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      withCommitments(item, { ...sealing, path: `${sealing.path}/${index}` }),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const [first] = members;
  if (members.length === 1 && first?.[0] === 'text' && typeof first[1] === 'string')
    return committed(first[1], sealing);
  return Object.fromEntries(
    members.map(([key, member]) => [
      key,
      withCommitments(member, { ...sealing, path: `${sealing.path}/${pointerStep(key)}` }),
    ]),
  );
}

function committed(written: string, { path, texts, salt }: Sealing): string {
  const text = { path, salt: salt(), text: storableText(written) };
  const commitment = commitmentOf(text);
  if (commitment === undefined) throw new RangeError('a salt is 32 hex digits');
  texts.push(text);
  return commitment;
}

/** RFC 6901 writes `~` and `/` of a key as `~0` and `~1`. */
function pointerStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
