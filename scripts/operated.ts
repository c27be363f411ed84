import { config as loadDotenv } from 'dotenv';
import { ConfigError, openedStore, readConfig } from '#config.ts';
import { StorageError } from '#embedded/storage/schema.ts';

/** Which book `npm start` would open here: in a folder of the embedded database, or in MongoDB. */
export type OperatedBook = { readonly folder: string } | { readonly mongodbUri: string };

/** Fails with a `ConfigError`. */
export function operatedBook({ sandbox }: { sandbox: boolean }): OperatedBook {
  loadDotenv({ quiet: true });
  const { mongodbUri, dataDir } = openedStore(readConfig(process.env), { sandbox });
  return mongodbUri === undefined ? { folder: dataDir } : { mongodbUri };
}

/** What the operator can mend; the message says how. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

const EXIT_FAILED = 1;
const EXIT_CONFIG = 2;

/** Does what the operator asked for; what she can mend is one sentence. */
export async function operate(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    if (!(error instanceof OperatorError || error instanceof StorageError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof ConfigError ? EXIT_CONFIG : EXIT_FAILED;
  }
}
