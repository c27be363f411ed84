import { describe, expect, test } from 'vitest';
import { type KnownCustomer, type NameReading, nameKeys, namePrefix, splitName } from '#chat/read/name.ts';
import { customerKeys } from '#domain/customerName.ts';
import { INDIA, KENYA } from './shops.ts';

const customer = (name: string, nick?: string): KnownCustomer =>
  nick === undefined ? { id: name, name } : { id: name, name, nick };
const ASHA = customer('Asha Verma');
const MARY = customer('Mary Otieno');
const PETER = customer('Peter Wanjiku');
const JOSE = customer('José Núñez', 'Pepe');
const RANI = customer('रानी');
const ALL = [ASHA, MARY, PETER, JOSE, RANI];

function shown(reading: NameReading): string {
  switch (reading.kind) {
    case 'one':
      return `${reading.customer.id}${reading.sure ? '' : '?'} | ${reading.rest}`;
    case 'several':
      return `${reading.customers.map(({ id }) => id).join(' or ')} | ${reading.rest}`;
    case 'partly':
      return `${reading.customer.id} | ${reading.rest} or new ${reading.added.newName} | ${reading.added.rest}`;
    case 'none':
      return `new ${reading.newName} | ${reading.rest}`;
    default:
      return reading.kind;
  }
}

const split = (text: string, known: readonly KnownCustomer[] = ALL) => shown(splitName(text, known, INDIA.numbers));

describe('the longest run of leading words that is one customer (chat.md, "Who, and in which shop", Names)', () => {
  test.each([
    ['Asha rice 120', 'Asha Verma | rice 120'],
    ['asha verma rice 120', 'Asha Verma | rice 120'],
    ['ASHA 2 kg rice 120', 'Asha Verma | 2 kg rice 120'],
    ['Asha: rice 120', 'Asha Verma | rice 120'],
    ['Asha, rice 120', 'Asha Verma | rice 120'],
    ['Asha\nrice 120\noil 90', 'Asha Verma | rice 120\noil 90'],
    ['Asha', 'Asha Verma | '],
    ['jose 50', 'José Núñez | 50'],
    ['JOSÉ NUÑEZ 50', 'José Núñez | 50'],
    ['pepe soap 50', 'José Núñez | soap 50'],
    ['Pepe Soap 50', 'José Núñez | Soap 50'],
    ['रानी दूध 50', 'रानी | दूध 50'],
    ['Asha ₹210', 'Asha Verma | ₹210'],
    ['Asha Rs 210', 'Asha Verma | Rs 210'],
    ['ASHA RICE 120', 'Asha Verma | RICE 120'],
  ])('%j is at once %j', (text, reading) => expect(split(text)).toBe(reading));

  test('two people may have one first name as long as a word tells them apart', () => {
    const known = [customer('Asha Verma'), customer('Asha Patel')];
    expect(split('Asha rice 120', known)).toBe('Asha Verma or Asha Patel | rice 120');
    expect(split('Asha Patel rice 120', known)).toBe('Asha Patel | rice 120');
    expect(split('asha p rice 120', known)).toBe('Asha Patel? | rice 120');
  });

  test('vowel signs are letters: रोना is not रानी', () => {
    expect(split('रोना दूध 50')).toBe('new रोना | दूध 50');
  });
});

describe('a name that goes on behind a colon or a comma', () => {
  const zoe = customer('Zoë: Corner Ng');
  const verma = customer('Verma Asha', 'di: di');
  test.each([
    ['Zoë: Corner Ng', 'Zoë: Corner Ng | '],
    ['zoe corner ng 120', 'Zoë: Corner Ng | 120'],
    ['Zoë: Corner Ng: rice 120', 'Zoë: Corner Ng | rice 120'],
    ['Zoë: rice 120', 'Zoë: Corner Ng | rice 120'],
    ['Zoë : Corner Ng', 'Zoë: Corner Ng | '],
    ['Verma, Asha 120', 'Verma Asha | 120'],
    ['Verma,Asha 120', 'Verma Asha | 120'],
    ['di di 120', 'Verma Asha | 120'],
    ['Verma, Rice 120', 'Verma Asha | Rice 120'],
  ])('%j is %j', (text, reading) => expect(split(text, [zoe, verma])).toBe(reading));

  test('is asked about where somebody is called what stands before it', () => {
    const known = [customer('Asha'), customer('Asha Rice')];
    expect(split('Asha: Rice 120', known)).toBe('Asha or Asha Rice | Rice 120');
    expect(split('Asha Rice 120', known)).toBe('Asha Rice | 120');
  });

  test('is looked up by all of its words', () => {
    expect(nameKeys('Zoë: Corner Ng')).toContain('zoe corner ng');
    expect(customerKeys({ name: 'Zoë: Corner Ng' })[0]).toBe('zoe corner ng');
  });
});

