import type { App } from '#app/app.ts';
import { type Command, look, type Performed, perform } from '#app/command.ts';
import { activeSeat, seatNamed } from '#app/findSeat.ts';
import { knownPerson } from '#app/knownPerson.ts';
import { languageOf } from '#app/languageOf.ts';
import type { ActiveSeat, Identity, OutboxItem, Subject } from '#app/seats.ts';
import { suggestCustomers } from '#app/suggestCustomers.ts';
import { tellTermsLeft } from '#app/tellTerms.ts';
import { markOf } from '#domain/commandMark.ts';
import type { ShopId } from '#domain/ids.ts';
import type { FieldProblem, Viewer, Views } from './form.ts';
import { openForm } from './forms/open.ts';
import { seatOpened } from './forms/opened.ts';
import { submitted } from './forms/submit.ts';
import { homeOf } from './home.ts';
import { fileReceived, fileUnread } from './importing.ts';
import { type Engine, type Handled, INBOUND_TEXT_MAX, type Inbound, type Role } from './inbound.ts';
import { photographed } from './photos/photographed.ts';
import { pressed } from './pressed.ts';
import { answer, type Open, type Turn } from './turn.ts';
import { typed } from './typed.ts';

export type EngineSettings = {
  readonly app: App;
  /** Hears what is to leave, after each commit, and what it came from. */
  readonly wake: (items: readonly OutboxItem[], outcome?: Performed['outcome']) => void;
};

/** What a message did: for callers that want the answers themselves, in order. */
export type Conversed = Performed & {
  readonly role: Role | undefined;
  readonly language?: string;
  readonly problems?: readonly FieldProblem[];
};

/** What a channel hears of it. */
export function handledOf({ role, language, repeated, problems }: Conversed): Handled {
  return {
    role,
    repeated,
    ...(language === undefined ? {} : { language }),
    ...(problems === undefined ? {} : { problems }),
  };
}

/**
 * The conversation: an inbound message in, everything it records and says committed in one transaction, then the delivery is woken
 * (architecture.md, "Rules of the house").
 */
export function createEngine({
  app,
  wake,
}: EngineSettings): Engine & Omit<Views, 'watchHomes'> & { converse(inbound: Inbound): Promise<Conversed> } {
  async function converse(inbound: Inbound): Promise<Conversed> {
    let role: Role | undefined;
    let language = 'en';
    let tells: ShopId | undefined;
    try {
      const performed = await perform(app, { key: inbound.key, said: inbound.at }, async (command) => {
        const stepped = await step(command, inbound);
        ({ role, language } = stepped);
        if (stepped.problems.length > 0) throw new NotTaken(stepped.problems);
        tells = command.tellsTerms;
      });
      wake(performed.items, performed.outcome);
      if (tells !== undefined) await tellTermsLeft(app, tells, { wake });
      return { ...performed, role, language };
    } catch (error) {
      if (error instanceof NotTaken)
        return { repeated: false, outcome: 'refused', items: [], role, problems: error.problems };
      wake(await apologise(app, inbound));
      throw error;
    }
  }
  return {
    converse,
    handle: async (inbound) => handledOf(await converse(inbound)),
    form: (viewer, ask) => look(app, async (command) => openForm(command, await personOf(command, viewer), ask)),
    suggest: (viewer, { opened, letters }) =>
      look(app, async (command) => {
        const seat = await seatOpened(command, await personOf(command, viewer), opened);
        if (seat === undefined || seat.role === 'customer') return [];
        const found = await suggestCustomers(command, seat, letters);
        return found.map(({ id, name }) => ({ value: id, label: name }));
      }),
    home: (viewer) => look(app, async (command) => homeOf(command, await personOf(command, viewer))),
  };
}

/** A form with problems: whatever it did is undone, its key too, because it comes again once she has mended it. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    super('a form was not taken');
    this.problems = problems;
  }
}

/** Who looks: a person we may not know yet. */
async function personOf(command: Command, { channel, user }: Viewer): Promise<Identity> {
  const id = `${channel}:${user}`;
  const guesses = { count: 0, since: command.now };
  const stranger = { id, channel, user, chat: user, seats: [], active: 0, reachable: true, guesses };
  return (await command.app.book.identities.get(id)) ?? stranger;
}

type Stepped = {
  readonly role: Role | undefined;
  readonly language: string;
  readonly problems: readonly FieldProblem[];
};

/** One message, in the seat its writer has; gives the role and the language she has afterwards. */
async function step(command: Command, inbound: Inbound): Promise<Stepped> {
  const identity = await knownPerson(command, inbound);
  const turn = await turnOf(command, inbound, identity);
  const problems = await respond(turn);
  const after = command.people.get(identity.id) ?? identity;
  return { role: after.seats[after.active]?.role, language: languageOf(after, turn.seat?.shop), problems };
}

