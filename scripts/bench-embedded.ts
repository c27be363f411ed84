/**
 * The reference figures of the embedded database: `npm run bench:embedded [-- --json] [--sizes 10000,100000,1000000]`.
 * Client and database share this process, as they do in the product. Each figure is the median of five rounds.
 */
import { parseArgs } from 'node:util';
import { type BenchBook, fill, line, openBook, removeBook, transfer } from './bench/book.ts';
import { median, percentile, rateAtOnce, ratePerSecond } from './bench/measure.ts';

/** Measured when the design was tried out, on two cores. */
const REFERENCE = {
  'inserts, one after another': 500,
  'inserts, 64 at once': 2200,
  'indexed reads': 1600,
  'transactions of three writes': 300,
  'insertMany, documents': 10_000,
} as const;
type Figure = keyof typeof REFERENCE;

const ROUNDS = 5;
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, sizes: { type: 'string', default: '10000,100000,1000000' } },
});
const sizes = values.sizes.split(',').map(Number);

const report: Record<string, unknown> = {};
report.reference = await referenceFigures();
report.bySize = await figuresBySize();
print(report);

async function referenceFigures(): Promise<Record<Figure, number>> {
  const rounds: Record<Figure, number[]> = {
    'inserts, one after another': [],
    'inserts, 64 at once': [],
    'indexed reads': [],
    'transactions of three writes': [],
    'insertMany, documents': [],
  };
  for (let round = 0; round <= ROUNDS; round++) {
    const book = await openBook();
    const figures = await referenceRound(book);
    await book.close();
    await removeBook(book.folder);
    // The first round warms the code up.
    if (round === 0) continue;
    for (const [name, figure] of Object.entries(figures)) rounds[name as Figure].push(figure);
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, median(all)])) as Record<Figure, number>;
}

async function referenceRound(book: BenchBook): Promise<Record<Figure, number>> {
  const { lines, client } = book;
  const alone = await ratePerSecond(1000, (i) => lines.insertOne(line(i)));
  const together = await rateAtOnce(64, 4000, (i) => lines.insertOne(line(10_000 + i)));
  const reads = await ratePerSecond(2000, (i) => lines.findOne({ n: i % 1000 }));
  const session = client.startSession();
  const transactions = await ratePerSecond(300, (i) => transfer(book, session, 50_000 + i, i));
  await session.endSession();
  const start = performance.now();
  await fill(lines, 100_000, 120_000);
  const many = (20_000 / (performance.now() - start)) * 1000;
  return {
    'inserts, one after another': alone,
    'inserts, 64 at once': together,
    'indexed reads': reads,
    'transactions of three writes': transactions,
    'insertMany, documents': many,
  };
}

type SizeFigures = {
  readonly documents: number;
  readonly 'point reads': number;
  readonly inserts: number;
  readonly transactions: number;
  readonly 'start to first answer, ms': number;
  readonly 'read p99 alone, ms': number;
  readonly 'read p99 beside an aggregate, ms': number;
};

async function figuresBySize(): Promise<SizeFigures[]> {
  const figures: SizeFigures[] = [];
  let book = await openBook();
  let filled = 0;
  for (const size of sizes) {
    await fill(book.lines, filled, size);
    filled = size;
    await book.close();
    const start = performance.now();
    book = await openBook(book.folder);
    await book.lines.findOne({ n: size - 1 });
    const started = performance.now() - start;
    figures.push({ documents: size, ...(await figuresAt(book, size)), 'start to first answer, ms': started });
  }
  await book.close();
  await removeBook(book.folder);
  return figures;
}

/** Reads, inserts and transactions all over a book of that size; what is added is removed again. */
async function figuresAt(
  book: BenchBook,
  size: number,
): Promise<Omit<SizeFigures, 'documents' | 'start to first answer, ms'>> {
  const { lines, client } = book;
  const anywhere = (i: number): number => (i * 7919) % (size - 1);
  const session = client.startSession();
  const reads: number[] = [];
  const inserts: number[] = [];
  const transactions: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = 10_000_000 + round * 10_000;
    reads.push(await ratePerSecond(1000, (i) => lines.findOne({ n: anywhere(i) })));
    inserts.push(await ratePerSecond(300, (i) => lines.insertOne(line(fresh + i))));
    transactions.push(await ratePerSecond(150, (i) => transfer(book, session, fresh + 1000 + i, anywhere(i))));
    await lines.deleteMany({ n: { $gte: 10_000_000 } });
  }
  await session.endSession();
  const alone = await readLatencies(book, size, 1500);
  const beside = await besideAggregate(book, size);
  return {
    'point reads': median(reads),
    inserts: median(inserts),
    transactions: median(transactions),
    'read p99 alone, ms': percentile(alone, 0.99),
    'read p99 beside an aggregate, ms': percentile(beside, 0.99),
  };
}

async function readLatencies(book: BenchBook, size: number, times: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await book.lines.findOne({ n: (i * 7919) % size });
    latencies.push(performance.now() - start);
  }
  return latencies;
}

/** Point reads for as long as a group over the whole book takes. */
async function besideAggregate(book: BenchBook, size: number): Promise<number[]> {
  let running = true;
  const aggregate = book.lines
    .aggregate([
      { $group: { _id: '$shop', amount: { $sum: '$amount' }, most: { $max: '$n' } } },
      { $sort: { amount: -1 } },
    ])
    .toArray()
    .finally(() => {
      running = false;
    });
  const latencies: number[] = [];
  while (running) latencies.push(...(await readLatencies(book, size, 5)));
  await aggregate;
  return latencies;
}

function print(all: Record<string, unknown>): void {
  if (values.json) {
    process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
    return;
  }
  const figures = all.reference as Record<Figure, number>;
  process.stdout.write(`${'a second, median of 5'.padEnd(32)}${'here'.padStart(10)}${'reference'.padStart(12)}\n`);
  for (const [name, figure] of Object.entries(figures))
    process.stdout.write(
      `${name.padEnd(32)}${figure.toFixed(0).padStart(10)}${String(REFERENCE[name as Figure]).padStart(12)}\n`,
    );
  const bySize = all.bySize as SizeFigures[];
  process.stdout.write('\n');
  for (const name of Object.keys(bySize[0] ?? {}))
    process.stdout.write(
      `${name.padEnd(36)}${bySize
        .map((row) =>
          Number(row[name as keyof SizeFigures])
            .toFixed(name.includes('ms') ? 1 : 0)
            .padStart(10),
        )
        .join('')}\n`,
    );
  const last = process.memoryUsage().rss / 1024 / 1024;
  process.stdout.write(`\nmemory of the process at the end: ${last.toFixed(0)} MiB\n`);
}
