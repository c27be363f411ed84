import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { decideUndo } from '#domain/undo.ts';
import { decideVoid, isVoidable } from '#domain/voiding.ts';
import type { Customer, Shop } from '#store/records.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact, HistoryLine, TakenAlong, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, ownersOf, retell, tellCustomer } from './people.ts';
import { ledgerOf, recordOnLedger } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { lineOf } from './showHistory.ts';
import { discountsIn, pointsChanged, standingOf, whoOf } from './shown.ts';

export type VoidAsk = { readonly customer: CustomerId; readonly entry: number; readonly reason?: string };

/** Takes an entry back by a visible counter-entry: the owner's, at any age (domain.md, "Voids"). */
export async function voidEntry(command: Command, seat: MemberSeat, ask: VoidAsk): Promise<Outcome> {
  const customer = await customerOf(command, seat.shop, ask.customer);
  const ledger = await ledgerOf(command, seat.shop, customer.id);
  const reason = ask.reason === undefined ? {} : { reason: ask.reason };
  const decided = decideVoid(ledger, { acting: actingOf(command, seat), entry: ask.entry, ...reason });
  if (!decided.ok) return refused(refusalOf(decided.refusal, customer));
  return takeBack(command, seat, { customer, ledger, drafts: decided.value, ...reason });
}

/** [Undo] under an entry: the sender's own, fresh (domain.md, "Voids"). */
export async function undoEntry(
  command: Command,
  seat: MemberSeat,
  ask: { customer: CustomerId; entry: number },
): Promise<Outcome> {
  const customer = await customerOf(command, seat.shop, ask.customer);
  const ledger = await ledgerOf(command, seat.shop, customer.id);
  const decided = decideUndo(ledger, { acting: actingOf(command, seat), entry: ask.entry });
  if (decided.ok) return takeBack(command, seat, { customer, ledger, drafts: decided.value });
  const { refusal } = decided;
  if (!('last' in refusal)) return refused(refusalOf(refusal, customer));
  const why = refusal.code === 'nothing-to-undo' ? 'too-late-to-undo' : refusal.code;
  return offerVoids(command, seat, { customer, entry: ask.entry, why });
}

/** `undo`: the sender's own latest entry in the shop that was not taken back yet. */
export async function undoLatest(command: Command, seat: MemberSeat): Promise<Outcome> {
  const [latest] = await ownEntries(command, seat);
  if (latest === undefined) return refused({ code: 'nothing-to-undo', isClerk: seat.role === 'clerk' });
  return undoEntry(command, seat, { customer: latest.who.id, entry: latest.entry });
}

type NotUndone = {
  readonly customer: Customer;
  readonly entry: number;
  readonly why: Extract<Fact, { kind: 'undo-choices' }>['why'];
};

/** What cannot be undone any more is shown, that entry first: with [Void] for the owner, [Ask the owner] for a clerk (domain.md, "Voids"). */
async function offerVoids(command: Command, seat: MemberSeat, { customer, entry, why }: NotUndone): Promise<Outcome> {
  const { shop } = seat;
  const asked = await lineOfEntry(command, shop, { customer, entry });
  const own = await ownEntries(command, seat);
  const others = own.filter((line) => line.who.id !== customer.id || line.entry !== entry);
  const lines = [...(asked === undefined ? [] : [asked]), ...others].slice(0, OWN_ENTRIES_SHOWN);
  const mayVoid = seat.role === 'owner';
  const fact = { kind: 'undo-choices', why, who: whoOf(customer), entry, lines, mayVoid } as const;
  return { ok: true, value: { fact, beside: true } };
}

/** [Ask the owner]: she gets the entry with [Void], and decides (domain.md, "Voids"). */
export async function askOwnerToVoid(
  command: Command,
  { shop, identity }: MemberSeat,
  ask: { customer: CustomerId; entry: number },
): Promise<Outcome> {
  const customer = await customerOf(command, shop, ask.customer);
  const line = await lineOfEntry(command, shop, { customer, entry: ask.entry });
  if (line === undefined) return refused({ code: 'no-such-entry', entry: ask.entry, name: customer.name });
  if (line.kind === 'void' || line.voided) return refused({ code: 'button-old' });
  const fact = { kind: 'void-asked', by: identity.name ?? '', line } as const;
  // Not as a message of the entry: its [Void] would go with the next thing that is told of the entry.
  const subject = { shop: shop.id, customer: customer.id };
  for (const owner of await ownersOf(command, shop.id))
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  return said({ kind: 'owner-asked', who: whoOf(customer), entry: ask.entry }, subject);
}

