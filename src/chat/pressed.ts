import type { Refusal } from '#app/facts.ts';
import { seatAtAccount, seatNamed } from '#app/findSeat.ts';
import { secondsBetween } from '#domain/calendar.ts';
import { customerId } from '#domain/ids.ts';
import type { Intent } from './intent.ts';
import { takeFromTray } from './photos/inHand.ts';
import { afterwards } from './photos/placing.ts';
import { type AccountPress, type DayPress, type Press, readPress } from './press.ts';
import { run } from './run.ts';
import { answer, type StoredOption, type Turn } from './turn.ts';

/** Previews and menus are good for a day (chat.md, "Buttons"). */
export const PROMPT_SECONDS = 86_400;

/** Does what a pressed button says, if it is hers to press (chat.md, "Buttons": data carries no authority). */
export async function pressed(turn: Turn, data: string): Promise<void> {
  const press = readPress(data);
  if (press === undefined) return refuse(turn, { code: 'button-old' });
  if (press.kind === 'choice') return choose(turn, press);
  if ('day' in press) return pressedOnDay(turn, press);
  const seat = await seatAtAccount(turn.command, turn.identity, {
    customer: customerId(press.customer),
    side: sideAt(turn, press),
  });
  if (seat === undefined) return refuse(turn, { code: 'not-yours' });
  const button = turn.pressed === undefined ? undefined : ({ ...turn.pressed, ofEntry: true } as const);
  await run({ ...turn, seat, pressed: button }, intentOf(press));
}

async function choose(turn: Turn, press: Extract<Press, { kind: 'choice' }>): Promise<void> {
  const { command, identity } = turn;
  const prompt = await command.app.book.prompts.get(press.prompt);
  if (prompt === undefined) return refuse(turn, { code: 'button-expired' });
  if (prompt.identity !== identity.id) return refuse(turn, { code: 'not-yours' });
  // What it offered was about somebody who was erased since.
  if (prompt.options.length === 0) return refuse(turn, { code: 'was-erased' });
  if (prompt.closed) return refuse(turn, { code: 'button-done' });
  // What was stored is what `storeOptions` wrote.
  const option = prompt.options[press.option] as StoredOption | undefined;
  if (option === undefined) return refuse(turn, { code: 'button-old' });
  const age = secondsBetween({ from: prompt.askedAt, to: command.said });
  if (!option.lasting && age > PROMPT_SECONDS) {
    await command.app.book.prompts.close(prompt.id);
    return answer(turn, { kind: 'refused', refusal: { code: 'button-expired' } });
  }
  const seat = option.seat === null ? undefined : await seatNamed(command, identity, option.seat);
  if (option.seat !== null && seat === undefined) return refuse(turn, { code: 'not-yours' });
  await command.app.book.prompts.close(prompt.id);
  // A button can be the answer to the question it stands under.
  if (turn.open?.prompt === prompt.id) await command.app.book.conversations.clear(identity.id);
  // A preview records what she said when she said it; what has lasted for weeks happens today.
  const said = option.lasting ? command.said : option.said;
  const waiting = option.tray ?? (turn.open?.prompt === prompt.id ? turn.open.tray : undefined);
  const photos = await takeFromTray(command, identity, waiting);
  const chosen = { ...turn, command: { ...command, said }, seat: seat ?? turn.seat };
  const withThem = photos === undefined ? chosen : { ...chosen, photos };
  const came = await run(withThem, option.intent);
  if (option.intent.kind !== 'cancel') await afterwards(withThem, came);
}

/** A day's notices and reviews are the owner's. */
async function pressedOnDay(turn: Turn, { kind, shop, day }: DayPress): Promise<void> {
  const seat = await seatNamed(turn.command, turn.identity, { shop, role: 'owner' });
  if (seat === undefined) return refuse(turn, { code: 'not-yours' });
  // What it showed may be another by now.
  await run({ ...turn, seat }, kind === 'review' ? { kind, page: {} } : { kind, day });
}

/** The pressed message stays: it may be somebody else's, or shows the outcome already. */
function refuse(turn: Turn, refusal: Refusal): void {
  answer(turn, { kind: 'refused', refusal }, { beside: true });
}

