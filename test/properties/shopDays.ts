import fc from 'fast-check';
import { addDays, type CalendarDate, dateAt, type Instant, timeAt, weekdayOf } from '#domain/calendar.ts';
import type { NoticeData } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy.ts';
import type { Shop } from '#store/records.ts';
import { buttonOn, type Conversation, type Heard } from '../chat/conversation.ts';
import { addLinked } from '../chat/shop.ts';

/** What happens in a shop and around it, as plain data that shrinks to a readable story. */
export type Step =
  | { do: 'sale'; to: Who; amount: number; dueIn: number; confirmed: boolean }
  | { do: 'payment'; of: Who; amount: number | 'everything' }
  | { do: 'promise'; of: Who; inDays: number }
  | { do: 'says she paid'; who: Who; amount: number }
  | { do: 'remind'; whom: Who | 'overdue' }
  | { do: 'send all' }
  | { do: 'policy'; says: string }
  | { do: 'mute' | 'unmute'; who: Who }
  | { do: 'channel'; is: 'up' | 'down' }
  /** Days pass: each has its run at its hour, or the process is down until then. */
  | { do: 'days'; count: number; up: boolean }
  /** Hours pass, without a run. */
  | { do: 'hours'; count: number }
  /** The run that is due by now, so many times. */
  | { do: 'run'; times: number };

type Who = (typeof CUSTOMERS)[number];

const CUSTOMERS = ['asha', 'ravi'] as const;

const who = fc.constantFrom(...CUSTOMERS);
const amount = fc.constantFrom(50, 100, 250);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('sale'),
      to: who,
      amount,
      dueIn: fc.constantFrom(0, 1, 3, 5),
      confirmed: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('payment'),
      of: who,
      amount: fc.oneof(amount, fc.constant('everything' as const)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('promise'), of: who, inDays: fc.integer({ min: 0, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('says she paid'), who, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('remind'), whom: fc.oneof(who, fc.constant('overdue' as const)) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send all') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('policy'),
      says: fc.constantFrom(
        'hours 9-19',
        'hours 18-22',
        'hours 9:30-21 rest sat sun',
        'hours 20-2 rest sun',
        'hours 23-1',
        'mode ask',
        'mode auto',
        'reminders 0 1 every 3 days',
        'reminders none',
        'late-fee 2% after 1 days every 3 days',
        'terms on paper',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('mute', 'unmute'), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('channel'), is: fc.constantFrom('up', 'down') }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('days'), count: fc.integer({ min: 1, max: 4 }), up: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hours'), count: fc.integer({ min: 1, max: 14 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('run'), times: fc.integer({ min: 1, max: 3 }) }) },
);

export const anyStory: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 4, maxLength: 14, size: 'max' });

/** One time zone with summer time, one without, one that is behind. */
export const anyZone = fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York');

/** A notice as it arrived. */
export type Arrived = {
  readonly who: Who;
  readonly at: Instant;
  readonly text: string;
  /** As the shop's policy was then. */
  readonly policy: Policy;
  readonly balance: number;
};

/** A notice as the chain has it. */
export type OnRecord = { readonly who: Who; readonly day: CalendarDate; readonly data: NoticeData };

export type Told = {
  readonly zone: string;
  readonly arrived: readonly Arrived[];
  readonly onRecord: readonly OnRecord[];
  /** What is left in the outbox after the last day's window has closed. */
  readonly waiting: number;
};

/** Plays a story in a shop of its own, where Asha and Ravi are linked and have bought something. */
export async function playStory(people: Conversation, zone: string, story: readonly Step[]): Promise<Told> {
  await people.say('meena', `newshop Corner Store, INR, ${zone}`);
  for (const customer of CUSTOMERS)
    await addLinked(people, 'meena', { name: `${capital(customer)} Verma`, who: customer });
  const { book } = people.testBook;
  const arrived: Arrived[] = [];
  const notice = async (heard: readonly Heard[]): Promise<void> => {
    const shop = await shopOf(people);
    for (const { to, id, text } of heard) {
      const customer = CUSTOMERS.find((each) => each === to);
      const item = customer === undefined ? undefined : await book.outbox.sentAs(people.identityOf(to), id);
      if (customer === undefined || item?.about !== 'notice') continue;
      const account = await book.accounts.get(shop.id, await idOf(people, customer));
      arrived.push({ who: customer, at: people.now(), text, policy: shop.policy, balance: account?.balance ?? 0 });
    }
  };
  for (const to of CUSTOMERS) await play(people, { do: 'sale', to, amount: 250, dueIn: 2, confirmed: false }, notice);
  for (const step of story) await play(people, step, notice);
  people.setChannel('up');
  people.wait({ minutes: 30 });
  await notice(await people.listen());
  // Beyond every window: what waited has left or has lapsed.
  people.wait({ days: 9 });
  await notice(await people.listen());
  const shop = await shopOf(people);
  const onRecord: OnRecord[] = [];
  for (const customer of CUSTOMERS)
    for await (const event of book.events.chain(shop.id, await idOf(people, customer)))
      if (event.kind === 'notice') onRecord.push({ who: customer, day: event.on, data: event.data });
  return { zone, arrived, onRecord, waiting: await waitingFor(people) };
}

