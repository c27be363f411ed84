import { type Connection, type Model, Mongoose, Schema } from 'mongoose';
import { expect } from 'vitest';
import { openTestDatabase } from '../database.ts';

/** A document with a field for every kind of index. */
export type Person = {
  name: string;
  email?: string;
  phone?: string;
  age?: number;
  tags: string[];
  active: boolean;
  seenAt?: Date;
  visits: number;
};

/** mongoose as it comes, on the tests' MongoDB. */
export type MongooseOnTest = {
  readonly connection: Connection;
  /** A model on a collection of its own, its indexes made. */
  newPeople(collection: string, change?: (schema: Schema<Person>) => void): Promise<Model<Person>>;
  close(): Promise<void>;
};

/** Connects a mongoose of its own, so that its settings reach no other test. */
export async function openMongoose(): Promise<MongooseOnTest> {
  const database = await openTestDatabase();
  const mongoose = new Mongoose();
  mongoose.set('transactionAsyncLocalStorage', true);
  const options = { dbName: database.databaseName, autoIndex: false };
  const connection = await mongoose.createConnection(database.uri, options).asPromise();
  const newPeople = async (collection: string, change: (schema: Schema<Person>) => void = () => undefined) => {
    const schema = personSchema();
    change(schema);
    const People: Model<Person> = connection.model<Person>(collection, schema, collection);
    await People.createCollection();
    await People.ensureIndexes();
    return People;
  };
  const close = async () => {
    await connection.close();
    await database.close();
  };
  return { connection, newPeople, close };
}

/** A schema without indexes. */
export function personSchema(): Schema<Person> {
  return new Schema<Person>({
    name: { type: String, required: true },
    email: String,
    phone: String,
    age: Number,
    tags: { type: [String], default: [] },
    active: { type: Boolean, default: true },
    seenAt: Date,
    visits: { type: Number, default: 0 },
  });
}

/** The error that the work must fail with. */
export async function failure(work: Promise<unknown>): Promise<Record<string, unknown> & Error> {
  const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  return error as Record<string, unknown> & Error;
}
