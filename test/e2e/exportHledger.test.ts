import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkJournal, HAS_HLEDGER, hledgerBalances, readJournal } from '../reports/journal.ts';
import { type Person, textOf } from '../stories/person.ts';
import { link, openShop } from '../stories/stage.ts';
import { openWebStage, type WebStage } from './webStage.ts';

/**
 * quality.md, "Correctness": the exported hledger journal, given to `hledger` itself, has the bot's balances. 500 random commands are
 * sent as the page of the web chat sends them, wrong ones among them; the days in between bring late fees.
 */

const LATE = 'Asha Verma';
const NAMES = ["Mary O'Neil", '[Binod] Kumar', 'Zoë Ng | Co', 'राम शर्मा', 'بقالة الأمانة'] as const;
const COMMANDS = 500;
const BATCHES = 2;
/** Who keeps the shop, each at a chat of her own; they serve different customers at the same time. */
const OWNERS = 3;

let stage: WebStage;
let owner: Person;

beforeAll(async () => {
  stage = await openWebStage();
  owner = await openShop(stage);
});
afterAll(() => stage.close());

const amount = fc.constantFrom('1', '12.50', '100', '250.05', '1,999.99', '45000', '1000000000');
const number = fc.integer({ min: 1, max: 60 });

/** What one of them types about her customers. */
function commandOf(customers: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...customers);
  const when = fc.constantFrom('', ' due tomorrow', ' on yesterday', ' 2/10 net 15');
  const how = fc.constantFrom('', ' cash', ' upi QX1', ' on yesterday');
  const summed = (form: string) => fc.tuple(name, amount).map(([who, sum]) => form.replace('{}', who) + sum);
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(summed('sale {} goods '), when).map((words) => words.join('')) },
    { weight: 6, arbitrary: fc.tuple(summed('pay {} '), how).map((words) => words.join('')) },
    { weight: 3, arbitrary: fc.tuple(name, number).map(([who, entry]) => `void ${who} #${entry} wrong; line`) },
    { weight: 1, arbitrary: fc.constant('undo') },
    { weight: 2, arbitrary: summed('writeoff {} ') },
    { weight: 2, arbitrary: fc.tuple(summed('adjust {} -')).map(([words]) => `${words} counted`) },
    { weight: 1, arbitrary: fc.tuple(summed('adjust {} +')).map(([words]) => `${words} counted`) },
    { weight: 2, arbitrary: summed('refund {} ') },
    { weight: 1, arbitrary: fc.tuple(name, number).map(([who, entry]) => `waive ${who} #${entry}`) },
  );
}

test('after 500 random commands hledger has the balances that the bot says', async () => {
  await owner.says('policy late-fee 2% after 1 days every 2 days cap 20%', { until: /fee/i });
  await owner.says('policy terms on paper', { until: /paper/i });
  const invited = await owner.says(`add ${LATE} limit none owes 1250.75`, { until: 'Code:' });
  const asha = await stage.person('Asha');
  await link(stage, asha, textOf(invited));
  await owner.says(`sale ${LATE} rice 100 due tomorrow`, { until: /#2/ });
  // Beyond the reach of `undo`: this one shall be late.
  await post('/web/clock', { days: 2 });
  for (const each of NAMES) await owner.says(`add ${each} limit none`, { until: each });

  const seed = Math.floor(Math.random() * 2 ** 31);
  const chats = ['owner', ...(await moreOwners())];
  const typed = chats.map((chat, at) => {
    const customers = NAMES.filter((_, index) => index % OWNERS === at);
    return { chat, commands: fc.sample(commandOf(customers), { numRuns: Math.ceil(COMMANDS / OWNERS), seed }) };
  });
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await Promise.all(
      typed.map(async ({ chat, commands }) => {
        const [from, to] = [batch, batch + 1].map((part) => (part * commands.length) / BATCHES);
        for (const text of commands.slice(from, to)) await post('/web/messages', { chat, id: randomUUID(), text });
      }),
    );
    if (batch === 0) await post('/web/clock', { days: 8 });
  }

  const exported = await owner.says('export hledger', { until: (seen) => seen.document !== undefined });
  const file = exported.find((seen) => seen.document !== undefined)?.document;
  expect(file?.name).toMatch(/^Corner-Store-\d{4}-\d{2}-\d{2}\.journal$/);
  const journal = new TextDecoder().decode(file?.bytes);
  const kinds = new Set(readJournal(journal).transactions.map(({ words }) => words.split(/:| of /)[0]));
  const balances = checkJournal(journal);
  const asserted = new Map(
    readJournal(journal)
      .transactions.at(-1)
      ?.postings.map((each) => [each.account, each]),
  );
  for (const each of [LATE, ...NAMES]) {
    const account = `assets:receivable:${each.replace('|', ' ').replace(/ +/g, ' ').replace(/^\[/, '')}`;
    const said = balanceIn(textOf(await owner.says(`balance ${each}`, { until: /Balance/ })));
    expect({ seed, each, said }).toEqual({ seed, each, said: asserted.get(account)?.asserted });
    expect({ seed, each, said }).toEqual({ seed, each, said: balances.get(account) ?? 0n });
  }
  for (const kind of ['sale', 'payment', 'void', 'write-off', 'correction', 'opening balance', 'fee'])
    expect({ seed, kinds: [...kinds] }).toEqual({ seed, kinds: expect.arrayContaining([kind]) });
  if (!HAS_HLEDGER) return;
  for (const [account, balance] of await hledgerBalances(journal))
    expect({ seed, account, balance: minorIn(balance) }).toEqual({ seed, account, balance: balances.get(account) });
}, 180_000);

/** Chats of people who join as owners. */
async function moreOwners(): Promise<readonly string[]> {
  const chats: string[] = [];
  for (let at = 1; at < OWNERS; at += 1) {
    const chat = `owner${at}`.padEnd(12, 'x');
    const code = stage.wayIn(textOf(await owner.says('staff invite owner', { until: 'Code:' })));
    await post('/web/chats', { chat, name: `Owner ${at}` });
    await post('/web/messages', { chat, id: randomUUID(), text: code });
    chats.push(chat);
  }
  return chats;
}

/** `Balance ₹1,250.00`, `Balance ₹300.00 in credit`, in paise. */
function balanceIn(text: string): bigint {
  const [, sum = '', credit] = /Balance ₹([\d,]+\.\d\d)( in credit)?/.exec(text) ?? [];
  return minorIn(sum) * (credit === undefined ? 1n : -1n);
}

function minorIn(decimal: string): bigint {
  return BigInt(decimal.replace(/[^\d-]/g, ''));
}

async function post(path: string, body: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${stage.url()}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
}