async function play(
  people: Conversation,
  step: Step,
  notice: (heard: readonly Heard[]) => Promise<void>,
): Promise<void> {
  const today = (): CalendarDate => dateAt(people.now(), zoneOfShop);
  const zoneOfShop = (await shopOf(people)).zone;
  switch (step.do) {
    case 'sale':
      await notice(
        await people.say('meena', `sale ${capital(step.to)} ${step.amount} due ${addDays(today(), step.dueIn)}`),
      );
      if (step.confirmed) await notice(await pressIfThere(people, step.to, 'Confirm'));
      return;
    case 'payment':
      return notice(
        await people.say('meena', `pay ${capital(step.of)} ${step.amount === 'everything' ? 'all' : step.amount}`),
      );
    case 'promise':
      return notice(await people.say(step.of, `promise ${addDays(today(), step.inDays)}`));
    case 'says she paid':
      return notice(await people.say(step.who, `paid ${step.amount}`));
    case 'remind':
      return notice(await people.say('meena', `remind ${step.whom === 'overdue' ? 'overdue' : capital(step.whom)}`));
    case 'send all':
      return notice(await pressIfThere(people, 'meena', 'Send all'));
    case 'policy':
      return notice(await people.say('meena', `policy ${step.says}`));
    case 'mute':
    case 'unmute':
      return notice(await people.say(step.who, step.do));
    case 'channel':
      return people.setChannel(step.is);
    case 'days':
      if (!step.up) people.wait({ days: step.count });
      else for (let day = 0; day < step.count; day += 1) await notice(await people.morning('meena'));
      return;
    case 'hours':
      people.wait({ hours: step.count });
      return notice(await people.listen());
    case 'run':
      for (let time = 0; time < step.times; time += 1) await notice(await people.runAgain('meena'));
  }
}

async function pressIfThere(people: Conversation, who: string, label: string): Promise<readonly Heard[]> {
  const screen = people.sees(who);
  try {
    buttonOn(screen, label);
  } catch {
    return [];
  }
  return people.press(who, label);
}

async function shopOf(people: Conversation): Promise<Shop> {
  const { identities, shops } = people.testBook.book;
  const seat = (await identities.get(people.identityOf('meena')))?.seats[0];
  const shop = seat === undefined ? undefined : await shops.get(seat.shop);
  if (shop === undefined) throw new Error('Meena keeps a shop');
  return shop;
}

async function idOf(people: Conversation, who: string): Promise<CustomerId> {
  const seat = (await people.testBook.book.identities.get(people.identityOf(who)))?.seats[0];
  if (seat?.role !== 'customer') throw new Error(`${who} is a customer`);
  return seat.customer;
}

/** What is left in their chats' part of the outbox. */
async function waitingFor(people: Conversation): Promise<number> {
  const rows = people.testBook.store.mongoose.connection.collection('outbox');
  const identities = CUSTOMERS.map((customer) => people.identityOf(customer));
  return rows.countDocuments({ identity: { $in: identities }, state: 'waiting' });
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The day whose sending hours that moment is in, by the shop's clock; undefined outside them (domain.md, "Notices"). */
export function sendingDayOf(at: Instant, zone: string, { hours, restDays }: Policy): CalendarDate | undefined {
  const date = dateAt(at, zone);
  const time = timeAt(at, zone).slice(0, 5);
  const { from, to } = hours;
  const crosses = to <= from;
  const isOpen = crosses ? time >= from || time < to : time >= from && time < to;
  if (!isOpen) return undefined;
  const day = crosses && time < to ? addDays(date, -1) : date;
  return restDays.includes(weekdayOf(day)) ? undefined : day;
}
