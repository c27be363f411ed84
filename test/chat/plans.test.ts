import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttonOn, type Conversation, conversationsOfFile, type Heard, heardBy, labels } from './conversation.ts';
import { addClerk, openShopWithAsha } from './shop.ts';

/** A payment plan from the proposal to the last instalment (domain.md, "Plans"). It is Sunday, the 22nd of November. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
  await people.say('meena', 'sale Asha rice 300');
  await people.say('meena', 'sale Asha oil 101');
});
afterEach(() => people.close());

const asha = async (text: string): Promise<string> => heardBy('asha', await people.say('asha', text));
const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));
const messageTo = (who: string, heard: readonly Heard[], text: string): Heard | undefined =>
  heard.find((message) => message.to === who && message.text.includes(text));

describe('a plan of the shop', () => {
  test('is proposed to the customer, accepted, written down for both, and paid', async () => {
    const proposed = await people.say('meena', 'plan Asha 4 weekly');
    expect(heardBy('meena', proposed)).toContain('Plan proposed to Asha Verma:');
    const offer = messageTo('asha', proposed, 'Corner Store proposes a plan:');
    expect(offer?.text).toContain(
      '₹401.00 in 4 instalments, weekly:\n1. ₹100.25 on 29 Nov 2026\n2. ₹100.25 on 6 Dec 2026',
    );
    expect(labels(offer)).toEqual(['Accept', 'Decline', 'Other…']);
    const accepted = await people.press('asha', 'Accept');
    for (const who of ['asha', 'meena']) {
      const told = heardBy(who, accepted);
      expect(told).toContain('Payment plan between Corner Store and Asha Verma\nAgreed on 22 Nov 2026.');
      expect(told).toMatch(/Fingerprint of this agreement in the book: [0-9a-f]{64}/);
      expect(told).toContain('as a file');
    }
    expect(await asha('balance')).toContain('Plan: 0 of 4 paid, next ₹100.25 on 29 Nov 2026, ₹401.00 left.');
    await meena('pay Asha 150 cash');
    expect(await meena('plan Asha')).toContain(
      '1. ₹100.25 on 29 Nov 2026: paid\n2. ₹100.25 on 6 Dec 2026: ₹50.50 to pay',
    );
    // What is more than the next instalment goes on with the plan, because nothing else is open.
    await meena('pay Asha 200 cash');
    const last = await people.say('meena', 'pay Asha 51 cash');
    expect(heardBy('asha', last)).toContain('Corner Store: the plan is paid, all ₹401.00 of it.');
    expect(heardBy('meena', last)).toContain('Asha Verma has paid the plan, all ₹401.00 of it.');
    expect(await meena('verify')).toMatch(/^Intact: /);
  });

  test('takes an extra payment after the next instalment for what is outside the plan first', async () => {
    await meena('plan Asha 2 weekly');
    await people.press('asha', 'Accept');
    await meena('sale Asha soap 40');
    expect(await meena('pay Asha 220 cash')).toContain('Balance ₹221.00');
    expect(await meena('customer Asha')).toContain('Plan: 1 of 2 paid, next ₹200.50 on 6 Dec 2026, ₹200.50 left.');
    expect(await meena('balance Asha')).toContain('#3 ₹20.50 left of ₹40.00');
  });

  test('is declined, and then nothing changes', async () => {
    await meena('plan Asha 3 monthly from 1 dec');
    const declined = await people.press('asha', 'Decline');
    expect(heardBy('meena', declined)).toContain('Asha Verma declined the plan.');
    expect(await meena('plan Asha')).toContain('There is no plan with Asha Verma.');
  });

  test('is countered by the customer, whom the owner then answers', async () => {
    await meena('plan Asha 2 weekly');
    await people.press('asha', 'Other…');
    await people.press('asha', '6');
    const countered = await people.press('asha', 'Every two weeks');
    const counter = messageTo('meena', countered, 'Asha Verma proposes another plan:');
    expect(labels(counter)).toEqual(['Accept', 'Decline', 'Other…']);
    expect(heardBy('asha', await people.press('meena', 'Accept'))).toContain('the plan is agreed');
    expect(await asha('history')).toContain('Plan: 0 of 6 paid, next ₹66.84 on 6 Dec 2026');
  });

  test('with figures that have changed accepts nothing and brings those of today', async () => {
    await meena('plan Asha 4 weekly');
    await meena('pay Asha 101 cash');
    const fresh = await people.press('asha', 'Accept');
    expect(heardBy('asha', fresh)).toContain('nothing was accepted. Today the plan is:');
    expect(heardBy('asha', fresh)).toContain('₹300.00 in 4 instalments');
    expect(heardBy('asha', await people.press('asha', 'Accept'))).toContain('the plan is agreed');
  });

  test('can be accepted for seven days only', async () => {
    await meena('plan Asha 4 monthly');
    people.wait({ days: 8 });
    expect(heardBy('asha', await people.press('asha', 'Accept'))).toContain('could be accepted until 29 Nov 2026');
  });

  test('says of what is disputed that it is, not that it is paid', async () => {
    await meena('plan Asha 4 weekly');
    await people.press('asha', 'Accept');
    await asha('wrong #1');
    await people.press('asha', 'Amount');
    const plan = await asha('plan');
    expect(plan).toContain('1. ₹100.25 on 29 Nov 2026: ₹100.25 to pay');
    expect(plan).toContain('2. ₹100.25 on 6 Dec 2026: ₹0.75 to pay; ₹99.50 disputed');
    expect(plan).toContain('4. ₹100.25 on 20 Dec 2026; ₹100.25 disputed');
    expect(plan).not.toContain('paid');
    expect(await meena('balance Asha')).toContain('Plan: 0 of 4 paid');
  });

  test('is over, and nobody is thanked, when what it was for is taken back', async () => {
    await meena('plan Asha 4 weekly');
    await people.press('asha', 'Accept');
    await meena('void Asha #1');
    const last = await people.say('meena', 'void Asha #2');
    expect(heardBy('asha', last)).toContain('Corner Store: nothing of the plan is left to pay, so it has ended.');
    expect(heardBy('meena', last)).toContain('Nothing of the plan with Asha Verma is left to pay, so it has ended.');
  });

  test('is planned anew while it runs, and ended', async () => {
    await meena('plan Asha 4 weekly');
    await people.press('asha', 'Accept');
    expect(heardBy('asha', await people.say('meena', 'plan Asha 6 weekly'))).toContain(
      'It takes the place of the plan',
    );
    await people.press('asha', 'Accept');
    expect(await asha('plan')).toContain('6. ₹66.83 on 3 Jan 2027');
    const ended = await people.say('meena', 'plan Asha cancel');
    expect(heardBy('asha', ended)).toContain('Corner Store ended the plan.');
    expect(heardBy('meena', ended)).toContain('Its entries are due by their own dates again.');
    expect(await meena('plan Asha cancel')).toContain('There is no plan with Asha Verma to end');
  });

  test.each([
    ['plan Asha 1 weekly', 'A plan has 2 to 24 instalments, not 1.\nFor example plan Asha Verma 4 weekly'],
    [
      'plan Asha 4 weekly from 1 nov 2026',
      '1 Nov 2026 is over already.\nA day that is still to come: plan Asha Verma 4 weekly',
    ],
    ['plan Asha whenever', 'is not a plan I can read.\nHow many instalments and how often: plan Asha Verma 4 weekly'],
    ['plan Asha 4 weekly for #7', '#7 has nothing open'],
  ])('%s is refused', async (text, why) => {
    expect(await meena(text)).toContain(why);
  });

  test('is asked about where its rhythm is missing', async () => {
    await meena('plan Asha 4');
    expect(await meena('now and then')).toContain('plan Asha Verma 4 weekly');
    expect(heardBy('asha', await people.press('meena', 'Monthly'))).toContain('1. ₹100.25 on 22 Dec 2026');
  });
});

describe('a plan the customer asks for', () => {
  test('is put together with two taps and accepted by the owner', async () => {
    await people.say('asha', 'plan');
    await people.press('asha', '3');
    const asked = await people.press('asha', 'Weekly');
    expect(heardBy('asha', asked)).toContain('Corner Store is asked for this plan:');
    expect(heardBy('meena', asked)).toContain('Asha Verma asks for a plan:');
    expect(heardBy('asha', await people.press('meena', 'Accept'))).toContain('Corner Store: the plan is agreed.');
  });

  test.each([
    ['plan 1 weekly', 'For example plan 4 weekly'],
    ['plan 500 weekly', 'For example plan 4 weekly'],
    ['plan 4 weekly from 1 nov 2026', 'still to come: plan 4 weekly from friday'],
    ['plan soon', 'how often: plan 4 weekly, also every two weeks'],
  ])('%s is refused with an example that can be sent as it is', async (text, example) => {
    expect(await asha(text)).toContain(example);
  });

  test('may be written in one line, and no clerk answers it', async () => {
    await addClerk(people, 'carl');
    const asked = await people.say('asha', 'plan 4 fortnightly from friday');
    expect(heardBy('asha', asked)).toContain('1. ₹100.25 on 27 Nov 2026\n2. ₹100.25 on 11 Dec 2026');
    const { data } = buttonOn(
      asked.filter(({ to }) => to === 'meena'),
      'Accept',
    );
    expect(heardBy('carl', await people.forge('carl', data))).toContain('Only the owner can agree on a payment plan');
    expect(heardBy('asha', await people.forge('asha', data))).toContain('not for you');
  });
});
