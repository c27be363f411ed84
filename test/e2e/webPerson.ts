import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebLine } from '#channels/web/transcript.ts';
import { plainText } from '#i18n/message.ts';
import { type LiveReader, listenTo } from '../channels/web/liveReader.ts';
import type { Person, Seen, SeenFile, TextFile } from '../stories/person.ts';
import { personAt } from '../stories/personAt.ts';

/** A person at one chat of the page, doing over HTTP what the page does. */
export type WebPerson = Person & { leave(): void };

/** A page that lost its server tries again this soon. */
const RETRY_MS = 20;

export async function openWebPerson(url: () => string, who: { name: string; isOwner: boolean }): Promise<WebPerson> {
  const chat = who.isOwner ? 'owner' : randomUUID().replaceAll('-', '').slice(0, 12);
  const lines = new Map<number, Seen>();
  const listeners = new Set<() => void>();
  const page = { left: false, reader: undefined as LiveReader | undefined };

  await fetch(`${url()}/web/state`);
  if (!who.isOwner) await post(url(), '/web/chats', { chat, name: who.name });

  const show = async (line: WebLine): Promise<void> => {
    if (line.chat !== chat || line.from !== 'bot' || line.message === undefined) return;
    lines.set(line.id, await seenIn(url(), line));
    for (const listener of listeners) listener();
  };
  const showAll = async (): Promise<void> => {
    const response = await fetch(`${url()}/web/chats/${chat}/lines`);
    const page = (await response.json()) as { lines: readonly WebLine[] };
    for (const line of page.lines) await show(line);
  };
  const listen = async (): Promise<void> => {
    const reader = await listenTo(url());
    page.reader = reader;
    for (;;) {
      const told = await reader.next();
      if (told === undefined) return;
      if (told.event === 'reset') await showAll();
      // The product wrote it; the protocol tests hold its shape.
      if (told.event === 'line') await show((told.data as { line: WebLine }).line);
    }
  };
  const live = async (): Promise<void> => {
    while (!page.left) await listen().catch(() => sleep(RETRY_MS));
  };
  void live();

  const send = (body: object): void =>
    void post(url(), '/web/messages', { chat, id: randomUUID(), ...body }).catch(() => undefined);
  const sendPhotos = async (
    photos: readonly Uint8Array[],
    caption: string | undefined,
    replyTo: Seen | undefined,
  ): Promise<void> => {
    const album = photos.length > 1 ? { album: randomUUID() } : {};
    const reply = replyTo === undefined ? {} : { replyTo: replyTo.id };
    for (const [index, bytes] of photos.entries()) {
      const said = index === 0 && caption !== undefined ? { text: caption } : {};
      const query = new URLSearchParams({ chat, id: randomUUID(), type: 'image/jpeg', ...album, ...reply, ...said });
      await postBytes(`${url()}/web/photos?${query}`, bytes);
    }
  };
  const sendFile = async ({ name, type, text }: TextFile, caption: string | undefined): Promise<void> => {
    const said = caption === undefined ? {} : { text: caption };
    const query = new URLSearchParams({ chat, id: randomUUID(), name, type, ...said });
    await postBytes(`${url()}/web/files?${query}`, Buffer.from(text));
  };
  const person = personAt(who.name, {
    sees: () => [...lines.values()].sort((one, other) => Number(one.id) - Number(other.id)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (text, replyTo) => send({ text, ...(replyTo === undefined ? {} : { replyTo: replyTo.id }) }),
    sendPhotos: (photos, { caption, replyTo }) => void sendPhotos(photos, caption, replyTo),
    sendFile: (file, caption) => void sendFile(file, caption),
    press: (seen, button) => send({ press: { data: pressDataOf.get(button) ?? '', message: seen.id } }),
    writtenFor: (code) => code,
  });
  return {
    ...person,
    leave: () => {
      page.left = true;
      page.reader?.leave();
    },
  };
}

/** What a drawn button carries; the person only sees its label. */
const pressDataOf = new WeakMap<object, string>();

async function seenIn(url: string, { chat, id, message, file, revision }: WebLine): Promise<Seen> {
  if (message === undefined) throw new Error('the bot writes messages');
  const buttons = message.buttons.map((row) =>
    row.map((button) => {
      const drawn = { label: button.label, ...('url' in button ? { url: button.url } : {}) };
      if ('data' in button) pressDataOf.set(drawn, button.data);
      return drawn;
    }),
  );
  const given = file === undefined ? undefined : await download(`${url}/web/chats/${chat}/lines/${id}/file`, file.name);
  const kind = file?.type.startsWith('image/') ? 'photo' : 'document';
  return {
    id: String(id),
    text: plainText(message),
    buttons,
    edits: revision,
    ...(given === undefined ? {} : { [kind]: given }),
  };
}

async function download(url: string, name: string): Promise<SeenFile> {
  const response = await fetch(url);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function postBytes(url: string, bytes: Uint8Array): Promise<void> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
}

async function post(url: string, path: string, body: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
}