/** Photos and statements are for both: who is the customer herself looks as such. */
function sideAt({ identity }: Turn, press: AccountPress): 'member' | 'customer' {
  const isHer = identity.seats.some((seat) => seat.role === 'customer' && seat.customer === press.customer);
  return HERS.has(press.kind) || ((press.kind === 'photos' || press.kind === 'statement') && isHer)
    ? 'customer'
    : 'member';
}

/** What a customer presses, on her own account. */
const HERS: ReadonlySet<Press['kind']> = new Set<Press['kind']>([
  'confirm',
  'not-right',
  'pay-on',
  'already-paid',
  'something-wrong',
  'ask-plan',
  'reply-shop',
  'rate',
  'comment',
  'agree',
  'accept-plan',
  'decline-plan',
  'counter-plan',
]);

function intentOf(press: AccountPress): Intent {
  const customer = customerId(press.customer);
  switch (press.kind) {
    case 'undo':
      return { kind: 'undo-entry', customer, entry: press.entry };
    case 'void':
      return { kind: 'void', ask: { customer, entry: press.entry } };
    case 'ask-owner':
      return { kind: 'ask-owner', customer, entry: press.entry };
    case 'stand-by':
      return { kind: 'stand-by', customer, entry: press.entry };
    case 'correct':
      return { kind: 'ask', question: { kind: 'correction', customer, entry: press.entry } };
    case 'confirm':
      return { kind: 'confirm', entry: press.entry };
    case 'not-right':
      return { kind: 'not-right', entry: press.entry };
    case 'received':
    case 'not-received':
      return { kind: 'settle-claim', ask: { customer, claim: press.claim, outcome: press.kind } };
    case 'not-her':
      return { kind: 'unlink', customer };
    case 'pay-on':
      return { kind: 'ask', question: { kind: 'promise' } };
    case 'already-paid':
      return { kind: 'ask', question: { kind: 'paid' } };
    case 'something-wrong':
      return { kind: 'something-wrong' };
    case 'ask-plan':
      return { kind: 'plan-shown' };
    case 'accept-plan':
    case 'shop-accept-plan':
      return { kind: 'accept-plan', ask: { customer, plan: press.plan } };
    case 'decline-plan':
    case 'shop-decline-plan':
      return { kind: 'decline-plan', ask: { customer, plan: press.plan } };
    case 'counter-plan':
      return { kind: 'ask', question: { kind: 'plan-count' } };
    case 'shop-counter-plan':
      return { kind: 'ask', question: { kind: 'plan-count', customer } };
    case 'raise-apply':
      return { kind: 'answer-raise', ask: { customer, request: press.request, answer: 'asked' } };
    case 'raise-decline':
      return { kind: 'answer-raise', ask: { customer, request: press.request, answer: 'decline' } };
    case 'raise-other':
      return { kind: 'ask', question: { kind: 'other-limit', customer, request: press.request } };
    case 'send':
      return { kind: 'remind-due', customer };
    case 'reply':
      return { kind: 'ask', question: { kind: 'message', customer } };
    case 'reply-shop':
      return { kind: 'ask', question: { kind: 'message' } };
    case 'sent':
      return { kind: 'sent-by-hand', customer };
    case 'agree':
      return { kind: 'agree', mark: press.mark };
    case 'photos':
      return { kind: 'photos', page: { customer, entry: press.entry } };
    case 'all-photos':
      return { kind: 'photos', page: { customer } };
    case 'statement': {
      const { kind: _, ...ask } = press;
      return { kind: 'statement', ask: { ...ask, customer } };
    }
    case 'rate':
      return { kind: 'feedback', ask: { entry: press.entry, rating: press.rating } };
    case 'comment':
      return { kind: 'ask', question: { kind: 'feedback-words', entry: press.entry } };
    case 'waive':
      return { kind: 'waive-not-owed', customer, payment: press.entry };
    case 'reason':
      return { kind: 'ask', question: { kind: 'reason', customer, entry: press.entry } };
  }
}
