import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { readMessages, wordsIn } from '#i18n/catalogue.ts';
import { unstyled } from '#i18n/richText.ts';
import { messageParametersSource } from './messageParametersSource.ts';

// chat.md, "Replies": every text comes from Fluent message files.

const ftl = readMessages('en');
const messages = new FluentResource(ftl).body;
const source = sourcesUnder('src')
  .filter((file) => !file.path.startsWith(join('src', 'i18n')))
  .map((file) => file.text)
  .join('\n');

describe('the English messages', () => {
  test('every one of them is read: none is broken, none is there twice', () => {
    const written = [...ftl.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]);
    expect(messages.map((message) => message.id)).toEqual(written);
    expect(new Set(written).size).toBe(written.length);
  });

  test('the arguments each takes are what the compiler checks (renew with `npx vitest run test/i18n -u`)', async () => {
    await expect(messageParametersSource(ftl)).toMatchFileSnapshot('../../src/i18n/messageParameters.ts');
  });

  test('every one of them is said somewhere', () => {
    const quoted = new Set([...source.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((match) => match[1]));
    const made = [...source.matchAll(/`([a-z-]*)\$\{[^}`]*\}([a-z-]*)`/g)]
      .filter((match) => `${match[1]}${match[2]}` !== '')
      .map((match) => new RegExp(`^${match[1]}[a-z-]+${match[2]}$`));
    const unsaid = messages.filter(({ id }) => !quoted.has(id) && !made.some((shape) => shape.test(id)));
    expect(unsaid.map((message) => message.id)).toEqual([]);
  });

  test.each(['b', 'code'])('<%s> is always closed, on the line where it opens', (tag) => {
    for (const line of ftl.split('\n').filter((text) => !text.startsWith('#'))) {
      const tags = line.match(new RegExp(`</?${tag}>`, 'g')) ?? [];
      expect(tags, line).toEqual(tags.map((_, index) => (index % 2 === 0 ? `<${tag}>` : `</${tag}>`)));
      expect(tags.length % 2, line).toBe(0);
    }
  });

  test('there is no other markup', () => {
    expect(ftl.replace(/<\/?(?:b|code)>/g, '').match(/<[a-z/][^>\n]*>/g)).toBeNull();
  });
});

describe('saying a message', () => {
  const say = wordsIn('en');

  test('puts the arguments in', () => {
    expect(unstyled(say('balance', { balance: '₹0.00' }))).toBe('Balance ₹0.00.');
  });

  test.each([
    [1, '1 customer added.'],
    [2, '2 customers added.'],
    [1_000, '1,000 customers added.'],
  ])('counts %d as English does', (count, said) => {
    expect(unstyled(say('customers-added', { count }))).toBe(said);
  });

  test('with too little or too much, or one that is not there, it does not compile and does not run', () => {
    // @ts-expect-error: the amount is missing
    expect(() => say('balance', {})).toThrow('balance');
    // @ts-expect-error: there is no such message
    expect(() => say('balanse', { balance: '' })).toThrow('no message balanse');
    // @ts-expect-error: a method that nobody can pay by
    say('method', { method: 'cowries' });
    // @ts-expect-error: it takes no limit
    say('balance', { balance: '', limit: '' });
    // @ts-expect-error: it takes nothing
    say('cancelled', { name: '' });
  });
});

function sourcesUnder(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
