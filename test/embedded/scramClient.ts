import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { Binary } from 'mongodb';
import type { WireClient, WireDocument } from './wireClient.ts';

/** The name and the password in a connection string. */
export function accountOf(uri: string): { readonly name: string; readonly password: string } {
  const { username, password } = new URL(uri);
  return { name: username, password };
}

/** The client's two messages of SCRAM-SHA-256, written after RFC 5802 and not after the server. */
export class ScramClient {
  readonly first: string;
  private readonly password: string;

  constructor(account: { readonly name: string; readonly password: string }, nonce = 'rOprNGfwEbeRWgbNEkqO') {
    this.first = `n,,n=${account.name},r=${nonce}`;
    this.password = account.password;
  }

  /** The client-final-message for the server's first one. */
  final(serverFirst: string): string {
    const [nonce = '', salt = '', iterations = ''] = serverFirst.split(',').map((field) => field.slice(2));
    const salted = pbkdf2Sync(this.password, Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
    const clientKey = createHmac('sha256', salted).update('Client Key').digest();
    const storedKey = createHash('sha256').update(clientKey).digest();
    const unproven = `c=biws,r=${nonce}`;
    const messages = `${this.first.slice(3)},${serverFirst},${unproven}`;
    const signature = createHmac('sha256', storedKey).update(messages).digest();
    const proof = clientKey.map((byte, i) => byte ^ (signature[i] ?? 0));
    return `${unproven},p=${Buffer.from(proof).toString('base64')}`;
  }
}

/** Sends the first step; further fields of the command stand in for those it would have. */
export function saslStart(client: WireClient, payload: string | Buffer, fields: WireDocument = {}) {
  const mechanism = 'SCRAM-SHA-256';
  const options = { skipEmptyExchange: true };
  return client.command('admin', { saslStart: 1, mechanism, payload: binary(payload), options, ...fields });
}

/** Sends a further step. */
export function saslContinue(client: WireClient, payload: string | Buffer, conversationId: unknown = 1) {
  return client.command('admin', { saslContinue: 1, conversationId, payload: binary(payload) });
}

/** Authenticates a bare connection; resolves with the last answer, whatever it is. */
export async function authenticate(client: WireClient, account: ReturnType<typeof accountOf>): Promise<WireDocument> {
  const scram = new ScramClient(account);
  return saslContinue(client, scram.final(payloadOf(await saslStart(client, scram.first))));
}

/** The message in an answer. */
export function payloadOf(reply: WireDocument): string {
  if (!(reply.payload instanceof Binary)) throw new Error(`an answer without a payload: ${JSON.stringify(reply)}`);
  return Buffer.from(reply.payload.buffer).subarray(0, reply.payload.position).toString('utf8');
}

function binary(payload: string | Buffer): Binary {
  return new Binary(Buffer.from(payload));
}
