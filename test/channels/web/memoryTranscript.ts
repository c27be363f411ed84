import type { Transcript, WebChat, WebLine } from '#channels/web/transcript.ts';
import type { FileContent } from '#jobs/channel.ts';

/** The transcript kept in memory: what it holds outlives the web chat it was handed to, like the book's own. */
export function memoryTranscript(): Transcript {
  const chats = new Map<string, { chat: WebChat; lines: WebLine[]; files: Map<number, FileContent> }>();
  const linesOf = (chat: string) => chats.get(chat)?.lines ?? [];
  return {
    async chats() {
      return [...chats.values()].map(({ chat }) => chat);
    },
    async open(chat) {
      if (!chats.has(chat.chat)) chats.set(chat.chat, { chat, lines: [], files: new Map() });
    },
    async append({ file, ...draft }) {
      const held = chats.get(draft.chat);
      if (held === undefined) throw new Error(`no chat ${draft.chat}`);
      const known = draft.key === undefined ? undefined : held.lines.find(({ key }) => key === draft.key);
      if (known !== undefined) return known;
      const id = held.lines.length + 1;
      if (file !== undefined) held.files.set(id, file);
      const line = {
        ...draft,
        id,
        revision: 0,
        ...(file === undefined ? {} : { file: { name: file.name, type: file.type } }),
      };
      held.lines.push(line);
      return line;
    },
    async replace(chat, id, message) {
      const lines = linesOf(chat);
      const old = lines[id - 1];
      if (old === undefined) return undefined;
      const line = { ...old, message, revision: old.revision + 1 };
      lines[id - 1] = line;
      return line;
    },
    async lines(chat, { before, limit }) {
      const lines = linesOf(chat);
      return lines.slice(0, before === undefined ? lines.length : before - 1).slice(-limit);
    },
    async file(chat, id) {
      return chats.get(chat)?.files.get(id);
    },
  };
}
