import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { faultFields, type Log } from '#jobs/log.ts';
import type { SlackInbound } from './translate.ts';

/**
 * What Slack has been told we have, though the book has not committed it yet: on disk, so that a process that dies leaves it to the
 * next start (architecture.md, "Rules of the house").
 */
export type Spool = {
  keep(inbound: SlackInbound): Promise<void>;
  drop(inbound: SlackInbound): Promise<void>;
  /** All that is kept, in the order of sending. */
  all(): Promise<readonly SlackInbound[]>;
};

/** Only the operator's user may read what people wrote. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

export function openSpool(folder: string, log: Log): Spool {
  const placeOf = ({ key }: SlackInbound): string => {
    return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  };
  return {
    keep: async (inbound) => {
      await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
      const place = placeOf(inbound);
      // The same message may be kept twice at once.
      const part = `${place}.${randomUUID()}.part`;
      const file = await open(part, 'w', FILE_MODE);
      try {
        await file.writeFile(JSON.stringify(inbound));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, place);
    },
    drop: async (inbound) => rm(placeOf(inbound), { force: true }),
    all: async () => {
      const kept = await Promise.all((await namesIn(folder)).map((name) => read(join(folder, name), log)));
      const whole = kept.filter((inbound) => inbound !== undefined);
      return whole.sort((one, other) => (one.at < other.at ? -1 : 1));
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.json'));
}

async function read(place: string, log: Log): Promise<SlackInbound | undefined> {
  try {
    // We wrote it, and only whole files have this name.
    return JSON.parse(await readFile(place, 'utf8')) as SlackInbound;
  } catch (error) {
    log.error(faultFields(error), 'a kept message could not be read');
    return undefined;
  }
}
