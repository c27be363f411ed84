import type { RefusalWords } from './refusalWords.ts';

/** What cannot be kept as a photo, and what to do instead. */
export const photoRefusals = {
  'photo-too-large': ({ bytesMax }, { say }) => say('refused-photo-too-large', { megabytes: bytesMax / MEBIBYTE }),
  'not-a-photo': ({ what }, { say }) => say('refused-not-a-photo', { what }),
  'photo-not-fetched': (_, { say }) => say('refused-photo-not-fetched'),
  'photo-there-already': (_, { say }) => say('refused-photo-there-already'),
  'too-many-photos': ({ max, there }, { say }) => say('refused-too-many-photos', { max, there }),
  'photos-waiting': ({ max }, { say }) => say('refused-photos-waiting', { max }),
  'photo-place': (_, { say }) => say('refused-photo-place'),
  'no-photos': (_, { say }) => say('refused-no-photos'),
} satisfies Partial<RefusalWords>;

const MEBIBYTE = 1024 * 1024;
