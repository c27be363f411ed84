import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, type Heard } from '../chat/conversation.ts';
import { addClerk, openShopWithAsha } from '../chat/shop.ts';

/**
 * A key seen before gives the first outcome, refusals included, and changes nothing (domain.md, "Commands"): whatever was said and
 * pressed is brought once more, days later and in any order, and the whole book is as it was.
 */

type Said = { readonly who: 'meena' | 'carl' | 'asha'; readonly says: string };
/** One of the buttons that she sees, counted from the last. */
type Pressed = { readonly who: 'meena' | 'carl' | 'asha'; readonly presses: number };

const staff = fc.record({
  who: fc.constantFrom('meena', 'meena', 'carl'),
  says: fc.constantFrom(
    'sale Asha rice 100',
    'sale Asha rice 100',
    'sale Asha gold 90000',
    'pay Asha 60 upi QX12',
    'pay Asha 500',
    'void Asha #1',
    'undo',
    'writeoff Asha 20',
    'adjust Asha +30 counted anew',
    'plan Asha 2 weekly',
    'hold Asha',
    'release Asha',
    'limit Asha 4000',
    'add Ravi owes 100',
    'add Asha Verma',
    'note Asha pays late',
    'policy late-fee 2% after 7 days',
    'remind Asha',
    'invite Asha',
    'balance Asha',
    'sale Nobody rice 5',
  ),
});
const customer = fc.record({
  who: fc.constant('asha'),
  says: fc.constantFrom(
    'paid 60',
    'confirm all',
    'wrong #1',
    'promise friday',
    'plan 2 weekly',
    'raise 9000',
    'thanks!',
  ),
});
const press = fc.record({ who: fc.constantFrom('meena', 'asha', 'carl'), presses: fc.nat({ max: 5 }) });
const STORY: fc.Arbitrary<readonly (Said | Pressed)[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: staff }, { weight: 2, arbitrary: customer }, { weight: 3, arbitrary: press }),
  { minLength: 12, maxLength: 30, size: 'max' },
);

const conversations = conversationsOfFile();

test('whatever was said is said again, and nothing happens', async () => {
  await fc.assert(
    fc.asyncProperty(STORY, fc.func(fc.nat()), async (story, order) => {
      const people = conversations.open();
      await openShopWithAsha(people);
      await addClerk(people, 'carl');
      const brought: { readonly at: number; readonly bring: () => Promise<readonly Heard[]> }[] = [];
      for (const [at, act] of story.entries()) {
        const bring = bringing(people, act, `story-${at}`);
        if (bring === undefined) continue;
        await bring();
        brought.push({ at, bring });
      }
      people.wait({ days: 3 });
      await people.listen();
      const before = await wholeBook();
      const shuffled = brought.toSorted((one, other) => order(one.at) - order(other.at));
      for (const { bring } of shuffled) expect(await bring()).toEqual([]);
      expect(await wholeBook()).toEqual(before);
    }),
    { numRuns: 8 },
  );
}, 180_000);

/** The very same message or press, as often as it is called; undefined where she sees no button. */
function bringing(
  people: Conversation,
  act: Said | Pressed,
  key: string,
): (() => Promise<readonly Heard[]>) | undefined {
  if ('says' in act) return () => people.say(act.who, act.says, { key });
  const buttons = people
    .sees(act.who)
    .flatMap((on) => on.buttons.flatMap((button) => ('data' in button ? [{ data: button.data, on }] : [])));
  const button = buttons.at(-1 - (act.presses % Math.max(1, buttons.length)));
  return button && (() => people.forge(act.who, button.data, { on: button.on, key }));
}

/** Every document of every collection. */
async function wholeBook(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { connection } = conversations.testBook.store.mongoose;
  const collections = (await connection.db?.collections()) ?? [];
  const documents = await Promise.all(
    collections.map(async (each) => [each.collectionName, await each.find().sort({ _id: 1 }).toArray()] as const),
  );
  return Object.fromEntries(documents);
}
