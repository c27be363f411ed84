import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAt, timeAt } from '#domain/calendar.ts';
import { conversationsOfFile } from '../chat/conversation.ts';
import { anyStory, anyZone, playStory, type Step, sendingDayOf, type Told } from './shopDays.ts';

/**
 * What the clock says in a shop, whatever happens in it and however often the process is down (domain.md, "Notices"; quality.md,
 * "Correctness"): over the conversation, the book and the outbox as they are.
 */

const STORIES = 12;

const conversations = conversationsOfFile();

test('one notice a day at most, inside the hours, of what is open, and on record as it was heard', async () => {
  await fc.assert(
    fc.asyncProperty(anyZone, anyStory, async (zone, story) => {
      expect(await wrongIn(zone, story)).toEqual([]);
    }),
    { numRuns: STORIES, seed: 22_112_026 },
  );
}, 120_000);

async function wrongIn(zone: string, story: readonly Step[]): Promise<readonly string[]> {
  const people = conversations.open();
  try {
    const told = await playStory(people, zone, story);
    return [...twiceADay(told), ...outsideTheHours(told), ...afterAllIsPaid(told), ...notAsHeard(told)];
  } finally {
    await people.close();
  }
}

function twiceADay({ arrived, onRecord, zone }: Told): readonly string[] {
  const days = [
    ...arrived.map(({ who, at, policy }) => `${who} heard two notices on ${sendingDayOf(at, zone, policy)}`),
    ...onRecord.map(({ who, day }) => `${who} has two notices of ${day} on record`),
  ];
  return days.filter((day, place) => days.indexOf(day) !== place);
}

function outsideTheHours({ arrived, zone }: Told): readonly string[] {
  return arrived
    .filter(({ at, policy }) => sendingDayOf(at, zone, policy) === undefined)
    .map(
      ({ who, at, text, policy: { hours, restDays } }) =>
        `${who} heard on ${dateAt(at, zone)} at ${timeAt(at, zone)}, outside ${hours.from}–${hours.to} [${restDays}]: ${text}`,
    );
}

/** What asks for money or speaks of it; whether a sale is right may be asked after it was paid. */
const ASKS_FOR_MONEY = /\b(?:is due|was due|due today|promised|instalment|late fee|still open)\b/i;

function afterAllIsPaid({ arrived }: Told): readonly string[] {
  return arrived
    .filter(({ balance, text }) => balance <= 0 && ASKS_FOR_MONEY.test(text))
    .map(({ who, at, text }) => `${who} owed nothing and heard at ${at}: ${text}`);
}

function notAsHeard({ arrived, onRecord, waiting }: Told): readonly string[] {
  const heard = arrived.map(({ who, at }) => `${who} ${at}`).sort();
  const recorded = onRecord.map(({ who, data }) => `${who} ${data.delivered}`).sort();
  return [
    ...heard.filter((each) => !recorded.includes(each)).map((each) => `heard and not on record: ${each}`),
    ...recorded.filter((each) => !heard.includes(each)).map((each) => `on record and not heard: ${each}`),
    ...(waiting === 0 ? [] : [`${waiting} messages still wait for nothing`]),
  ];
}
