import type { Log } from '#jobs/log.ts';
import { withDeadline } from '../deadline.ts';
import type { Apis } from './apis.ts';
import { slackFields } from './failure.ts';

/** What Slack calls a person, and the language she set it to (a BCP 47 tag). */
export type Profile = { readonly name?: string; readonly language?: string };

/** Slack's events say neither name nor language, so it is asked; what it does not say in time is done without. */
export type Profiles = { of(user: string): Promise<Profile> };

const KNOWN_FOR_MS = 60 * 60 * 1000;
const ASK_AGAIN_AFTER_MS = 60 * 1000;
const ASK_DEADLINE_MS = 1_000;
const REMEMBERED_MAX = 10_000;

/** `elapsed` counts milliseconds evenly, whatever the clock is set to. */
export function openProfiles({ quick }: Apis, log: Log, elapsed: () => number = () => performance.now()): Profiles {
  const known = new Map<string, { readonly profile: Profile; readonly until: number }>();

  const remember = (user: string, profile: Profile, forMs: number): Profile => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= REMEMBERED_MAX) known.delete(oldest);
    known.set(user, { profile, until: elapsed() + forMs });
    return profile;
  };
  return {
    of: async (user) => {
      const before = known.get(user);
      if (before !== undefined && before.until > elapsed()) return before.profile;
      try {
        const answer = await withDeadline(quick.users.info({ user, include_locale: true }), ASK_DEADLINE_MS);
        return remember(user, profileOf(answer.user), KNOWN_FOR_MS);
      } catch (error) {
        log.warn(slackFields(error), 'Slack did not say who somebody is');
        return remember(user, before?.profile ?? {}, ASK_AGAIN_AFTER_MS);
      }
    },
  };
}

type SlackUser = Awaited<ReturnType<Apis['quick']['users']['info']>>['user'];

function profileOf(user: SlackUser): Profile {
  const name = [user?.real_name, user?.profile?.real_name, user?.name].find(
    (given) => given !== undefined && given !== '',
  );
  return {
    ...(name === undefined ? {} : { name }),
    ...(user?.locale === undefined || user.locale === '' ? {} : { language: user.locale }),
  };
}
