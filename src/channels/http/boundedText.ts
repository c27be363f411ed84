/** Reads a request's body as UTF-8 text; undefined as soon as it is longer than `bytesMax`, without reading the rest. */
export async function boundedText(request: Request, { bytesMax }: { bytesMax: number }): Promise<string | undefined> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, bytes).toString('utf8');
    bytes += value.byteLength;
    if (bytes > bytesMax) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
