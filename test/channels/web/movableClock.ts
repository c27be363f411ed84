import type { SandboxClock } from '#channels/web/sandboxClock.ts';

const DAY_MS = 86_400_000;
const SECOND_MS = 1_000;

/** A clock that stands still but for a second at each look, in a zone that can be set. */
export function movableClock(start: string): SandboxClock & { useZone(zone: string): void } {
  let ms = Date.parse(start);
  let zone: string | undefined;
  const now = () => new Date(ms).toISOString();
  return {
    now() {
      ms += SECOND_MS;
      return now();
    },
    async zone() {
      return zone;
    },
    async forward(step) {
      const next = 'days' in step ? ms + step.days * DAY_MS : Date.parse(`${step.to}T09:00:00Z`);
      if (next <= ms) return undefined;
      ms = next;
      return now();
    },
    useZone(next) {
      zone = next;
    },
  };
}
