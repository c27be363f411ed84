import { type StartOptions, startEmbedded } from '#embedded/start.ts';
import { StorageError } from '#embedded/storage/schema.ts';

const FOLDER_UNUSABLE = 2;

/**
 * Runs the embedded database in this process until SIGTERM or SIGINT, which stop it in good order. The first line on
 * standard output is the connection string. A folder that cannot be used is one sentence on standard error and exit
 * code 2.
 */
export async function serveEmbedded(options: StartOptions): Promise<void> {
  try {
    const server = await startEmbedded(options);
    const stop = (): void => void server.stop();
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.stdout.write(`${server.uri}\n`);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    refuseFolder(error.message);
  }
}

/** Ends the process with one sentence and exit code 2. */
export function refuseFolder(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = FOLDER_UNUSABLE;
}
