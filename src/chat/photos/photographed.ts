import { attachPhotos } from '#app/attachPhotos.ts';
import { tell } from '#app/command.ts';
import type { Refusal } from '#app/facts.ts';
import { seatAtAccount } from '#app/findSeat.ts';
import type { PhotoEnd, PhotoTray } from '#app/seats.ts';
import type { PhotoPlace } from '#domain/attachment.ts';
import { addSeconds } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { PHOTO_BYTES_MAX, type Photo, readPhoto } from '#domain/photo.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { INBOUND_TEXT_MAX, type InboundContent } from '../inbound.ts';
import type { OpenQuestion } from '../question.ts';
import { readVerb } from '../read/verb.ts';
import { type Came, carryOut, run } from '../run.ts';
import { answer, customerSeat, memberSeat, type StoredOption, type Turn } from '../turn.ts';
import { captioned, whereAsked } from '../typed.ts';
import { addToTray, endTrays, holdPhotos, joined, type PhotosInHand, takeFromTray } from './inHand.ts';
import { afterwards } from './placing.ts';
import { askToWhich, askWhichShop, customerMeant, planPhotoPlace } from './toWhich.ts';

type Sent = Extract<InboundContent, { kind: 'photo' }>;

/** How many messages with photos may wait for a word of one person. */
const WAITING_MAX = 20;

/**
 * Photos: with a caption that is a command they belong to what it records, in reply to an entry to that entry; alone it is asked where they
 * belong (chat.md, "Who, and in which shop").
 */
export async function photographed(turn: Turn, sent: Sent): Promise<void> {
  const { command, identity, inbound } = turn;
  if (turn.seat === undefined) return no(turn, { code: 'stranger' });
  const { trays } = command.app.book;
  const name = sent.album === undefined ? inbound.key : `${inbound.channel}:${inbound.chat}:album:${sent.album}`;
  const tray = sent.album === undefined ? undefined : await trays.get(name);
  const { text = '' } = sent;
  if (tray?.ended === 'over' && text === '') return;
  const read = photosIn(sent);
  const hand = (photos: readonly Photo[]): PhotosInHand => ({
    ...{ photos, tray: name, met: [], went: 'nowhere', stored: false },
  });
  if (!read.ok) {
    no(turn, read.refusal);
    if (sent.album !== undefined && tray === undefined) await endTrays(command, identity, hand([]), 'over');
    return;
  }
  if (tray?.ended !== undefined && tray.ended !== 'over') return follow(turn, tray, tray.ended, read.value);
  // The album is asked about once.
  if (tray !== undefined && tray.ended === undefined && text === '') return addToTray(command, tray, read.value);
  if ((await trays.countWaiting(identity.id)) >= WAITING_MAX)
    return no(turn, { code: 'photos-waiting', max: WAITING_MAX });
  const before = await takeFromTray(command, identity, tray?.id);
  const photos = hand([...(before?.photos ?? []), ...read.value]);
  const came =
    text === ''
      ? undefined
      : ((await atNumber({ ...turn, photos }, text)) ?? (await captioned({ ...turn, photos }, text)));
  if (came === undefined) return place({ ...turn, photos: text === '' ? photos : { ...photos, words: text } });
  await afterwards({ ...turn, photos }, came);
}

