/**
 * Checks an exported book (`export jsonl`) with nothing but Node, far from the shop and its program:
 *
 *   node verify-export.mjs book.jsonl [more.jsonl …]
 *
 * Checked are each event's hash, its link to the one before, its number and its words; the counts and heads of the first line; the
 * book head of the last; and every book head that was published before (in the owner's morning message, with an export), recomputed from
 * what it covers. Not checked are the bytes of photos: the events have their hashes, the file has not the photos. A whole book that was rewritten agrees with itself: compare the book head with one that the shop published
 * before. Ends with 0 when all is intact, 1 when something was changed, 2 when a file cannot be used.
 *
 * The format: the first line is the book, then come the shop's own events (customer null) and each customer's in the order of the
 * first line, one a line, then the book head.
 *   hash      SHA-256 of the event's canonical JSON (RFC 8785, integers only) without `hash` and `texts`
 *   prevHash  the hash of the event before, 64 zeros for the first
 *   texts     for each text in `data` there is its SHA-256(salt ‖ UTF-8 text); `path` is a JSON pointer into `data`; there are none
 *             any more on an account whose last event is `erased`
 *   bookHead  Merkle tree as in RFC 6962 over the leaves customer id ‖ count (8 bytes, big-endian) ‖ head, sorted by id
 *   covers    on a published book head: [customer id, count] of each chain that moved since the one before
 *   firstLine SHA-256 of the first line's canonical JSON
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

const FORMAT = 'slatebook-book/1';
const FILE_BYTES_MAX = 2 ** 30;
const DEPTH_MAX = 32;
const EMPTY_HASH = '0'.repeat(64);
const HASH = /^[0-9a-f]{64}$/;
const SALT = /^[0-9a-f]{32}$/;

const FIRST_LINE_KEYS = ['format', 'shop', 'name', 'currency', 'exponent', 'zone', 'shopChain', 'customers'];
const LAST_LINE_KEYS = ['bookHead', 'accounts', 'events', 'firstLine'];
/** What stands on the line of a published book head besides. */
const PUBLISHED = 'head-published';
const EVENT_KEYS = ['shop', 'customer', 'seq', 'kind', 'on', 'at', 'by', 'data', 'prevHash', 'hash', 'texts'];
/** Events that move money; they are numbered 1, 2, 3 … on each account. */
const ENTRY_KINDS = ['sale', 'payment', 'discount', 'write-off', 'adjustment', 'fee', 'void', 'fee-waiver'];
/** Where words stand in the data of each kind; `*` is every element of a list. */
const TEXTS = {
  sale: 'items/*/name',
  payment: 'reference',
  discount: undefined,
  'write-off': 'reason',
  adjustment: 'words',
  void: 'reason',
  override: 'reason',
  confirmation: undefined,
  dispute: 'words',
  'dispute-resolution': undefined,
  claim: 'reference',
  'claim-settled': undefined,
  attachment: 'words',
  'limit-changed': undefined,
  'terms-accepted': undefined,
  fee: undefined,
  'fee-waiver': 'reason',
  promise: undefined,
  'promise-kept': undefined,
  'promise-broken': undefined,
  'plan-proposed': undefined,
  'plan-accepted': 'agreement',
  'plan-declined': undefined,
  'plan-completed': undefined,
  'plan-defaulted': undefined,
  'plan-cancelled': undefined,
  hold: 'reason',
  release: undefined,
  block: 'reason',
  feedback: 'words',
  'points-earned': undefined,
  'points-reversed': undefined,
  notice: undefined,
  linked: 'who',
  unlinked: 'who',
  erased: undefined,
  staff: 'name',
  policy: undefined,
  [PUBLISHED]: undefined,
};

