import { describe, expect, it } from 'vitest';
import type { Transcript } from '#channels/web/transcript.ts';

const AT = '2026-11-22T09:00:00.000Z';
const OWNER = { chat: 'owner', name: 'Shop owner', kind: 'owner', openedAt: AT } as const;
const ASHA = { chat: 'casha', name: 'Asha Verma', kind: 'customer', openedAt: AT } as const;

/** What every transcript promises, whatever it is kept in. */
export function transcriptContract(name: string, fresh: () => Promise<Transcript>): void {
  async function open(): Promise<Transcript> {
    const transcript = await fresh();
    await transcript.open(OWNER);
    await transcript.open(ASHA);
    return transcript;
  }
  const said = (text: string, chat = 'owner') =>
    ({ chat, from: 'bot', at: AT, message: { text: [{ text }], buttons: [] } }) as const;

  describe(`a transcript kept in ${name}`, () => {
    it('has its chats in the order they were opened, each once', async () => {
      const transcript = await open();
      await transcript.open({ ...OWNER, name: 'Another' });
      expect(await transcript.chats()).toEqual([OWNER, ASHA]);
    });

    it('numbers lines in their own chat from 1, without gaps, also when they come at once', async () => {
      const transcript = await open();
      const lines = await Promise.all(['a', 'b', 'c'].map((text) => transcript.append(said(text))));
      expect(lines.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
      expect(await transcript.append(said('d', 'casha'))).toEqual({ ...said('d', 'casha'), id: 1, revision: 0 });
    });

    it('takes a key once in a chat, also when it comes at once', async () => {
      const transcript = await open();
      const line = (chat: string) => ({ chat, from: 'person', at: AT, key: 'send-0001', text: 'help' }) as const;
      const twice = await Promise.all([transcript.append(line('owner')), transcript.append(line('owner'))]);
      expect(twice).toEqual([
        { ...line('owner'), id: 1, revision: 0 },
        { ...line('owner'), id: 1, revision: 0 },
      ]);
      expect(await transcript.append(line('casha'))).toMatchObject({ chat: 'casha', id: 1 });
      expect(await transcript.append(said('next'))).toMatchObject({ id: 2 });
    });

    it('replaces a message and counts its revisions; where there is none it says so', async () => {
      const transcript = await open();
      await transcript.append(said('a'));
      expect(await transcript.replace('owner', 1, said('b').message)).toEqual({ ...said('b'), id: 1, revision: 1 });
      expect(await transcript.replace('owner', 1, said('b').message)).toMatchObject({ revision: 2 });
      expect(await transcript.replace('owner', 2, said('b').message)).toBeUndefined();
      expect(await transcript.replace('casha', 1, said('b').message)).toBeUndefined();
      expect(await transcript.lines('owner', { limit: 9 })).toEqual([{ ...said('b'), id: 1, revision: 2 }]);
    });

    it('gives the last lines, or the last before one, the oldest first', async () => {
      const transcript = await open();
      for (const text of ['a', 'b', 'c', 'd', 'e']) await transcript.append(said(text));
      const ids = async (page: { before?: number; limit: number }) =>
        (await transcript.lines('owner', page)).map(({ id }) => id);
      expect(await ids({ limit: 2 })).toEqual([4, 5]);
      expect(await ids({ limit: 9 })).toEqual([1, 2, 3, 4, 5]);
      expect(await ids({ before: 4, limit: 2 })).toEqual([2, 3]);
      expect(await ids({ before: 1, limit: 2 })).toEqual([]);
      expect(await transcript.lines('casha', { limit: 9 })).toEqual([]);
    });

    it('keeps a file beside its line, byte for byte', async () => {
      const transcript = await open();
      const file = { name: 'statement.csv', type: 'text/csv', bytes: Uint8Array.of(0, 255, 10) };
      const line = await transcript.append({ ...said('here'), file });
      expect(line).toEqual({ ...said('here'), id: 1, revision: 0, file: { name: 'statement.csv', type: 'text/csv' } });
      const kept = await transcript.file('owner', 1);
      expect({ ...kept, bytes: [...(kept?.bytes ?? [])] }).toEqual({ ...file, bytes: [0, 255, 10] });
      expect(await transcript.file('owner', 2)).toBeUndefined();
      expect(await transcript.file('casha', 1)).toBeUndefined();
    });
  });
}