/** `#12` or `Asha #12` under a photo says where it belongs; with more than that the words are no place. */
async function atNumber(turn: Turn, text: string): Promise<Came | undefined> {
  if (turn.subject !== undefined || !/#\s?\p{Nd}/u.test(text) || readVerb(text) !== undefined) return undefined;
  const plan = await planPhotoPlace(turn, text);
  return plan.kind === 'refuse' && plan.refusal.code !== 'no-such-entry' ? undefined : carryOut(turn, plan);
}

function photosIn({ photos, text = '' }: Sent): Result<readonly Photo[], Refusal> {
  if (text.length > INBOUND_TEXT_MAX) return refuse({ code: 'text-too-long', max: INBOUND_TEXT_MAX });
  const read: Photo[] = [];
  for (const photo of photos) {
    if ('missing' in photo) {
      const isTooLarge = photo.missing === 'too-large';
      return refuse(
        isTooLarge ? { code: 'photo-too-large', bytesMax: PHOTO_BYTES_MAX } : { code: 'photo-not-fetched' },
      );
    }
    const one = readPhoto(photo.bytes);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return accept(read);
}

/** Without a command: the entry that is spoken of, the question that is open, or else it is asked. */
async function place(turn: Turn): Promise<void> {
  const meant = entryMeant(turn) ?? (await entryInDispute(turn));
  if (meant !== undefined) return void (await run(turn, { kind: 'place-photos', ...meant }));
  const customer = customerMeant(turn);
  if (customer !== undefined) return askToWhich(turn, customer);
  if (await holdForQuestion(turn)) return;
  await (turn.subject === undefined ? askWhichShop(turn) : askToWhich(turn));
}

type Meant = { readonly customer: CustomerId; readonly at: PhotoPlace };

function entryMeant(turn: Turn): Meant | undefined {
  const { subject } = turn;
  if (subject?.entry === undefined) return undefined;
  const { customer, entry } = subject;
  const isHers = memberSeat(turn)?.shop.id === subject.shop || customerSeat(turn)?.customer.id === customer;
  return isHers ? { customer, at: { entry } } : undefined;
}

const DISPUTING_SECONDS = 3600;

/** "What is wrong?" is open: what she sends now is about that entry. */
async function entryInDispute(turn: Turn): Promise<Meant | undefined> {
  const { command, identity } = turn;
  const seat = customerSeat(turn);
  if (seat === undefined || turn.subject !== undefined || turn.open !== undefined) return undefined;
  const since = addSeconds(command.now, -DISPUTING_SECONDS);
  const [newest] = await command.app.book.prompts.newestOpen({ identity: identity.id, since, limit: 1 });
  // What was stored is what `storeOptions` wrote.
  const [option] = (newest?.options ?? []) as readonly StoredOption[];
  if (option?.intent.kind !== 'dispute' || option.seat?.customer !== seat.customer.id) return undefined;
  return { customer: seat.customer.id, at: { entry: option.intent.ask.entry } };
}

/** What the answer to these records is what the photos belong to. */
const RECORDING: ReadonlySet<OpenQuestion['kind']> = new Set<OpenQuestion['kind']>([
  'goods',
  'goods-new',
  'payment',
  'correction',
  'reason',
  'sum',
  'paid',
  'dispute-words',
  'what-you-paid',
]);

async function holdForQuestion(turn: Turn): Promise<boolean> {
  const { command, identity, open, photos } = turn;
  if (open === undefined || photos === undefined || turn.subject !== undefined) return false;
  if (!RECORDING.has(open.question.kind) || (await whereAsked(turn, open)) === undefined) return false;
  const all = joined(await takeFromTray(command, identity, open.tray), photos);
  const tray = await holdPhotos(command, identity, all);
  photos.went = 'asked';
  const question = { ...open, ...(tray === undefined ? {} : { tray }) };
  await command.app.book.conversations.save({ identity: identity.id, question, askedAt: command.now });
  answer(turn, { kind: 'photos-held' });
  return true;
}

/** What still comes of an album goes where its first went; what was said about them counts the later ones too. */
async function follow(
  turn: Turn,
  tray: PhotoTray,
  { customer, at }: Exclude<PhotoEnd, 'over'>,
  photos: readonly Photo[],
): Promise<void> {
  const { command, identity } = turn;
  const side = identity.seats.some((seat) => seat.role === 'customer' && seat.customer === customer);
  const seat = await seatAtAccount(command, identity, { customer, side: side ? 'customer' : 'member' });
  if (seat === undefined) return no(turn, { code: 'not-yours' });
  const outcome = await attachPhotos(command, seat, { customer, at, photos });
  if (!outcome.ok) {
    if ('refused' in outcome.refusal) no(turn, outcome.refusal.refused);
    return;
  }
  const { fact, subject } = outcome.value;
  const items = await command.app.book.outbox.ofCause(tray.cause);
  const told = items.findLast((item) => item.identity === identity.id && item.about === 'answer');
  tell(command, {
    to: identity,
    shop: seat.shop,
    about: 'answer',
    say: { fact },
    ...(subject === undefined ? {} : { subject }),
    ...(told === undefined ? {} : { edits: { outbox: told.id } }),
  });
}

function no(turn: Turn, refusal: Refusal): void {
  answer(turn, { kind: 'refused', refusal });
}
