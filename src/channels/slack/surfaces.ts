import {
  FORMS,
  type FormAsk,
  type FormName,
  type FormShown,
  TYPED_INSTEAD,
  type Viewer,
  type Views,
} from '#chat/form.ts';
import { formBehind } from '#chat/forms/behind.ts';
import { type Engine, INBOUND_TEXT_MAX, type Inbound } from '#chat/inbound.ts';
import { faultFields, type Log } from '#jobs/log.ts';
import type { Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import type { Apis } from './apis.ts';
import { slackFields } from './failure.ts';
import { openHomes } from './homes.ts';
import { plainOfMarkup, withEmoji } from './markup.ts';
import type { SlashCommand } from './payloads.ts';
import type { Profiles } from './profiles.ts';
import {
  fieldsOf,
  HomeOpened,
  HomePress,
  MessageShortcut,
  Shortcut,
  Submission,
  Suggestion,
} from './surfacePayloads.ts';
import { homeView, readHomeButton } from './views/home.ts';
import { errorsAt, modalView, suggestions } from './views/modal.ts';

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

/** What is to be done about it: acknowledged, with what Slack is to get, or taken in like a message. */
export type OnSurface = { readonly body?: object } | { readonly inbound: Inbound };

/** The one place where all of that arrives. */
export type Surfaces = {
  /** Opens a form instead of having the command read; false when it is to be read. */
  opens(command: SlashCommand): Promise<boolean>;
  /** Opens the form behind a button under a message; false when the press is to be read. */
  opensBehind(press: {
    readonly user: string;
    readonly data: string;
    readonly trigger: string | undefined;
  }): Promise<boolean>;
  /** Does what was done there; Slack waits 3 seconds for it. */
  take(payload: SurfacePayload): Promise<OnSurface>;
  /** Something she did was recorded: her home tab shows it, if she has opened it. */
  changed(user: string): void;
  /** Shows nothing more by itself. */
  stop(): void;
};

/** Without forms and home tab. */
export const noSurfaces: Surfaces = {
  opens: async () => false,
  opensBehind: async () => false,
  take: async () => ({}),
  changed: () => undefined,
  stop: () => undefined,
};

export type SurfaceParts = {
  readonly engine: Engine & Views;
  readonly apis: Apis;
  readonly profiles: Profiles;
  /** What stands in a form that the machinery could not take. */
  readonly failedLine: (language: string | undefined) => string;
  readonly clock: Clock;
  readonly log: Log;
};

/** Slack waits 3 seconds for an acknowledgement. */
const TAKEN_WITHIN_MS = 2_300;
/** A form that is not open by then is asked for in the chat, and there must be time left to take that in. */
const OPENED_WITHIN_MS = 1_400;
/** Verbs that open a form when they stand alone behind `/slatebook`. */
const FORM_VERBS: ReadonlyMap<string, FormAsk> = new Map<string, FormAsk>([
  ['sale', { form: 'sale' }],
  ['wrong', { form: 'dispute' }],
]);

export function openSurfaces({ engine, apis, profiles, failedLine, clock, log }: SurfaceParts): Surfaces {
  const publish = async (user: string): Promise<string | undefined> => {
    const home = await engine.home(viewerOf(user));
    await apis.quick.views.publish({ user_id: user, view: homeView(home) });
    return home.shop;
  };
  const homes = openHomes({ publish, clock, log });
  const watching = engine.watchHomes(homes.changedBy);

  const formFor = async (user: string, ask: FormAsk): Promise<FormShown | undefined> => {
    try {
      return await engine.form(viewerOf(user), ask);
    } catch (error) {
      log.error(faultFields(error), 'a form was not made');
      return undefined;
    }
  };
  /** Whether a form of one of these kinds stands open in time. */
  const opensForm = async (
    { user, trigger, kinds }: { user: string; trigger: string; kinds: readonly FormShown['kind'][] },
    ask: FormAsk,
  ): Promise<boolean> => {
    const opening = async (): Promise<boolean> => {
      const shown = await formFor(user, ask);
      if (shown === undefined || !kinds.includes(shown.kind)) return false;
      await apis.quick.views.open({ trigger_id: trigger, view: modalView(shown) });
      return true;
    };
    try {
      return await withDeadline(opening(), OPENED_WITHIN_MS);
    } catch (error) {
      log.warn(slackFields(error), 'a form could not be opened');
      return false;
    }
  };
  /** A form, or why there is none; what cannot be opened is asked for in the chat. */
  const open = async (
    user: Submission['user'],
    trigger: string,
    ask: { readonly form: FormName; readonly text?: string },
  ): Promise<OnSurface> => {
    if (await opensForm({ user: user.id, trigger, kinds: ['form', 'no-form'] }, ask)) return {};
    const content = { kind: 'text', text: TYPED_INSTEAD[ask.form] } as const;
    return { inbound: { ...personOf(user), key: `slack:open:${user.id}:${trigger}`, at: clock.now(), content } };
  };
  const submit = async (submission: Submission): Promise<OnSurface> => {
    const { user, view } = submission;
    const form = FORMS.find((known) => known === view.callback_id);
    if (form === undefined) return {};
    const inbound: Inbound = {
      ...personOf(user),
      // One modal is one command, however often it is sent.
      key: `slack:form:${user.id}:${view.id}`,
      at: clock.now(),
      content: {
        kind: 'form',
        form,
        opened: view.private_metadata,
        fields: fieldsOf(submission, INBOUND_TEXT_MAX + 1),
      },
    };
    const fields = Object.keys(view.state.values);
    // Asked at once: when the form fails there is no time left for it.
    const profile = profiles.of(user.id);
    try {
      const { problems = [] } = await withDeadline(engine.handle(inbound), TAKEN_WITHIN_MS);
      homes.changed(user.id);
      return problems.length === 0 ? {} : { body: errorsAt(problems, fields) };
    } catch (error) {
      log.error(faultFields(error), 'a form was not taken in time');
      const [field = ''] = fields;
      return { body: errorsAt([{ field, text: failedLine((await profile).language) }], fields) };
    }
  };
  const pressHome = async ({ user, trigger_id: trigger, actions }: HomePressed): Promise<OnSurface> => {
    const [action] = actions;
    const does = action?.value === undefined ? undefined : readHomeButton(action.value);
    if (action === undefined || does === undefined) return {};
    if (does.kind === 'form') return open(user, trigger, { form: does.form });
    const content =
      does.kind === 'text'
        ? ({ kind: 'text', text: does.text } as const)
        : ({ kind: 'press', data: does.data } as const);
    return {
      inbound: { ...personOf(user), key: `slack:home:${user.id}:${action.action_ts}`, at: clock.now(), content },
    };
  };
  const suggest = async ({ user, value, view }: Suggested): Promise<OnSurface> => {
    const ask = { opened: view.private_metadata, letters: value };
    try {
      return { body: suggestions(await withDeadline(engine.suggest(viewerOf(user.id), ask), TAKEN_WITHIN_MS)) };
    } catch (error) {
      log.error(faultFields(error), 'nobody was suggested');
      return { body: suggestions([]) };
    }
  };

  return {
    opens: async ({ user_id: user, text, trigger_id: trigger }) => {
      const ask = FORM_VERBS.get(text.trim().replace(/^\//, '').toLowerCase());
      // Why there is none is said in the chat.
      return ask !== undefined && opensForm({ user, trigger, kinds: ['form'] }, ask);
    },
    opensBehind: async ({ user, data, trigger }) => {
      if (trigger === undefined || formBehind(data) === undefined) return false;
      return opensForm({ user, trigger, kinds: ['form'] }, { press: data });
    },
    take: async ({ body }) => {
      const opened = HomeOpened.safeParse(body);
      if (opened.success) {
        if (opened.data.tab === undefined || opened.data.tab === 'home') homes.opened(opened.data.user);
        return {};
      }
      const press = HomePress.safeParse(body);
      if (press.success) return pressHome(press.data);
      const letters = Suggestion.safeParse(body);
      if (letters.success) return suggest(letters.data);
      const sent = Submission.safeParse(body);
      if (sent.success) return submit(sent.data);
      const onMessage = MessageShortcut.safeParse(body);
      if (onMessage.success) {
        const { user, trigger_id: trigger, message } = onMessage.data;
        return open(user, trigger, { form: 'sale', text: withEmoji(plainOfMarkup(message.text), message.blocks) });
      }
      const shortcut = Shortcut.safeParse(body);
      return shortcut.success ? open(shortcut.data.user, shortcut.data.trigger_id, { form: 'sale' }) : {};
    },
    changed: homes.changed,
    stop: () => {
      watching.stop();
      homes.stop();
    },
  };
}

type HomePressed = ReturnType<typeof HomePress.parse>;
type Suggested = ReturnType<typeof Suggestion.parse>;

function viewerOf(user: string): Viewer {
  return { channel: 'slack', user };
}

function personOf({ id, name }: { readonly id: string; readonly name?: string | undefined }) {
  const called = name === undefined || name === '' ? {} : { name };
  return { channel: 'slack', user: id, chat: id, ...called } as const;
}
