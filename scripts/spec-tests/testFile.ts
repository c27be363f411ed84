import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BSON } from 'mongodb';

/** A document of a test: whatever its JSON says. */
export type Fields = Record<string, unknown>;

export type Operation = {
  readonly name: string;
  readonly object: string;
  readonly arguments?: Fields;
  readonly expectResult?: unknown;
  readonly expectError?: ExpectedError;
  readonly saveResultAsEntity?: string;
  readonly ignoreResultAndError?: boolean;
};

export type ExpectedError = {
  readonly isClientError?: boolean;
  readonly isTimeoutError?: boolean;
  readonly errorContains?: string;
  readonly errorCode?: number;
  readonly errorCodeName?: string;
  readonly errorLabelsContain?: readonly string[];
  readonly errorLabelsOmit?: readonly string[];
  readonly errorResponse?: unknown;
  readonly expectResult?: unknown;
  readonly writeErrors?: Record<string, unknown>;
  readonly writeConcernErrors?: readonly unknown[];
};

export type ExpectedEvents = {
  readonly client: string;
  readonly eventType?: 'command' | 'cmap' | 'sdam';
  readonly ignoreExtraEvents?: boolean;
  readonly events: readonly Record<string, Fields>[];
};

export type Requirement = {
  readonly minServerVersion?: string;
  readonly maxServerVersion?: string;
  readonly topologies?: readonly string[];
  readonly serverless?: 'require' | 'forbid' | 'allow';
  readonly auth?: boolean;
  readonly serverParameters?: Fields;
  readonly csfle?: unknown;
};

export type CollectionData = {
  readonly databaseName: string;
  readonly collectionName: string;
  readonly createOptions?: Fields;
  readonly documents: readonly Fields[];
};

export type EntityDefinition = Record<string, Fields & { readonly id: string }>;

export type UnifiedTest = {
  readonly description: string;
  readonly skipReason?: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly operations: readonly Operation[];
  readonly expectEvents?: readonly ExpectedEvents[];
  readonly outcome?: readonly CollectionData[];
};

/** One file of tests in MongoDB's unified test format. */
export type UnifiedFile = {
  readonly runOnRequirements?: readonly Requirement[];
  readonly createEntities?: readonly EntityDefinition[];
  readonly initialData?: readonly CollectionData[];
  readonly tests: readonly UnifiedTest[];
};

/** Where a file was found: its folder is the suite. */
export type FoundFile = { readonly suite: string; readonly name: string; readonly path: string };

/** All test files in a folder and the folders in it, in order of name. */
export async function findTestFiles(folder: string): Promise<FoundFile[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { suite: basename(dirname(path)), name: basename(path, '.json'), path };
    });
}

/** Reads a test file; numbers become plain ones, since the format leaves their exact type open. */
export async function readTestFile(path: string): Promise<UnifiedFile | undefined> {
  const parsed = BSON.EJSON.parse(await readFile(path, 'utf8'), { relaxed: true }) as Partial<UnifiedFile>;
  return parsed.tests === undefined ? undefined : { ...parsed, tests: parsed.tests };
}
