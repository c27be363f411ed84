import fc from 'fast-check';
import type { Account } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import { decideAdjustment, decideRefund, decideWriteOff } from '#domain/adjusting.ts';
import { decideAttachment, decidePhotos, type PhotoPlace } from '#domain/attachment.ts';
import { addDays, addSeconds, type CalendarDate, dateAt, type Instant } from '#domain/calendar.ts';
import { decideClaim, decideSettleClaim } from '#domain/claim.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { type Correctable, decideCorrection } from '#domain/correction.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import { decideDispute, decideDisputedPayment, decideStandBy } from '#domain/dispute.ts';
import { decideErasing } from '#domain/erasing.ts';
import type { Draft } from '#domain/event.ts';
import type { ActorId } from '#domain/ids.ts';
import type { FeeTerms } from '#domain/lateFee.ts';
import { decideLimit, decideStarter } from '#domain/limit.ts';
import { decideLinking, decideUnlinking } from '#domain/linking.ts';
import { decideOpening } from '#domain/opening.ts';
import { decidePayment } from '#domain/payment.ts';
import { decideAcceptance, decideCancel, decideDecline, decideProposal } from '#domain/plan.ts';
import { plannedEntries } from '#domain/planProgress.ts';
import { type PointsPolicy, pointsFollowing } from '#domain/points.ts';
import { DEFAULT_POLICY, type Policy } from '#domain/policy.ts';
import { decideRedemption } from '#domain/redeeming.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { decideSale } from '#domain/sale.ts';
import type { Terms } from '#domain/terms.ts';
import { decideUndo } from '#domain/undo.ts';
import { decideVoid, decideWaiver } from '#domain/voiding.ts';
import { type AccountBook, ASHA, CLERK, NOW, OWNER } from '../domain/accountBook.ts';
import { jpeg } from '../photo.ts';

/**
 * What people say about one account, sensible or not, as plain data that shrinks to a readable story. `back` counts entries from the
 * last one, `nth` goes round among what there is, and `amount: 0` in a payment means all that is owed.
 */
export type Command = Spoken | { do: 'wait'; minutes: number };

type Spoken =
  | {
      do: 'sale';
      by: Role;
      amounts: number[];
      daysBack: number;
      dueIn: number | undefined;
      linked: boolean;
      allow: boolean;
      early: boolean;
      earns: boolean;
    }
  | { do: 'write off'; by: Role; amount: number }
  | { do: 'refund'; by: Role; amount: number }
  | { do: 'adjust'; by: Role; amount: number }
  | {
      do: 'payment';
      by: Role;
      amount: number;
      daysBack: number;
      forBack: number | undefined;
      keep: boolean;
      linked: boolean;
    }
  | { do: 'redeem'; points: number }
  | { do: 'claim'; amount: number; daysBack: number }
  | {
      do: 'settle claim';
      by: Role;
      nth: number;
      outcome: 'received' | 'not-received' | 'same' | 'another';
      keep: boolean;
    }
  | { do: 'confirm'; back: number }
  | { do: 'dispute'; back: number }
  | { do: 'dispute a payment'; back: number; paid: number }
  | { do: 'stand by'; by: Role; nth: number }
  | { do: 'correct'; by: Role; nth: number; amount: number }
  | { do: 'void'; by: Role; back: number }
  | { do: 'undo'; by: Role; back: number | undefined }
  | { do: 'opening'; by: Role; amount: number; starter: number | null }
  | { do: 'limit'; by: Role; limit: number | null }
  | { do: 'starter'; limit: number | null }
  | { do: 'link' }
  | { do: 'unlink' }
  | { do: 'attach'; back: number }
  /** `claim`: to the `back`th that waits instead of an entry. */
  | { do: 'photo'; back: number; claim: boolean; pictures: number[]; words: string }
  | { do: 'plan'; side: 'shop' | 'customer'; count: number }
  | { do: 'answer plan'; accepts: boolean }
  | { do: 'cancel plan' }
  | { do: 'waive'; by: Role; nth: number }
  | { do: 'forget'; by: Role }
  /** Days go by, then what is late is named, and the day's run follows. */
  | { do: 'days'; count: number };

type Role = 'owner' | 'clerk';

const by = fc.constantFrom<Role>('owner', 'owner', 'clerk');
/** Few amounts, so that claims and payments meet. */
const amount = fc.constantFrom(1, 50, 100, 100, 250, 700);
const daysBack = fc.constantFrom(0, 0, 0, 1, 2, 3, 8, -1);
const back = fc.integer({ min: 0, max: 8 });
const nth = fc.nat({ max: 3 });
const limit = fc.constantFrom(null, 0, 500, 2000, -1);
const flag = fc.boolean();

