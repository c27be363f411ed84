import { describe, expect, test } from 'vitest';
import { hashOfPhoto, PHOTO_BYTES_MAX, readPhoto } from '#domain/photo.ts';
import { heic, jpeg, pdf, png, webp } from '../photo.ts';

/** What a picture is, its own first bytes say. */

test.each([
  ['image/jpeg', jpeg('a')],
  ['image/png', png('a')],
  ['image/webp', webp('a')],
] as const)('%s', (type, bytes) => {
  expect(readPhoto(bytes)).toEqual({ ok: true, value: { type, bytes } });
});

describe('refused', () => {
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  test.each([
    ['heic', heic('a')],
    ['heic', bytesOf('\x00\x00\x00\x20ftypmif1')],
    ['pdf', pdf('a')],
    ['gif', bytesOf('GIF89a')],
    ['video', bytesOf('\x00\x00\x00\x18ftypmp42')],
    ['video', bytesOf('\x1a\x45\xdf\xa3webm')],
    ['other', bytesOf('RIFF\x24\x00\x00\x00WAVE')],
    ['other', bytesOf('<svg xmlns="…"/>')],
    ['other', bytesOf('\xff\xd8')],
    ['other', new Uint8Array()],
  ] as const)('%s', (what, bytes) => {
    expect(readPhoto(bytes)).toEqual({ ok: false, refusal: { code: 'not-a-photo', what } });
  });

  test('what is larger than is kept, to the byte', () => {
    expect(readPhoto(jpeg('a', PHOTO_BYTES_MAX))).toMatchObject({ ok: true });
    const refusal = { code: 'photo-too-large', bytesMax: PHOTO_BYTES_MAX };
    expect(readPhoto(jpeg('a', PHOTO_BYTES_MAX + 1))).toEqual({ ok: false, refusal });
  });
});

test('the hash is that of the bytes as they came', () => {
  expect(hashOfPhoto(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