describe('a mere beginning or a surname is shown first', () => {
  test.each([
    ['ash rice 120', 'Asha Verma? | rice 120'],
    ['verma rice 120', 'Asha Verma? | rice 120'],
    ['Mary Ot 120', 'Mary Otieno? | 120'],
    ['pep 120', 'José Núñez? | 120'],
  ])('%j is %j', (text, reading) => expect(split(text)).toBe(reading));
});

describe('a part of a name and a word that looks like another is asked about', () => {
  test.each([
    ['Mary Wanjiku 120', 'Mary Otieno | Wanjiku 120 or new Mary Wanjiku | 120'],
    ['mary wanjiku 120', 'Mary Otieno | wanjiku 120 or new mary wanjiku | 120'],
    ['Mary Anne Njeri soap 45', 'Mary Otieno | Anne Njeri soap 45 or new Mary Anne Njeri | soap 45'],
    ['mary soap 45', 'Mary Otieno | soap 45'],
    ['Mary, Soap 45', 'Mary Otieno | Soap 45'],
    ['Mary Otieno Soap 45', 'Mary Otieno | Soap 45'],
  ])('%j is %j', (text, reading) => expect(split(text)).toBe(reading));
});

describe('nobody of that name: the new one is shown split from the goods', () => {
  test.each([
    ['Zubeida soap 45', 'new Zubeida | soap 45'],
    ['Zubeida Khan soap 45', 'new Zubeida Khan | soap 45'],
    ['zubeida khan soap 45', 'new zubeida | khan soap 45'],
    ['ZUBEIDA SOAP 45', 'new ZUBEIDA | SOAP 45'],
    ['Zubeida, Soap 45', 'new Zubeida | Soap 45'],
    ['Zubeida Rs 45', 'new Zubeida | Rs 45'],
    ['<b>Zubeida</b> 45', 'new <b>Zubeida</b> | 45'],
    ['🍎 45', 'new 🍎 | 45'],
    [`${'z'.repeat(300)} 45`, 'too-long'],
  ])('%j is %j', (text, reading) => expect(split(text)).toBe(reading));

  test.each(['', '  \n ', '210', '₹210', 'Rs 210', '#12 reason', 'due friday', '-5'])('%j has no name', (text) =>
    expect(split(text)).toBe('missing'),
  );

  test('Bob is a name where a shilling is a bob too', () => {
    expect(shown(splitName('Bob soap 45', [customer('Bob')], KENYA.numbers))).toBe('Bob | soap 45');
    expect(shown(splitName('Bob 45', [customer('Bob')], KENYA.numbers))).toBe('Bob | 45');
    expect(shown(splitName('Bob Marley 45', [], KENYA.numbers))).toBe('new Bob Marley | 45');
  });
});

describe('the keys that are looked up meet the keys that are kept', () => {
  test('leading runs and single words are looked up', () => {
    expect(nameKeys('José Núñez 50')).toEqual(['jose', 'jose nunez', 'jose nunez 50', 'nunez', '50']);
    expect(nameKeys('Asha, rice')).toEqual(['asha', 'asha rice']);
    expect(nameKeys('a b c d e f g h i').at(-1)).toBe('h');
    expect(namePrefix('Ash 50')).toBe('ash');
    expect(namePrefix(' ')).toBeUndefined();
  });

  test('full name, words and nickname are kept', () => {
    expect(customerKeys({ name: 'José  Núñez', nick: 'Pepe' })).toEqual(['jose nunez', 'jose', 'nunez', 'pepe']);
    expect(customerKeys({ name: 'Straße' })).toEqual(['strasse']);
  });

  test.each(ALL.map((known) => [known.name, known] as const))('%s is found by each word of hers', (_name, known) => {
    const kept = customerKeys(known);
    for (const key of kept) expect(nameKeys(`${key} 50`)).toContain(key);
  });
});
