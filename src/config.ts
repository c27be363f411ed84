import { z } from 'zod';

/** Where the book is kept. */
export type StoreConfig = {
  /** A MongoDB replica set; without it the embedded database is used. */
  readonly mongodbUri: string | undefined;
  /** The folder of the embedded database. */
  readonly dataDir: string;
};

/** A setting is wrong; the message has one line for each problem, naming the variable and giving a right example. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

const emptyIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);

const Environment = z.object({
  MONGODB_URI: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .max(4096, 'MONGODB_URI is longer than 4096 characters')
      .regex(
        /^mongodb(\+srv)?:\/\/./,
        'MONGODB_URI must be a MongoDB connection string, for example mongodb://localhost:27017/slatebook?replicaSet=rs0',
      )
      .optional(),
  ),
  DATA_DIR: z.preprocess(
    emptyIsUnset,
    z.string().max(1024, 'DATA_DIR must be a folder of at most 1024 characters, for example ./data').default('./data'),
  ),
});

/** Reads the settings from the environment; the only reader of it. Fails with a `ConfigError` that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): StoreConfig {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  return { mongodbUri: parsed.data.MONGODB_URI, dataDir: parsed.data.DATA_DIR };
}