/** Something in the book was changed; the message says where and what. */
class Broken extends Error {}
/** This is no exported book. */
class Unusable extends Error {}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which file to check: node verify-export.mjs book.jsonl');
  process.exitCode = 2;
}
for (const file of files) {
  const { code, says } = await check(file);
  const line = files.length > 1 ? `${file}: ${says}` : says;
  if (code === 2) console.error(line);
  else console.log(line);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

async function check(file) {
  try {
    return { code: 0, says: checkBook(linesOf(await contentOf(file))) };
  } catch (error) {
    if (error instanceof Broken) return { code: 1, says: `Broken ${error.message}` };
    return {
      code: 2,
      says: error instanceof Unusable ? error.message : `This file cannot be checked: ${error.message}`,
    };
  }
}

async function contentOf(file) {
  const { size } = await stat(file);
  if (size > FILE_BYTES_MAX)
    throw new Unusable(`This file has ${size} bytes, more than the ${FILE_BYTES_MAX} that can be checked.`);
  return readFile(file);
}

/** The lines as bytes; the file ends with a line break. */
function linesOf(content) {
  const lines = [];
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf(0x0a, start);
    lines.push(content.subarray(start, end < 0 ? content.length : end));
    start = end < 0 ? content.length : end + 1;
  }
  return lines;
}

function checkBook(lines) {
  const { first, last } = frameOf(lines);
  const published = [];
  const chains = [{ id: null, name: `${first.name}'s own chain`, ...first.shopChain }, ...first.customers];
  let line = 1;
  for (const chain of chains) {
    const state = {
      head: EMPTY_HASH,
      entries: 0,
      hashes: [],
      photos: new Set(),
      erased: isErased(lines[line + chain.count - 1]),
    };
    chain.hashes = state.hashes;
    chain.photos = state.photos;
    chain.erased = state.erased;
    for (let seq = 1; seq <= chain.count; seq += 1) {
      checkEvent(line < lines.length - 1 ? lines[line] : undefined, { first, chain, seq, state, published });
      line += 1;
    }
    if (state.head !== chain.head)
      throw new Broken(`at ${placeOf(chain, chain.count)}: it is not the last that the first line names.`);
  }
  if (line !== lines.length - 1) throw new Broken(`at line ${line + 1}: it belongs to no account of the first line.`);
  if (last.events !== line - 1 || last.accounts !== first.customers.length)
    throw new Broken('in the last line: its counts are others.');
  const heads = checkPublished(chains, published);
  const bookHead = treeHead(chains).toString('hex');
  if (last.bookHead !== bookHead)
    throw new Broken(`in the last line: the events come to the book head ${bookHead}, not to its own.`);
  const known = heads === 0 ? '' : `; ${heads} published book head${heads === 1 ? '' : 's'} recomputed`;
  const checked = `Checked ${last.events} events of ${last.accounts} accounts of ${shown(first.name)}: intact, book head ${bookHead}`;
  return `${checked}${known}${unchecked(chains)}`;
}

/** What nobody can check with the file alone; with an erased account her photos are gone from the book too. */
function unchecked(chains) {
  const { size } = new Set(chains.flatMap(({ photos, erased }) => (erased ? [] : [...photos])));
  if (size === 0) return '';
  const [pictures, their] =
    size === 1 ? ['picture of 1 photo', 'its hash'] : [`pictures of ${size} photos`, 'their hashes'];
  return `; not checked: the ${pictures}, since an export has ${their} only`;
}

/** Every book head that was published comes of the chains as they stand here, as far as it covers them. Gives how many there are. */
function checkPublished(chains, published) {
  const [own, ...customers] = chains;
  const places = new Map(customers.map(({ id }, at) => [id, at]));
  const reached = customers.map(() => 0);
  for (const { seq, covers, prevHash, head } of published) {
    const broken = (why) => new Broken(`at ${placeOf(own, seq)}: ${why}.`);
    if (!Array.isArray(covers)) throw broken('what its book head covers cannot be read');
    for (const [at, pair] of covers.entries()) {
      const [id, count] = Array.isArray(pair) && pair.length === 2 ? pair : [];
      const place = places.get(id);
      const isNext = at === 0 || covers[at - 1][0] < id;
      if (place === undefined || !isNext || !Number.isSafeInteger(count) || count <= reached[place])
        throw broken('what its book head covers cannot be read');
      if (count > customers[place].count)
        throw broken(`it covers more of ${shown(customers[place].name || id)} than is here`);
      reached[place] = count;
    }
    const covered = customers.flatMap(({ id, hashes }, at) =>
      reached[at] === 0 ? [] : [{ id, count: reached[at], head: hashes[reached[at] - 1] }],
    );
    const then = treeHead([{ id: null, count: seq - 1, head: prevHash }, ...covered]).toString('hex');
    if (then !== head)
      throw broken('the events no longer come to the book head that was published there: some were written anew since');
  }
  return published.length;
}

