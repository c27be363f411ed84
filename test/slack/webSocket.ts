import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's end of a WebSocket (RFC 6455), as much of it as Slack's Socket Mode uses: whole text messages, pings, closing. */
export type ServerSocket = {
  send(text: string): void;
  ping(): void;
  /** Says farewell and ends it. */
  close(): void;
  /** Ends it without a word, as a broken connection does. */
  drop(): void;
  readonly isOpen: boolean;
};

export type SocketListener = { onText(text: string): void; onEnd(): void };

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 } as const;

export function acceptSocket(request: IncomingMessage, stream: Duplex, listener: SocketListener): ServerSocket {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1').update(`${key}${GUID}`).digest('base64');
  const upgrade = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  stream.write([...upgrade, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
  let isOpen = true;
  let received = Buffer.alloc(0);

  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    listener.onEnd();
  };
  const write = (opcode: number, payload: Buffer): void => {
    if (!stream.destroyed && stream.writable) stream.write(frameOf(opcode, payload));
  };
  const onFrame = ({ opcode, payload }: Frame): void => {
    if (opcode === OPCODE.text) listener.onText(payload.toString('utf8'));
    else if (opcode === OPCODE.ping) write(OPCODE.pong, payload);
    else if (opcode === OPCODE.close) {
      write(OPCODE.close, payload);
      end();
      stream.end();
    }
  };
  stream.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let read = firstFrame(received); read !== undefined; read = firstFrame(received)) {
      received = received.subarray(read.length);
      onFrame(read);
    }
  });
  stream.on('error', end);
  stream.on('close', end);
  return {
    get isOpen() {
      return isOpen;
    },
    send: (text) => write(OPCODE.text, Buffer.from(text)),
    ping: () => write(OPCODE.ping, Buffer.from('ping')),
    close: () => {
      write(OPCODE.close, Buffer.from([0x03, 0xe8]));
      end();
      stream.end();
    },
    drop: () => {
      end();
      stream.destroy();
    },
  };
}

type Frame = { readonly opcode: number; readonly payload: Buffer; readonly length: number };

/** The first whole frame; a client masks its own and does not split them. */
function firstFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined;
  const opcode = bytes.readUInt8(0) & 0x0f;
  const short = bytes.readUInt8(1) & 0x7f;
  const lengthAt = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + lengthAt + 4) return undefined;
  const size = lengthAt === 0 ? short : lengthAt === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const from = 2 + lengthAt + 4;
  if (bytes.length < from + size) return undefined;
  const mask = bytes.subarray(from - 4, from);
  const payload = Buffer.from(bytes.subarray(from, from + size).map((byte, at) => byte ^ mask.readUInt8(at % 4)));
  return { opcode, payload, length: from + size };
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const first = 0x80 | opcode;
  if (payload.length < 126) return Buffer.concat([Buffer.from([first, payload.length]), payload]);
  const head = Buffer.alloc(payload.length < 65_536 ? 4 : 10);
  head.writeUInt8(first, 0);
  if (head.length === 4) {
    head.writeUInt8(126, 1);
    head.writeUInt16BE(payload.length, 2);
  } else {
    head.writeUInt8(127, 1);
    head.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  return Buffer.concat([head, payload]);
}
