import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Authentication } from '#embedded/authentication.ts';
import { decodeDocument } from '#embedded/bson/decode.ts';
import { encodeDocument } from '#embedded/bson/encode.ts';
import { type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { Arguments } from '#embedded/commands/arguments.ts';
import { Context } from '#embedded/commands/command.ts';
import { createIndexes } from '#embedded/commands/indexes.ts';
import { type Engine, openEngine } from '#embedded/engine.ts';
import { CommandError } from '#embedded/errors.ts';
import { encodeKey } from '#embedded/keys.ts';
import { parseFilter } from '#embedded/match/parse.ts';
import { deleteDocument, insertDocument, replaceDocument } from '#embedded/mutations.ts';
import { Pace } from '#embedded/pace.ts';
import { findFirst } from '#embedded/query/find.ts';
import type { Collection } from '#embedded/storage/catalog.ts';
import { DirectTarget, type Target } from '#embedded/target.ts';
import { Transaction } from '#embedded/transaction.ts';
import type { QueryCase, Scenario, Step } from './plannerCases.ts';
import { checkQuery, type PlanCounts } from './plannerCheck.ts';
import type { Mirror, ReadPlace } from './plannerPlace.ts';

const DATABASE = 'planner';
/** Refused writes change nothing: a duplicate, parallel arrays, a number that is both position and field, a bad `_id`. */
const REFUSALS = new Set([11000, 171, 16746, 2, 53]);

/** An engine in a folder of its own, and what its planner did so far. */
export class PlannerWorld {
  readonly counts: PlanCounts = { queries: 0, index: 0, union: 0, scan: 0, sorted: 0, sortAsked: 0, hinted: 0 };
  private readonly engine: Engine;
  private readonly folder: string;
  private collections = 0;
  private nextId = 0;

  private constructor(engine: Engine, folder: string) {
    this.engine = engine;
    this.folder = folder;
  }

  static async open(): Promise<PlannerWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'slatebook-planner-'));
    return new PlannerWorld(openEngine({ folder }), folder);
  }

  async close(): Promise<void> {
    await this.engine.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs one scenario; throws a description of the first query that differs from a full scan. */
  async run(scenario: Scenario): Promise<void> {
    const { storage } = this.engine;
    const direct = new DirectTarget(storage);
    this.collections += 1;
    const collection = direct.ensureCollection(DATABASE, `c${this.collections}`);
    const mirror: Mirror = new Map();
    for (const doc of scenario.early) this.insertCopies(direct, collection, mirror, doc, scenario.copies);
    for (const [i, spec] of scenario.indexes.entries()) await this.createIndex(collection, `i${i}`, spec);
    for (const doc of scenario.late) this.insertCopies(direct, collection, mirror, doc, scenario.copies);
    await this.runSteps({ target: direct, view: storage.current, collection, mirror }, scenario.steps);
    if (scenario.transaction.length > 0) await this.runTransaction(scenario, collection, mirror);
  }

  private async runTransaction(scenario: Scenario, collection: Collection, mirror: Mirror): Promise<void> {
    const { storage } = this.engine;
    await storage.durable();
    const transaction = new Transaction(storage);
    const inside: Mirror = new Map(mirror);
    try {
      await this.runSteps(
        { target: transaction, view: transaction.view, collection, mirror: inside },
        scenario.transaction,
      );
      for (const query of queriesOf(scenario.transaction))
        await this.check({ view: storage.latest, collection, mirror }, query);
      if (scenario.commits) transaction.commit(() => undefined);
    } finally {
      transaction.end();
    }
    const now = scenario.commits ? inside : mirror;
    for (const query of queriesOf(scenario.transaction))
      await this.check({ view: storage.current, collection, mirror: now }, query);
  }

  private async runSteps(place: WritePlace, steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'query') await this.check(place, step.query);
      else await this.write(place, step);
    }
  }

  private async check(place: ReadPlace, query: QueryCase): Promise<void> {
    await checkQuery(place, query, this.counts);
  }

  private async write(place: WritePlace, step: Exclude<Step, { kind: 'query' }>): Promise<void> {
    const { target, collection, mirror } = place;
    if (step.kind === 'insert') {
      this.insertCopies(target, collection, mirror, step.doc, 1);
      return;
    }
    const docs = [...mirror.values()];
    const before = docs[step.at % Math.max(1, docs.length)];
    if (before === undefined) return;
    const id = before.get('_id') ?? null;
    const query = { filter: parseFilter(document({ _id: document({ $eq: id }) })), sort: [], hint: undefined };
    const found = await findFirst(place.view, collection, query, new Pace());
    if (found === undefined) throw new Error(`the document to change was not found by its _id`);
    unlessRefused(() => {
      if (step.kind === 'delete') {
        deleteDocument(target, collection, found.record, found.doc);
        mirror.delete(keyOf(id));
      } else {
        const after = fresh(changed(found.doc, step));
        replaceDocument(target, collection, found.record, found.doc, after);
        mirror.set(keyOf(id), after);
      }
    });
  }

  private insertCopies(target: Target, collection: Collection, mirror: Mirror, doc: Document, copies: number): void {
    for (let copy = 0; copy < copies; copy++) {
      unlessRefused(() => {
        const own = copy === 0 ? doc.get('_id') : undefined;
        const id = own ?? int32(1000 + this.nextId++);
        const stored = insertDocument(target, collection, fresh(new Map<string, Value>([...doc, ['_id', id]])));
        mirror.set(keyOf(id), stored);
      });
    }
  }

  /** Where the data allows it; else the collection goes without. */
  private async createIndex(collection: Collection, name: string, spec: Document): Promise<void> {
    const context = new Context({
      engine: this.engine,
      database: DATABASE,
      pace: new Pace(),
      session: undefined,
      number: undefined,
      transaction: undefined,
      retry: undefined,
      address: '',
      connection: 0,
      authentication: new Authentication(undefined),
    });
    const indexes = [new Map<string, Value>([...spec, ['name', name]])];
    const command = document({ createIndexes: collection.name, indexes });
    try {
      await createIndexes.run(new Arguments('createIndexes', command), context);
    } catch (error) {
      if (!(error instanceof CommandError) || ![...REFUSALS, 67, 85, 197].includes(error.code)) throw error;
    }
  }
}

type WritePlace = ReadPlace & { readonly target: Target };

/** As it would come over the wire: no two of its fields are the same object. */
function fresh(doc: Document): Document {
  return decodeDocument(encodeDocument(doc));
}

function queriesOf(steps: readonly Step[]): QueryCase[] {
  return steps.flatMap((step) => (step.kind === 'query' ? [step.query] : []));
}

function changed(doc: Document, step: Extract<Step, { kind: 'replace' | 'set' }>): Document {
  if (step.kind === 'set') return new Map([...doc, [step.field, step.value]]);
  const id = doc.get('_id') ?? null;
  return new Map<string, Value>([['_id', id], ...[...step.doc].filter(([name]) => name !== '_id')]);
}

function keyOf(id: Value): string {
  return encodeKey(id).toString('latin1');
}

function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CommandError) || !REFUSALS.has(error.code)) throw error;
  }
}
