import fc from 'fast-check';
import type { CustomerId } from '#domain/ids.ts';
import type { Conversation, Heard } from '../chat/conversation.ts';
import { addClerk, addLinked, codeIn, openShop } from '../chat/shop.ts';
import { jpeg } from '../photo.ts';

/**
 * What happens around a customer before she is forgotten, as plain data that shrinks to a readable story. `~` stands for a word that is
 * found nowhere else: it is hers.
 */
export type Step =
  | { who: Who; says: string }
  /** One of the buttons that she sees, counted from the last. */
  | { who: Who; presses: number }
  /** A picture that only she has, or one that Ravi has too, with these words under it. */
  | { who: Who; snaps: string; picture: 'hers' | 'both' }
  | { channel: 'up' | 'down' }
  | { days: number };

type Who = (typeof PEOPLE)[number];

/** Zubeida writes from two chats, Ravi is the shop's other customer. */
const PEOPLE = ['meena', 'carl', 'zub', 'zub2', 'ravi'] as const;

export type Setting = {
  /** She is a customer of another shop as well. */
  readonly elsewhere: boolean;
  /** She is linked from the beginning with both her chats. */
  readonly both: boolean;
  /** Nothing reaches anybody when she is forgotten. */
  readonly down: boolean;
};

export const anySetting: fc.Arbitrary<Setting> = fc.record({
  elsewhere: fc.boolean(),
  both: fc.boolean(),
  down: fc.boolean(),
});

const aboutHer = fc.constantFrom(
  '/sale Zubi 2 kg ~ 120',
  '/sale Zubi 2 kg ~ 120',
  '/sale Zubi ~ 90 due tomorrow',
  '/sale Zubi ~ 9000',
  '/sale Zubi ~ 10 20',
  '/sale Zubi ~ 20\n/sale Ravi rice 30',
  '/sale Zubi',
  '/pay Zubi 60 upi ~',
  '/pay Zubi 60 upi ~',
  '/pay Zubi 500',
  '/pay Zubi',
  '/void Zubi #1 ~',
  '/void Zubi #2',
  '/undo',
  '/writeoff Zubi 20 ~',
  '/refund Zubi 20 ~',
  '/adjust Zubi +30 ~',
  '/hold Zubi ~',
  '/block Zubi ~',
  '/release Zubi',
  '/limit Zubi 50',
  '/terms Zubi 2/10 net 3',
  '/plan Zubi 2 weekly',
  '/plan Zubi cancel',
  '/note Zubi ~',
  '/note Zubi',
  '/tag Zubi ~',
  '/rename Zubi to Ninamma Quraishi',
  '/unlink Zubi',
  '/archive Zubi',
  '/talk Zubi ~',
  '/invite Zubi',
  '/remind Zubi',
);
const ofTheShop = fc.constantFrom(
  '/sale Ravi rice 100',
  '/pay Ravi 40',
  '/remind overdue',
  '/customer Zubi',
  '/history Zubi',
  '/statement Zubi',
  '/statement Zubi csv',
  '/customers',
  '/balance',
  '/due',
  '/requests',
  '/disputes',
  '/feedback',
  '/review',
  '/report',
  '/export csv',
  '/export jsonl',
  '/policy late-fee 2% after 1 days every 3 days',
  '/policy points 1 per 20 worth 2',
  'fine',
);
const hers = fc.constantFrom(
  '/paid 60 ~',
  '/paid',
  '/confirm all',
  '/wrong #1',
  '/wrong #2',
  '/promise tomorrow',
  '/promise friday',
  '/plan 2 weekly',
  '/raise 9000',
  '/feedback 2 ~',
  '/redeem 1',
  '/talk ~',
  '/mute',
  '/balance',
  '/history',
  '/statement csv',
  'is the ~ here?',
  '60',
);
const ravis = fc.constantFrom('/paid 20', '/wrong #1', '/promise friday', '/talk is the oil here?');

