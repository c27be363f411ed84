/**
 * A person at a chat, the same for every channel: stories are told with her and run wherever there is a driver. She knows only what
 * is on her screen; nothing here looks into the product.
 */
export interface Person {
  readonly name: string;
  /**
   * Writes and waits for the answer: the bot's new messages, at least one, until it has been quiet for a moment. With `until`, waits
   * for one that fits. What comes much later (a notice, another person's doing) is for `waitFor`.
   */
  says(text: string, options?: Saying): Promise<readonly Seen[]>;
  /** Sends pictures, as one message or album, and waits for the answer as `says` does. */
  snaps(photos: readonly Uint8Array[], options?: Snapping): Promise<readonly Seen[]>;
  /** Sends a file of text and waits for the answer as `says` does. */
  attaches(file: TextFile, options?: Attaching): Promise<readonly Seen[]>;
  /** Writes without waiting for anything. */
  types(text: string, options?: Pick<Saying, 'replyTo'>): void;
  /** Presses a button, waits until the bot answered, and returns what is new or was edited. */
  presses(label: string, options?: Pressing): Promise<readonly Seen[]>;
  /** Presses a button without waiting for anything but the button itself. */
  taps(label: string, options?: Pressing): Promise<void>;
  /** Follows an invite's link, or pastes its code, and waits for the answer. */
  opens(link: string): Promise<readonly Seen[]>;
  /** What the bot wrote to her, oldest first, as it stands now: edits applied, deleted messages gone. */
  sees(): readonly Seen[];
  /** The newest message. */
  last(): Seen;
  /** The newest message that fits, now or as soon as there is one; with `after`, only one further down. */
  waitFor(expected: Expected, options?: { readonly after?: Seen }): Promise<Seen>;
}

export type Saying = {
  /** The message it answers. */
  readonly replyTo?: Seen;
  readonly until?: Expected;
};

export type Snapping = Saying & { readonly caption?: string };

export type Attaching = Omit<Snapping, 'replyTo'>;

/** A file as her phone knows it. */
export type TextFile = { readonly name: string; readonly type: string; readonly text: string };

export type Pressing = {
  /** The message to look at; else the newest one with such a button. */
  readonly on?: Seen;
};

/** A part of the text, a pattern, or any question. */
export type Expected = string | RegExp | ((seen: Seen) => boolean);

/** A message on the screen, without markup. */
export type Seen = {
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly (readonly SeenButton[])[];
  readonly photo?: SeenFile;
  readonly document?: SeenFile;
  /** How often it was edited. */
  readonly edits: number;
};

export type SeenButton = { readonly label: string; readonly url?: string };

export type SeenFile = { readonly name: string; readonly bytes: Uint8Array };

/** The words on a message's buttons, row after row. */
export function labelsOf(seen: Seen | undefined): readonly string[] {
  return (seen?.buttons ?? []).flat().map((button) => button.label);
}

/** All the texts, one below the other. */
export function textOf(seen: readonly Seen[]): string {
  return seen.map((message) => message.text).join('\n');
}

export function fits(seen: Seen, expected: Expected): boolean {
  if (typeof expected === 'string') return seen.text.includes(expected);
  return expected instanceof RegExp ? expected.test(seen.text) : expected(seen);
}
