import type { Instant } from '#domain/calendar.ts';
import { markOf } from '#domain/commandMark.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Message } from '#i18n/message.ts';
import { KeyUsed } from '#store/faults.ts';
import type { Customer, Identity, OutboxDraft, OutboxItem, Shop, Subject } from '#store/records.ts';
import type { App } from './app.ts';
import type { Reader, Say } from './facts.ts';
import { languageOf } from './languageOf.ts';
import { shopSetting } from './shopSetting.ts';

/**
 * One command in the making: everything it records and says commits in one transaction (architecture.md, "Rules of the house").
 */
export type Command = {
  readonly app: App;
  /** Names the command for good (domain.md, "Commands"), without naming a chat (`markOf`). */
  readonly key: string;
  /** When it is recorded. */
  readonly now: Instant;
  /** When the person said it: typed dates count from here. */
  readonly said: Instant;
  /** What will leave after the commit, in order. */
  readonly outgoing: OutboxDraft[];
  /** How many groups of events were appended under this key so far. */
  appended: number;
  /** Whether somebody was told why not. */
  refuses: boolean;
  /** The shop whose new terms were sent to the first customers: the rest hears after the commit. */
  tellsTerms: ShopId | undefined;
  /** Customers it has read: a command sees one snapshot, so none is read twice. */
  readonly customers: Map<CustomerId, Customer>;
  /** Whom the names of its texts were found to mean, by what they were looked up with. */
  readonly lookups: Map<string, readonly Customer[]>;
  /** People as this command leaves them. */
  readonly people: Map<string, Identity>;
};

export type Performed = {
  readonly repeated: boolean;
  /** Whether it wrote on a chain, or why not. */
  readonly outcome: 'recorded' | 'answered' | 'refused' | 'repeated';
  readonly items: readonly OutboxItem[];
};

/**
 * Runs `work` as one command in one transaction. A key seen before runs nothing and gives what the first run said. `work` may run
 * more than once, when another writer was faster.
 */
export async function perform(
  app: App,
  ask: { key: string; said: Instant },
  work: (command: Command) => Promise<void>,
): Promise<Performed> {
  const key = markOf(ask.key);
  try {
    return await app.book.transaction(() => performOnce(app, { ...ask, key }, work));
  } catch (error) {
    if (!(error instanceof KeyUsed)) throw error;
    return { repeated: true, outcome: 'repeated', items: await app.book.outbox.ofCause(key) };
  }
}

/**
 * The same for what the rules do by themselves, decided from the state alone: done once, they find nothing to do, so it has no key to
 * be remembered by. `key` only names its events and messages.
 */
export async function performByRules(
  app: App,
  key: string,
  work: (command: Command) => Promise<void>,
): Promise<Performed> {
  return app.book.transaction(() => carryOut(app, { key, now: app.now(), said: app.now() }, work));
}

async function performOnce(
  app: App,
  ask: { key: string; said: Instant },
  work: (command: Command) => Promise<void>,
): Promise<Performed> {
  const now = app.now();
  // First of all: a key seen before ends the transaction here.
  await app.book.inbound.insert(ask.key, now);
  return carryOut(app, { key: ask.key, now, said: ask.said < now ? ask.said : now }, work);
}

async function carryOut(
  app: App,
  named: Pick<Command, 'key' | 'now' | 'said'>,
  work: (command: Command) => Promise<void>,
): Promise<Performed> {
  const command = newCommand(app, named);
  await work(command);
  const items = await app.book.outbox.insert(inOrder(command.outgoing));
  return { repeated: false, outcome: outcomeOf(command), items };
}

/** What a rehearsal came to: what it would have told whom. */
export type Rehearsed<Value> = { readonly value: Value; readonly outgoing: readonly OutboxDraft[] };

/** Runs `work` as it would be run, gives what came of it and writes nothing: its transaction is given up. */
export async function rehearse<Value>(
  app: App,
  key: string,
  work: (command: Command) => Promise<Value>,
): Promise<Rehearsed<Value>> {
  let rehearsed: Rehearsed<Value> | undefined;
  const givenUp = new Error('a rehearsal is never committed');
  try {
    await app.book.transaction(async () => {
      const command = newCommand(app, { key, now: app.now(), said: app.now() });
      const value = await work(command);
      rehearsed = { value, outgoing: inOrder(command.outgoing) };
      throw givenUp;
    });
  } catch (error) {
    if (error !== givenUp) throw error;
  }
  if (rehearsed === undefined) throw new Error('a rehearsal came to no end');
  return rehearsed;
}

/** Only looks: `work` reads one snapshot; nothing of what it says or records stays. */
export async function look<Value>(app: App, work: (command: Command) => Promise<Value>): Promise<Value> {
  return (await rehearse(app, 'look', work)).value;
}

function newCommand(app: App, named: Pick<Command, 'key' | 'now' | 'said'>): Command {
  return {
    app,
    ...named,
    outgoing: [],
    appended: 0,
    refuses: false,
    tellsTerms: undefined,
    customers: new Map(),
    lookups: new Map(),
    people: new Map(),
  };
}

function outcomeOf({ appended, refuses }: Command): Performed['outcome'] {
  if (appended > 0) return 'recorded';
  return refuses ? 'refused' : 'answered';
}

/** Stores a person as this command leaves her. */
export async function savePerson(command: Command, identity: Identity): Promise<void> {
  command.people.set(identity.id, identity);
  await command.app.book.identities.save(identity);
}

/** Answers go first (chat.md, "Replies"). */
function inOrder(outgoing: readonly OutboxDraft[]): readonly OutboxDraft[] {
  return [...outgoing.filter(({ about }) => about === 'answer'), ...outgoing.filter(({ about }) => about !== 'answer')];
}

export type Tell = {
  readonly to: Identity;
  readonly say: Say;
  /** The shop it speaks of; a stranger's messages speak of none. */
  readonly shop?: Shop;
  readonly about: OutboxDraft['about'];
  readonly subject?: Subject;
  readonly edits?: OutboxDraft['edits'];
  readonly file?: Message['file'];
  readonly photo?: Message['photo'];
  readonly fleeting?: true;
};

/** Has a message leave with the commit, in the words of the one who gets it. */
export function tell(command: Command, { to, say, shop, about, subject, edits, file, photo, fleeting }: Tell): void {
  const message = command.app.compose(say, readerOf(to, shop));
  if (say.fact.kind === 'refused') command.refuses = true;
  command.outgoing.push({
    identity: to.id,
    channel: to.channel,
    chat: to.chat,
    about,
    message: { ...message, ...(file === undefined ? {} : { file }), ...(photo === undefined ? {} : { photo }) },
    cause: command.key,
    notBefore: command.now,
    ...(subject === undefined ? {} : { subject }),
    ...(edits === undefined ? {} : { edits }),
    ...(fleeting === undefined ? {} : { fleeting }),
  });
}

export function readerOf(identity: Identity, shop: Shop | undefined): Reader {
  const namesShop = identity.seats.length > 1;
  const language = languageOf(identity, shop);
  if (shop === undefined) return { language, namesShop: false };
  return {
    language,
    namesShop,
    shop: shopSetting(shop),
  };
}