const sale = fc.record({
  do: fc.constant('sale'),
  by,
  amounts: fc.array(fc.constantFrom(1, 50, 100, 250, 0), { maxLength: 3 }),
  daysBack,
  dueIn: fc.constantFrom(undefined, undefined, 0, 5, 40, -1),
  linked: flag,
  allow: flag,
  early: flag,
  earns: flag,
});
const adjusting = fc.oneof(
  fc.record({ do: fc.constant('write off'), by, amount }),
  fc.record({ do: fc.constant('refund'), by, amount }),
  fc.record({ do: fc.constant('adjust'), by, amount: fc.constantFrom(50, -50, 100, -250, 0) }),
);
const payment = fc.record({
  do: fc.constant('payment'),
  by,
  amount: fc.oneof(amount, fc.constant(0)),
  daysBack,
  forBack: fc.option(back, { nil: undefined, freq: 4 }),
  keep: flag,
  linked: flag,
});
const redeeming = fc.record({ do: fc.constant('redeem'), points: fc.constantFrom(1, 2, 5, 20) });
const voiding = fc.oneof(
  fc.record({ do: fc.constant('void'), by, back }),
  fc.record({ do: fc.constant('undo'), by, back: fc.option(back, { nil: undefined }) }),
);
const customers = fc.oneof(
  fc.record({ do: fc.constant('claim'), amount, daysBack }),
  fc.record({ do: fc.constant('confirm'), back }),
  fc.record({ do: fc.constant('dispute'), back }),
  fc.record({ do: fc.constant('dispute a payment'), back, paid: fc.constantFrom(0, 50, 100, 150, 800) }),
);
/** Few pictures, so that some are there already. */
const photo = fc.record({
  do: fc.constant('photo'),
  back: fc.integer({ min: 0, max: 3 }),
  claim: flag,
  pictures: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }),
  words: fc.constantFrom('', 'the oil was open'),
});
const decisions = fc.oneof(
  fc.record({
    do: fc.constant('settle claim'),
    by,
    nth,
    outcome: fc.constantFrom('received', 'received', 'not-received', 'same', 'another'),
    keep: flag,
  }),
  fc.record({ do: fc.constant('stand by'), by, nth }),
  fc.record({ do: fc.constant('correct'), by, nth, amount: fc.constantFrom(1, 80, 100, 900, 0) }),
);
const seldom = fc.oneof(
  fc.record({ do: fc.constant('opening'), by, amount: fc.constantFrom(900, -300, 0), starter: limit }),
  fc.record({ do: fc.constant('limit'), by, limit }),
  fc.record({ do: fc.constant('starter'), limit }),
  fc.record({ do: fc.constant('link') }),
  fc.record({ do: fc.constant('unlink') }),
  fc.record({ do: fc.constant('attach'), back }),
  fc.record({ do: fc.constant('forget'), by }),
  fc.record({ do: fc.constant('wait'), minutes: fc.constantFrom(5, 11, 60 * 25) }),
);

const agreeing = fc.oneof(
  fc.record({ do: fc.constant('plan'), side: fc.constantFrom('shop', 'customer'), count: fc.constantFrom(2, 3, 25) }),
  fc.record({ do: fc.constant('answer plan'), accepts: fc.constantFrom(true, true, true, false) }),
  fc.record({ do: fc.constant('cancel plan') }),
);
const clock = fc.oneof(
  fc.record({ do: fc.constant('waive'), by, nth }),
  fc.record({ do: fc.constant('days'), count: fc.constantFrom(1, 8, 35, 35) }),
);

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: sale },
  { weight: 5, arbitrary: payment },
  { weight: 3, arbitrary: voiding },
  { weight: 2, arbitrary: adjusting },
  { weight: 3, arbitrary: redeeming },
  { weight: 4, arbitrary: customers },
  { weight: 2, arbitrary: decisions },
  { weight: 2, arbitrary: photo },
  { weight: 2, arbitrary: agreeing },
  { weight: 3, arbitrary: clock },
  { weight: 1, arbitrary: seldom },
);

/** What records an entry: what a void can take back again. */
export const anyEntry: fc.Arbitrary<Command> = fc.oneof(
  sale,
  payment,
  adjusting,
  redeeming,
  decisions,
  fc.record({ do: fc.constant('opening'), by, amount: fc.constantFrom(900, -300), starter: limit }),
);

export type Told = { readonly command: Command; readonly decided: Result<readonly Draft[], { readonly code: string }> };

