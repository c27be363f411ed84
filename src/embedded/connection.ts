import type { Socket } from 'node:net';
import { Authentication } from './authentication.ts';
import type { Document } from './bson/value.ts';
import { answerCommand } from './commands/dispatch.ts';
import { refusalReply } from './commands/errorReply.ts';
import type { Engine } from './engine.ts';
import type { ScramUser } from './scram.ts';
import {
  answerBytes,
  MESSAGE_BYTES_MAX,
  messageSize,
  ProtocolError,
  parseMessage,
  type Refused,
  type Request,
} from './wire.ts';

/** Received bytes that may wait while a command runs; beyond that the client has to wait. */
const BUFFERED_BYTES_MAX = 64 * 1024 * 1024;

/** Bytes of a message, and of what waits in either direction, while a client has yet to say who it is. */
const STRANGERS_BYTES_MAX = 64 * 1024;
const HANDSHAKE_MS = 30_000;

/** How long a client is given to read the answer in hand when the database stops. */
const CLOSE_PATIENCE_MS = 2_000;

export type ConnectionOptions = {
  readonly engine: Engine;
  /** How the client reached the server: what `hello` calls `me`. */
  readonly address: string;
  readonly id: number;
  /** Who the client has to prove to be, if it has to. */
  readonly user: ScramUser | undefined;
  readonly onFault: (error: unknown) => void;
};

/**
 * One client: reads messages, answers them one after the other in the order they came. What is no message of the
 * protocol closes the connection, and nothing but the connection.
 */
export class Connection {
  private readonly socket: Socket;
  private readonly options: ConnectionOptions;
  private readonly authentication: Authentication;
  private received: Buffer[] = [];
  private receivedBytes = 0;
  private busy = false;
  private working: Promise<void> = Promise.resolve();
  private responses = 0;
  private appName: string | undefined;

  constructor(socket: Socket, options: ConnectionOptions) {
    this.socket = socket;
    this.options = options;
    this.authentication = new Authentication(options.user);
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    // A client that goes away is nobody's fault; what it had sent completely is still done.
    socket.on('error', () => socket.destroy());
    if (!this.authentication.isPassed) this.limitHandshake();
  }

  /** Lets the command in hand be answered, takes no further one, and closes. */
  async close(): Promise<void> {
    this.received = [];
    this.receivedBytes = 0;
    // A client that does not read its answer is not waited for.
    const patience = setTimeout(() => this.socket.destroy(), CLOSE_PATIENCE_MS);
    await this.working;
    clearTimeout(patience);
    this.socket.destroy();
  }

  /** Closes a connection on which nobody has said who it is, except one that only asks who is there, as monitors do. */
  private limitHandshake(): void {
    const timer = setTimeout(() => {
      const { isPassed, isUnderWay } = this.authentication;
      if (!isPassed && (isUnderWay || this.responses === 0)) this.socket.destroy();
    }, HANDSHAKE_MS);
    this.socket.once('close', () => clearTimeout(timer));
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk);
    this.receivedBytes += chunk.length;
    if (this.receivedBytes > this.limited(BUFFERED_BYTES_MAX)) this.socket.pause();
    if (this.busy) return;
    this.busy = true;
    this.working = this.work();
  }

  private async work(): Promise<void> {
    try {
      for (let message = this.takeMessage(); message !== undefined; message = this.takeMessage())
        await this.answer(parseMessage(message));
    } catch {
      // A malformed message says nothing about where the next one begins; a fail point may also ask for this.
      this.socket.destroy();
      this.received = [];
    } finally {
      // In the same step as the look that found no message: what arrives next starts anew.
      this.busy = false;
      // The rest of a message that is longer than what might wait before the client had said who it is.
      if (this.socket.isPaused()) this.socket.resume();
    }
  }

  /** The next complete message, once all its bytes are there. */
  private takeMessage(): Buffer | undefined {
    const first = this.received[0];
    if (first === undefined) return undefined;
    const head = first.length >= 4 ? first : this.joined();
    const size = messageSize(head, this.limited(MESSAGE_BYTES_MAX));
    if (size === undefined || this.receivedBytes < size) return undefined;
    const all = this.joined();
    const rest = all.subarray(size);
    this.received = rest.length > 0 ? [rest] : [];
    this.receivedBytes = rest.length;
    if (this.socket.isPaused()) this.socket.resume();
    return all.subarray(0, size);
  }

  private joined(): Buffer {
    const [only] = this.received;
    if (this.received.length === 1 && only) return only;
    const all = Buffer.concat(this.received);
    this.received = [all];
    return all;
  }

  private async answer(request: Request | Refused): Promise<void> {
    const reply = 'refusal' in request ? refusalReply(request.refusal) : await this.run(request.body);
    if (request.answer === 'none' || this.socket.destroyed) return;
    this.responses += 1;
    const isRead = this.socket.write(answerBytes(request, reply, this.responses));
    if (this.socket.writableLength > this.limited(Number.POSITIVE_INFINITY))
      throw new ProtocolError('a client that does not read its answers');
    // Whoever asks and does not read waits for himself, instead of filling the memory with answers.
    if (!isRead) await this.read();
  }

  /** Resolves when the client has read what was sent, or is gone. */
  private read(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.socket.off('drain', done);
        this.socket.off('close', done);
        resolve();
      };
      this.socket.on('drain', done);
      this.socket.on('close', done);
    });
  }

  private limited(bytesMax: number): number {
    return this.authentication.isPassed ? bytesMax : STRANGERS_BYTES_MAX;
  }

  private async run(body: Document): ReturnType<typeof answerCommand> {
    const { engine, address, id, onFault } = this.options;
    this.appName ??= appNameOf(body);
    const { appName, authentication } = this;
    return answerCommand(engine, body, { address, connection: id, appName, authentication }, onFault);
  }
}

/** The name a client gives itself in its first message. */
function appNameOf(body: Document): string | undefined {
  const client = body.get('client');
  const application = client instanceof Map ? client.get('application') : undefined;
  const name = application instanceof Map ? application.get('name') : undefined;
  return typeof name === 'string' ? name : undefined;
}
