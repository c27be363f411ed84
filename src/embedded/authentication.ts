import { CommandError } from './errors.ts';
import { ScramConversation, type ScramUser } from './scram.ts';

export const MECHANISM = 'SCRAM-SHA-256';
/** The database the user belongs to: the driver's `authSource`. */
export const USER_DATABASE = 'admin';

/** The conversation of a connection: there is one at a time, and it is always called this. */
export const CONVERSATION = 1;

/** Commands that are answered before the client has said who it is. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['hello', 'isMaster', 'ismaster', 'saslStart', 'saslContinue']);

const PENALTY_MS = 100;
const PENALTY_MS_MAX = 2_000;

/** What the server says next, and whether that was all. */
export type SaslStep = { readonly payload: Uint8Array; readonly done: boolean };

/**
 * What one connection has shown about who it is. Without a user nobody has to say, as on the unix socket, and nobody
 * can: an attempt fails as it does with MongoDB when there is no such user.
 */
export class Authentication {
  private readonly user: ScramUser | undefined;
  private conversation: { scram: ScramConversation; skipEmptyExchange: boolean; isProven: boolean } | undefined;
  private isProven = false;
  private failures = 0;

  constructor(user: ScramUser | undefined) {
    this.user = user;
  }

  /** Whether the client may ask for everything. */
  get isPassed(): boolean {
    return this.user === undefined || this.isProven;
  }

  /** Whether a conversation has begun and is not at its end. */
  get isUnderWay(): boolean {
    return this.conversation !== undefined;
  }

  /** The name the client has proved to be its own. */
  get userName(): string | undefined {
    return this.isProven ? this.user?.name : undefined;
  }

  /** How long the next refusal is held back: longer each time. */
  get penaltyMs(): number {
    return Math.min(this.failures * PENALTY_MS, PENALTY_MS_MAX);
  }

  /** The mechanisms for a user, written `<database>.<name>`; none when there is no such user. */
  mechanismsFor(user: unknown): string[] {
    return this.user !== undefined && user === `${USER_DATABASE}.${this.user.name}` ? [MECHANISM] : [];
  }

  /** Fails with 13 when the command needs a client that has said who it is. */
  check(commandName: string): void {
    if (!this.isPassed && !OPEN_TO_ALL.has(commandName))
      throw new CommandError(13, `Command ${commandName} requires authentication`);
  }

  /**
   * Begins a conversation; one that was under way is forgotten. Fails with 334 for another mechanism, with 18 for
   * whatever is wrong with the message.
   */
  start(asked: { mechanism: string; database: string; payload: Uint8Array; skipEmptyExchange: boolean }): SaslStep {
    this.conversation = undefined;
    if (asked.mechanism !== MECHANISM)
      throw new CommandError(334, `Received authentication for mechanism ${asked.mechanism} which is not enabled`);
    if (this.user === undefined || asked.database !== USER_DATABASE) throw this.failed();
    const scram = new ScramConversation(this.user);
    const payload = scram.start(asked.payload);
    if (payload === undefined) throw this.failed();
    this.conversation = { scram, skipEmptyExchange: asked.skipEmptyExchange, isProven: false };
    return { payload, done: false };
  }

  /**
   * Goes on with it. The client is who it says with the last step, which is an empty one unless it asked to skip that.
   * Fails with 17 when there is nothing to go on with, with 18 for whatever is wrong with the message; then the
   * conversation is over, and another may be begun.
   */
  continue(conversationId: number, payload: Uint8Array): SaslStep {
    const { conversation } = this;
    this.conversation = undefined;
    if (conversation === undefined) throw new CommandError(17, 'No SASL session state found');
    if (conversationId !== CONVERSATION) throw new CommandError(17, 'sasl: Mismatched conversation id');
    const answer = conversation.isProven ? emptyAnswer(payload) : conversation.scram.finish(payload);
    if (answer === undefined) throw this.failed();
    const done = conversation.isProven || conversation.skipEmptyExchange;
    if (done) {
      this.isProven = true;
      this.failures = 0;
    } else this.conversation = { ...conversation, isProven: true };
    return { payload: answer, done };
  }

  private failed(): CommandError {
    this.failures += 1;
    return new CommandError(18, 'Authentication failed.');
  }
}

function emptyAnswer(payload: Uint8Array): Uint8Array | undefined {
  return payload.length === 0 ? payload : undefined;
}