/** Tells a story to the book: what is accepted is recorded, until she is forgotten. The clock moves only with `wait`. */
export function storyTeller(book: AccountBook): (command: Command) => Told | undefined {
  let now = NOW;
  return (command) => {
    if (command.do === 'wait') {
      now = addSeconds(now, command.minutes * 60);
      return undefined;
    }
    if (book.account.erased !== undefined) return undefined;
    if (command.do === 'days') now = addSeconds(now, command.count * 24 * 60 * 60);
    const decided = decide(book, command, now);
    if (decided.ok) recordWithPoints(book, decided, { by: whoSays(command), at: now });
    return { command, decided };
  };
}

/** Records what was decided, and the points that follow from it in the same command. */
export function recordWithPoints(
  book: AccountBook,
  decided: Result<readonly Draft[], unknown>,
  signed: { readonly by: ActorId; readonly at: Instant },
): void {
  const by = book.account.entries + 1;
  book.record(decided, signed);
  book.record(accept(pointsFollowing(book.account, { today: dateAt(signed.at, 'UTC'), by })), signed);
}

/** A point for every 50 of what is paid in time; it takes 10 off. */
export const POINTS: PointsPolicy = { per: 50, worth: 10 };

function decide(book: AccountBook, command: Spoken, now: string): Told['decided'] {
  const { account, ledger } = book;
  const today = dateAt(now, 'UTC');
  const acting = (role: Role): Acting => ({ role, member: memberOf(role), today, now });
  const entryAt = (entriesBack: number) => account.entries - entriesBack;
  switch (command.do) {
    case 'sale':
      return decideSale(account, saleCommand(command, acting(command.by)));
    case 'payment':
      return decidePayment(account, paymentCommand(command, account, acting(command.by)));
    case 'write off':
      return decideWriteOff(account, { acting: acting(command.by), amount: command.amount });
    case 'refund':
      return decideRefund(account, { acting: acting(command.by), amount: command.amount });
    case 'adjust':
      return decideAdjustment(account, { acting: acting(command.by), amount: command.amount, due: addDays(today, 30) });
    case 'redeem':
      return decideRedemption(account, { points: command.points, policy: POINTS, today });
    case 'claim':
      return decideClaim(account, { amount: command.amount, on: addDays(today, -command.daysBack), today });
    case 'settle claim': {
      const { outcome, keep } = command;
      const claim = roundAmong(account.claims, command.nth)?.seq ?? 1;
      return decideSettleClaim(ledger, {
        acting: acting(command.by),
        claim,
        outcome,
        keepAsCredit: keep,
        linked: true,
      });
    }
    case 'confirm':
      return decideConfirmation(account, { entry: entryAt(command.back), today });
    case 'dispute':
      return decideDispute(ledger, { entry: entryAt(command.back), reason: 'goods', today });
    case 'dispute a payment':
      return decideDisputedPayment(ledger, { entry: entryAt(command.back), paid: command.paid, today });
    case 'stand by': {
      const entry = roundAmong(account.disputes, command.nth)?.entry ?? 1;
      return decideStandBy(ledger, { acting: acting(command.by), entry, today });
    }
    case 'correct': {
      const entry = roundAmong(account.disputes, command.nth)?.entry;
      const original = book.events.find(
        (event): event is Correctable =>
          (event.kind === 'sale' || event.kind === 'payment' || event.kind === 'adjustment') &&
          (event.data.entry === entry || entry === undefined),
      );
      if (original === undefined) return refuse({ code: 'no-open-dispute' });
      const right = original.kind === 'sale' ? { items: [{ amount: command.amount }] } : { amount: command.amount };
      return decideCorrection(ledger, { acting: acting(command.by), original, right, linked: true });
    }
    case 'void':
      return decideVoid(ledger, { acting: acting(command.by), entry: entryAt(command.back) });
    case 'undo':
      return decideUndo(ledger, {
        acting: acting(command.by),
        ...(command.back === undefined ? {} : { entry: entryAt(command.back) }),
      });
    case 'opening': {
      const { amount: owes, starter } = command;
      const starterLimit = starter === null ? null : Math.max(0, starter);
      return decideOpening(account, { acting: acting(command.by), amount: owes, on: today, due: today, starterLimit });
    }
    case 'limit':
      return decideLimit(account, { acting: acting(command.by), limit: command.limit, today });
    case 'starter':
      return decideStarter(account, { limit: command.limit, today });
    case 'link':
      return decideLinking(account, { channel: 'telegram', who: '777', terms: { net: 30 }, today });
    case 'unlink':
      return decideUnlinking(account, { channel: 'telegram', who: '777', today });
    case 'attach':
      return decideAttachment(account, { entry: entryAt(command.back), words: 'because', today });
    case 'photo': {
      const claim = roundAmong(account.claims, command.back)?.seq ?? 1;
      const at = command.claim ? { claim } : { entry: entryAt(command.back) };
      const photos = command.pictures.map((each) => ({ type: 'image/jpeg', bytes: jpeg(`${each}`) }) as const);
      return decidePhotos(account, { at, photos, known: photosAt(book, at), words: command.words, today });
    }
    case 'plan':
      return decideProposal(account, { by: command.side, today, count: command.count, every: 'week' });
    case 'answer plan':
      return answerPlan(account, { accepts: command.accepts, today });
    case 'cancel plan':
      return decideCancel(account, { today });
    case 'waive': {
      const fees = [...ledger.entries.values()].filter(({ kind }) => kind === 'fee');
      const entry = roundAmong(fees, command.nth)?.entry ?? account.entries;
      return decideWaiver(ledger, { acting: acting(command.by), entry });
    }
    case 'forget':
      return decideErasing(account, { acting: acting(command.by), number: 1 });
    case 'days':
      return accept([
        ...named(account, today, now),
        ...dailyTransitions(account, { today, zone: 'UTC', policy: POLICY }),
      ]);
  }
}

