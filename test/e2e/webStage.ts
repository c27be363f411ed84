import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '#jobs/log.ts';
import { type Running, startSandbox } from '../../src/startSandbox.ts';
import type { Stage } from '../stories/stage.ts';
import { openWebPerson, type WebPerson } from './webPerson.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

export type WebStage = Stage & { readonly url: () => string };

/** The sandbox in a fresh folder, driven by what its page does over HTTP. */
export async function openWebStage(): Promise<WebStage> {
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-sandbox-'));
  let running: Running = await startSandbox({ dataDir: folder, port: 0 }, quiet);
  const people: WebPerson[] = [];
  return {
    url: () => running.url,
    person: async (name) => {
      const person = await openWebPerson(() => running.url, { name, isOwner: people.length === 0 });
      people.push(person);
      return person;
    },
    wayIn: (text) => /Code: (\S+)/.exec(text)?.[1] ?? text,
    restart: async () => {
      await running.stop();
      running = await startSandbox({ dataDir: folder, port: 0 }, quiet);
    },
    close: async () => {
      for (const person of people) person.leave();
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
