/**
 * What is promised about speed (quality.md, "Speed and scale"): `npm run bench [-- --json] [--entries 100000] [--only sale,balance]`.
 * Ratios are taken in one run, turn by turn, because the machine is shared; each figure is the median of five rounds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { look, perform } from '#app/command.ts';
import { recordPayment } from '#app/recordPayment.ts';
import { recordSale } from '#app/recordSale.ts';
import { showAccount } from '#app/showAccounts.ts';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { bareDriver } from './bench/bareDriver.ts';
import { fillShop, runDayIn } from './bench/dailyRun.ts';
import { lengthen } from './bench/longAccount.ts';
import { median, millisEach, rateAtOnce, ratePerSecond } from './bench/measure.ts';
import { type Ledger, openLedger } from './bench/medici.ts';
import { deliverNotices } from './bench/notices.ts';
import { type Product, startProduct } from './bench/product.ts';
import { type BenchShop, entriesOf, openShop } from './bench/shop.ts';
import { firstStartToReady, startToReady } from './bench/startToReady.ts';

/** `figure` against `target`, the most or the least it may be. */
type Row = {
  readonly measure: string;
  readonly figure: number;
  readonly unit: '×' | 's' | 'MiB';
  readonly target: { readonly most: number } | { readonly least: number };
  readonly details: Readonly<Record<string, number>>;
};

const ROUNDS = 5;
const WRITERS = 50;
/** As `connectStore` names it. */
const DATABASE = 'slatebook';
/** Where the sandbox, which starts when no channel is configured, keeps its book. */
const SANDBOX_FOLDER = 'sandbox';
const NOTICES = 1_000;
const LEDGER_ENTRIES = 10_000;
/** Of so many accounts one is due on a quiet day. */
const ACCOUNTS_A_DUE = 100;
const MEASURES = ['sale', 'balance', 'medici', 'writers', 'daily', 'notices', 'start'] as const;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    entries: { type: 'string', default: '100000' },
    only: { type: 'string', default: MEASURES.join(',') },
  },
});
const entries = Number(values.entries);
const only = values.only.split(',');

const rows: Row[] = [];
if (only.includes('sale')) rows.push(await inFolder((folder) => withProduct(folder, logSale)));
if (only.includes('balance')) rows.push(await inFolder((folder) => withProduct(folder, balanceQuery)));
if (only.includes('medici')) rows.push(...(await inFolder((folder) => withProduct(folder, againstMedici))));
if (only.includes('writers')) rows.push(...(await inFolder((folder) => withProduct(folder, concurrentWriters))));
if (only.includes('daily')) rows.push(...(await inFolder(dailyRuns)));
if (only.includes('notices')) rows.push(await inFolder((folder) => withProduct(folder, notices)));
if (only.includes('start')) rows.push(...(await inFolder(starts)));
print(rows);

async function logSale(product: Product): Promise<Row> {
  const { customers, say } = await openShop(product, WRITERS);
  const bare = await bareDriver(product.uri, DATABASE);
  const sale = (turn: number): Promise<void> => say(`sale ${customers[turn % WRITERS]?.name} 2 kg rice 120, oil 90`);
  let turn = 0;
  const next = (): number => turn++;
  await bare.learn(() => sale(next()));
  const times = { product: [] as number[], bare: [] as number[] };
  // The first round warms the code up.
  for (let round = 0; round <= ROUNDS; round++) {
    const ours = await ratePerSecond(200, () => sale(next()));
    const theirs = await ratePerSecond(200, () => bare.write(next()));
    if (round === 0) continue;
    times.product.push(1000 / ours);
    times.bare.push(1000 / theirs);
  }
  const documents = bare.documents;
  await bare.close();
  const [ours, theirs] = [median(times.product), median(times.bare)];
  const details = { 'product, ms': ours, 'bare driver, ms': theirs, documents };
  return {
    measure: 'log a sale, against the bare driver',
    figure: ours / theirs,
    unit: '×',
    target: { most: 2 },
    details,
  };
}

async function balanceQuery(product: Product): Promise<Row> {
  const { shop, customers, say } = await openShop(product, 2);
  const [short, long] = customers;
  if (short === undefined || long === undefined) throw new Error('no customers');
  await lengthen(product, { shop, customer: short, entries: 10 });
  await lengthen(product, { shop, customer: long, entries });
  const times = { short: [] as number[], long: [] as number[] };
  // Call by call in turn, so that whatever else the machine does meets both alike; the first ones warm the code up.
  for (let turn = -100; turn < 1000; turn++) {
    const ofShort = await millisEach(1, () => say(`balance ${short.name}`));
    const ofLong = await millisEach(1, () => say(`balance ${long.name}`));
    if (turn < 0) continue;
    times.short.push(ofShort);
    times.long.push(ofLong);
  }
  const [ofShort, ofLong] = [median(times.short), median(times.long)];
  const details = { '10 entries, ms': ofShort, [`${entries} entries, ms`]: ofLong };
  return {
    measure: `balance, 10 → ${entries} entries`,
    figure: ofLong / ofShort,
    unit: '×',
    target: { most: 1.2 },
    details,
  };
}

