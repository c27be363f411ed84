import { customersWithEntry } from '#app/findEntry.ts';
import { customerSeats } from '#app/findSeat.ts';
import { type OfferedPlace, placesForPhotos } from '#app/photoPlaces.ts';
import type { ActiveSeat, CustomerSeat, MemberSeat } from '#app/seats.ts';
import type { CustomerId } from '#domain/ids.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readEntryReference } from '../read/entryNumber.ts';
import { readRefusal } from '../readRefusal.ts';
import { answer, ask, cancelOption, memberSeat, type Option, prompt, type Turn } from '../turn.ts';

/** "To which?": her last entries to tap, any other one to write; a customer of several shops says first of which one. */
export async function askToWhich(turn: Turn, customer?: CustomerId): Promise<void> {
  const { seat, command } = turn;
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'stranger' } });
  const places = await placesForPhotos(command, seat, customer);
  const fact = {
    kind: 'ask-photo-place',
    places: places.map(({ shown }) => shown),
    fromShop: seat.role !== 'customer',
  } as const;
  const options = places.map((place) => [optionOf(seat, place)]);
  await ask(turn, { kind: 'photo-place' }, fact, [...options, [cancelOption]]);
}

/** The same for photos that came without a word. */
export async function askWhichShop(turn: Turn): Promise<void> {
  const { seat, command, identity } = turn;
  const own = seat?.role === 'customer' ? await customerSeats(command, identity) : [];
  if (own.length < 2) return askToWhich(turn);
  const rows = own.map((each): readonly Option[] => [shopOption(each, own)]);
  await prompt(turn, { kind: 'ask-shop', verb: 'photo' }, [...rows, [cancelOption]]);
}

function shopOption({ shop, customer }: CustomerSeat, own: readonly CustomerSeat[]): Option {
  const twice = own.filter((other) => other.shop.id === shop.id).length > 1;
  return {
    label: { text: twice ? `${shop.name}, ${customer.name}` : shop.name },
    intent: { kind: 'ask-photo-place' },
    seat: { shop: shop.id, role: 'customer', customer: customer.id },
  };
}

function optionOf({ shop, role }: ActiveSeat, { customer, at, shown }: OfferedPlace): Option {
  const { currency, exponent } = shop;
  const named = shown.who === undefined || role === 'customer' ? {} : { name: shown.who.name };
  return {
    label: { place: shown.of, currency, exponent, ...named },
    intent: { kind: 'place-photos', customer, at },
  };
}

/** `#12`, `Asha #12`, `Asha`. */
export async function planPhotoPlace(turn: Turn, text: string): Promise<Plan> {
  const read = readEntryReference(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const { seat } = turn;
  if (seat === undefined) return toRefuse({ code: 'stranger' });
  if (seat.role === 'customer') {
    if (read.value === undefined || read.value.before + read.value.after !== '')
      return toRefuse({ code: 'photo-place' });
    return place(seat.customer.id, read.value.entry);
  }
  if (read.value === undefined) {
    const placesOf = (customer: CustomerId) => toRun({ kind: 'ask-photo-place', customer });
    return named(turn, seat, text, (customer) => placesOf(customer));
  }
  const { entry, before, after } = read.value;
  const name = `${before} ${after}`.trim();
  return name === '' ? ofNobody(turn, seat, entry) : named(turn, seat, name, (customer) => place(customer, entry));
}

function named(turn: Turn, seat: MemberSeat, text: string, plan: (customer: CustomerId) => Plan): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRefuse({ code: 'photo-place' }),
    known: ({ id }, rest) => (rest.trim() === '' ? plan(id) : toRefuse({ code: 'photo-place' })),
  });
}

/** A number alone: the one account that has it, else she chooses (chat.md, "Who, and in which shop", Numbers). */
async function ofNobody(turn: Turn, seat: MemberSeat, entry: number): Promise<Plan> {
  const found = await customersWithEntry(turn.command, seat, entry);
  const [only] = found;
  if (only === undefined) return toRefuse({ code: 'no-such-entry', entry });
  if (found.length === 1) return place(only.id, entry);
  const rows = found.map(({ id, name }): readonly Option[] => [{ label: { text: name }, intent: placing(id, entry) }]);
  return { kind: 'choose', fact: { kind: 'ask-whose-entry', entry }, rows: [...rows, [cancelOption]] };
}

function place(customer: CustomerId, entry: number): Plan {
  return toRun(placing(customer, entry));
}

function placing(customer: CustomerId, entry: number) {
  return { kind: 'place-photos', customer, at: { entry } } as const;
}

/** Who works in the shop is asked about the customer of the message she answers, where it is not about one entry. */
export function customerMeant(turn: Turn): CustomerId | undefined {
  const { subject } = turn;
  return subject !== undefined && memberSeat(turn)?.shop.id === subject.shop ? subject.customer : undefined;
}
