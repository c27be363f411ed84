/**
 * Runs the suite on a real mongod: `npm run test:mongod [-- vitest arguments]`. Uses `TEST_MONGODB_URI` when it is set, else the
 * mongod that `MONGOMS_SYSTEM_BINARY` names, else one that mongodb-memory-server downloads, which needs an open network.
 */
import { spawn } from 'node:child_process';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

const given = process.env.TEST_MONGODB_URI;
const server =
  given === undefined || given === ''
    ? await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
    : undefined;
const uri = server?.getUri() ?? given ?? '';

const suite = spawn('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_MONGODB_URI: uri },
});
const code = await new Promise<number>((resolve) => suite.on('exit', (exitCode) => resolve(exitCode ?? 1)));
await server?.stop({ doCleanup: true });
process.exitCode = code;
