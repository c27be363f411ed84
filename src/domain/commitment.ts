import { createHash } from 'node:crypto';
import type { Commitment, EventKind, SaltedText } from './event.ts';

/** A commitment and where it stands in an event's data, as a JSON pointer. */
export type Committed = { readonly path: string; readonly commitment: unknown };

const SALT = /^[0-9a-f]{32}$/;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Where free text stands in the data of each kind; `*` is every element of a list. */
const TEXTS: Readonly<Record<EventKind, readonly (readonly string[])[]>> = {
  sale: [['items', '*', 'name']],
  payment: [['reference']],
  discount: [],
  'write-off': [['reason']],
  adjustment: [['words']],
  void: [['reason']],
  override: [['reason']],
  confirmation: [],
  dispute: [['words']],
  'dispute-resolution': [],
  claim: [['reference']],
  'claim-settled': [],
  attachment: [['words']],
  'limit-changed': [],
  'terms-accepted': [],
  fee: [],
  'fee-waiver': [['reason']],
  promise: [],
  'promise-kept': [],
  'promise-broken': [],
  'plan-proposed': [],
  'plan-accepted': [['agreement']],
  'plan-declined': [],
  'plan-completed': [],
  'plan-defaulted': [],
  'plan-cancelled': [],
  hold: [['reason']],
  release: [],
  block: [['reason']],
  feedback: [['words']],
  'points-earned': [],
  'points-reversed': [],
  notice: [],
  linked: [['who']],
  unlinked: [['who']],
  erased: [],
  staff: [['name']],
  policy: [],
  'head-published': [],
};

/**
 * What stands on the chain for a text: `SHA-256(16 random bytes ‖ UTF-8 text)` in hex (domain.md, "Account and ledger events").
 * Hashes the text as it was written, without normalising it; undefined when salt or text cannot have been sealed.
 */
export function commitmentOf({ salt, text }: { salt: string; text: string }): Commitment | undefined {
  if (!SALT.test(salt) || text !== storableText(text)) return undefined;
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
}

/** The text as it survives UTF-8: a lone surrogate becomes U+FFFD, so that what is stored is what was hashed. */
export function storableText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD');
}

/** Every commitment in an event's data, in the order of the table above. Reads data of any shape, for it may have been tampered with. */
export function commitmentsIn({ kind, data }: { readonly kind: EventKind; readonly data: unknown }): Committed[] {
  const patterns = Object.hasOwn(TEXTS, kind) ? TEXTS[kind] : [];
  return patterns.flatMap((pattern) => found({ path: '', value: data }, pattern));
}

/** Whether no text lies beside an event at all, as after the person was erased. */
export function hasNoTexts({ texts }: { readonly texts: unknown }): boolean {
  return Array.isArray(texts) && texts.length === 0;
}

/** Whether the texts beside an event are exactly those its data commits to. Both may have any shape. */
export function textsMatch(event: {
  readonly kind: EventKind;
  readonly data: unknown;
  readonly texts: unknown;
}): boolean {
  if (!areTexts(event.texts)) return false;
  const texts = new Map(event.texts.map((text) => [text.path, text]));
  const commitments = commitmentsIn(event);
  if (texts.size !== event.texts.length || texts.size !== commitments.length) return false;
  return commitments.every(({ path, commitment }) => {
    const text = texts.get(path);
    return text !== undefined && commitmentOf(text) === commitment;
  });
}

function areTexts(texts: unknown): texts is readonly SaltedText[] {
  return Array.isArray(texts) && texts.every(isText);
}

function isText(text: unknown): text is SaltedText {
  if (typeof text !== 'object' || text === null) return false;
  const { path, salt, text: words } = { path: undefined, salt: undefined, text: undefined, ...text };
  return [path, salt, words].every((part) => typeof part === 'string');
}

function found({ path, value }: { path: string; value: unknown }, steps: readonly string[]): Committed[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, commitment: value }];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return Array.from(value, (item: unknown, index) => found({ path: `${path}/${index}`, value: item }, rest)).flat();
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return found({ path: `${path}/${step}`, value: Reflect.get(value, step) }, rest);
}
