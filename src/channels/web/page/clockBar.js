// @ts-check
import { openDialog } from './dialog.js';
import { button, element, icon, icons } from './element.js';
import { postClock, ServerError } from './server.js';
import { clockTime, isoDay, longDay, setZone, shortDay, zoneName } from './shopTime.js';
import { words } from './words.js';

/** @typedef {import('./server.js').ShopTime} ShopTime */

const TICK_MS = 1000;
const DAY_MS = 86_400_000;

/**
 * The shop's time and the buttons that move it forward.
 * @param {{ zoneChanged: () => void }} page
 */
export function createClockBar(page) {
  const time = element('span', { class: 'clock__time' });
  const day = element('span', { class: 'clock__day' });
  const short = element('span', { class: 'clock__short' });
  const shown = element('div', { class: 'clock__shown', role: 'timer', 'aria-label': words.shopsTime }, day, time);
  const small = button({ class: 'clock__small', 'aria-label': words.forwardTitle }, [icon(icons.clock), short], () =>
    choose(),
  );
  const node = element(
    'div',
    { class: 'clock', role: 'group', 'aria-label': words.shopsTime },
    shown,
    element(
      'div',
      { class: 'clock__steps' },
      step(words.forwardDay, 1),
      step(words.forwardWeek, 7),
      button({ class: 'step' }, [words.forwardTo], () => choose()),
    ),
    small,
  );
  /** The server's time and when it was told, by this page's steady clock. */
  let told = { now: 0, at: 0 };
  const now = () => told.now + (performance.now() - told.at);

  const draw = () => {
    if (told.now === 0) return;
    day.textContent = longDay(now());
    time.textContent = clockTime(now());
    short.textContent = `${shortDay(now())}, ${clockTime(now())}`;
    node.title = `${words.shopsTime} (${zoneName()})`;
  };
  setInterval(draw, TICK_MS);

  /** @param {ShopTime} time */
  const set = ({ now, zone }) => {
    told = { now: Date.parse(now), at: performance.now() };
    if (setZone(zone)) page.zoneChanged();
    draw();
  };
  const choose = () => chooseStep({ now: now(), moved: set });

  /**
   * @param {string} label
   * @param {number} days
   */
  function step(label, days) {
    const made = button({ class: 'step' }, [label], async () => {
      if (made.getAttribute('aria-busy') === 'true') return;
      made.setAttribute('aria-busy', 'true');
      const moved = await postClock({ days }).catch(() => undefined);
      made.removeAttribute('aria-busy');
      if (moved !== undefined) set(moved);
    });
    return made;
  }
  return { node, set };
}

/**
 * The dialog with every way to move the time.
 * @param {{ now: number, moved: (time: ShopTime) => void }} options
 */
function chooseStep({ now, moved }) {
  const tomorrow = isoDay(now + DAY_MS);
  const date = element('input', {
    type: 'date',
    name: 'to',
    required: true,
    min: tomorrow,
    max: '2199-12-31',
    value: tomorrow,
  });
  /** @param {{ days: number } | { to: string }} step */
  const go = async (step) => {
    try {
      moved(await postClock(step));
      return undefined;
    } catch (error) {
      return error instanceof ServerError && error.code === 'not-ahead' ? words.forwardNotAhead : words.forwardFailed;
    }
  };
  openDialog({
    title: words.forwardTitle,
    text: words.forwardText,
    quick: [
      { label: words.forwardDay, act: () => go({ days: 1 }) },
      { label: words.forwardWeek, act: () => go({ days: 7 }) },
    ],
    field: { label: words.forwardDate, input: date },
    confirm: { label: words.forwardGo, act: () => go({ to: date.value }) },
  });
}