const picture = fc.constantFrom('hers', 'both');

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ who: fc.constantFrom('meena', 'meena', 'carl'), says: aboutHer }) },
  { weight: 3, arbitrary: fc.record({ who: fc.constant('meena'), says: ofTheShop }) },
  { weight: 5, arbitrary: fc.record({ who: fc.constantFrom('zub', 'zub', 'zub2'), says: hers }) },
  { weight: 1, arbitrary: fc.record({ who: fc.constant('ravi'), says: ravis }) },
  { weight: 8, arbitrary: fc.record({ who: fc.constantFrom(...PEOPLE), presses: fc.nat({ max: 7 }) }) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ who: fc.constant('meena'), snaps: fc.constantFrom('Zubi #1', '/sale Zubi ~ 10'), picture }),
      fc.record({ who: fc.constant('zub'), snaps: fc.constantFrom('', '#1 ~', 'look'), picture }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ channel: fc.constantFrom('down', 'down', 'up') }) },
  { weight: 2, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 3 }) }) },
);

export const anyStory: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 8, maxLength: 16, size: 'max' });

/** How a message or a press is brought, and brought once more. */
export type Bring = () => Promise<readonly Heard[]>;

/** What she is called, and what was said of her and by her. */
export const HERS = /Zubeida|Ninamma|\bZubi\b|98765 ?12345|saffron/i;

/** Everybody is there, and Zubeida and Ravi have bought something; which customer Ravi is. */
export async function openScene(people: Conversation, { elsewhere, both }: Setting): Promise<CustomerId> {
  await openShop(people);
  await addClerk(people, 'carl');
  await addLinked(people, 'meena', { name: 'Ravi Quraishi', who: 'ravi' });
  if (elsewhere) {
    await openShop(people, 'omar', 'Fish Stall');
    await addLinked(people, 'omar', { name: 'Zubeda', who: 'zub' });
    await people.say('omar', '/sale Zubeda hilsa 70');
  }
  await addLinked(people, 'meena', { name: 'Zubeida Quraishi +919876512345', who: 'zub' });
  await people.say('meena', '/nick Zubeida = Zubi');
  if (both) {
    await people.say('zub2', codeIn(await people.say('meena', '/invite Zubi')));
    await people.press('zub2', "Yes, that's me");
  }
  await people.say('meena', '/sale Zubi saffron 40 due tomorrow');
  await people.snap('meena', [jpeg('both have it')], { text: '/sale Ravi oil 50' });
  const ravi = await people.testBook.book.identities.get(people.identityOf('ravi'));
  const seat = ravi?.seats[0];
  if (seat?.role !== 'customer') throw new Error('Ravi is a customer');
  return seat.customer;
}

/** Who takes part. */
export function chatsIn({ both }: Setting): readonly Who[] {
  return PEOPLE.filter((who) => both || who !== 'zub2');
}

/** Plays a story, and gives what can be brought once more. */
export async function playStory(
  people: Conversation,
  story: readonly Step[],
  setting: Setting,
): Promise<readonly Bring[]> {
  const brought: Bring[] = [];
  for (const [at, step] of story.entries()) {
    if ('channel' in step) people.setChannel(step.channel);
    else if ('days' in step) for (let day = 0; day < step.days; day += 1) await people.morning('meena');
    else if (chatsIn(setting).includes(step.who)) {
      // What she says may belong to the other shop.
      const word = setting.elsewhere && step.who.startsWith('zub') ? 'well' : `saffron${at}`;
      const bring = bringing(people, step, { word, key: `story-${at}` });
      await bring?.();
      if (bring !== undefined) brought.push(bring);
    }
  }
  return brought;
}

/** The very same message or press, as often as it is called; undefined where she sees no button. */
function bringing(
  people: Conversation,
  step: Extract<Step, { who: Who }>,
  { word, key }: { readonly word: string; readonly key: string },
): Bring | undefined {
  const { who } = step;
  const worded = (text: string): string => text.replaceAll('~', word);
  if ('says' in step) return () => people.say(who, worded(step.says), { key });
  if ('snaps' in step) {
    const photo = jpeg(step.picture === 'both' ? 'both have it' : word);
    return () => people.snap(who, [photo], { text: worded(step.snaps), key });
  }
  const button = buttonsSeen(people, who).at(-1 - step.presses);
  return button && (() => people.forge(who, button.data, { on: button.on, key }));
}

/** Every button that stands in her chat, also those that are over. */
export function buttonsSeen(people: Conversation, who: string): { readonly data: string; readonly on: Heard }[] {
  const screen = people.sees(who);
  return screen.flatMap((on) => on.buttons.flatMap((button) => ('data' in button ? [{ data: button.data, on }] : [])));
}
