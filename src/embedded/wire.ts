import { decodeDocument, documentSize } from './bson/decode.ts';
import { encodeDocument, type Reply } from './bson/encode.ts';
import type { Document, Value } from './bson/value.ts';
import { CommandError } from './errors.ts';

/** Bytes one message may have (the MongoDB manual, "hello", maxMessageSizeBytes). */
export const MESSAGE_BYTES_MAX = 48_000_000;

const HEADER_BYTES = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const MORE_TO_COME = 2;
/** Flags that must be understood, of which drivers send only the one above; the others may be ignored. */
const REQUIRED_FLAGS = 0xffff;

/** One request: a command, and how it wants to be answered. */
export type Request = {
  readonly id: number;
  readonly body: Document;
  /** `legacy` is the OP_QUERY in which drivers first ask who is there; `none` wants no answer. */
  readonly answer: 'message' | 'legacy' | 'none';
};

/** The bytes are no message of the protocol: the connection cannot go on. */
export class ProtocolError extends Error {}

/**
 * The size of the message at the start of the bytes, or undefined while its header is not complete. Throws
 * `ProtocolError`, also for one longer than may be.
 */
export function messageSize(bytes: Buffer, bytesMax: number): number | undefined {
  if (bytes.length < 4) return undefined;
  const size = bytes.readInt32LE(0);
  if (size < HEADER_BYTES || size > bytesMax) throw new ProtocolError(`a message of ${size} bytes`);
  return size;
}

/** A well-framed request whose documents hold what the engine refuses: it is answered with that refusal. */
export type Refused = { readonly id: number; readonly refusal: CommandError; readonly answer: Request['answer'] };

/** Reads one complete message. Throws `ProtocolError` for anything but a well-formed request. */
export function parseMessage(bytes: Buffer): Request | Refused {
  const id = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  if (code !== OP_MSG && code !== OP_QUERY) throw new ProtocolError(`operation code ${code}`);
  try {
    return code === OP_MSG ? parseOpMsg(bytes, id) : parseOpQuery(bytes, id);
  } catch (error) {
    if (error instanceof CommandError && error.code !== MALFORMED)
      return { id, refusal: error, answer: wantedAnswer(bytes, code) };
    throw error instanceof ProtocolError ? error : new ProtocolError('a malformed document', { cause: error });
  }
}

const MALFORMED = 22;

function wantedAnswer(bytes: Buffer, code: number): Request['answer'] {
  if (code === OP_QUERY) return 'legacy';
  return bytes.readUInt32LE(HEADER_BYTES) & MORE_TO_COME ? 'none' : 'message';
}

function parseOpMsg(bytes: Buffer, id: number): Request {
  if (bytes.length < HEADER_BYTES + 5) throw new ProtocolError('a message cut short');
  const flags = bytes.readUInt32LE(HEADER_BYTES);
  if ((flags & REQUIRED_FLAGS & ~MORE_TO_COME) !== 0) throw new ProtocolError(`message flags ${flags}`);
  const end = bytes.length;
  let body: Document | undefined;
  const sequences: [string, Value[]][] = [];
  for (let at = HEADER_BYTES + 4; at < end; ) {
    const kind = bytes[at];
    at += 1;
    if (kind === 0) {
      if (body) throw new ProtocolError('two bodies in one message');
      body = decodeDocument(bytes, at);
      at += documentSize(bytes, at, end);
    } else if (kind === 1) {
      const sequence = parseSequence(bytes, at, end);
      sequences.push([sequence.name, sequence.documents]);
      at = sequence.end;
    } else throw new ProtocolError(`section kind ${kind}`);
  }
  if (body === undefined) throw new ProtocolError('a message without a body');
  for (const [name, documents] of sequences) {
    if (body.has(name)) throw new ProtocolError(`'${name}' given twice`);
    body.set(name, documents);
  }
  return { id, body, answer: flags & MORE_TO_COME ? 'none' : 'message' };
}

function parseSequence(
  bytes: Buffer,
  start: number,
  messageEnd: number,
): { name: string; documents: Document[]; end: number } {
  if (start + 4 > messageEnd) throw new ProtocolError('a section cut short');
  const end = start + bytes.readInt32LE(start);
  const zero = bytes.indexOf(0, start + 4);
  if (end > messageEnd || zero < 0 || zero >= end) throw new ProtocolError('a section cut short');
  const name = bytes.toString('utf8', start + 4, zero);
  const documents: Document[] = [];
  for (let at = zero + 1; at < end; at += documentSize(bytes, at, end))
    documents.push(decodeDocument(bytes.subarray(0, end), at));
  return { name, documents, end };
}

/** The one legacy request still in use: `isMaster` sent to `<database>.$cmd`. */
function parseOpQuery(bytes: Buffer, id: number): Request {
  const nameStart = HEADER_BYTES + 4;
  const zero = bytes.indexOf(0, nameStart);
  if (zero < 0 || zero + 9 > bytes.length) throw new ProtocolError('a query cut short');
  const namespace = bytes.toString('utf8', nameStart, zero);
  if (!namespace.endsWith('.$cmd')) throw new ProtocolError('a legacy query');
  const query = decodeDocument(bytes, zero + 9);
  const wrapped = query.get('$query');
  const body = wrapped instanceof Map ? wrapped : query;
  const [command] = body.keys();
  if (command !== 'isMaster' && command !== 'ismaster' && command !== 'hello')
    throw new ProtocolError('a legacy command');
  body.set('$db', namespace.slice(0, -'.$cmd'.length));
  return { id, body, answer: 'legacy' };
}

/** The bytes of an answer to the request. */
export function answerBytes(request: Pick<Request, 'id' | 'answer'>, reply: Reply, responseId: number): Buffer {
  const body = encodeDocument(reply);
  const isLegacy = request.answer === 'legacy';
  const head = Buffer.alloc(isLegacy ? HEADER_BYTES + 20 : HEADER_BYTES + 5);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(responseId, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(isLegacy ? OP_REPLY : OP_MSG, 12);
  // A legacy answer says: no flags, no cursor, from the start, one document. A message: no flags, a body.
  if (isLegacy) head.writeInt32LE(1, HEADER_BYTES + 16);
  return Buffer.concat([head, body]);
}
