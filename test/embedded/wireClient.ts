import { connect, type Socket } from 'node:net';
import { BSON } from 'mongodb';

/** A reply or a command, with BSON's own types. */
export type WireDocument = Record<string, unknown>;

/** One bare connection: commands exactly as given, without the driver's sessions, retries and checks. */
export type WireClient = {
  /** Sends an OP_MSG and resolves with the reply as it came, also with `ok: 0`. */
  command(databaseName: string, command: WireDocument): Promise<WireDocument>;
  /** Sends bytes as they are: for frames that no driver would send. */
  sendBytes(bytes: Uint8Array): void;
  /** The next replies, in the order they came, to what was sent with `sendBytes`. */
  replies(count: number): Promise<WireDocument[]>;
  /** Resolves when the server has closed the connection. */
  readonly closed: Promise<void>;
  close(): void;
};

const OP_MSG = 2013;
const HEADER_BYTES = 16;
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** Connects to the first host of a connection string: a unix socket or TCP, without authentication. */
export async function openWireClient(uri: string): Promise<WireClient> {
  const socket = await openSocket(uri);
  const waiting = new Map<number, { resolve(reply: WireDocument): void; reject(reason: Error): void }>();
  const unasked: WireDocument[] = [];
  let listening: () => void = () => undefined;
  let received: Buffer = Buffer.alloc(0);
  let requestId = 0;
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, Buffer.from(bytes)]);
    while (received.length >= HEADER_BYTES && received.length >= received.readInt32LE(0)) {
      const frame = received.subarray(0, received.readInt32LE(0));
      received = received.subarray(frame.length);
      const asked = waiting.get(frame.readInt32LE(8));
      if (asked) asked.resolve(readReply(frame));
      else unasked.push(readReply(frame));
      waiting.delete(frame.readInt32LE(8));
      listening();
    }
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => socket.destroy());
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the server closed the connection'));
  });
  return {
    command: (databaseName, command) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) reject(new Error('the connection is closed'));
        requestId += 1;
        waiting.set(requestId, { resolve, reject });
        socket.write(commandFrame(requestId, { ...command, $db: databaseName }));
      }),
    sendBytes: (bytes) => void socket.write(bytes),
    replies: (count) =>
      new Promise((resolve) => {
        listening = () => {
          if (unasked.length >= count) resolve(unasked.splice(0, count));
        };
        listening();
      }),
    closed,
    close: () => socket.destroy(),
  };
}

/** An OP_MSG with one body section. */
export function commandFrame(requestId: number, command: WireDocument): Buffer {
  const body = BSON.serialize(command, { ignoreUndefined: false });
  const head = Buffer.alloc(HEADER_BYTES + 5); // the header, the flags and the kind of the one section
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(requestId, 4);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, body]);
}

function readReply(frame: Buffer): WireDocument {
  return BSON.deserialize(frame.subarray(HEADER_BYTES + 5), EXACT);
}

async function openSocket(uri: string): Promise<Socket> {
  const host = /^mongodb:\/\/(?:[^@/]*@)?([^/?,]+)/.exec(uri)?.[1];
  if (host === undefined) throw new Error('a bare connection needs a mongodb:// connection string');
  const address = decodeURIComponent(host);
  const [name = '', port = '27017'] = address.startsWith('[') ? splitIpv6(address) : address.split(':');
  const socket = address.includes('/') ? connect(address) : connect(Number(port), name);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return socket;
}

function splitIpv6(address: string): string[] {
  const [name = '', port = ':27017'] = address.slice(1).split(']');
  return [name, port.slice(1) || '27017'];
}
