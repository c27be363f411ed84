import type { ShopId } from '#domain/ids.ts';
import type { Photo } from '#domain/photo.ts';
import type { PhotoTray } from '../records.ts';

export interface Files {
  /** Kept until delivered, at most two days. */
  save(file: { name: string; type: string; bytes: Uint8Array }): Promise<string>;
  load(id: string): Promise<{ name: string; type: string; bytes: Uint8Array } | undefined>;
  remove(ids: readonly string[]): Promise<void>;
}

/** The pictures' own bytes, kept once for a shop however often it was sent the same one. */
export interface Photos {
  put(shop: ShopId, photo: Photo): Promise<void>;
  /** By the hash that stands on the chain; what is given back need not have it (`verify` looks). */
  load(shop: ShopId, sha256: string): Promise<Photo | undefined>;
  remove(shop: ShopId, sha256s: readonly string[]): Promise<void>;
}

/** Photos that wait to be told where they belong, or whose album already has its place; at most two days. */
export interface Trays {
  get(id: string): Promise<PhotoTray | undefined>;
  /** Inserts or replaces. */
  save(tray: PhotoTray): Promise<void>;
  /** How many of a person's wait with photos. */
  countWaiting(identity: string): Promise<number>;
  ofPerson(identity: string): AsyncIterable<PhotoTray>;
  remove(ids: readonly string[]): Promise<void>;
}

/** The play shop's chats, which no messenger keeps for us. */
export interface WebLines {
  /** What was said in a chat: by the bot under the number that its message was sent as, by the person under the page's own key. */
  inChat(chat: string): AsyncIterable<{ readonly number: string; readonly key?: string; readonly said: unknown }>;
  remove(chat: string, numbers: readonly string[]): Promise<void>;
  /** Nothing that was said there is left, and it is called so. */
  erase(chat: string, name: string): Promise<void>;
}
