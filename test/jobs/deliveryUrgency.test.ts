import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../embedded/ownServer.ts';
import { type DeliveryStage, openDeliveryStage } from './deliveryStage.ts';

/* Answers go first; 1/s per chat is a bucket with a burst of 3 for notices (chat.md, "Replies"). Nothing is swept here. */
let stage: DeliveryStage;
const NEVER_MS = 2 ** 30;

beforeEach(async () => {
  stage = await openDeliveryStage({ channel: 'telegram', sweepEveryMs: NEVER_MS });
});

afterEach(() => stage.close());

function commitNotices(chat: string, count: number) {
  const texts = Array.from({ length: count }, (_, index) => `${chat}${index + 1}`);
  return stage.commit(...texts.map((text) => stage.to(chat, text, { about: 'notice' })));
}

test('the commit itself wakes the delivery', async () => {
  stage.delivery.wake(await stage.commit(stage.to('a', 'recorded', { about: 'answer' })));
  await until('it left', () => stage.texts().length === 1);
});

test('an answer takes along what stands before it in its chat, and no other chat’s notice goes before them', async () => {
  stage.delivery.wake(await commitNotices('a', 6));
  stage.delivery.wake(await commitNotices('b', 4));
  await until('both chats are held back', () => stage.texts().length === 6);
  stage.delivery.wake(await stage.commit(stage.to('a', 'answer', { about: 'answer' })));
  await until('the last notice left', () => stage.texts().includes('b4'));
  expect(stage.texts().slice(6)).toEqual(['a4', 'a5', 'a6', 'answer', 'b4']);
});

test('a channel that asks for it is left in peace: nothing leaves to anybody', async () => {
  stage.channel.fail('a', [{ kind: 'later', afterMs: 3_600_000, holds: 'channel' }]);
  stage.delivery.wake(await stage.commit(stage.to('a', 'one')));
  await until('the channel was heard', () => stage.log.lines.some(({ text }) => text.includes('in peace')));
  const [other] = await stage.commit(stage.to('b', 'two', { about: 'answer' }));
  stage.delivery.wake(other === undefined ? [] : [other]);
  await stage.delivery.stop();
  expect(stage.channel.begun).toEqual(['a']);
  expect(await stage.stateOf(other)).toBe('waiting');
});