async function turnOf(command: Command, inbound: Inbound, identity: Identity): Promise<Turn> {
  const { book } = command.app;
  const { content } = inbound;
  const conversation = await book.conversations.get(identity.id);
  const replyTo = content.kind === 'text' || content.kind === 'photo' ? content.replyTo : undefined;
  const subject = replyTo === undefined ? undefined : (await book.outbox.sentAs(identity.id, replyTo))?.subject;
  return {
    command,
    inbound,
    identity,
    seat: await seatFor(command, identity, subject),
    // What was stored is what `ask` wrote.
    open: conversation?.question as Open | undefined,
    subject,
    pressed:
      content.kind === 'press' && content.message !== undefined
        ? { message: content.message, replaced: false }
        : undefined,
  };
}

/** A reply acts in its message's seat (chat.md, "Who, and in which shop"). */
async function seatFor(
  command: Command,
  identity: Identity,
  subject: Subject | undefined,
): Promise<ActiveSeat | undefined> {
  const active = await activeSeat(command, identity);
  if (subject === undefined) return active;
  if (active?.shop.id === subject.shop && active.role !== 'customer') return active;
  const name =
    identity.seats.find((seat) => seat.role === 'customer' && seat.customer === subject.customer) ??
    identity.seats.find((seat) => seat.shop === subject.shop);
  return (name === undefined ? undefined : await seatNamed(command, identity, name)) ?? active;
}

/** Answers her; what is wrong in the fields of a form is given back instead. */
async function respond(turn: Turn): Promise<readonly FieldProblem[]> {
  const { content } = turn.inbound;
  switch (content.kind) {
    case 'form':
      return submitted(turn, content);
    case 'text':
      if (content.text.length <= INBOUND_TEXT_MAX) await typed(turn, content.text);
      else answer(turn, { kind: 'refused', refusal: { code: 'text-too-long', max: INBOUND_TEXT_MAX } });
      return [];
    case 'press':
      await pressed(turn, content.data);
      return [];
    case 'photo':
      await photographed(turn, content);
      return [];
    case 'edited':
      await edited(turn, content.message);
      return [];
    case 'contact':
      answer(turn, { kind: 'refused', refusal: { code: 'unread', what: 'contact' } });
      return [];
    case 'file':
      await fileReceived(turn, content);
      return [];
    case 'unread':
      if (content.what === 'file') fileUnread(turn);
      else answer(turn, { kind: 'refused', refusal: { code: 'unread', what: content.what } });
      return [];
  }
}

/** What was recorded stays as it is; a later message changes it, an edited one does not (chat.md, "Who, and in which shop"). */
async function edited(turn: Turn, message: string): Promise<void> {
  const { book } = turn.command.app;
  const recorded = await recordedBy(turn, message);
  const stands = recorded?.entry !== undefined && turn.seat?.role !== 'customer' && (await stillStands(turn, recorded));
  if (recorded?.entry === undefined || !stands) return answer(turn, { kind: 'refused', refusal: { code: 'edited' } });
  const customer = await book.customers.get(recorded.shop, recorded.customer);
  if (customer === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'edited' } });
  const who = { id: customer.id, name: customer.name };
  // Not the message of the entry: that one keeps showing what became of it.
  answer(turn, { kind: 'edited-stands', who, entry: recorded.entry });
}

/** Whether the entry was not taken back meanwhile, and is no counter-entry itself. */
async function stillStands(turn: Turn, { shop, customer, entry }: Subject): Promise<boolean> {
  if (entry === undefined) return false;
  const about = await turn.command.app.book.events.about(shop, customer, [entry]);
  return !about.some((later) => later.kind === 'void');
}

/** The key of a typed message is made of its channel identity, so its answers are found by the message's own id. */
async function recordedBy(turn: Turn, message: string): Promise<Subject | undefined> {
  const key = `${turn.inbound.channel}:${turn.inbound.chat}:${message}`;
  const items = await turn.command.app.book.outbox.ofCause(markOf(key));
  return items.find((item) => item.identity === turn.identity.id && item.subject?.entry !== undefined)?.subject;
}

/** The machinery failed and nothing was recorded: she hears that, under a key of its own, if the machinery lets us. */
async function apologise(app: App, inbound: Inbound): Promise<readonly OutboxItem[]> {
  const performed = await perform(app, { key: `${inbound.key}!`, said: inbound.at }, async (command) => {
    const identity = await knownPerson(command, inbound);
    answer(
      { command, inbound, identity, seat: undefined, open: undefined, subject: undefined, pressed: undefined },
      {
        kind: 'refused',
        refusal: { code: 'did-not-work' },
      },
    );
  }).catch(() => undefined);
  return performed?.items ?? [];
}
