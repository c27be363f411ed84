import type { IncomingMessage } from 'node:http';

export type Upload = { readonly name: string; readonly bytes: Uint8Array };

/** What a call brought: plain values, and files by the name under which `attach://` finds them. */
export type Parameters = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
};

const BODY_BYTES_MAX = 60 * 1024 * 1024;

/** Reads the parameters from the query and the body, in any of the forms the Bot API takes. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const fromQuery = Object.fromEntries(query);
  const boundary = /^multipart\/form-data;.*boundary=([^;]+)/.exec(type)?.[1];
  if (boundary !== undefined) {
    const { values, uploads } = readMultipart(body, boundary);
    return { values: { ...fromQuery, ...values }, uploads };
  }
  return { values: { ...fromQuery, ...readPlain(body.toString('utf8'), type) }, uploads: new Map() };
}

function readPlain(body: string, type: string): Record<string, unknown> {
  if (body === '') return {};
  if (!type.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new Error('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** By hand: grammY writes lower-case headers, file names without quotes and a boundary that platform parsers refuse. */
function readMultipart(
  body: Buffer,
  boundary: string,
): { values: Record<string, unknown>; uploads: Map<string, Upload> } {
  const values: Record<string, unknown> = {};
  const uploads = new Map<string, Upload>();
  const separator = Buffer.from(`--${boundary}`);
  let start = body.indexOf(separator) + separator.length + 2;
  for (;;) {
    const end = body.indexOf(separator, start);
    if (end === -1) return { values, uploads };
    const headersEnd = body.indexOf('\r\n\r\n', start);
    const headers = body.toString('utf8', start, headersEnd);
    const content = body.subarray(headersEnd + 4, end - 2);
    const name = /name="?([^";\r\n]+)"?/i.exec(headers)?.[1] ?? '';
    const file = /filename="?([^"\r\n]+?)"?\s*(?:[;\r\n]|$)/i.exec(headers)?.[1];
    if (file === undefined) values[name] = content.toString('utf8');
    else uploads.set(name, { name: file, bytes: new Uint8Array(content) });
    start = end + separator.length + 2;
  }
}
