import type { OutboxItem } from '#store/records.ts';
import type { ChannelName } from './channel.ts';

/** What is counted while the program runs; neither names nor chats are ever part of it. */
export interface Measures {
  /** A message came in and was done with: it recorded something, was answered, was refused, had come before, or failed. */
  handled(channel: ChannelName, outcome: CommandOutcome, seconds: number): void;
  /** A message was tried. `later`: it will be tried again. */
  left(item: Pick<OutboxItem, 'channel' | 'about'>, outcome: DeliveryOutcome): void;
  /** A job of the clock began so long after it was due, and ended so. */
  jobRan(job: string, outcome: 'done' | 'failed', lagSeconds: number): void;
  /** Something broke that should not. */
  fault(where: 'command' | 'delivery' | 'job'): void;
}

export type CommandOutcome = 'recorded' | 'answered' | 'refused' | 'repeated' | 'failed';
export type DeliveryOutcome = 'sent' | 'later' | 'lapsed' | 'dead';
