import { DAYS_FORWARD_MAX, type SandboxClock } from '#channels/web/sandboxClock.ts';

const DAY_MS = 86_400_000;
const SECOND_MS = 1_000;

export type MovableClock = SandboxClock & { useZone(zone: string): void; everyDay(lived: () => Promise<void>): void };

/** A clock that stands still but for a second at each look, in a zone that can be set, with days that bring what they are told to. */
export function movableClock(start: string): MovableClock {
  let ms = Date.parse(start);
  let zone: string | undefined;
  let moving = false;
  let days = async (): Promise<void> => undefined;
  const now = () => new Date(ms).toISOString();
  return {
    now() {
      ms += SECOND_MS;
      return now();
    },
    async zone() {
      return zone;
    },
    isMoving: () => moving,
    async forward(step, tell) {
      const next = 'days' in step ? ms + step.days * DAY_MS : Date.parse(`${step.to}T09:00:00Z`);
      if (moving) return 'moving';
      if (next <= ms) return 'not-ahead';
      if (next - ms > (DAYS_FORWARD_MAX + 1) * DAY_MS) return 'too-far';
      moving = true;
      try {
        for (let stops = Math.ceil((next - ms) / DAY_MS); stops > 0; stops -= 1) {
          await tell();
          await days();
          ms = Math.min(ms + DAY_MS, next);
        }
      } finally {
        moving = false;
      }
      return 'arrived';
    },
    everyDay(lived) {
      days = lived;
    },
    useZone(next) {
      zone = next;
    },
  };
}
