import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { openShop } from './shop.ts';

/** `invite Asha @asha`: one person of Slack is asked whether it is her (chat.md, "Key exchanges" 4). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShop(people, OWNER);
  await people.say(OWNER, 'add Asha Verma owes 250');
});
afterEach(() => people.close());

const OWNER = 'meena@slack';
const ASHA = 'asha@slack';
const mention = (who: string) => `@${people.viewer(who).user}`;
const invite = (who = ASHA) => people.say(OWNER, `invite Asha ${mention(who)}`);

describe('a mention', () => {
  test('asks that person in her direct chat: shop, name, balance, terms', async () => {
    const heard = await invite();
    const asked = heard.find(({ to }) => to === ASHA);
    expect(asked?.text).toContain('Corner Store keeps an account for Asha Verma.');
    expect(asked?.text).toContain('Balance ₹250.00');
    expect(labels(asked)).toEqual(["Yes, that's me", 'No']);
    expect(heardBy(OWNER, heard)).toMatch(/^Asha Verma: I have asked on Slack whether it is her\.\n.*29 Nov 2026\.$/);
    expect(heardBy(OWNER, heard)).not.toMatch(/Code|http/);
  });

  test('yes links her and accepts the terms; the owner is told, with [Not her]', async () => {
    await invite();
    const linked = await people.press(ASHA, "Yes, that's me");
    const told = linked.find(({ to }) => to === OWNER);
    expect(told?.text).toContain('Asha Verma: linked by Asha (Slack).');
    expect(labels(told)).toEqual(['Not her']);
    const sold = await people.say(OWNER, 'sale Asha rice 120');
    expect(labels(sold.find(({ to }) => to === ASHA))).toEqual(['Confirm', 'Not right']);
    expect(heardBy(OWNER, await people.say(OWNER, 'customer Asha'))).not.toContain('agreed');
    expect(heardBy(ASHA, await people.press(OWNER, 'Not her', { on: told }))).toContain('ended the link to this chat');
  });

  test('nobody but that person can answer it', async () => {
    const asked = (await invite()).find(({ to }) => to === ASHA);
    const [yes] = asked?.buttons ?? [];
    if (yes === undefined || !('data' in yes)) throw new Error('no button');
    for (const who of ['eve@slack', OWNER, 'asha']) {
      expect(heardBy(who, await people.forge(who, yes.data, { on: asked }))).toContain('not for you to answer');
    }
    expect(heardBy(OWNER, await people.press(ASHA, "Yes, that's me"))).toContain('linked by Asha');
  });

  test('expires as the invite does', async () => {
    await invite();
    people.wait({ days: 7 });
    expect(heardBy(ASHA, await people.press(ASHA, "Yes, that's me"))).toContain('too old');
    expect(heardBy(ASHA, await invite())).toContain('Is that you?');
  });

  test('asks nobody twice while she has not answered; after “No” she can be asked again', async () => {
    await invite();
    const again = only(await invite());
    expect(again.to).toBe(OWNER);
    expect(again.text).toContain('was asked already');
    expect(heardBy(OWNER, await people.press(ASHA, 'No'))).toContain('used up');
    expect(heardBy(ASHA, await invite())).toContain('Is that you?');
  });

  test('of somebody who is linked already is refused', async () => {
    await invite();
    await people.press(ASHA, "Yes, that's me");
    expect(only(await invite()).text).toContain('is linked to that person already');
  });

  test('that names nobody, or a customer who is not there, is refused with an example', async () => {
    expect(only(await people.say(OWNER, 'invite Asha @asha')).text).toMatch(/pick the person.*\n.*invite Asha @asha/);
    expect(only(await people.say(OWNER, `invite Zubeida ${mention(ASHA)}`)).text).toContain('no customer called');
    expect(only(await people.say(OWNER, `invite ${mention(ASHA)}`)).text).toContain('no name');
  });

  test('is kindly refused elsewhere than on Slack', async () => {
    await openShop(people, 'ravi');
    await people.say('ravi', 'add Asha Verma');
    const refused = only(await people.say('ravi', 'invite Asha @asha')).text;
    expect(refused).toMatch(/only on Slack.*\n.*invite Asha/);
  });
});

test('the form does the same, and says at its fields what is missing', async () => {
  const shown = await people.views.form(people.viewer(OWNER), { form: 'invite' });
  const opened = shown?.kind === 'form' ? shown.opened : '';
  const [asha] = await people.views.suggest(people.viewer(OWNER), { opened, letters: 'asha' });
  const customer = asha?.value ?? '';
  const person = people.viewer(ASHA).user;
  expect((await people.fill(OWNER, 'invite', {})).problems.map(({ field }) => field)).toEqual(['customer', 'person']);
  const { problems, heard } = await people.fill(OWNER, 'invite', { customer, person });
  expect(problems).toEqual([]);
  expect(labels(heard.find(({ to }) => to === ASHA))).toEqual(["Yes, that's me", 'No']);
  const again = await people.fill(OWNER, 'invite', { customer, person });
  expect(again.problems.map(({ field }) => field)).toEqual(['person']);
});

describe('a customer on two channels', () => {
  beforeEach(async () => {
    await invite();
    await people.press(ASHA, "Yes, that's me");
    const code = /Code: (\S+)/.exec(heardBy(OWNER, await people.say(OWNER, 'invite Asha')))?.[1] ?? '';
    people.wait({ days: 1 });
    await people.say('asha', code);
    await people.press('asha', "Yes, that's me");
    await people.say(OWNER, 'sale Asha rice 120 net 1');
  });
  const notices = async () => {
    const heard = [...(await people.morningsUntil(OWNER, '2026-11-24')).values()].flat();
    return heard.filter(({ to }) => to !== OWNER).map(({ to }) => to);
  };

  test('gets each notice once, on the one she used last', async () => {
    expect(await notices()).toEqual(['asha']);
  });

  test('and on the other one as soon as she uses that', async () => {
    people.wait({ hours: 20 });
    await people.say(ASHA, 'balance');
    expect((await people.morning(OWNER)).filter(({ to }) => to !== OWNER).map(({ to }) => to)).toEqual([ASHA]);
  });
});
