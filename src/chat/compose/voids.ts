import type { DiscountShown, Fact, TakenAlong } from '#app/facts.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { discountLines } from './discounts.ts';
import { firstName } from './firstName.ts';
import { asLabel } from './labels.ts';
import { historyWhat } from './lists.ts';
import { pointsLine } from './pointsWords.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { maybe, name, type Voice, words } from './voice.ts';

/** Counter-entries, for both sides: "taken back" (chat.md, "Verbs"). */
export const voidComposers = {
  'entry-voided': (fact, voice) => ({
    lines: [
      voice.say('entry-voided', {
        entry: String(fact.entry),
        name: name(fact.who.name),
        what: takenBack(fact, voice),
      }),
      balanceLine(fact.standing, voice),
      ...alongLines(fact, voice),
      pointsLine(fact.points, { side: 'shop', came: 'back' }, voice),
      maybe(fact.reason, (reason) => voice.say('reason', { reason: words(reason) })),
    ],
    buttons:
      fact.reason === undefined ? [[entryButton('reason', { customer: fact.who.id, entry: fact.entry }, voice)]] : [],
  }),
  'reason-added': ({ who, entry, reason }, { say }) => ({
    lines: [
      say('reason-added', { entry: String(entry), name: name(who.name) }),
      say('reason', { reason: words(reason) }),
    ],
  }),
  'entry-taken-back': (fact, voice) => ({
    lines: [
      voice.say('entry-taken-back', { shop: voice.shop(), what: takenBack(fact, voice) }),
      balanceLine(fact.standing, voice),
      ...alongLines(fact, voice),
      pointsLine(fact.points, { side: 'customer', came: 'back' }, voice),
    ],
    shopNamed: true,
  }),
  'message-taken-back': (fact, voice) => ({
    lines: [voice.say('entry-taken-back', { shop: voice.shop(), what: takenBack(fact, voice) })],
    shopNamed: true,
  }),
  'undo-choices': ({ why, who, entry, lines, mayVoid }, voice) => ({
    lines: [
      undoHead({ why, entry: String(entry), name: firstName(who.name) }, mayVoid, voice),
      ...lines.map((line) => undoLine(line, voice)),
    ],
    buttons: lines.map((line) => [choiceOf(line, { lines, kind: mayVoid ? 'void' : 'ask-owner' }, voice)]),
  }),
  'void-asked': ({ by, line }, voice) => ({
    lines: [voice.say('void-asked', { by: name(by) }), undoLine(line, voice)],
    buttons: [[entryButton('void', { customer: line.who.id, entry: line.entry }, voice)]],
  }),
  'owner-asked': ({ who, entry }, { say }) => ({
    lines: [say('owner-asked', { entry: String(entry), name: name(who.name) }), say('owner-asked-next')],
  }),
  'edited-stands': ({ who, entry }, voice) => ({
    lines: [
      voice.say('edited-stands', { entry: String(entry) }),
      voice.say('edited-stands-why', { name: firstName(who.name) }),
    ],
    buttons: [[entryButton('undo', { customer: who.id, entry }, voice)]],
  }),
} satisfies Partial<Composers>;

type Along = { readonly along: readonly TakenAlong[]; readonly discounts: readonly DiscountShown[] };

const ALONG_SHOWN_MAX = 5;

/** What went with it, and what the freed money earned elsewhere. */
function alongLines({ along, discounts }: Along, voice: Voice): RichText[] {
  const { say, money } = voice;
  const shown = along
    .slice(0, ALONG_SHOWN_MAX)
    .map(({ what, entry, amount }) => say('taken-along', { what, entry: String(entry), amount: money(amount) }));
  const rest = along.length - shown.length;
  return [...shown, ...(rest > 0 ? [say('and-more', { count: rest })] : []), ...discountLines(discounts, voice)];
}

type TakenBack = Pick<Extract<Fact, { readonly kind: 'message-taken-back' }>, 'voids' | 'what' | 'amount'>;

function takenBack({ voids, what, amount }: TakenBack, { say, money }: Voice): RichText {
  return say(`taken-back-${what}`, { voids: String(voids), amount: money(Math.abs(amount)) });
}

type UndoHead = { readonly why: UndoChoices['why']; readonly entry: string; readonly name: string };

function undoHead(head: UndoHead, mayVoid: boolean, { say }: Voice): RichText {
  if (!mayVoid) return say('undo-choices-clerk', head);
  // Only a clerk's undo ends with the confirmation.
  return say('undo-choices', { ...head, why: head.why === 'not-your-entry' ? head.why : 'too-late-to-undo' });
}

type UndoChoices = Extract<Fact, { readonly kind: 'undo-choices' }>;
type UndoLine = UndoChoices['lines'][number];

function undoLine(line: UndoLine, voice: Voice): RichText {
  const { say, date } = voice;
  return say('undo-line', {
    entry: String(line.entry),
    name: name(line.who.name),
    what: historyWhat(line, voice),
    on: date(line.on),
  });
}

type Choosing = { readonly lines: readonly UndoLine[]; readonly kind: 'void' | 'ask-owner' };

/** [Void] or [Ask the owner], with the number beside it when there are several, and with the name when two have the same number. */
function choiceOf(line: UndoLine, { lines, kind }: Choosing, voice: Voice): Button {
  const button = entryButton(kind, { customer: line.who.id, entry: line.entry }, voice);
  if (lines.length === 1) return button;
  const entry = String(line.entry);
  const isShared = lines.filter((other) => other.entry === line.entry).length > 1;
  const label = isShared
    ? voice.say(`label-${kind}-entry-of`, { entry, name: firstName(line.who.name) })
    : voice.say(`label-${kind}-entry`, { entry });
  return { ...button, label: asLabel(label) };
}