/** The first and the last line: what the book should hold. */
function frameOf(lines) {
  const first = lines.length > 0 ? readLine(lines[0]) : {};
  const last = lines.length > 0 ? readLine(lines.at(-1)) : {};
  const begins = first.value?.format === FORMAT;
  const ends = last.value?.bookHead !== undefined;
  if (!begins && !ends) throw new Unusable('This is no book exported by Slatebook (export jsonl).');
  if (!begins || !isFirstLine(first.value))
    throw new Broken(`in the first line: ${first.problem ?? 'it does not describe a book'}.`);
  if (!ends || !isLastLine(last.value))
    throw new Broken(`in the last line: ${last.problem ?? 'it is not the book head'}.`);
  const sealed = sha256(canonical(first.value)).toString('hex');
  if (sealed !== last.value.firstLine) throw new Broken('in the first line: the last line was made for another.');
  return { first: first.value, last: last.value };
}

function isFirstLine(value) {
  return (
    hasKeys(value, FIRST_LINE_KEYS) &&
    [value.shop, value.name, value.currency, value.zone].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(value.exponent) &&
    hasKeys(value.shopChain, ['head', 'count']) &&
    isChain(value.shopChain) &&
    Array.isArray(value.customers) &&
    value.customers.every((chain, at) => isCustomer(chain) && (at === 0 || value.customers[at - 1].id < chain.id))
  );
}

function isCustomer(chain) {
  const { id, name } = chain ?? {};
  return (
    hasKeys(chain, ['id', 'name', 'head', 'count']) &&
    isChain(chain) &&
    /^[a-z0-9]+$/.test(id) &&
    typeof name === 'string'
  );
}

function isChain({ head, count }) {
  return HASH.test(head) && Number.isSafeInteger(count) && count >= 0 && (count > 0 || head === EMPTY_HASH);
}

function isLastLine(value) {
  return hasKeys(value, LAST_LINE_KEYS) && HASH.test(value.bookHead) && HASH.test(value.firstLine);
}

/** Checks the event that should be number `seq` of the chain, and moves the chain's state on. */
function checkEvent(bytes, { first, chain, seq, state, published }) {
  const broken = (why, event) => new Broken(`at ${placeOf(chain, seq, entryNumber(event, state))}: ${why}.`);
  if (bytes === undefined) throw broken('it is missing');
  const { value: event, problem } = readLine(bytes);
  if (problem !== undefined) throw broken(problem);
  const isPublished = event?.kind === PUBLISHED && chain.id === null;
  if (!hasKeys(event, isPublished ? [...EVENT_KEYS, 'covers'] : EVENT_KEYS))
    throw broken('its line is no event', event);
  const { hash, texts, covers, ...hashed } = event;
  if (sha256(canonical(hashed)).toString('hex') !== hash)
    throw broken('it does not say what it said when it was recorded', event);
  if (event.shop !== first.shop || event.customer !== chain.id || event.seq !== seq)
    throw broken('another event stands in its place');
  if (event.prevHash !== state.head) throw broken('it does not follow the event before it', event);
  if (!Object.hasOwn(TEXTS, event.kind)) throw broken('it is of a kind that this checker does not know', event);
  const isGone = state.erased && Array.isArray(texts) && texts.length === 0;
  if (!isGone && !textsMatch(event)) throw broken('its words are missing or are not those that were recorded', event);
  const isEntry = ENTRY_KINDS.includes(event.kind);
  if (isEntry && event.data?.entry !== state.entries + 1) throw broken('it does not have the next entry number', event);
  if (isPublished) published.push({ seq, covers, prevHash: event.prevHash, head: event.data.head });
  state.head = hash;
  state.hashes.push(hash);
  if (isEntry) state.entries += 1;
  if (event.kind === 'attachment' && event.data.photo !== undefined) state.photos.add(event.data.photo.sha256);
}

