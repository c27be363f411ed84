import type { Picture } from '#i18n/message.ts';
import type { FileContent } from '#jobs/channel.ts';

/** A file to be saved, never shown: the browser must not take it for a page of ours. */
export function downloadHeaders(file: Pick<FileContent, 'name' | 'type'>): Record<string, string> {
  const plain = file.name.replace(/[^\w .()-]/g, '_');
  const full = encodeURIComponent(wellFormed(file.name)).replace(/['()*]/g, percent);
  return {
    'Content-Type': /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/.test(file.type) ? file.type : 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
  };
}

/** Draws the picture; undefined when its content does not fit a QR code. */
export async function pictureSvg(picture: Picture): Promise<string | undefined> {
  // Loaded on first use (architecture.md, "Running it").
  const { default: QRCode } = await import('qrcode');
  try {
    return await QRCode.toString(picture.content, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  } catch {
    // The package fails for nothing else: its input is a text, and a text too long for any size of code is refused.
    return undefined;
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Half a surrogate pair would make `encodeURIComponent` throw. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