/** Hashes of the photos that are there already. */
export function photosAt({ events }: AccountBook, at: PhotoPlace): string[] {
  return events.flatMap((event) => {
    if (event.kind !== 'attachment' || !('photo' in event.data)) return [];
    const { photo: picture, ...place } = event.data;
    const isThere =
      'claim' in place ? 'claim' in at && place.claim === at.claim : 'entry' in at && place.entry === at.entry;
    return isThere ? [picture.sha256] : [];
  });
}

/** Whoever did not propose it answers. */
function answerPlan(
  account: Account,
  { accepts, today }: { accepts: boolean; today: CalendarDate },
): Result<readonly Draft[], { readonly code: string }> {
  const { proposal } = account;
  const by = proposal?.by === 'shop' ? 'customer' : 'shop';
  const answer = { by, plan: proposal?.seq ?? 0, today } as const;
  if (!accepts) return decideDecline(account, answer);
  const decided = decideAcceptance(account, { ...answer, agreement: 'agreed' });
  return decided.ok ? accept(decided.value.drafts) : decided;
}

/** What is late, in a notice of that day; of items in a plan none speaks. */
function named({ items, plan }: Account, today: CalendarDate, delivered: Instant): Draft[] {
  const planned = new Set(plannedEntries(plan));
  const late = items.filter(({ entry, due }) => due < today && !planned.has(entry)).map(({ entry }) => entry);
  if (late.length === 0) return [];
  const data = { channel: 'web', delivered, confirm: [], items: late, reminds: true, instalments: [] };
  return [{ kind: 'notice', on: today, data }];
}

const FEE: FeeTerms = { rate: { flat: 7 }, graceDays: 2, everyDays: 3, capBasisPoints: 2_000 };
const POLICY: Policy = { ...DEFAULT_POLICY, lateFee: FEE, feesOnPaper: true };

/** A tenth less within 5 days: some payments are dated later. */
const EARLY: Terms = { net: 30, early: { basisPoints: 1_000, days: 5 }, fee: FEE };

function saleCommand(command: Extract<Command, { do: 'sale' }>, acting: Acting) {
  const on = addDays(acting.today, -command.daysBack);
  return {
    acting,
    on,
    terms: command.early ? EARLY : { net: 30, fee: FEE },
    items: command.amounts.map((each) => ({ amount: each })),
    linked: command.linked,
    ...(command.earns ? { perPoint: POINTS.per } : {}),
    ...(command.dueIn === undefined ? {} : { due: addDays(on, command.dueIn) }),
    ...(command.allow ? { allowOverLimit: {} } : {}),
  };
}

function paymentCommand(command: Extract<Command, { do: 'payment' }>, { balance, entries }: Account, acting: Acting) {
  return {
    acting,
    on: addDays(acting.today, -command.daysBack),
    amount: command.amount === 0 ? Math.max(0, balance) : command.amount,
    keepAsCredit: command.keep,
    linked: command.linked,
    ...(command.forBack === undefined ? {} : { forEntry: entries - command.forBack }),
  };
}

function whoSays(command: Command) {
  return 'by' in command ? memberOf(command.by) : ASHA;
}

function memberOf(role: Role) {
  return role === 'owner' ? OWNER : CLERK;
}

function roundAmong<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}
