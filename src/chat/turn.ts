import { type Command, tell } from '#app/command.ts';
import type { Choice, Fact, GivesUp, Label, Say } from '#app/facts.ts';
import type { SeatName } from '#app/findSeat.ts';
import type { ActiveSeat, CustomerSeat, Identity, MemberSeat, Shop, Subject } from '#app/seats.ts';
import type { Instant } from '#domain/calendar.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Inbound } from './inbound.ts';
import type { Intent } from './intent.ts';
import { holdPhotos, type PhotosInHand } from './photos/inHand.ts';
import { pressData } from './press.ts';
import type { OpenQuestion } from './question.ts';

/** One message being answered: who wrote it, in which seat, and what was open between us. */
export type Turn = {
  readonly command: Command;
  readonly inbound: Inbound;
  readonly identity: Identity;
  readonly seat: ActiveSeat | undefined;
  /** The question that waits for words, and the prompt that its buttons belong to. */
  readonly open: Open | undefined;
  /** The entry, customer and shop of the message it replies to. */
  readonly subject: Subject | undefined;
  /** The pressed message, which the first answer replaces; a refusal leaves `ofEntry` ones as they are, for they show what was done. */
  readonly pressed: { readonly message: string; replaced: boolean; readonly ofEntry?: true } | undefined;
  /** The photos that came with it, or that waited for it. */
  readonly photos?: PhotosInHand;
};

/** The answer acts in the seat the question was asked in, whatever seat the person takes meanwhile. */
export type Open = {
  readonly question: OpenQuestion;
  readonly prompt: string;
  readonly seat: SeatName | null;
  /** The photos that wait with it. */
  readonly tray?: string;
};

/** A button of a prompt and what pressing it does. */
export type Option = {
  readonly label: Label;
  readonly intent: Intent;
  /** Where it acts in another seat than the person has now. */
  readonly seat?: SeatName;
};

/** What is stored of an option: the seat it acts in, whatever seat the person takes later, and whether it outlives the day. */
export type StoredOption = {
  readonly intent: Intent;
  readonly seat: SeatName | null;
  readonly lasting: boolean;
  /** When she said what the option was made of: its days count from there. */
  readonly said: Instant;
  /** The photos that wait for it. */
  readonly tray?: string;
};

export type Answer = {
  readonly subject?: Subject;
  /** The shop it speaks of, where that is not the seat's. */
  readonly shop?: Shop;
  readonly file?: { readonly id: string; readonly name: string; readonly type: string };
  readonly photo?: PhotoReference;
  /** Leaves a pressed message as it is. */
  readonly beside?: true;
};

/** Answers the person; the answer to a pressed button takes the place of its message. */
export function answer(turn: Turn, fact: Fact, more: Answer = {}): void {
  const said = fact.kind === 'refused' ? { ...fact, fromShop: memberSeat(turn) !== undefined } : fact;
  say(turn, { fact: said }, more);
}

/** Answers with buttons that each run an intent when pressed, for a day; `lasting` ones for as long as they make sense. */
export async function prompt(
  turn: Turn,
  fact: Fact,
  rows: readonly (readonly Option[])[],
  more: Answer & { lasting?: true } = {},
): Promise<void> {
  await sayWithOptions(turn, fact, rows, more);
}

type Asked = { readonly prompt: string; readonly tray?: string };

async function sayWithOptions(
  turn: Turn,
  fact: Fact,
  rows: readonly (readonly Option[])[],
  more: Answer & { lasting?: true },
): Promise<Asked> {
  const { command, identity, photos } = turn;
  // Whatever is asked about the message is asked about its photos too; a list that goes on asks nothing.
  const held = photos === undefined || isOnlyMore(rows) ? undefined : await holdPhotos(command, identity, photos);
  const tray = held === undefined ? {} : { tray: held };
  const stored = await storeOptions(command, {
    to: identity,
    seat: seatName(turn.seat),
    rows,
    lasting: more.lasting === true,
    ...tray,
  });
  say(turn, { fact, choices: stored.choices }, more);
  return { prompt: stored.prompt, ...tray };
}

