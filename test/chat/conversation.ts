import { afterAll, beforeAll } from 'vitest';
import type { FieldProblem, FormName, Viewer, Views } from '#chat/form.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { addSeconds, type CalendarDate, dateAt, type Instant, instantAt } from '#domain/calendar.ts';
import { latestRun, nextRun, runHourOf } from '#domain/runHour.ts';
import { type Button, plainText } from '#i18n/message.ts';
import { type Channel, ChannelError, type FileContent, type Outgoing } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import { openShopkeeper, type Shopkeeper, type ShopkeeperParts } from '../../src/shopkeeper.ts';
import { openTestBook, type TestBook } from '../store/testBook.ts';

/** What the bot wrote to somebody, or wrote anew in place of an earlier message. */
export type Heard = {
  readonly to: string;
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly edited: boolean;
  /** The picture that came with it. */
  readonly photo?: Uint8Array;
  /** The file that came with it. */
  readonly file?: FileContent;
};

/**
 * People who talk with the engine over a real book; everything they hear has gone through the outbox. Nobody waits: what a message
 * brings has arrived when the promise resolves. People of different conversations on one book have nothing in common. `asha` writes in
 * the web chat, `asha@slack` on Slack.
 */
export type Conversation = {
  readonly testBook: TestBook;
  now(): Instant;
  wait(time: { readonly days?: number; readonly hours?: number; readonly minutes?: number }): void;
  /** Writes, and gives what everybody hears because of it; what she hears herself comes first. */
  say(who: string, text: string, options?: Sending): Promise<readonly Heard[]>;
  /** Presses her newest button with that label, or the one on a message. */
  press(who: string, label: string, options?: Pressing): Promise<readonly Heard[]>;
  /** Sends a button's data without having the button. */
  forge(who: string, data: string, options?: Pressing): Promise<readonly Heard[]>;
  /** Edits a message of hers: the one with that key, else the last. */
  edit(who: string, key?: string): Promise<readonly Heard[]>;
  send(who: string, content: InboundContent): Promise<readonly Heard[]>;
  /** Sends pictures, with words under them or in reply to a message. */
  snap(who: string, photos: readonly Uint8Array[], options?: Snapping): Promise<readonly Heard[]>;
  /** Fills in a form that she opened just now, and sends it. */
  fill(who: string, form: FormName, fields: Filling, options?: Pick<Sending, 'key'>): Promise<Filled>;
  /** The same conversation without a word: forms, suggestions, the home page. */
  readonly views: Views;
  viewer(who: string): Viewer;
  /** The next hour of the shop's daily run comes, and its day is run: what everybody hears that morning. */
  morning(owner: string): Promise<readonly Heard[]>;
  /** Mornings one after the other, up to and including that date: what everybody hears, by day; silent days are left out. */
  morningsUntil(owner: string, date: CalendarDate): Promise<ReadonlyMap<CalendarDate, readonly Heard[]>>;
  /** The shop's clock is set to that date and time, and no day in between was run: the process was down. */
  sleepUntil(owner: string, date: CalendarDate, time: string): Promise<void>;
  /** Runs the shop's day once more, as a second process would: the one whose hour came last. */
  runAgain(owner: string): Promise<readonly Heard[]>;
  /** What has become due to be said by now leaves: what everybody hears. */
  listen(): Promise<readonly Heard[]>;
  /** While the channel is down, nothing reaches anybody, and it says so. */
  setChannel(state: 'up' | 'down'): void;
  /** The process is gone, with all it had in hand; another one goes on from its own view of the book. */
  goOnIn(book: Book): Promise<void>;
  /** What the book calls her. */
  identityOf(who: string): string;
  /** What stands in her chat now. */
  sees(who: string): readonly Heard[];
  close(): Promise<void>;
};

export type Sending = {
  readonly replyTo?: Heard | undefined;
  /** The message's own name; a new one unless told. */
  readonly key?: string;
  /** What her channel is set to. */
  readonly language?: string;
};

export type Snapping = Sending & { readonly text?: string; readonly album?: string };

export type Filling = Readonly<Record<string, string>>;

/** What stood at the fields because it could not be taken, and what everybody heard. */
export type Filled = { readonly problems: readonly FieldProblem[]; readonly heard: readonly Heard[] };

export type Pressing = Pick<Sending, 'key'> & { readonly on?: Heard | undefined };

/** Sunday morning in the shop. */
const START: Instant = '2026-11-22T04:30:00.000Z';

export type Conversations = {
  readonly testBook: TestBook;
  open(settings?: Partial<Pick<ShopkeeperParts, 'newShops' | 'book' | 'log'>>): Conversation;
  close(): Promise<void>;
};

/** One book for the conversations of a test file, one at a time: what an earlier one left does not move any more. */
export async function openConversations(): Promise<Conversations> {
  const testBook = await openTestBook();
  let opened = 0;
  let current: Conversation | undefined;
  return {
    testBook,
    open: (settings = {}) => {
      opened += 1;
      void current?.close();
      current = openConversation(testBook, {
        newShops: { kind: 'open' },
        book: testBook.book,
        log: quiet,
        ...settings,
        mark: `X${opened}`,
      });
      return current;
    },
    close: async () => {
      await current?.close();
      await testBook.close();
    },
  };
}

