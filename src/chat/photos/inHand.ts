import type { Command } from '#app/command.ts';
import type { Identity, PhotoEnd, PhotoTray } from '#app/seats.ts';
import { type Photo, readPhoto } from '#domain/photo.ts';

/** Photos on their way through a turn to where they belong. */
export type PhotosInHand = {
  readonly photos: readonly Photo[];
  /** What was written under them, where that was no command. */
  readonly words?: string;
  /** Names them while they wait: their album, or the message they came with; and those that they have met on the way. */
  readonly tray: string;
  readonly met: readonly string[];
  /** Asked about, or given a place, in this turn. */
  went: 'nowhere' | 'asked' | 'placed';
  /** They lie in the tray already. */
  stored: boolean;
};

/** Keeps them until it is known where they belong; gives the tray's name, or nothing when they have their place. */
export async function holdPhotos(
  command: Command,
  identity: Identity,
  photos: PhotosInHand,
): Promise<string | undefined> {
  if (photos.went === 'placed') return undefined;
  photos.went = 'asked';
  if (photos.stored) return photos.tray;
  photos.stored = true;
  const files = await saveFiles(command, photos.photos);
  await command.app.book.trays.save(trayOf(command, identity, photos, { files }));
  return photos.tray;
}

/** What waits under that name and is hers; nothing when it has its place, or waited too long. */
export async function takeFromTray(
  command: Command,
  identity: Identity,
  name: string | undefined,
): Promise<PhotosInHand | undefined> {
  const tray = name === undefined ? undefined : await command.app.book.trays.get(name);
  if (tray === undefined || tray.identity !== identity.id || tray.ended !== undefined) return undefined;
  const photos = await loadPhotos(command, tray);
  if (photos.length === 0) return undefined;
  const { id, words } = tray;
  return { photos, tray: id, met: [], went: 'nowhere', stored: true, ...(words === undefined ? {} : { words }) };
}

/** Both together, under the name of the later ones. */
export function joined(earlier: PhotosInHand | undefined, later: PhotosInHand): PhotosInHand {
  if (earlier === undefined || earlier.tray === later.tray) return later;
  const words = later.words ?? earlier.words;
  return {
    photos: [...earlier.photos, ...later.photos],
    tray: later.tray,
    met: [...earlier.met, earlier.tray],
    went: later.went,
    stored: false,
    ...(words === undefined ? {} : { words }),
  };
}

/** Notes where they went, for what still comes of their album, and for buttons that are pressed too late. */
export async function endTrays(
  command: Command,
  identity: Identity,
  photos: PhotosInHand,
  ended: PhotoEnd,
): Promise<void> {
  photos.went = 'placed';
  for (const id of [photos.tray, ...photos.met])
    await command.app.book.trays.save({ ...trayOf(command, identity, photos, { files: [], ended }), id });
}

/** Further photos of an album that waits. */
export async function addToTray(command: Command, tray: PhotoTray, photos: readonly Photo[]): Promise<void> {
  const files = [...tray.files, ...(await saveFiles(command, photos))];
  await command.app.book.trays.save({ ...tray, files });
}

function trayOf(
  { key }: Command,
  { id: identity }: Identity,
  { tray: id, words }: PhotosInHand,
  rest: Pick<PhotoTray, 'files' | 'ended'>,
): PhotoTray {
  return { id, identity, cause: key, ...rest, ...(words === undefined ? {} : { words }) };
}

async function saveFiles({ app }: Command, photos: readonly Photo[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { type, bytes } of photos) ids.push(await app.book.files.save({ name: 'photo', type, bytes }));
  return ids;
}

async function loadPhotos({ app }: Command, { files }: PhotoTray): Promise<readonly Photo[]> {
  const photos: Photo[] = [];
  for (const id of files) {
    const file = await app.book.files.load(id);
    const read = file === undefined ? undefined : readPhoto(file.bytes);
    if (read?.ok) photos.push(read.value);
  }
  return photos;
}
