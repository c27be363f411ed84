import { isUtf8 } from 'node:buffer';
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the server keeps of a user: enough to recognise the password, not enough to be the user. */
export type ScramUser = {
  readonly name: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly storedKey: Buffer;
  readonly serverKey: Buffer;
};

/** Rounds of hashing that one guess costs: MongoDB's `scramSHA256IterationCount`. */
const ITERATIONS = 15_000;
const SALT_BYTES = 28;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;
/** Both messages of a client are some hundred bytes; more is refused unread. */
const PAYLOAD_BYTES_MAX = 1024;

/**
 * The keys of a password (RFC 5802, 3). The password must be ASCII, which SASLprep leaves as it is. Salt and iterations
 * are chosen here unless an example is to be followed.
 */
export function scramUser(options: {
  readonly name: string;
  readonly password: string;
  readonly salt?: Uint8Array;
  readonly iterations?: number;
}): ScramUser {
  const { name, password, salt = randomBytes(SALT_BYTES), iterations = ITERATIONS } = options;
  const salted = pbkdf2Sync(password, salt, iterations, KEY_BYTES, 'sha256');
  const storedKey = sha256(hmac(salted, 'Client Key'));
  return { name, salt, iterations, storedKey, serverKey: hmac(salted, 'Server Key') };
}

/** gs2-header and client-first-message-bare of RFC 5802, 7: no channel binding, no mandatory extension. */
const CLIENT_FIRST =
  /^(?<header>[ny],(?:a=(?<authorized>[^,]+))?,)(?<bare>n=(?<name>[^,]+),r=(?<nonce>[!-+\--~]+)(?:,[A-Za-z]=[^,]*)*)$/s;
const CLIENT_FINAL = /^(?<unproven>c=(?<binding>[^,]+),r=(?<nonce>[^,]+)(?:,[A-Za-z]=[^,]*)*),p=(?<proof>[^,]+)$/s;

type Opened = { readonly header: string; readonly nonce: string; readonly messages: string };

/**
 * The server's side of one SCRAM-SHA-256 conversation (RFC 5802, RFC 7677). Each step can be taken once, in order;
 * whatever is wrong with a message, the answer is `undefined`, and the conversation is over.
 */
export class ScramConversation {
  private readonly user: ScramUser;
  private readonly ownNonce: string;
  private opened: Opened | undefined;
  private isOver = false;

  constructor(user: ScramUser, ownNonce: string = randomBytes(NONCE_BYTES).toString('base64')) {
    this.user = user;
    this.ownNonce = ownNonce;
  }

  /** Takes the client-first-message and gives the server-first-message. */
  start(payload: Uint8Array): Buffer | undefined {
    const fields = this.isOver || this.opened ? undefined : read(payload, CLIENT_FIRST);
    const name = escapeName(this.user.name);
    const isUser = fields?.name === name && (fields.authorized === undefined || fields.authorized === name);
    if (!fields || !isUser) {
      this.isOver = true;
      return undefined;
    }
    const nonce = `${fields.nonce}${this.ownNonce}`;
    const salt = Buffer.from(this.user.salt).toString('base64');
    const serverFirst = `r=${nonce},s=${salt},i=${this.user.iterations}`;
    this.opened = { header: fields.header ?? '', nonce, messages: `${fields.bare},${serverFirst}` };
    return Buffer.from(serverFirst);
  }

  /** Takes the client-final-message and, when it proves the password, gives the server-final-message. */
  finish(payload: Uint8Array): Buffer | undefined {
    const opened = this.isOver ? undefined : this.opened;
    this.isOver = true;
    const fields = opened && read(payload, CLIENT_FINAL);
    if (!opened || !fields) return undefined;
    if (fields.binding !== Buffer.from(opened.header).toString('base64') || fields.nonce !== opened.nonce)
      return undefined;
    const messages = `${opened.messages},${fields.unproven}`;
    if (!this.isProof(Buffer.from(fields.proof ?? '', 'base64'), messages)) return undefined;
    return Buffer.from(`v=${hmac(this.user.serverKey, messages).toString('base64')}`);
  }

  private isProof(proof: Buffer, messages: string): boolean {
    if (proof.length !== KEY_BYTES) return false;
    const signature = hmac(this.user.storedKey, messages);
    const clientKey = proof.map((byte, i) => byte ^ (signature[i] ?? 0));
    return timingSafeEqual(sha256(clientKey), this.user.storedKey);
  }
}

function read(payload: Uint8Array, form: RegExp): Partial<Record<string, string>> | undefined {
  if (payload.length > PAYLOAD_BYTES_MAX || !isUtf8(payload)) return undefined;
  return form.exec(Buffer.from(payload).toString('utf8'))?.groups;
}

/** A name as it stands in a message (RFC 5802, 5.1). */
function escapeName(name: string): string {
  return name.replaceAll('=', '=3D').replaceAll(',', '=2C');
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
