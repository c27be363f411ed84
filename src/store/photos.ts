import { Binary } from 'mongodb';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { hashOfPhoto, PHOTO_TYPES } from '#domain/photo.ts';
import type { Photos } from './book/files.ts';
import { defineModel, type Rows, reader, readOne } from './collection.ts';

/** One document a picture, under `<shop>/<SHA-256>`: a photo is far below the 16 MiB of a document. */
export function photoRows(connection: Connection): Rows {
  return defineModel(connection, 'photos', { shopId: String, type: String, bytes: Buffer });
}

const Row = z.object({ type: z.enum(PHOTO_TYPES), bytes: z.instanceof(Binary) });
const read = reader('photos', Row, ({ type, bytes }) => ({ type, bytes: bytes.value() }));

export function createPhotos(rows: Rows): Photos {
  return {
    async put(shop, { type, bytes }) {
      const _id = `${shop}/${hashOfPhoto(bytes)}`;
      const row = { shopId: shop, type, bytes: Buffer.from(bytes) };
      await rows.updateOne({ _id }, { $setOnInsert: row }, { upsert: true });
    },
    async remove(shop, sha256s) {
      if (sha256s.length > 0) await rows.deleteMany({ _id: { $in: sha256s.map((sha256) => `${shop}/${sha256}`) } });
    },
    load: (shop, sha256) => readOne(rows.findOne({ _id: `${shop}/${sha256}` }).lean(), read),
  };
}
