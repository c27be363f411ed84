import { createHash } from 'node:crypto';
import { accept, type Result, refuse } from './result.ts';

/** What is kept of pictures: their bytes as they came, because they are evidence (domain.md, "Account and ledger events"). */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** Phones send a fraction of this. */
export const PHOTO_BYTES_MAX = 5 * 1024 * 1024;
/** Of one entry or one claim. */
export const PHOTOS_MAX = 10;

export type Photo = { readonly type: PhotoType; readonly bytes: Uint8Array };

/** What a file is that is no photo we keep, as far as its sender can do something about it. */
export type NoPhoto = 'heic' | 'gif' | 'pdf' | 'video' | 'other';
export type PhotoRefusal =
  | { readonly code: 'photo-too-large'; readonly bytesMax: number }
  | { readonly code: 'not-a-photo'; readonly what: NoPhoto };

/** A photo by its own first bytes, whatever its sender calls it; refuses other types and what is beyond `PHOTO_BYTES_MAX`. */
export function readPhoto(bytes: Uint8Array): Result<Photo, PhotoRefusal> {
  const type = PHOTO_TYPES.find((known) => BEGINNINGS[known](bytes));
  if (type === undefined) return refuse({ code: 'not-a-photo', what: otherwise(bytes) });
  if (bytes.length > PHOTO_BYTES_MAX) return refuse({ code: 'photo-too-large', bytesMax: PHOTO_BYTES_MAX });
  return accept({ type, bytes });
}

/** SHA-256 of the bytes, in hex: what stands on the chain. */
export function hashOfPhoto(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const BEGINNINGS: Readonly<Record<PhotoType, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff',
  'image/png': (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  'image/webp': (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP',
};

/** The brands under which phones write HEIF pictures (ISO/IEC 23008-12). */
const HEIF = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/;

function otherwise(bytes: Uint8Array): NoPhoto {
  if (text(bytes, 4, 4) === 'ftyp') return HEIF.test(text(bytes, 8, 4)) ? 'heic' : 'video';
  if (text(bytes, 0, 4) === '\x1a\x45\xdf\xa3') return 'video';
  if (text(bytes, 0, 4) === 'GIF8') return 'gif';
  return text(bytes, 0, 5) === '%PDF-' ? 'pdf' : 'other';
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
}
