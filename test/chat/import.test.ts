import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { INBOUND_FILE_BYTES_MAX } from '#chat/inbound.ts';
import { IMPORT_ROWS_MAX } from '#chat/read/import/table.ts';
import { type Conversation, conversationsOfFile, type Heard, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShop, recordOf } from './shop.ts';

/** domain.md, "Import"; chat.md, "Verbs": import. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShop(people);
});

const KHATABOOK = readFileSync(new URL('../fixtures/khatabook-customers.csv', import.meta.url), 'utf8');

function sendFile(who: string, csv: string, text?: string): Promise<readonly Heard[]> {
  const file = { bytes: new TextEncoder().encode(csv) };
  return people.send(who, { kind: 'file', name: 'customers.csv', file, ...(text === undefined ? {} : { text }) });
}

async function filesKept(): Promise<number> {
  return conversations.testBook.store.mongoose.connection
    .collection('trays')
    .countDocuments({ identity: people.identityOf('meena'), of: 'import' });
}

describe('a file of another book', () => {
  test('is shown first, then added whole: debts with their due dates, and credit', async () => {
    const shown = only(await sendFile('meena', KHATABOOK));
    expect(shown.text).toBe(
      [
        'Add 5 new customers from this file?',
        'Owed to you: ₹12,36,267.50',
        'In credit: ₹300.00',
        'Asha Verma, owes ₹1,250.00, due 15 Dec 2026, +919812345678',
        'Ravi Baker, owes ₹12,34,567.50, +919876543210',
        'Sharma Meena, ₹300.00 in credit',
        'Imran Khan, +919820011122',
        'रानी देवी, owes ₹450.00',
        'Left out: Address',
      ].join('\n'),
    );
    expect(labels(shown)).toEqual(['Add all', 'Cancel']);
    expect(heardBy('meena', await people.say('meena', 'customers'))).toContain('no customers yet');

    const done = only(await people.press('meena', 'Add all', { on: shown }));
    expect(done).toMatchObject({ id: shown.id, edited: true });
    expect(done.text).toContain('5 customers added from the file.\nOwed to you: ₹12,36,267.50\nIn credit: ₹300.00');
    expect(done.text).toContain('invite Asha Verma');
    expect(await filesKept()).toBe(0);

    const asha = heardBy('meena', await people.say('meena', 'balance Asha'));
    expect(asha).toContain('Balance ₹1,250.00 of ');
    expect(asha).toContain('due 15 Dec 2026');
    expect(heardBy('meena', await people.say('meena', 'balance रानी'))).toContain('due 22 Dec 2026');
    expect(heardBy('meena', await people.say('meena', 'balance Sharma'))).toContain('Balance ₹300.00 in credit');
    expect(heardBy('meena', await people.say('meena', 'sale Sharma oil 500'))).toContain('Balance ₹200.00');
    expect(heardBy('meena', await people.say('meena', 'pay Ravi 4567.50'))).toContain('Balance ₹12,30,000.00');
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });

  test('comes with words or without; the limit is the one in the file, else what is owed and the starter limit', async () => {
    await sendFile('meena', 'Name,Owes,Limit\nAsha Verma,1250,2000\nMary Otieno,1250,\nZubeida Ali,0,none', 'import');
    await people.press('meena', 'Add all');
    expect(heardBy('meena', await people.say('meena', 'balance Asha'))).toContain('₹1,250.00 of ₹2,000.00');
    expect(heardBy('meena', await people.say('meena', 'balance Mary'))).toContain('₹1,250.00 of ₹6,250.00');
    expect(heardBy('meena', await people.say('meena', 'customer Zubeida'))).toContain('Balance ₹0.00');
  });

  test('gives an opening balance to who is a customer already and has no entry', async () => {
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
    await people.say('meena', 'limit Asha 9000');
    const shown = await sendFile('meena', 'Name,Balance\nasha verma,1250\nMary Otieno,0');
    expect(heardBy('meena', shown)).toContain('Add 1 new customer from this file?\n1 customer you have already gets');
    const heard = await people.press('meena', 'Add all');
    expect(heardBy('asha', heard)).toBe('');
    // A limit is raised by what is owed, never lowered.
    expect(heardBy('meena', await people.say('meena', 'balance Asha'))).toContain('₹1,250.00 of ₹9,000.00');
  });

  test('only of such customers says what they got', async () => {
    await people.say('meena', 'add Asha Verma');
    expect(heardBy('meena', await sendFile('meena', 'Name,Balance\nAsha Verma,1250'))).toMatch(/^Take this file in\?/);
    expect(heardBy('meena', await people.press('meena', 'Add all'))).toMatch(
      /^1 customer you had already got a balance/,
    );
  });

  test('in which nobody is new and nobody owes changes nothing', async () => {
    await people.say('meena', 'add Asha Verma');
    const before = await recordOf(people);
    expect(heardBy('meena', await sendFile('meena', 'Name,Phone\nAsha Verma,'))).toContain('is a customer already');
    expect(await recordOf(people)).toBe(before);
  });

  test('of as many lines as may be comes in at once', async () => {
    const lines = Array.from({ length: IMPORT_ROWS_MAX }, (_, n) => `Customer ${letters(n)},${n + 1}`);
    await sendFile('meena', ['Name,Balance', ...lines].join('\n'));
    expect(heardBy('meena', await people.press('meena', 'Add all'))).toContain(`${IMPORT_ROWS_MAX} customers added`);
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });
});

/** A word for a number, without a digit. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
}

describe('with a line that cannot be taken', () => {
  test('nothing can be pressed, and every such line is named', async () => {
    await people.say('meena', 'add Mary Otieno');
    await people.say('meena', 'sale Mary rice 5');
    const before = await recordOf(people);
    const heard = only(
      await sendFile(
        'meena',
        [
          'Name,Phone,Balance,Due date',
          'Asha Verma,12,1250,',
          ',,5,',
          'Ravi,,x12,',
          'Mary Otieno,,5,',
          'Zubeida,,5,',
          'zubeida,,7,',
          'Imran,,5,2009-01-01',
        ].join('\n'),
      ),
    );
    expect(heard.text).toBe(
      [
        '6 lines cannot be taken as they are, so nothing was recorded:',
        'Line 2, Asha Verma – “12” is not a phone number.',
        'Line 3 – There is no name in that.',
        'Line 4, Ravi – “x12” is not an amount.',
        'Line 5, Mary Otieno – Mary Otieno is a customer already, with entries of her own.',
        'Line 7, zubeida – zubeida stands here twice.',
        'Line 8, Imran – 1 Jan 2009 is too far back: 22 Nov 2016 at the earliest.',
        'Correct the file and send it again.',
      ].join('\n'),
    );
    expect(heard.buttons).toEqual([]);
    expect(await filesKept()).toBe(0);
    expect(await recordOf(people)).toBe(before);
  });

  test('everything that is wrong with the line is named, so that one round of corrections is enough', async () => {
    const heard = only(
      await sendFile(
        'meena',
        'Name,Phone,Balance,Due date,Limit\nAsha Verma,12,x12,2009-01-01,y\nasha verma,,5,2009-01-01,\n,,z,,',
      ),
    );
    expect(heard.text.split('\n')).toEqual([
      '3 lines cannot be taken as they are, so nothing was recorded:',
      'Line 2, Asha Verma – “x12” is not an amount.',
      'Line 2, Asha Verma – “12” is not a phone number.',
      expect.stringMatching(/^Line 2, Asha Verma – .*y.*$/u),
      'Line 3, asha verma – asha verma stands here twice.',
      'Line 3, asha verma – 1 Jan 2009 is too far back: 22 Nov 2016 at the earliest.',
      'Line 4 – There is no name in that.',
      'Line 4 – “z” is not an amount.',
      'Correct the file and send it again.',
    ]);
  });

  test('a screen of them is named, the rest counted', async () => {
    const lines = Array.from({ length: 20 }, (_, number) => `Asha ${letters(number)},lots`);
    const { text } = only(await sendFile('meena', ['Name,Balance', ...lines].join('\n')));
    expect(text.split('\n')).toHaveLength(11);
    expect(text).toContain('and 12 more');
  });

  test('that was added in the book meanwhile nothing of the file is recorded', async () => {
    await sendFile('meena', 'Name,Balance\nAsha Verma,1250\nMary Otieno,5');
    await people.say('meena', 'add Mary Otieno owes 7');
    const before = await recordOf(people);
    const heard = heardBy('meena', await people.press('meena', 'Add all'));
    expect(heard).toContain('Line 3 of the file cannot be taken any more, so nothing was recorded. Mary Otieno is a');
    expect(await recordOf(people)).toBe(before);
  });
});

test.each([
  ['of a spreadsheet in a text file’s name', { bytes: Uint8Array.of(0x50, 0x4b, 0xff) }, 'CSV UTF-8'],
  ['the channel would not give', { missing: 'not-fetched' } as const, 'could not be fetched'],
  ['too large for the channel', { missing: 'too-large' } as const, 'at most 512 KB'],
  ['too large', { bytes: new Uint8Array(INBOUND_FILE_BYTES_MAX + 1) }, 'at most 512 KB'],
])('a file %s is refused, with what to do', async (_, file, words) => {
  const heard = only(await people.send('meena', { kind: 'file', name: 'customers.csv', file }));
  expect(heard.text).toContain(words);
  expect(heard.buttons).toEqual([]);
});

test('a spreadsheet’s own file is refused with the way to send it as one that can be taken; others are told that it cannot', async () => {
  await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
  const xlsx = { kind: 'unread', what: 'file' } as const;
  const heard = heardBy('meena', await people.send('meena', xlsx));
  expect(heard).toContain('save it as CSV (in the spreadsheet: File, Download or Save as, CSV) and send that');
  expect(heard).toContain('nothing was recorded');
  expect(heardBy('asha', await people.send('asha', xlsx))).not.toContain('CSV');
});

test('a name with a colon is hers who is called so, and one that nobody could type again is named', async () => {
  await people.say('meena', 'add Zoë: Corner Ng');
  await people.say('meena', 'sale Zoë: Corner Ng rice 5');
  const heard = heardBy('meena', await sendFile('meena', 'Name,Balance\nZoë: Corner Ng,5\n@asha,5\nUsha: Ng:,5'));
  expect(heard).toContain('Line 2, Zoë: Corner Ng – Zoë: Corner Ng is a customer already');
  expect(heard).toContain('Line 3, @asha – ');
  await sendFile('meena', 'Name,Balance\nUsha: Ng:,5');
  await people.press('meena', 'Add all');
  expect(heardBy('meena', await people.say('meena', 'balance Usha: Ng'))).toMatch(
    /^Usha: Ng: 1 open item\.\nBalance ₹5\.00[\s\S]*\nUsha is not linked/,
  );
});

describe('nicknames and notes', () => {
  test('come in with the customer, as nick and note would have them', async () => {
    const shown = only(
      await sendFile(
        'meena',
        'Name,Nickname,Remarks\nAsha Verma,didi,"pays after the 5th\nnever cash"\nMary Otieno,-,',
      ),
    );
    expect(shown.text).toContain('Asha Verma, also called didi, note “pays after the 5th never cash”\nMary Otieno');
    expect(shown.text).not.toContain('Left out');
    await people.press('meena', 'Add all');
    expect(heardBy('meena', await people.say('meena', 'sale didi 20'))).toContain('#1 Asha Verma: ₹20.00');
    const card = heardBy('meena', await people.say('meena', 'customer Asha'));
    expect(card).toContain('Also called didi');
    expect(card).toContain('pays after the 5th never cash');
    expect(heardBy('meena', await people.say('meena', 'nick Mary = didi'))).toContain('somebody else’s name');
    await people.say('meena', 'pay Asha 20');
    await people.say('meena', 'forget Asha');
    expect(heardBy('meena', await people.say('meena', 'balance didi'))).toContain(
      'There is no customer called “didi”.',
    );
  });

  test('have the bounds that nick and note have, and nobody else’s name', async () => {
    await people.say('meena', 'add Ravi Baker');
    const before = await recordOf(people);
    const lines = [
      'Asha Verma,ravi,',
      'Mary Otieno,asha,',
      'Imran Khan,boss,',
      'Zubeida Ali,Boss,',
      'Usha Ng,us 2,',
      `Rani Devi,,${'x'.repeat(501)}`,
      `Sam Ng,${'x'.repeat(81)},`,
      'Lata Rao,lata,',
    ];
    const heard = only(await sendFile('meena', ['Name,Alias,Note', ...lines].join('\n')));
    expect(heard.text.split('\n').map((line) => line.slice(0, 60))).toEqual([
      '7 lines cannot be taken as they are, so nothing was recorded',
      expect.stringMatching(/^Line 2, Asha Verma – ravi is somebody else’s name/),
      expect.stringMatching(/^Line 3, Mary Otieno – asha is somebody else’s name/),
      expect.stringMatching(/^Line 4, Imran Khan – boss is somebody else’s name/),
      expect.stringMatching(/^Line 5, Zubeida Ali – Boss is somebody else’s name/),
      expect.stringMatching(/^Line 6, Usha Ng – A name cannot have a number/),
      expect.stringMatching(/^Line 7, Rani Devi – /),
      expect.stringMatching(/^Line 8, Sam Ng – That name is too long/),
      'Correct the file and send it again.',
    ]);
    expect(await recordOf(people)).toBe(before);
  });
});

describe('words that come with a file', () => {
  test.each(['import', '/import', ' Import\n', undefined])(
    'that ask for nothing else are no words: %j',
    async (text) => {
      expect(await sendFile('meena', KHATABOOK, text)).toHaveLength(1);
    },
  );

  test('are not done, and she hears that beside what became of the file', async () => {
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
    const before = await recordOf(people);
    const [shown, words, ...more] = await sendFile('meena', 'Name,Balance\nMary,5', 'sale Asha 210');
    expect(more).toEqual([]);
    expect(shown?.text).toContain('Add 1 new customer from this file?');
    expect(words?.text).toBe(
      'The words with the file were passed over.\nIf they are a command, send them without the file: sale Asha 210',
    );
    expect(await recordOf(people)).toBe(before);
    await people.press('meena', 'Add all', { on: shown });
    expect(heardBy('meena', await people.say('meena', 'balance Mary'))).toContain('Balance ₹5.00');
    expect(heardBy('asha', await sendFile('asha', KHATABOOK, 'paid 500'))).toMatch(
      /^I cannot read this kind of file[\s\S]*without the file: paid 500$/,
    );
  });
});

describe('columns that no heading tells', () => {
  const file = 'Who,Place,Money\nAsha Verma,Pune,1250\nMary Otieno,Goa,80';

  test('are chosen one after the other', async () => {
    const asked = only(await sendFile('meena', file));
    expect(asked.text).toBe('Which column is the customer’s name?\nI read line 1 as the headings.');
    expect(labels(asked)).toEqual(['Who', 'Place', 'Money', 'Cancel']);
    const next = only(await people.press('meena', 'Who'));
    expect(next.text).toContain('Which column is what they owe?');
    expect(labels(next)).toEqual(['Place', 'Money', 'None', 'Cancel']);
    expect(heardBy('meena', await people.press('meena', 'Money'))).toContain('Owed to you: ₹1,330.00');
    await people.press('meena', 'Add all');
    expect(heardBy('meena', await people.say('meena', 'balance Asha'))).toContain('Balance ₹1,250.00');
  });

  test('[None] takes the customers only', async () => {
    await sendFile('meena', file);
    await people.press('meena', 'Who');
    await people.press('meena', 'None');
    await people.press('meena', 'Add all');
    expect(heardBy('meena', await people.say('meena', 'balance Asha'))).toContain('Balance ₹0.00');
  });

  test('a wrong one shows what is wrong with it', async () => {
    await sendFile('meena', file);
    await people.press('meena', 'Who');
    expect(heardBy('meena', await people.press('meena', 'Place'))).toContain('Line 2, Asha Verma – “Pune” is not an');
  });
});

describe('once', () => {
  test('however often the button is pressed and the file delivered', async () => {
    const content = { kind: 'file', name: 'c.csv', file: { bytes: new TextEncoder().encode(KHATABOOK) } } as const;
    const shown = only(await people.send('meena', content));
    await people.press('meena', 'Add all', { on: shown, key: 'tap' });
    const before = await recordOf(people);
    expect(await people.press('meena', 'Add all', { on: shown, key: 'tap' })).toEqual([]);
    await people.press('meena', 'Add all', { on: shown });
    expect(heardBy('meena', await people.send('meena', content))).toContain('4 lines cannot be taken');
    expect(await recordOf(people)).toBe(before);
  });

  test('not after a day: the preview has expired', async () => {
    await sendFile('meena', KHATABOOK);
    people.wait({ hours: 25 });
    expect(heardBy('meena', await people.press('meena', 'Add all'))).toContain('more than a day old');
    expect(heardBy('meena', await people.say('meena', 'customers'))).toContain('no customers yet');
  });

  test('not when somebody was erased since, for the file may name her', async () => {
    await people.say('meena', 'add Zubeida Ali');
    await sendFile('meena', 'Name,Balance\nZubeida Ali,1250');
    await people.say('meena', 'forget Zubeida');
    await people.press('meena', 'Add all', { on: people.sees('meena').findLast(({ buttons }) => buttons.length > 0) });
    expect(await filesKept()).toBe(0);
    expect(heardBy('meena', await people.say('meena', 'customers'))).not.toContain('Zubeida');
  });
});

describe('only the owner brings a file in', () => {
  test('a clerk is told so, a customer and a stranger that it cannot be read', async () => {
    await addClerk(people, 'carl');
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
    expect(heardBy('carl', await sendFile('carl', KHATABOOK))).toContain('Only the owner can bring customers in');
    expect(heardBy('asha', await sendFile('asha', KHATABOOK))).toContain('I cannot read this kind of file');
    expect(heardBy('eve', await sendFile('eve', KHATABOOK))).toContain('I cannot read this kind of file');
  });

  test('`import` explains what may be sent', async () => {
    const { text } = only(await people.say('meena', 'import'));
    expect(text).toContain('Name,Phone,Balance,Due date\nAsha,+919812345678,1250,2026-12-15');
    expect(heardBy('meena', await people.say('meena', 'help'))).toContain('import');
    // The example works as it stands.
    expect(heardBy('meena', await sendFile('meena', text.split('\n').slice(-3, -1).join('\n')))).toContain(
      'Asha, owes ₹1,250.00, due 15 Dec 2026, +919812345678',
    );
  });
});
