import type { SlashCommand } from './payloads.ts';

/** Where a person does something outside of her messages: forms, shortcuts, the home tab. */
export const SURFACE_TYPES = [
  'app_home_opened',
  'block_actions',
  'block_suggestion',
  'message_action',
  'shortcut',
  'view_closed',
  'view_submission',
] as const;

/** `body` is what Slack brought: the interaction, or the event for `app_home_opened`. */
export type SurfacePayload = {
  readonly type: (typeof SURFACE_TYPES)[number];
  readonly body: Readonly<Record<string, unknown>>;
};

/** The one place where all of that arrives. */
export interface Surfaces {
  /** Opens a form instead of having the command read; false when it is to be read. */
  opens(command: SlashCommand): Promise<boolean>;
  /** Does what was done there, and answers what Slack is to get as its acknowledgement; Slack waits 3 seconds for it. */
  take(payload: SurfacePayload): Promise<object | undefined>;
}

/** Without forms and home tab. */
export const noSurfaces: Surfaces = { opens: async () => false, take: async () => undefined };
