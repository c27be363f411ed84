import { isMark, markOf } from '#domain/commandMark.ts';
import { erasedName } from '#domain/erasing.ts';
import type { AccountEvent, PhotoEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { KeptMessage } from '#store/book/messages.ts';
import type { Customer, Identity, PhotoTray, Shop } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';
import { membersOf } from './people.ts';
import { onAccount } from './recording.ts';

/** Whom to erase: the customer as she was, the number she is called by, and the chats she is linked on. */
export type ToErase = {
  readonly customer: Customer;
  readonly number: number;
  readonly linked: readonly Identity[];
};

/**
 * Takes away all that the database keeps of a customer beside the hashed record: the words of her events, photos, invites, what was said
 * to her and of her, what was asked, her chats. A person with another seat keeps her chat and what belongs there.
 */
export async function eraseTraces(command: Command, shop: Shop, ask: ToErase): Promise<void> {
  const { book } = command.app;
  const { customer } = ask;
  const known = await knownFrom(command, shop, ask);
  await book.events.eraseTexts(shop.id, customer.id);
  await book.photos.remove(shop.id, await photosNobodyHas(command, shop, known.photos));
  await book.invites.removeTo(shop.id, customer.id);
  const about = aboutHer(ask, known);
  const told: KeptMessage[] = [];
  for await (const kept of book.outbox.aboutCustomer(customer.id)) {
    about.causes.add(kept.cause);
    told.push(kept);
    if (kept.channel === 'web' && kept.sentAs !== undefined) await book.webLines.remove(kept.chat, [kept.sentAs]);
  }
  await removeMessages(command, told);
  for (const person of known.people) await erasePerson(command, person, about);
  for (const person of await membersOf(command, shop.id)) await eraseFromChat(command, person, about);
}

function aboutHer({ customer, number }: ToErase, { causes, people }: Known): About {
  const { name, nick, phone, formerly = [] } = customer;
  const called = [name, ...formerly];
  const fully = [...called, nick, phone, phone?.replace(/\D/g, '')];
  const firstWords = called.flatMap((each) => each.split(/\s+/u).slice(0, 1));
  const chats = people.flatMap((person) => [person.id, person.name]);
  return {
    customer: customer.id,
    as: erasedName(number),
    names: namesIn([...fully, ...firstWords, ...chats]),
    fullNames: namesIn(fully),
    causes,
  };
}

/** What tells whether something is about her. */
type About = {
  readonly customer: CustomerId;
  readonly as: string;
  /** Any of her names, numbers and chats, a part of the name too. */
  readonly names: RegExp;
  /** Only what nobody else is likely to be called. */
  readonly fullNames: RegExp;
  /** The commands that wrote on her account, or told somebody of it. */
  readonly causes: Set<string>;
};

type Known = {
  readonly photos: readonly string[];
  readonly causes: Set<string>;
  /** Who is linked, and who once was. */
  readonly people: readonly Identity[];
};

/** What her events say of it, before their words go. The keys of commands that books of before kept as they were go too. */
async function knownFrom(command: Command, shop: Shop, { customer, linked }: ToErase): Promise<Known> {
  const { events, identities } = command.app.book;
  const photos = new Set<string>();
  const people = new Map(linked.map((identity) => [identity.id, identity]));
  for await (const each of events.chain(shop.id, customer.id)) {
    const event = onAccount(each);
    if (isPhoto(event)) photos.add(event.data.photo.sha256);
    const id = chatIn(event);
    if (id === undefined || people.has(id)) continue;
    const once = await identities.get(id);
    if (once !== undefined) people.set(id, once);
  }
  const causes = new Set<string>();
  for await (const { seq, key } of events.keysOf(shop.id, customer.id)) {
    const [, command_ = key, part = ''] = PART.exec(key) ?? [];
    const mark = isMark(command_) ? command_ : markOf(command_);
    causes.add(mark);
    if (mark !== command_) await events.setKey({ shop: shop.id, customer: customer.id, seq }, mark + part);
  }
  return { photos: [...photos], causes, people: [...people.values()] };
}

/** A command's key and which of its parts it is. */
const PART = /^(.*?)(\+\d{3,})?$/s;

function isPhoto(event: AccountEvent): event is PhotoEvent {
  return event.kind === 'attachment' && 'photo' in event.data;
}

/** The chat that an event linked or unlinked. */
function chatIn(event: AccountEvent): string | undefined {
  if (event.kind !== 'linked' && event.kind !== 'unlinked') return undefined;
  const who = event.texts.find(({ path }) => path === '/who')?.text;
  return who === undefined ? undefined : `${event.data.channel}:${who}`;
}

async function photosNobodyHas(command: Command, shop: Shop, photos: readonly string[]): Promise<readonly string[]> {
  if (photos.length === 0) return [];
  const inUse = await command.app.book.events.photosInUse(shop.id, photos);
  return photos.filter((sha256) => !inUse.has(sha256));
}

/** Whole words, in either case; matches nothing where there are none. */
function namesIn(names: readonly (string | undefined)[]): RegExp {
  const all = [...new Set(names)].flatMap((name) => (name === undefined || name.trim() === '' ? [] : [escaped(name)]));
  const longestFirst = all.sort((one, other) => other.length - one.length);
  return new RegExp(
    longestFirst.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isIn(names: RegExp, text: string): boolean {
  return text.search(names) !== -1;
}

/** With the files that went with them. */
async function removeMessages({ app }: Command, messages: readonly KeptMessage[]): Promise<void> {
  await app.book.outbox.remove(messages.map(({ id }) => id));
  await app.book.files.remove(messages.flatMap(({ message: { file } }) => (file === undefined ? [] : [file.id])));
}

/**
 * Of what a person who stays was told and asked: whatever names her. `isOwn`: the chat was hers too, so everything that is about no other
 * account goes. A file may hold the whole book, so none is kept.
 */
async function eraseFromChat(
  command: Command,
  person: Identity,
  about: About,
  { isOwn = false }: { readonly isOwn?: boolean } = {},
): Promise<void> {
  const { outbox, files, conversations, prompts } = command.app.book;
  const gone: KeptMessage[] = [];
  const sent: string[] = [];
  for await (const kept of outbox.toPerson(person)) {
    const { message, state, subject } = kept;
    const says = wordsIn(message);
    if (message.file !== undefined) sent.push(message.file.id);
    const isHers = isOwn || about.causes.has(kept.cause) || isIn(about.names, says);
    // What has left is only kept to be answered to; what waits is still to be read, with her new name in it.
    if (isHers && subject === undefined && state !== 'waiting') gone.push(kept);
    else if (isIn(about.fullNames, says)) await outbox.setMessage(kept.id, renamed(message, about));
  }
  await removeMessages(command, gone);
  await files.remove(sent);
  const open = await conversations.get(person.id);
  if (open !== undefined && isAbout(open.question, about)) await conversations.clear(person.id);
  const asked: string[] = [];
  for await (const { id, options } of prompts.ofPerson(person.id)) if (isAbout(options, about)) asked.push(id);
  await prompts.erase(asked);
  await removeTrays(command, person, ({ ended, of, words = '' }) => {
    const isHers = typeof ended === 'object' && ended.customer === about.customer;
    return isHers || of === 'import' || isIn(about.names, words);
  });
  if (person.channel === 'web') await eraseFromLines(command, person, { about, gone });
}

/** What the play shop's page shows of it. */
async function eraseFromLines(
  { app }: Command,
  { chat }: Identity,
  { about, gone }: { readonly about: About; readonly gone: readonly KeptMessage[] },
): Promise<void> {
  const sent = new Set(gone.flatMap(({ sentAs }) => sentAs ?? []));
  const lines: string[] = [];
  for await (const { number, key, said } of app.book.webLines.inChat(chat)) {
    const isHers = key !== undefined && about.causes.has(markOf(`web:${chat}:${key}`));
    if (isHers || sent.has(number) || isIn(about.names, wordsIn(said))) lines.push(number);
  }
  await app.book.webLines.remove(chat, lines);
}

async function removeTrays({ app }: Command, person: Identity, which: (tray: PhotoTray) => boolean): Promise<void> {
  const gone: PhotoTray[] = [];
  for await (const tray of app.book.trays.ofPerson(person.id)) if (which(tray)) gone.push(tray);
  await app.book.files.remove(gone.flatMap(({ files }) => files));
  await app.book.trays.remove(gone.map(({ id }) => id));
}

/** An open question, or the options under one. Another's of the same first name stays. */
function isAbout(asked: unknown, { customer, fullNames }: About): boolean {
  const says = wordsIn(asked);
  return says.includes(customer) || isIn(fullNames, says);
}

/** Every text in plain data, one a line. */
function wordsIn(data: unknown): string {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return '';
  return Object.values(data).map(wordsIn).join('\n');
}

function renamed(message: KeptMessage['message'], { fullNames, as }: About): KeptMessage['message'] {
  const anew = (text: string): string => text.replace(fullNames, as);
  return {
    ...message,
    text: message.text.map((span) => ({ ...span, text: anew(span.text) })),
    buttons: message.buttons.map((row) => row.map((button) => ({ ...button, label: anew(button.label) }))),
  };
}

/** A chat of hers: where she has no other seat nothing of it is left. */
async function erasePerson(command: Command, person: Identity, about: About): Promise<void> {
  const { outbox, prompts, conversations, identities, webLines } = command.app.book;
  const seats = person.seats.filter((seat) => seat.role !== 'customer' || seat.customer !== about.customer);
  if (seats.length > 0) {
    const active = Math.max(0, Math.min(person.active, seats.length - 1));
    if (seats.length < person.seats.length) await savePerson(command, { ...person, seats, active });
    return eraseFromChat(command, person, about, { isOwn: seats.length < person.seats.length });
  }
  const told: KeptMessage[] = [];
  for await (const kept of outbox.toPerson(person)) told.push(kept);
  await removeMessages(command, told);
  const asked: string[] = [];
  for await (const { id } of prompts.ofPerson(person.id)) asked.push(id);
  await prompts.remove(asked);
  await removeTrays(command, person, () => true);
  await conversations.clear(person.id);
  await identities.remove(person.id);
  command.people.delete(person.id);
  if (person.channel === 'web') await webLines.erase(person.chat, about.as);
}
