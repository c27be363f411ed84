import { Binary } from 'mongodb';
import type { Connection, Mongoose } from 'mongoose';
import { z } from 'zod';
import type { WebLines } from './book/files.ts';
import * as is from './checks.ts';
import {
  AS_GIVEN,
  defineModel,
  duplicateOf,
  INSERT,
  Mixed,
  type Row,
  type Rows,
  reader,
  readMany,
  readOne,
  stream,
} from './collection.ts';
import { DamagedRecord } from './faults.ts';
import { MessageShape } from './messageCheck.ts';
import type { OutboxItem } from './records.ts';

/** The sandbox's chats and what was said in them; `Transcript` of the web channel describes what they are. */
type Chat = {
  readonly chat: string;
  readonly name: string;
  readonly kind: 'owner' | 'customer';
  readonly openedAt: string;
};

type Line = {
  readonly chat: string;
  readonly id: number;
  readonly revision: number;
  readonly from: 'person' | 'bot';
  readonly at: string;
  readonly key?: string;
  readonly text?: string;
  readonly message?: OutboxItem['message'];
  readonly file?: { readonly name: string; readonly type: string };
};

type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
type Draft = Pick<Line, 'chat' | 'from' | 'at' | 'key' | 'text' | 'message'> & { readonly file?: File };

export type WebTranscript = {
  chats(): Promise<readonly Chat[]>;
  open(chat: Chat): Promise<void>;
  append(line: Draft): Promise<Line>;
  replace(chat: string, id: number, message: OutboxItem['message']): Promise<Line | undefined>;
  lines(chat: string, page: { readonly before?: number; readonly limit: number }): Promise<readonly Line[]>;
  file(chat: string, id: number): Promise<File | undefined>;
};

export function webChatRows(connection: Connection): Rows {
  return defineModel(connection, 'webChats', {
    name: String,
    kind: String,
    openedAt: String,
    place: Number,
    removedTo: Number,
  });
}

export function webLineRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'webLines',
    {
      chat: String,
      number: Number,
      revision: Number,
      from: String,
      at: String,
      key: String,
      text: String,
      message: Mixed,
      file: Mixed,
      bytes: Buffer,
    },
    [
      // lines, in order; and no two get the same number
      { fields: { chat: 1, number: 1 }, unique: true },
      // append: a line that the page sends twice is there once
      { fields: { chat: 1, key: 1 }, unique: true, only: { key: { $exists: true } } },
    ],
  );
}

const ChatRow = z.object({ _id: z.string(), name: z.string(), kind: z.enum(['owner', 'customer']), openedAt: is.At });
const readChat = reader('webChats', ChatRow, ({ _id, ...chat }): Chat => ({ chat: _id, ...chat }));

const LineRow = z.object({
  chat: z.string(),
  number: is.Count,
  revision: is.Count,
  from: z.enum(['person', 'bot']),
  at: is.At,
  key: z.string().exactOptional(),
  text: z.string().exactOptional(),
  message: MessageShape.exactOptional(),
  file: z.object({ name: z.string(), type: z.string() }).exactOptional(),
});
const readLine = reader('webLines', LineRow, ({ number, ...line }): Line => ({ id: number, ...line }));

const readNumber = reader('webLines', z.object({ number: is.Count }), ({ number }) => number);
const readRemovedTo = reader('webChats', z.object({ removedTo: is.Count.default(0) }), ({ removedTo }) => removedTo);

const FileRow = z.object({ file: z.object({ name: z.string(), type: z.string() }), bytes: z.instanceof(Binary) });
const readFile = reader('webLines', FileRow, ({ file, bytes }): File => ({ ...file, bytes: bytes.value() }));

const WITHOUT_BYTES = { bytes: 0 } as const;
/** How many may write in one chat at the same moment. */
const APPENDS_AT_ONCE_MAX = 100;