/** The same for the whole of a test file, opened and closed with it. */
export function conversationsOfFile(): Omit<Conversations, 'close'> {
  let conversations: Conversations | undefined;
  beforeAll(async () => {
    conversations = await openConversations();
  });
  afterAll(() => conversations?.close());
  const opened = (): Conversations => {
    if (conversations === undefined) throw new Error('the conversations of a file are there in its tests');
    return conversations;
  };
  return {
    get testBook() {
      return opened().testBook;
    },
    open: (settings) => opened().open(settings),
  };
}

/** Chats are written to side by side, so which of two people hears first is chance. */
function herOwnFirst(who: string, heard: readonly Heard[]): readonly Heard[] {
  return [...heard.filter(({ to }) => to === who), ...heard.filter(({ to }) => to !== who)];
}

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

function openConversation(
  testBook: TestBook,
  { newShops, book, log, mark }: Pick<ShopkeeperParts, 'newShops' | 'book' | 'log'> & { mark: string },
): Conversation {
  let now = START;
  let written = 0;
  let isDown = false;
  const screens = new Map<string, Heard[]>();
  const arrived: Heard[] = [];
  const screenOf = (who: string): Heard[] => {
    const screen = screens.get(who) ?? [];
    screens.set(who, screen);
    return screen;
  };
  const hear = (heard: Heard): void => {
    const screen = screenOf(heard.to);
    const place = screen.findIndex((other) => other.id === heard.id);
    if (place === -1) screen.push(heard);
    else screen[place] = heard;
    arrived.push(heard);
  };
  const screen: Screen = { hear, isDown: () => isDown };
  const channels = [screenChannel('web', mark, screen), screenChannel('slack', mark, screen)];
  const start = (of: Book): Shopkeeper => {
    const shopkeeper = openShopkeeper({
      book: { ...of, outbox: ownChats(of.outbox, mark) },
      now: () => now,
      channels,
      inviteLinks: (code) => [`https://t.me/slatebook_bot?start=${code}`],
      newShops,
      log,
    });
    shopkeeper.delivery.start();
    return shopkeeper;
  };
  let shopkeeper = start(book);

  const listen = async (): Promise<readonly Heard[]> => {
    await shopkeeper.delivery.idle();
    return arrived.splice(0);
  };
  const deliver = async (who: string, content: InboundContent, key?: string, language?: string): Promise<Filled> => {
    written += 1;
    const { channel, user } = viewerOf(who, mark);
    const name = who.charAt(0).toUpperCase() + who.slice(1).replace(ON_SLACK, '');
    const inbound = { channel, user, chat: user, key: keyOf({ channel, user }, key ?? String(written)), at: now, name };
    const set = language === undefined ? {} : { language };
    const { problems = [] } = await shopkeeper.engine.handle({ ...inbound, ...set, content });
    return { problems, heard: herOwnFirst(who, await listen()) };
  };
  const send = async (
    who: string,
    content: InboundContent,
    key?: string,
    language?: string,
  ): Promise<readonly Heard[]> => (await deliver(who, content, key, language)).heard;
  const shopOf = async (owner: string): Promise<Shop> => {
    const { identities, shops } = testBook.book;
    const { channel, user } = viewerOf(owner, mark);
    const identity = await identities.get(`${channel}:${user}`);
    const seat = identity?.seats[identity.active];
    const shop = seat === undefined ? undefined : await shops.get(seat.shop);
    if (shop === undefined) throw new Error(`${owner} has no shop`);
    return shop;
  };
  const run = async (shop: Shop): Promise<readonly Heard[]> => {
    const { date } = latestRun(runHourOf(shop), now);
    await shopkeeper.runDay({ shop: shop.id, date, alive: () => undefined });
    return listen();
  };
  const morning = async (owner: string): Promise<readonly Heard[]> => {
    const shop = await shopOf(owner);
    now = nextRun(runHourOf(shop), now).at;
    return run(shop);
  };
  return {
    testBook,
    now: () => now,
    morning,
    async morningsUntil(owner, date) {
      const heard = new Map<CalendarDate, readonly Heard[]>();
      const { zone } = await shopOf(owner);
      while (dateAt(now, zone) < date) {
        const messages = await morning(owner);
        if (messages.length > 0) heard.set(dateAt(now, zone), messages);
      }
      return heard;
    },
    async sleepUntil(owner, date, time) {
      const { zone } = await shopOf(owner);
      now = instantAt({ date, time, zone });
    },
    runAgain: async (owner) => run(await shopOf(owner)),
    listen,
    setChannel: (state) => {
      isDown = state === 'down';
    },
    wait: ({ days = 0, hours = 0, minutes = 0 }) => {
      now = addSeconds(now, ((days * 24 + hours) * 60 + minutes) * 60);
    },
    say: (who, text, { replyTo, key, language } = {}) =>
      send(who, { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo: replyTo.id }) }, key, language),
    press: (who, label, { on, key } = {}) => {
      const { message, data } = buttonOn(on === undefined ? screenOf(who) : [on], label);
      return send(who, { kind: 'press', data, message: message.id }, key);
    },
    forge: (who, data, { on, key } = {}) => send(who, { kind: 'press', data, message: on?.id ?? 'none' }, key),
    edit: (who, key = String(written)) => send(who, { kind: 'edited', message: key }),
    send,
    snap: (who, photos, { text, album, replyTo, key } = {}) => {
      const sent = photos.map((bytes) => ({ bytes }));
      const more = {
        ...(text === undefined ? {} : { text }),
        ...(album === undefined ? {} : { album }),
        ...(replyTo === undefined ? {} : { replyTo: replyTo.id }),
      };
      return send(who, { kind: 'photo', photos: sent, ...more }, key);
    },
    goOnIn: async (other) => {
      await shopkeeper.delivery.stop();
      shopkeeper = start(other);
    },
    fill: async (who, form, fields, { key } = {}) => {
      const shown = await shopkeeper.engine.form(viewerOf(who, mark), { form });
      if (shown?.kind !== 'form') throw new Error(`${who} cannot open ${form}`);
      return deliver(who, { kind: 'form', form, opened: shown.opened, fields }, key);
    },
    get views() {
      return shopkeeper.engine;
    },
    viewer: (who) => viewerOf(who, mark),
    identityOf: (who) => {
      const { channel, user } = viewerOf(who, mark);
      return `${channel}:${user}`;
    },
    sees: (who) => [...screenOf(who)],
    close: () => shopkeeper.delivery.stop(),
  };
}

