import { expect, test } from 'vitest';
import { openHomes, REMEMBERED_MAX } from '#channels/slack/homes.ts';
import { collectLog } from '../telegram/bot.ts';

/** Home tabs that follow what others do, without getting in the way of anything (chat.md, "Channel particulars", Slack). */

/** Members see shop S; `publish` answers how long it took, in milliseconds. A rest ends when it is told to. */
function open(publish: (user: string) => number = () => 1) {
  const shown: string[] = [];
  let elapsed = 0;
  const waits: { readonly ms: number; readonly end: () => void }[] = [];
  const homes = openHomes(
    {
      publish: async (user) => {
        shown.push(user);
        elapsed += publish(user);
        return user.startsWith('member') ? 'S' : undefined;
      },
      clock: {
        now: () => '2026-11-22T04:30:00.000Z',
        wait: (ms, signal) =>
          new Promise((resolve) => {
            waits.push({ ms, end: resolve });
            signal.addEventListener('abort', () => resolve());
          }),
      },
      log: collectLog(),
    },
    () => elapsed,
  );
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  /** Lets the rest before the next page end; answers how long it was, if there was one. */
  const rested = async (): Promise<number | undefined> => {
    const wait = waits.shift();
    wait?.end();
    await turn();
    return wait?.ms;
  };
  return { homes, shown, rested, turn };
}

const told = (user: string, shop?: string) =>
  ({ channel: 'slack', user, ...(shop === undefined ? {} : { shop }) }) as const;

test('one that is opened is shown at once; what changed meanwhile is shown once, and after a rest', async () => {
  const { homes, shown, rested, turn } = open();
  homes.opened('asha');
  await turn();
  expect(shown).toEqual(['asha']);
  for (let change = 0; change < 100; change += 1) homes.changed('asha');
  await turn();
  expect(shown).toEqual(['asha']);
  expect(await rested()).toBeGreaterThanOrEqual(600);
  expect(shown).toEqual(['asha', 'asha']);
  expect(await rested()).toBeUndefined();
});

test('many follow one after the other, and who never opened hers is left alone', async () => {
  const { homes, shown, rested, turn } = open();
  for (const user of ['asha', 'ravi', 'zoe']) homes.opened(user);
  await turn();
  homes.changedBy([told('asha'), told('ravi'), told('mary'), { channel: 'telegram', user: 'zoe' }]);
  for (let page = 0; page < 2; page += 1) {
    expect(shown).toHaveLength(3 + page);
    await rested();
  }
  expect(await rested()).toBeUndefined();
  expect(shown.slice(3)).toEqual(['asha', 'ravi']);
});

test('what is recorded in a shop shows on the pages of who works there', async () => {
  const { homes, shown, rested, turn } = open();
  for (const user of ['member-1', 'asha']) homes.opened(user);
  await turn();
  homes.changedBy([told('clerk', 'S')]);
  await rested();
  expect(shown.slice(2)).toEqual(['member-1']);
  homes.changedBy([told('clerk', 'T')]);
  expect(await rested()).toBeUndefined();
});

test('the longer a page takes, the longer it rests; one that fails is not tried again by itself', async () => {
  const { homes, shown, rested, turn } = open((user) => {
    if (user === 'bad') throw new Error('a bug');
    return 5_000;
  });
  for (const user of ['slow', 'bad']) homes.opened(user);
  await turn();
  homes.changed('slow');
  await rested();
  homes.changed('bad');
  expect(await rested()).toBe(45_000);
  expect(await rested()).toBeUndefined();
  expect(shown).toEqual(['slow', 'bad', 'slow', 'bad']);
});

test('those opened long ago are forgotten when there are too many; stopped, it shows nothing more', async () => {
  const { homes, shown, rested, turn } = open();
  for (let user = 0; user <= REMEMBERED_MAX; user += 1) homes.opened(`user-${user}`);
  await turn();
  const before = shown.length;
  homes.changed('user-0');
  expect(await rested()).toBeUndefined();
  homes.changed('user-1');
  homes.stop();
  await turn();
  expect(shown).toHaveLength(before);
});