/**
 * Ours through the use-cases that the conversation calls, each in its transaction with everything it reads, records and says; the whole
 * message stands among the details. medici's balance is compared where it adds its lines up, which it does once in two days for each
 * account and on every new question; from its snapshot on it has next to nothing to add.
 */
async function againstMedici(product: Product): Promise<Row[]> {
  const { shop, owner, customers, say } = await openShop(product, 1);
  const [customer] = customers;
  if (customer === undefined) throw new Error('no customer');
  await lengthen(product, { shop, customer, entries: LEDGER_ENTRIES });
  const ledger = await openLedger(product.uri, LEDGER_ENTRIES);
  const { app } = product;
  const [amount, items] = [12_000, [{ name: 'rice', amount: 12_000 }]];
  // A sale and its payment in turn, as before: what is open stays what a customer has open.
  const record = (turn: number) =>
    perform(app, { key: `medici:${keys++}`, said: app.now() }, async (command) => {
      const ask = { customer: customer.id, amount };
      const outcome =
        turn % 2 === 0
          ? await recordSale(command, owner, { customer: customer.id, items })
          : await recordPayment(command, owner, ask);
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
    });
  let keys = 0;
  const read = () => look(app, (command) => showAccount(command, owner, customer.id));
  const times = { record: [] as number[], write: [] as number[], message: [] as number[] };
  const balances = { ours: [] as number[], first: [] as number[], next: [] as number[], message: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const took = {
      record: await millisEach(100, record),
      write: await millisEach(100, () => ledger.write()),
      message: await millisEach(100, (turn) =>
        say(turn % 2 === 0 ? `sale ${customer.name} rice 120` : `pay ${customer.name} 120`),
      ),
      ours: await millisEach(200, read),
      first: await firstBalance(ledger),
      next: await millisEach(100, () => ledger.nextBalance()),
      asked: await millisEach(100, () => say(`balance ${customer.name}`)),
    };
    if (round === 0) continue;
    times.record.push(took.record);
    times.write.push(took.write);
    times.message.push(took.message);
    balances.ours.push(took.ours);
    balances.first.push(took.first);
    balances.next.push(took.next);
    balances.message.push(took.asked);
  }
  await ledger.close();
  const [ours, theirs] = [median(times.record), median(times.write)];
  const [read1, first] = [median(balances.ours), median(balances.first)];
  return [
    {
      measure: `record an entry, ${LEDGER_ENTRIES} there, against medici`,
      figure: ours / theirs,
      unit: '×',
      target: { most: 2 },
      details: { 'ours, ms': ours, 'medici, ms': theirs, 'as a message, ms': median(times.message) },
    },
    {
      measure: `medici's first balance of ${LEDGER_ENTRIES}, against ours`,
      figure: first / read1,
      unit: '×',
      target: { least: 20 },
      details: {
        'ours, ms': read1,
        'medici first (compared), ms': first,
        'medici from its snapshot, ms': median(balances.next),
        'as a message, ms': median(balances.message),
      },
    },
  ];
}

async function firstBalance(ledger: Ledger): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    await ledger.forgetBalance();
    times.push(await millisEach(1, () => ledger.firstBalance()));
  }
  return median(times);
}

async function concurrentWriters(product: Product): Promise<Row[]> {
  const opened = await openShop(product, 2 * WRITERS + 1);
  const [alone, ...others] = opened.customers;
  const [shared, ...rest] = others;
  if (alone === undefined || shared === undefined) throw new Error('no customers');
  const apart = rest.slice(0, WRITERS);
  const rates = { one: [] as number[], apart: [] as number[], shared: [] as number[] };
  const times = 200;
  let recorded = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const one = await rateAtOnce(1, times, () => sell(opened, alone.name));
    const many = await rateAtOnce(WRITERS, times, (i) => sell(opened, apart[i % WRITERS]?.name ?? ''));
    const together = await rateAtOnce(WRITERS, times, () => sell(opened, shared.name));
    recorded += 3 * times;
    if (round === 0) continue;
    rates.one.push(one);
    rates.apart.push(many);
    rates.shared.push(together);
  }
  const found = await entriesOf(
    product,
    opened.shop.id,
    opened.customers.map(({ id }) => id),
  );
  if (found !== recorded) throw new Error(`${recorded} sales were answered, ${found} are on the accounts`);
  const one = median(rates.one);
  const row = (measure: string, rate: number): Row => {
    const details = { 'one writer, a second': one, 'all, a second': rate };
    return { measure, figure: rate / one, unit: '×', target: { least: 1 }, details };
  };
  return [
    row(`${WRITERS} writers on ${WRITERS} accounts, against one`, median(rates.apart)),
    row(`${WRITERS} writers on one account, against one`, median(rates.shared)),
  ];
}

