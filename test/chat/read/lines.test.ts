import { describe, expect, test } from 'vitest';
import { splitCommands } from '#chat/read/lines.ts';
import { INDIA } from './shops.ts';

const KNOWN = ['Asha Verma', 'Mary Otieno'].map((name) => ({ id: name, name }));
const split = (text: string) => splitCommands(text, { setting: INDIA, known: KNOWN });
const texts = (text: string) => {
  const read = split(text);
  return read.ok
    ? read.value.map(({ text: command, under }) => (under === undefined ? command : `${under}: ${command}`))
    : read;
};

describe('several commands in one message (chat.md, "Reading a sale", 2)', () => {
  test.each([
    ['sale Asha rice 120', ['sale Asha rice 120']],
    ['sale Asha\nrice 120\noil 90\ndue friday', ['sale Asha\nrice 120\noil 90\ndue friday']],
    ['sale Asha rice 120\npay Mary 500', ['sale Asha rice 120', 'pay Mary 500']],
    ['sale Asha rice 120\n/due', ['sale Asha rice 120', '/due']],
    ['sale Asha rice 120\nMary oil 90', ['sale Asha rice 120', 'sale: Mary oil 90']],
    ['sale Asha rice 120\nMary oil 90 due friday', ['sale Asha rice 120', 'sale: Mary oil 90 due friday']],
    ['sale Asha rice 120\nMary brought it back', ['sale Asha rice 120\nMary brought it back']],
    ['sale\nAsha rice 120\nMary oil 90', ['sale\nAsha rice 120', 'sale: Mary oil 90']],
    ['pay Asha 500\nMary 300', ['pay Asha 500', 'pay: Mary 300']],
    ['Asha rice 120\nMary oil 90', ['Asha rice 120', 'Mary oil 90']],
    ['add Asha Verma\nMary Otieno limit 500', ['add Asha Verma\nMary Otieno limit 500']],
    ['note Asha likes\nsale days', ['note Asha likes\nsale days']],
    ['note Asha likes\n/sale Mary oil 90', ['note Asha likes', '/sale Mary oil 90']],
    ['\n sale Asha 5 \n\n pay Asha 5\n', [' sale Asha 5 ', ' pay Asha 5']],
    ['', []],
  ])('%j', (text, commands) => expect(texts(text)).toEqual(commands));

  test('fifty commands are enough', () => {
    expect(split('undo\n'.repeat(50)).ok).toBe(true);
    expect(split('undo\n'.repeat(51))).toMatchObject({ ok: false, refusal: { code: 'too-many-commands', max: 50 } });
  });
});
