import { type Collection, type Db, type Document, MongoClient, ObjectId } from 'mongodb';

/** Writes what one command of the product wrote, again and again: one operation for each document, in one transaction. */
export type BareDriver = {
  /** Which documents `command` writes is learnt by looking at the database before and after. */
  learn(command: () => Promise<unknown>): Promise<void>;
  /** How many documents are written each time. */
  readonly documents: number;
  write(turn: number): Promise<void>;
  close(): Promise<void>;
};

type Written = {
  readonly kind: 'inserted' | 'changed';
  readonly rows: Collection;
  readonly document: Document;
  /** Fields of the unique indexes. */
  readonly unique: ReadonlySet<string>;
};

const BARE_DATABASE = 'bare';

export async function bareDriver(uri: string, productDatabase: string): Promise<BareDriver> {
  const client = await new MongoClient(uri).connect();
  const product = client.db(productDatabase);
  const bare = client.db(BARE_DATABASE);
  const session = client.startSession();
  let written: Written[] = [];
  return {
    async learn(command) {
      const before = await documentsOf(product);
      await command();
      written = await differences({ before, product, bare });
      for (const { kind, rows, document } of written) if (kind === 'changed') await rows.insertOne(document);
    },
    get documents() {
      return written.length;
    },
    async write(turn) {
      await session.withTransaction(async () => {
        for (const { kind, rows, document, unique } of written) {
          if (kind === 'inserted') await rows.insertOne(another(document, { turn, unique }), { session });
          else await rows.replaceOne({ _id: document._id }, { ...document, turn }, { session });
        }
      });
    },
    async close() {
      await session.endSession();
      await client.close();
    },
  };
}

type Documents = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Collection → id → document. */
async function documentsOf(database: Db): Promise<Documents> {
  const all = new Map<string, Map<string, string>>();
  for (const { name } of await database.listCollections().toArray()) {
    const documents = await database.collection(name).find().toArray();
    all.set(name, new Map(documents.map((document) => [String(document._id), JSON.stringify(document)])));
  }
  return all;
}

async function differences(of: { before: Documents; product: Db; bare: Db }): Promise<Written[]> {
  const written: Written[] = [];
  for (const { name } of await of.product.listCollections().toArray()) {
    const known = of.before.get(name) ?? new Map<string, string>();
    const documents = await of.product.collection(name).find().toArray();
    const changed = documents.filter((document) => known.get(String(document._id)) !== JSON.stringify(document));
    if (changed.length === 0) continue;
    const unique = await sameIndexes(of.product.collection(name), of.bare);
    for (const document of changed) {
      const kind = known.has(String(document._id)) ? 'changed' : 'inserted';
      written.push({ kind, rows: of.bare.collection(name), document, unique });
    }
  }
  return written;
}

/** The bare collection costs as much to write to as the product's. */
async function sameIndexes(rows: Collection, bare: Db): Promise<ReadonlySet<string>> {
  const indexes = (await rows.indexes()).filter(({ name }) => name !== '_id_');
  const copy = await bare.createCollection(rows.collectionName);
  if (indexes.length > 0) await copy.createIndexes(indexes.map(({ v: _version, ...index }) => index));
  const unique = indexes.filter((index) => index.unique === true);
  return new Set(unique.flatMap((index) => Object.keys(index.key)));
}

/** The same document once more, where ids and unique fields are of this turn. */
function another(document: Document, { turn, unique }: { turn: number; unique: ReadonlySet<string> }): Document {
  const entries = Object.entries(document).map(([field, value]): [string, unknown] => {
    if (field !== '_id' && !unique.has(field)) return [field, value];
    if (typeof value === 'string') return [field, `${value}~${turn}`];
    return [field, field === '_id' ? new ObjectId() : value];
  });
  return Object.fromEntries(entries);
}
