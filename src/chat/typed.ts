import { seatNamed } from '#app/findSeat.ts';
import type { MemberSeat } from '#app/seats.ts';
import { answerQuestion } from './answerQuestion.ts';
import { cancel } from './cancelling.ts';
import { candidates } from './customerNamed.ts';
import { planFreeText } from './freely.ts';
import { namesForExamples } from './helping.ts';
import { withOwnLabels, withOwnVerbs } from './inEnglish.ts';
import type { Plan } from './plan.ts';
import { inOneShop, planVerb } from './planVerb.ts';
import { isWholeLanguage, readsCompletely } from './read/complete.ts';
import { type CommandText, splitCommands } from './read/lines.ts';
import type { KnownCustomer } from './read/name.ts';
import { readVerb } from './read/verb.ts';
import { readingSetting } from './readingSetting.ts';
import { readRefusal } from './readRefusal.ts';
import { type Came, carryOut, run } from './run.ts';
import { planCommands } from './severalCommands.ts';
import { answer, customerSeat, memberSeat, type Open, type Turn } from './turn.ts';
import { offerToCustomer, offerToShop } from './verbs/talk.ts';

/** What a way in looks like: 26 characters of a–z and 2–7, alone or in the link that carries them. */
const CODE = /^(?:https:\/\/\S{1,100}[?&]start=)?([a-z2-7]{26})$/i;

/** A receipt code as it is printed, whole or its first half. */
const RECEIPT = /^[0-9a-f]{4}-[0-9a-f]{4}(?:-[0-9a-f]{4}-[0-9a-f]{4})?$/i;

/** Answers a typed message: an open question's answer, commands, free text, or a word that it was not understood. */
export async function typed(turn: Turn, text: string): Promise<void> {
  if (text.trim() === '') return answer(turn, { kind: 'refused', refusal: { code: 'empty' } });
  const { open } = turn;
  // The code for opening a shop looks the same.
  const code = open?.question.kind === 'shop-code' ? undefined : CODE.exec(text.trim())?.[1];
  if (code !== undefined) return void (await run(turn, { kind: 'way-in', code }));
  const read = await withOwnVerbs(turn, text);
  if (readVerb(read)?.verb === 'cancel') return cancel(turn);
  const asked = open === undefined ? undefined : await whereAsked(turn, open);
  if (open !== undefined && asked !== undefined && !(await isCommand(turn, read)))
    return void (await answerQuestion(asked, open.question, withOwnLabels(turn, open.question, text)));
  await carryOut(turn, await planText(turn, read));
}

/**
 * Does what the caption of a photo says; undefined when it is no command and answers nothing, and so is only words. In reply to an
 * entry it is a command only if it reads completely as one, for there the photo has its place already.
 */
export async function captioned(turn: Turn, written: string): Promise<Came | undefined> {
  const { open } = turn;
  const text = await withOwnVerbs(turn, written);
  const isWhole = await isCommand(turn, text);
  if (turn.subject?.entry !== undefined && !isWhole) return undefined;
  const asked = open === undefined ? undefined : await whereAsked(turn, open);
  if (open !== undefined && asked !== undefined && !isWhole) return answerQuestion(asked, open.question, written);
  const plan = await planCaption(turn, text);
  return plan === undefined ? undefined : carryOut(turn, plan);
}

async function planCaption(turn: Turn, text: string): Promise<Plan | undefined> {
  const seat = memberSeat(turn);
  const setting = seat === undefined ? undefined : readingSetting(turn, seat.shop);
  const commands =
    seat === undefined || setting === undefined
      ? undefined
      : splitCommands(text, { setting, known: await knownInLines(turn, seat, text) });
  return commands?.ok && commands.value.length > 1 ? planText(turn, text) : planCommand(turn, text);
}

/**
 * The turn in the seat the question was asked in; undefined when she has lost that seat, and the question with it. What a stranger
 * was asked, how to begin, is over once she has begun some other way.
 */