/** The clocks of conversations on one book differ: one that is ahead must not bring the others' messages before their time. */
function ownChats(outbox: Book['outbox'], mark: string): Book['outbox'] {
  return {
    ...outbox,
    waitingChats: async (ask) => (await outbox.waitingChats(ask)).filter(({ chat }) => chat.endsWith(mark)),
  };
}

const ON_SLACK = /@slack$/;

/** What a person's channel calls her: `ashaX1` in the web chat, `UASHAX1` on Slack. */
function viewerOf(who: string, mark: string): Viewer & { readonly channel: 'web' | 'slack' } {
  return ON_SLACK.test(who)
    ? { channel: 'slack', user: `U${who.replace(ON_SLACK, '').toUpperCase()}${mark}` }
    : { channel: 'web', user: who + mark };
}

function personIn({ name, chat }: { name: 'web' | 'slack'; chat: string }, mark: string): string {
  const user = chat.slice(0, chat.length - mark.length);
  return name === 'web' ? user : `${user.slice(1).toLowerCase()}@slack`;
}

function keyOf({ channel, user }: Viewer, key: string): string {
  return `${channel}:${user}:${key}`;
}

type Screen = { readonly hear: (heard: Heard) => void; readonly isDown: () => boolean };

/** A channel where everybody reads at once. */
function screenChannel(name: 'web' | 'slack', mark: string, { hear, isDown }: Screen): Channel {
  let sent = 0;
  const show = ({ chat, message, photo, file }: Outgoing, id: string, edited: boolean): void => {
    if (isDown()) throw new ChannelError({ kind: 'later' }, 'the channel is down');
    const to = personIn({ name, chat }, mark);
    const seen = {
      ...(photo === undefined ? {} : { photo: photo.bytes }),
      ...(file === undefined ? {} : { file }),
    };
    hear({ to, id, text: plainText(message), buttons: message.buttons.flat(), edited, ...seen });
  };
  return {
    name,
    send: async (outgoing) => {
      sent += 1;
      const message = `${name}-${mark}-${sent}`;
      show(outgoing, message, false);
      return { message };
    },
    edit: async (outgoing, message) => show(outgoing, message, true),
  };
}

/** The newest button with that label, an emoji before it or not, and its message. */
export function buttonOn(
  messages: readonly Heard[],
  label: string,
): { readonly message: Heard; readonly data: string } {
  for (const message of messages.toReversed()) {
    const button = message.buttons.find((candidate) => labelOf(candidate) === label);
    if (button !== undefined && 'data' in button) return { message, data: button.data };
  }
  throw new Error(`no button [${label}] on:\n${messages.map(shown).join('\n')}`);
}

/** The words on the buttons, without what stands before them. */
export function labels(message: Heard | undefined): readonly string[] {
  return (message?.buttons ?? []).map(labelOf);
}

function labelOf({ label }: Button): string {
  return label.replace(/^[^\p{L}\p{N}"#]+\s+/u, '');
}

/** What one person heard, as one text. */
export function heardBy(who: string, messages: readonly Heard[]): string {
  return messages
    .filter(({ to }) => to === who)
    .map(({ text }) => text)
    .join('\n');
}

/** The only message there is. */
export function only(messages: readonly Heard[]): Heard {
  const [message, another] = messages;
  if (message === undefined || another !== undefined) {
    throw new Error(`one message was expected:\n${messages.map(shown).join('\n')}`);
  }
  return message;
}

function shown({ to, text, buttons }: Heard): string {
  return `- to ${to}: ${text} ${buttons.map(({ label }) => `[${label}]`).join(' ')}`;
}
