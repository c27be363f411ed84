import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerId } from '#domain/ids.ts';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from '../chat/conversation.ts';
import { everything } from '../store/everything.ts';
import {
  anySetting,
  anyStory,
  type Bring,
  buttonsSeen,
  chatsIn,
  HERS,
  openScene,
  playStory,
  type Setting,
} from './forgetStories.ts';

/**
 * `forget` after whatever happened before (domain.md, "Account and ledger events"): nothing of her is left, nothing of others is touched,
 * and the shop goes on.
 */

/** Each is some fifty messages; seldom anything new comes of more. */
const STORIES = 2;

const conversations = conversationsOfFile();

test('whoever is forgotten is gone, the accounts of others are as they were, and the days go on', async () => {
  await fc.assert(
    fc.asyncProperty(anySetting, anyStory, async (setting, story) => {
      const people = conversations.open();
      const earlier = new Set(await standing());
      const ravi = await openScene(people, setting);
      const brought = await playStory(people, story, setting);
      people.setChannel('up');
      people.wait({ minutes: 30 });
      await people.listen();
      const others = await ofOthers(people, ravi);
      await erase(people, setting);
      expect(await ofOthers(people, ravi)).toEqual(others);
      expect(await left(earlier, [HERS, ...herChats(people, setting)])).toEqual([]);
      await nothingComesBack(people, brought, setting);
      await theShopGoesOn(people);
      expect(await left(earlier, [HERS])).toEqual([]);
      await sheIsNobody(people, setting);
    }),
    { numRuns: STORIES, seed: 22_112_026 },
  );
}, 120_000);

/** Asks until nothing is in the way any more, doing what each refusal says is to be done first. */
async function erase(people: Conversation, { down }: Setting): Promise<void> {
  const answers: string[] = [];
  for (let time = 0; time < 15; time += 1) {
    people.setChannel(down ? 'down' : 'up');
    const soon = await people.say('meena', '/forget Zubi');
    people.setChannel('up');
    people.wait({ minutes: 30 });
    const told = heardBy('meena', [...soon, ...(await people.listen())]);
    answers.push(told);
    if (told.startsWith('Erased.')) return;
    const first = /: (pay .*|refund .*|plan .*|requests|disputes)$/m.exec(told)?.[1];
    if (first === undefined) break;
    const asked = only((await people.say('meena', `/${first}`)).filter(({ to }) => to === 'meena'));
    answers.push(asked.text);
    const answering = ANSWERS.find((label) => labels(asked).includes(label));
    if (answering !== undefined) await people.press('meena', answering, { on: asked });
  }
  throw new Error(`she is not forgotten:\n${answers.join('\n')}`);
}

/** To a claim, a dispute, and money that looks like what she says she has paid. */
const ANSWERS = ['Not received', 'Stand by it', 'Another', 'Record'] as const;

/** All that lies in the database. */
async function standing(): Promise<readonly string[]> {
  return (await everything(conversations.testBook.store)).map(({ says }) => says);
}

/** Ravi's account with all that was written there, what he is, and what the owner is. */
async function ofOthers(people: Conversation, ravi: CustomerId): Promise<readonly string[]> {
  const kept = ['customers', 'accounts', 'events', 'members', 'identities'];
  const all = await everything(conversations.testBook.store);
  const whose = [ravi, people.viewer('meena').user];
  return all.flatMap(({ collection, says }) =>
    kept.includes(collection) && whose.some((each) => says.includes(each)) ? [says] : [],
  );
}

/** What lies there now that is hers. */
async function left(earlier: ReadonlySet<string>, hers: readonly RegExp[]): Promise<readonly string[]> {
  return (await standing()).filter((says) => !earlier.has(says) && hers.some((each) => each.test(says)));
}

/** Her chats that belong to nobody now. */
function herChats(people: Conversation, setting: Setting): readonly RegExp[] {
  const chats = hersOf(setting).filter((who) => who !== 'zub' || !setting.elsewhere);
  return chats.map((who) => new RegExp(people.viewer(who).user));
}

/** What was said is brought once more, and old buttons are pressed. */
async function nothingComesBack(people: Conversation, brought: readonly Bring[], setting: Setting): Promise<void> {
  const before = await standing();
  for (const bring of brought) expect(await bring()).toEqual([]);
  expect(await standing()).toEqual(before);
  for (const who of chatsIn(setting))
    for (const { data, on } of buttonsSeen(people, who).slice(-3)) await people.forge(who, data, { on });
}

/** The next days come, and nothing that goes out names her or goes to her. */
async function theShopGoesOn(people: Conversation): Promise<void> {
  expect(await answer(people, '/verify')).toMatch(/^Intact: /);
  await people.say('meena', '/sale Ravi soap 10 due tomorrow');
  for (let day = 0; day < 3; day += 1) {
    const told = (await people.morning('meena')).filter(({ to }) => isHers(to)).map(({ text }) => text);
    expect(told.filter((text) => text.includes('Corner Store'))).toEqual([]);
  }
  for (const format of ['jsonl', 'csv', 'hledger']) {
    const { file } = only(await people.say('meena', `/export ${format}`));
    if (file === undefined) throw new Error('an export is a file');
    expect(Buffer.from(file.bytes).toString('utf8')).not.toMatch(HERS);
  }
  expect(await answer(people, '/verify')).toMatch(/^Intact: /);
}

async function sheIsNobody(people: Conversation, setting: Setting): Promise<void> {
  expect(await answer(people, '/balance Zubi')).toContain('There is no customer called');
  expect(await answer(people, '/forget Zubeida')).toContain('There is no customer called');
  expect(await answer(people, '/sale Zubi soap 20')).toContain('Add Zubi');
  for (const who of hersOf(setting)) {
    const heard = await people.say(who, '/balance');
    expect(heardBy(who, heard)).not.toContain('Corner Store');
    expect(heard.filter(({ to }) => to !== who)).toEqual([]);
  }
}

async function answer(people: Conversation, text: string): Promise<string> {
  return heardBy('meena', await people.say('meena', text));
}

function hersOf(setting: Setting): readonly string[] {
  return chatsIn(setting).filter(isHers);
}

function isHers(who: string): boolean {
  return who.startsWith('zub');
}
