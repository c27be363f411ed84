import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateAt, timeAt } from '#domain/calendar.ts';
import { type Conversation, conversationsOfFile, type Heard, heardBy } from './conversation.ts';
import { addLinked } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Shops that send in the evening and at night, also where the clock changes (domain.md, "Notices": sending hours by the shop's clock). */

const conversations = conversationsOfFile();

type NightShop = { readonly hours: string; readonly due: CalendarDate; readonly zone?: string };

/** Asha owes 210 due on that day, in a shop with these hours. */
async function openShop({ hours, due, zone = 'Asia/Kolkata' }: NightShop): Promise<Conversation> {
  const people = conversations.open();
  await people.say('meena', `newshop Corner Store, INR, ${zone}`);
  await people.say('meena', `policy hours ${hours}`);
  await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
  await people.say('meena', `sale Asha rice 210 due ${due}`);
  await people.press('asha', 'Confirm');
  return people;
}

const DUE_TODAY = 'Corner Store: ₹210.00 is due today, 4 Dec 2026 (#1).';

const toAsha = (heard: readonly Heard[]): string => heardBy('asha', heard).split('\n')[0] ?? '';

test('hours from six to ten in the evening: the day is run at six, and says what is due on it', async () => {
  const people = await openShop({ hours: '18-22', due: '2026-12-04' });
  expect(linesByDay('asha', await people.morningsUntil('meena', '2026-12-07'))).toEqual([
    '2026-12-01: Corner Store: ₹210.00 is due on 4 Dec 2026, in 3 days (#1).',
    `2026-12-04: ${DUE_TODAY}`,
    '2026-12-07: Corner Store: ₹210.00 was due on 4 Dec 2026 (3 days ago), #1.',
  ]);
  expect(timeAt(people.now(), 'Asia/Kolkata')).toBe('18:00');
});

test('before six nothing goes, at ten it is over, and the next evening says it as it is then', async () => {
  const people = await openShop({ hours: '18-22', due: '2026-12-04' });
  await people.sleepUntil('meena', '2026-12-04', '17:59');
  expect(toAsha(await people.listen())).toBe('');
  await people.sleepUntil('meena', '2026-12-04', '22:00');
  expect(toAsha(await people.runAgain('meena'))).toBe('');
  expect(toAsha(await people.morning('meena'))).toBe('Corner Store: ₹210.00 was due on 4 Dec 2026 (1 day ago), #1.');
});

describe('hours across midnight belong to the day they opened', () => {
  test('a process that was down until half past midnight says what is due on the day before', async () => {
    const people = await openShop({ hours: '22-1', due: '2026-12-04' });
    await people.sleepUntil('meena', '2026-12-05', '00:30');
    expect(toAsha(await people.runAgain('meena'))).toBe(DUE_TODAY);
    expect(toAsha(await people.runAgain('meena'))).toBe('');
    expect(toAsha(await people.morning('meena'))).toBe('');
    expect(timeAt(people.now(), 'Asia/Kolkata')).toBe('22:00');
  });

  test('at their end nothing of that night goes any more', async () => {
    const people = await openShop({ hours: '22-1', due: '2026-12-04' });
    await people.sleepUntil('meena', '2026-12-05', '01:00');
    expect(toAsha(await people.runAgain('meena'))).toBe('');
    expect(toAsha(await people.morning('meena'))).toContain('was due on 4 Dec 2026 (1 day ago)');
  });

  test('a reminder by hand counts for the night it goes in', async () => {
    const people = await openShop({ hours: '22-1', due: '2026-12-04' });
    await people.sleepUntil('meena', '2026-12-05', '00:30');
    expect(toAsha(await people.say('meena', 'remind Asha'))).toBe(DUE_TODAY);
    expect(toAsha(await people.runAgain('meena'))).toBe('');
    await people.sleepUntil('meena', '2026-12-05', '01:30');
    expect(heardBy('meena', await people.say('meena', 'remind Asha'))).toContain('on 5 Dec 2026, 22:00');
    const night = await people.morning('meena');
    expect(night.filter(({ to }) => to === 'asha')).toHaveLength(1);
    expect(toAsha(night)).toContain('was due on 4 Dec 2026 (1 day ago)');
  });

  test('a rest day closes the night that opens on it, and not the one before', async () => {
    const people = await openShop({ hours: '22-1 rest sun', due: '2026-12-05' });
    await people.sleepUntil('meena', '2026-12-06', '00:30');
    expect(toAsha(await people.runAgain('meena'))).toBe('Corner Store: ₹210.00 is due today, 5 Dec 2026 (#1).');
    for (const [date, time] of [
      ['2026-12-06', '22:30'],
      ['2026-12-07', '00:30'],
    ] as const) {
      await people.sleepUntil('meena', date, time);
      expect(heardBy('meena', await people.say('meena', 'remind Asha'))).toContain('7 Dec 2026, 22:00');
      expect(toAsha(await people.runAgain('meena'))).toBe('');
    }
    const monday = await people.morning('meena');
    expect(dateAt(people.now(), 'Asia/Kolkata')).toBe('2026-12-07');
    expect(monday.filter(({ to }) => to === 'asha')).toHaveLength(1);
  });
});

describe('where the clock changes', () => {
  test('an hour that is skipped in spring comes an hour later, and the next day at its own time', async () => {
    const people = await openShop({ hours: '2:30-6', due: '2027-03-28', zone: 'Europe/Berlin' });
    await people.sleepUntil('meena', '2027-03-27', '12:00');
    expect(toAsha(await people.morning('meena'))).toContain('is due today, 28 Mar 2027');
    expect(timeAt(people.now(), 'Europe/Berlin')).toBe('03:30');
    expect(toAsha(await people.morning('meena'))).toBe('');
    expect(timeAt(people.now(), 'Europe/Berlin')).toBe('02:30');
  });

  test('an hour that comes twice in autumn runs the day once', async () => {
    const people = await openShop({ hours: '2:30-6', due: '2027-10-31', zone: 'Europe/Berlin' });
    await people.sleepUntil('meena', '2027-10-30', '12:00');
    expect(toAsha(await people.morning('meena'))).toContain('is due today, 31 Oct 2027');
    people.wait({ hours: 1 });
    expect(timeAt(people.now(), 'Europe/Berlin')).toBe('02:30');
    expect(toAsha(await people.runAgain('meena'))).toBe('');
    expect(toAsha(await people.morning('meena'))).toBe('');
    expect(dateAt(people.now(), 'Europe/Berlin')).toBe('2027-11-01');
  });

  test.each([
    ['01:59', 'is due today, Mar 13, 2027'],
    ['03:00', ''],
  ])('a night that loses an hour ends by the clock on the wall: at %s', async (time, said) => {
    const people = await openShop({ hours: '22-3', due: '2027-03-13', zone: 'America/New_York' });
    await people.sleepUntil('meena', '2027-03-14', time);
    expect(toAsha(await people.runAgain('meena'))).toContain(said);
    if (said === '') expect(toAsha(await people.listen())).toBe('');
  });
});
