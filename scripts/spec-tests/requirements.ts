import type { MongoClient } from 'mongodb';
import type { Requirement } from './testFile.ts';

/** What tests ask about the server before they run. */
export type ServerFacts = {
  readonly version: readonly number[];
  readonly topology: 'single' | 'replicaset' | 'sharded';
};

/** Asks the server for its version and topology. */
export async function readServerFacts(client: MongoClient): Promise<ServerFacts> {
  const admin = client.db('admin');
  const { version } = await admin.command({ buildInfo: 1 });
  const hello = await admin.command({ hello: 1 });
  const topology = hello.msg === 'isdbgrid' ? 'sharded' : hello.setName === undefined ? 'single' : 'replicaset';
  return { version: versionOf(String(version)), topology };
}

/** Whether the server meets one of the requirements; without any, it does. */
export function meetsOne(requirements: readonly Requirement[] | undefined, server: ServerFacts): boolean {
  return requirements === undefined || requirements.some((requirement) => meets(requirement, server));
}

function meets(requirement: Requirement, { version, topology }: ServerFacts): boolean {
  const { minServerVersion, maxServerVersion, topologies } = requirement;
  if (minServerVersion !== undefined && compare(version, versionOf(minServerVersion)) < 0) return false;
  if (maxServerVersion !== undefined && compare(version, versionOf(maxServerVersion)) > 0) return false;
  if (topologies !== undefined && !topologies.includes(topology)) return false;
  // Server parameters, authentication, encryption and serverless are for servers that a test never starts.
  return (
    requirement.serverless !== 'require' &&
    requirement.auth !== true &&
    requirement.csfle === undefined &&
    requirement.serverParameters === undefined
  );
}

/** The parts of a version; `4.4.99` in a requirement means everything before the next minor one. */
function versionOf(text: string): number[] {
  return text.split('.').map((part) => (part === 'x' ? 999 : Number.parseInt(part, 10)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