/** Once each: a day is run once. */
async function dailyRuns(folder: string): Promise<Row[]> {
  const few = entries / ACCOUNTS_A_DUE;
  const many = 10 * few;
  // Soon enough that no review of limits falls on them: that one reads every chain, and comes by policy and not every day.
  const first = addDays(new Date().toISOString().slice(0, 10), 10);
  const second = addDays(first, 1);
  const small = join(folder, 'small');
  const large = join(folder, 'large');
  await withProduct(small, (product) => fillShop(product, { accounts: entries / 10, due: new Map([[first, few]]) }));
  const due = new Map([
    [first, few],
    // Nothing is delivered, so those of the first day are due a notice on the second too.
    [second, many - few],
  ]);
  await withProduct(large, (product) => fillShop(product, { accounts: entries, due }));
  const run = async (place: string, date: CalendarDate, count: number) => {
    const ran = await runDayIn(place, date);
    if (ran.notices !== count) throw new Error(`${count} accounts were due on ${date}, ${ran.notices} have a notice`);
    return ran;
  };
  const ofSmall = await run(small, first, few);
  const ofLarge = await run(large, first, few);
  const ofMany = await run(large, second, many);
  const details = {
    ...{ [`${few} due, s`]: ofLarge.seconds, 'of the processor, s': ofLarge.cpuSeconds },
    ...{ [`${many} due, s`]: ofMany.seconds, 'of the processor for these, s': ofMany.cpuSeconds },
  };
  return [
    {
      measure: `daily run, ${few} → ${many} of ${entries} accounts due`,
      figure: ofMany.seconds / ofLarge.seconds,
      unit: '×',
      target: { most: 12 },
      details,
    },
    {
      measure: `daily run, ${few} due of ${entries / 10} → ${entries} accounts`,
      figure: ofLarge.seconds / ofSmall.seconds,
      unit: '×',
      target: { most: 1.3 },
      details: {
        ...{ [`${entries / 10} accounts, s`]: ofSmall.seconds, 'of the processor, s': ofSmall.cpuSeconds },
        ...{ [`${entries} accounts, s`]: ofLarge.seconds, 'of the processor for these, s': ofLarge.cpuSeconds },
      },
    },
    {
      measure: `daily run, memory beyond the idle process`,
      figure: ofMany.peakMiB - ofMany.idleMiB,
      unit: 'MiB',
      target: { most: 150 },
      details: {
        'idle, MiB': ofMany.idleMiB,
        [`${many} due, MiB`]: ofMany.peakMiB,
        [`${few} due, MiB`]: ofLarge.peakMiB,
      },
    },
  ];
}

function sell({ say }: BenchShop, name: string): Promise<void> {
  return say(`sale ${name} rice 120`);
}

/** Once: it takes as long as the limits want, whatever the machine does. */
async function notices(product: Product): Promise<Row> {
  const { seconds, bestSeconds, refused, again } = await deliverNotices(product, NOTICES);
  if (refused > 0) throw new Error(`${refused} of ${NOTICES} notices were answered with 429`);
  const details = { 'all, s': seconds, 'a second': NOTICES / seconds, 'answers 429': refused, 'tried again': again };
  return {
    measure: `${NOTICES} notices, of what Telegram allows`,
    figure: bestSeconds / seconds,
    unit: '×',
    target: { least: 0.95 },
    details,
  };
}

async function starts(folder: string): Promise<Row[]> {
  const existing = join(folder, 'existing');
  await withProduct(join(existing, SANDBOX_FOLDER), async (product) => {
    const { shop, customers } = await openShop(product, 1);
    for (const customer of customers) await lengthen(product, { shop, customer, entries });
  });
  const seconds = { first: [] as number[], again: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    seconds.first.push((await firstStartToReady(join(folder, `first-${round}`))) / 1000);
    seconds.again.push((await startToReady(existing)) / 1000);
  }
  const row = (measure: string, all: readonly number[], most: number): Row => {
    const details = { 'longest, s': Math.max(...all) };
    return { measure, figure: median(all), unit: 's', target: { most }, details };
  };
  return [
    row('start to ready, the first time', seconds.first, 4),
    row(`start to ready with ${entries} entries`, seconds.again, 2),
  ];
}

async function withProduct<Value>(dataDir: string, use: (product: Product) => Promise<Value>): Promise<Value> {
  const product = await startProduct(dataDir);
  try {
    return await use(product);
  } finally {
    await product.close();
  }
}

async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(all: readonly Row[]): void {
  if (values.json) {
    process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
    return;
  }
  for (const { measure, figure, unit, target, details } of all) {
    const [word, bound] = 'most' in target ? ['≤', target.most] : ['≥', target.least];
    const kept = 'most' in target ? figure <= target.most : figure >= target.least;
    const parts = Object.entries(details).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`);
    const cells = [
      measure.padEnd(46),
      `${figure.toFixed(2)} ${unit}`.padStart(9),
      `${word} ${bound} ${unit}`.padStart(9),
    ];
    process.stdout.write(`${cells.join('  ')}  ${kept ? 'kept  ' : 'MISSED'}  ${parts.join(', ')}\n`);
  }
}