/** Whether the chain whose last line this is was erased: nobody can say so but a sealed event, which is checked like any other. */
function isErased(bytes) {
  return bytes !== undefined && readLine(bytes).value?.kind === 'erased';
}

/** The entry an event is or is about, as far as that can be believed of one that may have been changed. */
function entryNumber(event, { entries }) {
  if (ENTRY_KINDS.includes(event?.kind)) return entries + 1;
  const entry = event?.data?.entry;
  return Number.isSafeInteger(entry) && entry >= 1 && entry <= entries + 1 ? entry : undefined;
}

function placeOf({ id, name }, seq, entry) {
  return `${shown(name || id)}${entry === undefined ? '' : ` #${entry}`} (event ${seq})`;
}

function textsMatch({ kind, data, texts }) {
  const committed = commitmentsIn('', data, TEXTS[kind]?.split('/'));
  if (!Array.isArray(texts) || texts.length !== committed.size) return false;
  return texts.every((text) => {
    if (!hasKeys(text, ['path', 'salt', 'text']) || !SALT.test(text.salt) || typeof text.text !== 'string')
      return false;
    const known = committed.get(text.path);
    committed.delete(text.path);
    return known === sha256(Buffer.from(text.salt, 'hex'), text.text).toString('hex');
  });
}

/** Path → commitment. */
function commitmentsIn(path, value, steps) {
  if (steps === undefined || value === undefined) return new Map();
  const [step, ...rest] = steps;
  if (step === undefined) return new Map([[path, value]]);
  const keys = step !== '*' ? [step] : Array.isArray(value) ? value.keys() : [];
  return new Map([...keys].flatMap((key) => [...commitmentsIn(`${path}/${key}`, value?.[key], rest)]));
}

function treeHead(chains) {
  let level = chains.map(({ id, count, head }) => {
    const number = Buffer.alloc(8);
    number.writeBigUInt64BE(BigInt(count));
    return sha256(Buffer.from([0]), id ?? '', number, Buffer.from(head, 'hex'));
  });
  while (level.length > 1) {
    level = level.flatMap((left, at) => {
      if (at % 2 === 1) return [];
      return at + 1 < level.length ? [sha256(Buffer.from([1]), left, level[at + 1])] : [left];
    });
  }
  return level[0];
}

/** A line's value, or what is wrong with the line. */
function readLine(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    if (text !== JSON.stringify(value) && namesTwice(text)) return { problem: 'a name stands twice in its line' };
    canonical(value);
    return { value };
  } catch {
    return { problem: 'its line cannot be read' };
  }
}

/** Of two members of one name programs may read either. The text is known to be JSON. */
function namesTwice(text) {
  const open = [];
  for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (name !== undefined) {
      const names = open.at(-1);
      if (names.has(JSON.parse(name))) return true;
      names.add(JSON.parse(name));
    }
  }
  return false;
}

/** RFC 8785 for integers. Throws for what has no such form. */
function canonical(value, depth = 0) {
  if (depth > DEPTH_MAX) throw new Error('too deep');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${canonical(key)}:${canonical(value[key], depth + 1)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('no safe integer');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new Error('a lone surrogate');
  return JSON.stringify(value);
}

function hasKeys(value, keys) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

/** A name as it may be printed to a terminal. */
function shown(text) {
  return text.replace(/\p{C}/gu, '?');
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