function isOnlyMore(rows: readonly (readonly Option[])[]): boolean {
  const options = rows.flat();
  return options.length > 0 && options.every(({ label }) => 'key' in label && label.key === 'more');
}

/** Stores what the buttons of one message do, and gives the buttons. */
export async function storeOptions(
  command: Command,
  {
    to,
    seat,
    rows,
    lasting,
    tray,
    id = command.app.newId(),
  }: {
    to: Identity;
    seat: SeatName | null;
    rows: readonly (readonly Option[])[];
    lasting: boolean;
    tray?: string;
    id?: string;
  },
) {
  const options: readonly StoredOption[] = rows.flat().map((option) => ({
    intent: option.intent,
    seat: option.seat ?? seat,
    lasting,
    said: command.said,
    ...(tray === undefined ? {} : { tray }),
  }));
  await command.app.book.prompts.insert({
    id,
    identity: to.id,
    cause: command.key,
    options,
    askedAt: command.now,
    closed: false,
  });
  let option = 0;
  const choices = rows.map((row) =>
    row.map(({ label, intent }): Choice => {
      const data = pressData({ kind: 'choice', prompt: id, option: option++ });
      const gives = givesUp(intent);
      return gives === undefined ? { label, data } : { label, data, givesUp: gives };
    }),
  );
  return { prompt: id, choices };
}

/** Channels that can do so ask once more before money is given up (chat.md, "Channel particulars"). */
function givesUp(intent: Intent): GivesUp | undefined {
  switch (intent.kind) {
    case 'void':
    case 'write-off':
      return intent.kind;
    case 'several':
      return intent.intents.map(givesUp).find((gives) => gives !== undefined);
    default:
      return undefined;
  }
}

/** Puts a question that waits for words; a newer one takes its place. */
export async function ask(
  turn: Turn,
  question: OpenQuestion,
  fact: Fact,
  rows: readonly (readonly Option[])[] = [[cancelOption]],
  more: Answer & { lasting?: true } = {},
): Promise<void> {
  const open: Open = { question, ...(await sayWithOptions(turn, fact, rows, more)), seat: seatName(turn.seat) };
  await turn.command.app.book.conversations.save({
    identity: turn.identity.id,
    question: open,
    askedAt: turn.command.now,
  });
}

export const cancelOption: Option = { label: { key: 'cancel' }, intent: { kind: 'cancel' } };

export function memberSeat(turn: Turn): MemberSeat | undefined {
  return turn.seat === undefined || turn.seat.role === 'customer' ? undefined : turn.seat;
}

export function customerSeat(turn: Turn): CustomerSeat | undefined {
  return turn.seat?.role === 'customer' ? turn.seat : undefined;
}

export function seatName(seat: ActiveSeat | undefined): SeatName | null {
  if (seat === undefined) return null;
  const name = { shop: seat.shop.id, role: seat.role };
  return seat.role === 'customer' ? { ...name, customer: seat.customer.id } : name;
}

function say(turn: Turn, what: Say, { subject, file, photo, beside, shop = turn.seat?.shop }: Answer): void {
  const { command, identity, pressed } = turn;
  const isPlain = file === undefined && photo === undefined;
  const replaces = pressed !== undefined && !pressed.replaced && beside !== true && isPlain;
  if (replaces) pressed.replaced = true;
  tell(command, {
    to: identity,
    say: what,
    about: 'answer',
    ...(shop === undefined ? {} : { shop }),
    ...(subject === undefined ? {} : { subject }),
    ...(file === undefined ? {} : { file }),
    ...(photo === undefined ? {} : { photo }),
    ...(replaces ? { edits: { message: pressed.message } } : {}),
  });
}
