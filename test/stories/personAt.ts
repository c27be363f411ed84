import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Attaching,
  type Expected,
  fits,
  type Person,
  type Pressing,
  type Saying,
  type Seen,
  type SeenButton,
  type Snapping,
  type TextFile,
} from './person.ts';

/** What a channel's driver has to offer: one chat as its person's screen shows it, and her hands. */
export interface Screen {
  sees(): readonly Seen[];
  /** Calls back after each change of the screen, until the returned function is called. */
  onChange(listener: () => void): () => void;
  write(text: string, replyTo?: Seen): void;
  sendPhotos(photos: readonly Uint8Array[], told: Pick<Snapping, 'caption' | 'replyTo'>): void;
  sendFile(file: TextFile, caption: string | undefined): void;
  press(seen: Seen, button: SeenButton): void;
  /** What following an invite's link, or pasting its code, writes. */
  writtenFor(link: string): string;
}

const DEADLINE_MS = 15_000;
/** So long without a change, and the bot is taken to have finished. */
const QUIET_MS = 30;

/** A person at such a screen. Whatever she waits for, she gives up after 15 seconds and says what she sees instead. */
export function personAt(name: string, screen: Screen): Person {
  const waitUntil = async <Value>(what: string, look: () => Value | undefined): Promise<Value> => {
    const deadline = performance.now() + DEADLINE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`${name} waited in vain for ${what}. She sees:\n${shown(screen.sees())}`);
      await changed(screen, left);
    }
  };
  const quiet = async (): Promise<void> => {
    const deadline = performance.now() + DEADLINE_MS;
    while ((await changed(screen, QUIET_MS)) && performance.now() < deadline);
  };
  const answered = async (what: string, until: Expected | undefined, act: () => void): Promise<readonly Seen[]> => {
    const before = versions(screen.sees());
    const isNew = (seen: Seen): boolean => !before.has(seen.id);
    act();
    await waitUntil(`an answer to ${what}${wanted(until)}`, () =>
      screen.sees().find((seen) => isNew(seen) && (until === undefined || fits(seen, until))),
    );
    await quiet();
    return screen.sees().filter(isNew);
  };
  const findButton = (label: string, { on }: Pressing): Promise<Found> =>
    waitUntil(`the button [${label}]`, () => newestButton(screen.sees(), label, on));

  const person: Person = {
    name,
    says: (text, { replyTo, until }: Saying = {}) => answered(`"${text}"`, until, () => screen.write(text, replyTo)),
    snaps: (photos, { until, ...told }: Snapping = {}) =>
      answered('her photos', until, () => screen.sendPhotos(photos, told)),
    attaches: (file, { until, caption }: Attaching = {}) =>
      answered(`her file ${file.name}`, until, () => screen.sendFile(file, caption)),
    types: (text, { replyTo } = {}) => screen.write(text, replyTo),
    presses: async (label, options = {}) => {
      const { seen, button } = await findButton(label, options);
      const before = versions(screen.sees());
      const isChanged = (now: Seen): boolean => before.get(now.id) !== now.edits;
      screen.press(seen, button);
      await waitUntil(`what [${label}] brings`, () => screen.sees().find(isChanged));
      await quiet();
      return screen.sees().filter(isChanged);
    },
    taps: async (label, options = {}) => {
      const { seen, button } = await findButton(label, options);
      screen.press(seen, button);
    },
    opens: (link) => person.says(screen.writtenFor(link)),
    sees: () => screen.sees(),
    last: () => {
      const last = screen.sees().at(-1);
      if (last === undefined) throw new Error(`${name} sees nothing yet`);
      return last;
    },
    waitFor: (expected, { after } = {}) =>
      waitUntil(`a message${wanted(expected)}`, () => {
        const all = screen.sees();
        const from = after === undefined ? 0 : all.findIndex((seen) => seen.id === after.id) + 1;
        return all.slice(from).findLast((seen) => fits(seen, expected));
      }),
  };
  return person;
}

type Found = { readonly seen: Seen; readonly button: SeenButton };

function newestButton(all: readonly Seen[], label: string, on: Seen | undefined): Found | undefined {
  const where = on === undefined ? all : all.filter((seen) => seen.id === on.id);
  for (const seen of where.toReversed()) {
    const button = seen.buttons.flat().find((candidate) => says(candidate.label, label));
    if (button !== undefined) return { seen, button };
  }
  return undefined;
}

/** Before the words of a button there may be an emoji (chat.md, "Buttons"). */
function says(shown: string, label: string): boolean {
  return shown === label || shown.replace(/^[^\p{L}\p{N}"]+\s+/u, '') === label;
}

function versions(all: readonly Seen[]): Map<string, number> {
  return new Map(all.map((seen) => [seen.id, seen.edits]));
}

/** True when the screen changed within the time. */
async function changed(screen: Screen, ms: number): Promise<boolean> {
  const enough = new AbortController();
  let stopListening = (): void => undefined;
  const change = new Promise<boolean>((resolve) => {
    stopListening = screen.onChange(() => resolve(true));
  });
  const late = sleep(ms, false, { signal: enough.signal }).catch(() => false);
  const outcome = await Promise.race([change, late]);
  stopListening();
  enough.abort();
  return outcome;
}

function wanted(expected: Expected | undefined): string {
  if (expected === undefined) return '';
  return typeof expected === 'function' ? ' that fits' : ` with ${String(expected)}`;
}

function shown(all: readonly Seen[]): string {
  const lines = all.map(({ text, buttons, photo, document }) => {
    const extras = [photo && '(photo)', document && `(file ${document.name})`].filter((extra) => extra !== undefined);
    const labels = buttons.flat().map((button) => `[${button.label}]`);
    return `- ${[text, ...extras, ...labels].join(' ')}`;
  });
  return lines.join('\n') || '(nothing)';
}
