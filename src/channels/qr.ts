import { ChannelError } from '#jobs/channel.ts';

/** Pixels a module; with the quiet zone of four modules that scanners ask for. */
const MODULE_PIXELS = 8;
const QUIET_MODULES = 4;

/** A QR code as PNG. Refused when the content is more than a QR code holds. */
export async function qrPng(content: string): Promise<Uint8Array> {
  // Loaded on first use (architecture.md, "Running it").
  const { default: QRCode } = await import('qrcode');
  try {
    return await QRCode.toBuffer(content, { type: 'png', margin: QUIET_MODULES, scale: MODULE_PIXELS });
  } catch {
    throw new ChannelError({ kind: 'refused' }, 'the picture says more than a QR code holds');
  }
}
