import { accept, type Result, refuse } from '#domain/result.ts';

/** The most a file may have: what every channel still takes from a bot. */
export const FILE_BYTES_MAX = 45 * 1024 * 1024;

export type FileTooLarge = { readonly code: 'file-too-large'; readonly bytesMax: number };

/** A file in UTF-8 that grows at both ends, to at most `bytesMax`. */
export type BoundedFile = {
  append(text: string): void;
  prepend(text: string): void;
  /** False once something did not fit; from then on nothing is kept. */
  readonly fits: boolean;
  /** Refuses `file-too-large` when something did not fit. */
  bytes(): Result<Uint8Array, FileTooLarge>;
};

export function boundedFile(bytesMax: number): BoundedFile {
  let chunks: Buffer[] = [];
  let size = 0;
  const grow = (text: string, put: (chunk: Buffer) => void): void => {
    const chunk = Buffer.from(text, 'utf8');
    size += chunk.length;
    if (size <= bytesMax) put(chunk);
    else chunks = [];
  };
  return {
    append: (text) => grow(text, (chunk) => chunks.push(chunk)),
    prepend: (text) => grow(text, (chunk) => chunks.unshift(chunk)),
    get fits() {
      return size <= bytesMax;
    },
    bytes: () => (size <= bytesMax ? accept(Buffer.concat(chunks)) : refuse({ code: 'file-too-large', bytesMax })),
  };
}
