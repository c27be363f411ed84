import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { compileEmbedded } from './compile.ts';
import { checkDataFile } from './fileCheck.ts';
import { Journal } from './journal.ts';
import { type EmbeddedProcess, spawnEmbedded } from './process.ts';
import { verify } from './verify.ts';
import { setUp, Worker } from './work.ts';

export type ChaosOptions = {
  readonly kills: number;
  readonly clients: number;
  /** Kills between two looks at the data. */
  readonly verifyEvery: number;
  /** Everything is over after that. */
  readonly limitMs: number;
  report?(line: string): void;
};

/** What came out; all is well when `faults` is empty. */
export type ChaosResult = {
  readonly kills: number;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly lost: number;
  readonly doubled: number;
  readonly faults: readonly string[];
};

/**
 * Kills the embedded database again and again while clients write to it, starts it on the same folder, and holds the data
 * against what the clients were told. Leaves nothing behind.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-chaos-'));
  const chaos = new Chaos(options, folder);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${options.limitMs} ms`)), options.limitMs);
  });
  try {
    return await Promise.race([chaos.run(), limit]);
  } finally {
    clearTimeout(timer);
    await chaos.end();
    await rm(folder, { recursive: true, force: true });
  }
}

const AFTER_READY_MS = { min: 5, max: 300 } as const;
/** One life in so many is a longer one, in which more gets written. */
const LONG_ONE_IN = 6;
const LONG_MS_MAX = 3_000;
/** One kill in so many comes without waiting for a client to be back: while starting, or hardly started. */
const EARLY_ONE_IN = 6;

class Chaos {
  private readonly options: ChaosOptions;
  private readonly folder: string;
  private readonly script: string;
  private readonly journal = new Journal();
  private readonly faults: string[] = [];
  private readonly workers: Worker[] = [];
  private server: EmbeddedProcess | undefined;
  private ended = false;

  constructor(options: ChaosOptions, folder: string) {
    this.options = options;
    this.folder = join(folder, 'data');
    this.script = compileEmbedded(join(folder, 'compiled'));
  }

  async run(): Promise<ChaosResult> {
    const { kills, clients, verifyEvery } = this.options;
    const uri = await this.start().ready;
    await withClient(uri, (client) => setUp(client, clients));
    for (let id = 0; id < clients; id++) this.workers.push(new Worker(() => connectTo(uri), id, this.journal));
    let result = { lost: 0, doubled: 0 };
    let done = 0;
    while (done < kills && this.faults.length === 0 && !this.ended) {
      const round = Math.min(verifyEvery, kills - done);
      let isOver = false;
      const working = Promise.all(this.workers.map((worker) => worker.work(() => isOver || this.ended)));
      for (let kill = 0; kill < round; kill++) await this.killOnce();
      isOver = true;
      await working;
      done += round;
      await this.server?.ready;
      const findings = await withClient(uri, (client) => verify(client, this.journal, clients));
      result = findings;
      this.faults.push(...findings.faults);
      const { acknowledgedCount, unknownCount } = this.journal;
      this.options.report?.(
        `${done} kills: ${acknowledgedCount} writes acknowledged, ${unknownCount} without an answer, ${findings.lost} lost, ${findings.doubled} doubled, ${findings.faults.length} faults`,
      );
    }
    // While the server is up: a client says goodbye to it, and would wait for it to come back.
    await this.closeClients();
    await this.checkFile();
    const { acknowledgedCount: acknowledged, unknownCount: unknown } = this.journal;
    return { kills: done, acknowledged, unknown, lost: result.lost, doubled: result.doubled, faults: this.faults };
  }

  /** Whatever state things are in. */
  async end(): Promise<void> {
    this.ended = true;
    await this.server?.kill();
    await this.closeClients();
  }

  private async closeClients(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
  }

  private start(): EmbeddedProcess {
    this.server = spawnEmbedded(this.folder, { script: this.script });
    return this.server;
  }

  private async killOnce(): Promise<void> {
    const { server } = this;
    if (server === undefined || this.ended) return;
    if (Math.random() * EARLY_ONE_IN >= 1) {
      await server.ready;
      await this.journal.nextAcknowledged();
    } else if (Math.random() < 0.5) await server.ready;
    const longest = Math.random() * LONG_ONE_IN < 1 ? LONG_MS_MAX : AFTER_READY_MS.max;
    await sleep(AFTER_READY_MS.min + Math.random() * (longest - AFTER_READY_MS.min));
    const { signal, code, stderr } = await server.kill();
    if (signal !== 'SIGKILL') this.faults.push(`the database ended by itself with ${code ?? signal}`);
    if (stderr !== '') this.faults.push(`the database complained: ${stderr}`);
    if (!this.ended) this.start();
  }

  private async checkFile(): Promise<void> {
    const stopped = await this.server?.stop();
    if (stopped?.code !== 0) this.faults.push(`the database stopped with ${JSON.stringify(stopped)}`);
    for (const [what, list] of Object.entries(checkDataFile(join(this.folder, 'book.sqlite'))))
      for (const fault of list) this.faults.push(`${what}: ${fault}`);
  }
}

/** For a look from outside, when nothing is killed: a client that has lived through no kill. */
async function withClient<T>(uri: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = connectTo(uri);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

/** A client that is quick to notice that the server is back. */
function connectTo(uri: string): MongoClient {
  return new MongoClient(uri, {
    serverSelectionTimeoutMS: 10_000,
    heartbeatFrequencyMS: 500,
    minHeartbeatFrequencyMS: 25,
    maxPoolSize: 4,
  });
}