export async function whereAsked(turn: Turn, { seat }: Open): Promise<Turn | undefined> {
  if (seat === null) return turn.seat === undefined ? turn : undefined;
  const asked = await seatNamed(turn.command, turn.identity, seat);
  return asked === undefined ? undefined : { ...turn, seat: asked };
}

/** While a question is open, a text is a command only if it starts with `/` or reads completely as one (chat.md, "Replies"). */
async function isCommand(turn: Turn, text: string): Promise<boolean> {
  const { seat } = turn;
  const command = readVerb(text);
  if (seat === undefined)
    return (
      text.trimStart().startsWith('/') ||
      /^(?:start|help|newshop\b.*,.*)$/i.test(text.trim()) ||
      (command?.verb === 'language' && isWholeLanguage(command.rest))
    );
  const known = command === undefined ? [] : await candidates(turn.command, seat.shop, command.rest);
  return readsCompletely(text, { role: seat.role, setting: readingSetting(turn, seat.shop), known });
}

async function planText(turn: Turn, text: string): Promise<Plan> {
  const seat = memberSeat(turn);
  if (seat === undefined) return planSingle(turn, { text });
  const commands = splitCommands(text, {
    setting: readingSetting(turn, seat.shop),
    known: await knownInLines(turn, seat, text),
  });
  if (!commands.ok) return { kind: 'refuse', refusal: readRefusal(commands.refusal) };
  const [first, second] = commands.value;
  if (first === undefined || second === undefined) return planSingle(turn, first ?? { text });
  const adds = commands.value.map((each) => (each.under === undefined ? readVerb(each.text) : undefined));
  // One list to look at, as if they stood under one `add`.
  if (adds.every((command) => command?.verb === 'add'))
    return planVerb(turn, 'add', adds.map((command) => command?.rest ?? '').join('\n'));
  const plans: { text: string; plan: Plan }[] = [];
  for (const each of commands.value) plans.push({ text: each.text, plan: await planSingle(turn, each) });
  return planCommands(turn, plans);
}

async function planSingle(turn: Turn, { text, under }: CommandText): Promise<Plan> {
  if (under !== undefined) return planVerb(turn, under, text);
  const plan = (await planCommand(turn, text)) ?? (await planOther(turn, text));
  if (plan !== undefined) return plan;
  if (turn.seat === undefined) return { kind: 'refuse', refusal: { code: 'stranger' } };
  return { kind: 'refuse', refusal: { code: 'not-understood', names: await namesForExamples(turn) } };
}

/** A verb, a receipt code, or words that say as much; undefined when it is none of them. */
async function planCommand(turn: Turn, text: string): Promise<Plan | undefined> {
  const command = readVerb(text);
  if (command !== undefined) return planVerb(turn, command.verb, command.rest);
  const isCode = RECEIPT.test(text.trim()) && turn.seat !== undefined;
  if (isCode) return { kind: 'run', intent: { kind: 'find-code', code: text.trim() } };
  const seat = memberSeat(turn);
  return seat === undefined ? undefined : planFreeText(turn, seat, text);
}

/** Anything else a customer writes is offered to the shop, and what the shop answers to a message of hers to her (chat.md, "Verbs"). */
async function planOther(turn: Turn, text: string): Promise<Plan | undefined> {
  const own = customerSeat(turn);
  if (own !== undefined) return inOneShop(turn, own, 'talk', () => offerToShop(text));
  const seat = memberSeat(turn);
  const { subject } = turn;
  return seat === undefined || subject === undefined || subject.shop !== seat.shop.id
    ? undefined
    : offerToCustomer(turn, seat, subject, text);
}

/** Customers that any line of the message may name. */
async function knownInLines(turn: Turn, seat: MemberSeat, text: string): Promise<readonly KnownCustomer[]> {
  const lines = text.split('\n').slice(0, LINES_LOOKED_AT_MAX);
  if (lines.length === 1) return [];
  const known = new Map<string, KnownCustomer>();
  for (const line of lines) {
    for (const customer of await candidates(turn.command, seat.shop, line)) known.set(customer.id, customer);
  }
  return [...known.values()];
}

const LINES_LOOKED_AT_MAX = 100;
