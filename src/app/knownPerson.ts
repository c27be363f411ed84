import type { Identity } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';

/** How a channel names somebody who writes. */
export type Writer = {
  readonly channel: Identity['channel'];
  readonly user: string;
  readonly chat: string;
  readonly name?: string;
  readonly language?: string;
};

/** The person who writes: made known with her first message, and kept up to date with what her channel says of her. */
export async function knownPerson(command: Command, writer: Writer): Promise<Identity> {
  const { identities } = command.app.book;
  const id = `${writer.channel}:${writer.user}`;
  const known = await identities.get(id);
  const told = {
    chat: writer.chat,
    reachable: true,
    usedAt: command.now,
    ...(writer.name === undefined ? {} : { name: writer.name.slice(0, NAME_MAX) }),
    ...(writer.language === undefined ? {} : { language: writer.language.slice(0, LANGUAGE_MAX) }),
  };
  const identity: Identity =
    known === undefined
      ? {
          id,
          channel: writer.channel,
          user: writer.user,
          seats: [],
          active: 0,
          guesses: { count: 0, since: command.now },
          ...told,
        }
      : { ...known, ...told };
  if (known === undefined || hasChanged(known, identity)) await savePerson(command, identity);
  return identity;
}

const NAME_MAX = 80;
const LANGUAGE_MAX = 35;

function hasChanged(known: Identity, now: Identity): boolean {
  return (
    isCustomer(now) ||
    known.chat !== now.chat ||
    known.name !== now.name ||
    known.language !== now.language ||
    !known.reachable
  );
}

/** Where a customer was last is where her notices go, so each message of hers is remembered; nobody asks that of a shop's people. */
function isCustomer({ seats }: Identity): boolean {
  return seats.some(({ role }) => role === 'customer');
}