/** What was said in the web chats, of a book that was opened on this connection. */
export function createWebTranscript(mongoose: Mongoose): WebTranscript {
  const chats: Rows = mongoose.connection.model<Row>('webChats');
  const lines: Rows = mongoose.connection.model<Row>('webLines');
  return {
    chats: () => readMany(chats.find({}).sort({ place: 1, openedAt: 1, _id: 1 }).lean(), readChat),
    async open({ chat, name, kind, openedAt }) {
      // The sandbox's clock may give several the same instant.
      const place = await chats.countDocuments({});
      await chats.updateOne({ _id: chat }, { $setOnInsert: { name, kind, openedAt, place } }, { upsert: true });
    },
    append: (line) => append(chats, lines, line),
    replace: (chat, number, message) => {
      const change = { $set: { message }, $inc: { revision: 1 } };
      const options = { returnDocument: 'after', projection: WITHOUT_BYTES, ...AS_GIVEN } as const;
      return readOne(lines.findOneAndUpdate({ chat, number }, change, options).lean(), readLine);
    },
    async lines(chat, { before, limit }) {
      const earlier = before === undefined ? {} : { number: { $lt: before } };
      const query = lines
        .find({ chat, ...earlier }, WITHOUT_BYTES)
        .sort({ number: -1 })
        .limit(limit);
      return (await readMany(query.lean(), readLine)).reverse();
    },
    file: (chat, number) => readOne(lines.findOne({ chat, number, file: { $exists: true } }).lean(), readFile),
  };
}

const SaidRow = z.object({
  _id: z.string(),
  number: is.Count,
  key: z.string().exactOptional(),
  text: z.string().optional(),
  message: z.unknown().optional(),
});
const readSaid = reader('webLines', SaidRow, ({ number, key, text, message }) => ({
  number: String(number),
  said: [text, message],
  ...(key === undefined ? {} : { key }),
}));

/** For `forget`, inside its transaction. */
export function createWebLines(chats: Rows, lines: Rows): WebLines {
  return {
    inChat: (chat) => stream(lines.find({ chat }, WITHOUT_BYTES).sort({ number: 1 }).lean(), readSaid),
    async remove(chat, numbers) {
      if (numbers.length === 0) return;
      await chats.updateOne({ _id: chat }, { $max: { removedTo: await lastNumber(lines, chat) } });
      await lines.deleteMany({ _id: { $in: numbers.map((number) => `${chat}/${number}`) } });
    },
    async erase(chat, name) {
      await chats.updateOne({ _id: chat }, { $set: { name }, $max: { removedTo: await lastNumber(lines, chat) } });
      await lines.deleteMany({ chat });
    },
  };
}

async function append(chats: Rows, lines: Rows, draft: Draft): Promise<Line> {
  for (let attempt = 0; attempt < APPENDS_AT_ONCE_MAX; attempt += 1) {
    const known = draft.key === undefined ? undefined : await withKey(lines, draft.chat, draft.key);
    if (known !== undefined) return known;
    const row = toRow(draft, (await lastGiven(chats, lines, draft.chat)) + 1);
    try {
      await lines.insertMany([row], INSERT);
      return readLine(row);
    } catch (error) {
      // Another line got this number, or this key is there by now.
      if (duplicateOf(error) === undefined) throw error;
    }
  }
  throw new DamagedRecord(`webLines: the chat ${draft.chat} takes no further line`);
}

/** A number is never given twice, though its line be removed: an open page would take the new line for the old one. */
async function lastGiven(chats: Rows, lines: Rows, chat: string): Promise<number> {
  const last = await lastNumber(lines, chat);
  const removedTo = await readOne(chats.findOne({ _id: chat }, { removedTo: 1 }).lean(), readRemovedTo);
  return Math.max(last, removedTo ?? 0);
}

async function lastNumber(lines: Rows, chat: string): Promise<number> {
  const last = await readOne(lines.findOne({ chat }, { number: 1 }).sort({ number: -1 }).lean(), readNumber);
  return last ?? 0;
}

function withKey(lines: Rows, chat: string, key: string): Promise<Line | undefined> {
  return readOne(lines.findOne({ chat, key }, WITHOUT_BYTES).lean(), readLine);
}

function toRow({ file, ...line }: Draft, number: number): Row {
  const kept = file === undefined ? {} : { file: { name: file.name, type: file.type }, bytes: Buffer.from(file.bytes) };
  return { _id: `${line.chat}/${number}`, number, revision: 0, ...line, ...kept };
}
