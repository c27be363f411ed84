/** Pictures as they come from phones: the first bytes say what they are, the rest tells one from another. */

export function jpeg(of: string, bytes = 0): Uint8Array {
  return picture('\xff\xd8\xff\xe0\x00\x10JFIF\x00', of, bytes);
}

export function png(of: string): Uint8Array {
  return picture('\x89PNG\r\n\x1a\n', of);
}

export function webp(of: string): Uint8Array {
  return picture('RIFF\x24\x00\x00\x00WEBPVP8 ', of);
}

export function heic(of: string): Uint8Array {
  return picture('\x00\x00\x00\x24ftypheic', of);
}

export function pdf(of: string): Uint8Array {
  return picture('%PDF-1.7\n', of);
}

function picture(beginning: string, of: string, bytes = 0): Uint8Array {
  const told = Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.from(of)]);
  return new Uint8Array(Buffer.concat([told, Buffer.alloc(Math.max(0, bytes - told.length))]));
}