async function lineOfEntry(command: Command, shop: Shop, { customer, entry }: Omit<NotUndone, 'why'>) {
  const { events } = command.app.book;
  const event = await events.entry(shop.id, customer.id, entry);
  const line = event === undefined ? undefined : lineOf(event, await events.about(shop.id, customer.id, [entry]));
  return line === undefined ? undefined : { ...line, who: whoOf(customer) };
}

const OWN_ENTRIES_LOOK = 12;
const OWN_ENTRIES_SHOWN = 3;

/** The sender's latest entries that still stand. */
async function ownEntries(
  command: Command,
  { shop, member }: MemberSeat,
): Promise<readonly (HistoryLine & { who: Who })[]> {
  const { events } = command.app.book;
  const lines: (HistoryLine & { who: Who })[] = [];
  for (const event of await events.latestBy(shop.id, member, OWN_ENTRIES_LOOK)) {
    if (lines.length === OWN_ENTRIES_SHOWN) break;
    const isConsequence = event.kind === 'void' || event.kind === 'fee-waiver' || event.kind === 'discount';
    if (isConsequence || event.customer === null || !('entry' in event.data)) continue;
    const about = await events.about(shop.id, event.customer, [event.data.entry]);
    const line = lineOf(event, about);
    if (line === undefined || line.voided) continue;
    lines.push({ ...line, who: whoOf(await customerOf(command, shop, event.customer)) });
  }
  return lines;
}

async function takeBack(
  command: Command,
  { shop, member }: MemberSeat,
  {
    customer,
    ledger,
    drafts,
    reason,
  }: { customer: Customer; ledger: Ledger; drafts: readonly Draft[]; reason?: string },
): Promise<Outcome> {
  const { account, events } = await recordOnLedger(command, shop, ledger, { drafts: drafts, by: member });
  // What goes along is taken back before it.
  const counter = events.findLast((event): event is VoidEvent => event.kind === 'void');
  const voided = counter === undefined ? undefined : ledger.entries.get(counter.data.voids);
  if (counter === undefined || voided === undefined || !isVoidable(voided))
    throw new Error('a void was decided without a void');
  const standing = standingOf(account);
  const { entry, voids, amount } = counter.data;
  const fact = { voids, what: voided.kind, amount } as const;
  const points = pointsChanged(ledger.account, account);
  const changes = {
    along: takenAlong(ledger, events, entry),
    discounts: discountsIn(events, entry),
    ...(points === undefined ? {} : { points }),
  };
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id, entry: voids };
  await retell(command, linked, { shop, say: { fact: { kind: 'message-taken-back', ...fact } }, subject });
  tellCustomer(command, linked, {
    shop,
    say: { fact: { kind: 'entry-taken-back', ...fact, ...changes, standing } },
    subject,
  });
  return said(
    {
      kind: 'entry-voided',
      who: whoOf(customer),
      entry,
      ...fact,
      ...changes,
      standing,
      ...(reason === undefined ? {} : { reason }),
    },
    subject,
  );
}

type VoidEvent = Extract<AccountEvent, { kind: 'void' }>;

/** Discounts, redeemed points, write-offs and fees that went with the entry taken back by `counter`. */
function takenAlong(ledger: Ledger, events: readonly AccountEvent[], counter: number): readonly TakenAlong[] {
  return events.flatMap((event): TakenAlong[] => {
    if (event.kind === 'fee-waiver') return [{ what: 'fee', entry: event.data.fee, amount: event.data.amount }];
    if (event.kind !== 'void' || event.data.entry === counter) return [];
    const { voids: entry, amount } = event.data;
    const taken = ledger.entries.get(entry);
    if (taken?.spent !== undefined) return [{ what: 'points', entry, amount }];
    const what = taken?.kind;
    return what === 'discount' || what === 'write-off' ? [{ what, entry, amount }] : [];
  });
}

function actingOf(command: Command, { shop, role, member }: MemberSeat) {
  return { role, member, today: dateAt(command.said, shop.zone), now: command.now };
}
