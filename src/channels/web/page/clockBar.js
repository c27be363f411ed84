// @ts-check
import { openDialog } from './dialog.js';
import { button, element, icon, icons } from './element.js';
import { postClock, ServerError } from './server.js';
import { clockTime, isoDay, longDay, setZone, shortDay, zoneName } from './shopTime.js';
import { words } from './words.js';

/** @typedef {import('./server.js').ShopTime} ShopTime */
/** @typedef {{ days: number } | { to: string }} Step */

const TICK_MS = 1000;
const DAY_MS = 86_400_000;
/** The server moves it by at most that much at once (sandboxClock.ts, `DAYS_FORWARD_MAX`). */
const DAYS_FORWARD_MAX = 366;

/**
 * The shop's time and the buttons that move it forward; on its way there every day is shown as it passes.
 * @param {{ zoneChanged: () => void }} page
 */
export function createClockBar(page) {
  const time = element('span', { class: 'clock__time' });
  const day = element('span', { class: 'clock__day' });
  const short = element('span', { class: 'clock__short' });
  const shown = element('div', { class: 'clock__shown', role: 'timer', 'aria-label': words.shopsTime }, day, time);
  const problem = element('p', { class: 'clock__problem', role: 'alert', hidden: true });
  const small = button({ class: 'clock__small', 'aria-label': words.forwardTitle }, [icon(icons.clock), short], () =>
    choose(),
  );
  const steps = [
    button({ class: 'step' }, [words.forwardDay], () => void goFromBar({ days: 1 })),
    button({ class: 'step' }, [words.forwardWeek], () => void goFromBar({ days: 7 })),
    button({ class: 'step' }, [words.forwardTo], () => choose()),
  ];
  const node = element(
    'div',
    { class: 'clock', role: 'group', 'aria-label': words.shopsTime },
    problem,
    shown,
    element('div', { class: 'clock__steps' }, ...steps),
    small,
  );
  /** The server's time and when it was told, by this page's steady clock. */
  let told = { now: 0, at: 0 };
  let moving = false;
  let going = false;
  /** @type {(() => void)[]} */
  let whenMoving = [];
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
  const set = (time) => {
    told = { now: Date.parse(time.now), at: performance.now() };
    moving = time.moving;
    node.classList.toggle('is-moving', moving);
    for (const each of [...steps, small]) each.setAttribute('aria-busy', String(moving));
    if (moving) for (const setOut of whenMoving.splice(0)) setOut();
    if (setZone(time.zone)) page.zoneChanged();
    draw();
  };
  /**
   * Answers what went wrong, undefined when the time arrived there.
   * @param {Step} step
   */
  const go = async (step) => {
    problem.hidden = true;
    try {
      set(await postClock(step));
      return undefined;
    } catch (error) {
      return problemOf(error);
    }
  };
  /** @param {Step} step */
  const goFromBar = async (step) => {
    if (moving || going) return;
    going = true;
    tell(await go(step));
    going = false;
  };
  /** @param {string | undefined} wrong */
  const tell = (wrong) => {
    problem.textContent = wrong ?? '';
    problem.hidden = wrong === undefined;
  };
  const choose = () => {
    if (!moving) chooseStep({ now: now(), go: setOut });
  };
  /**
   * For the dialog, which must not stand before the chats while the days pass: it is done once the time has set out.
   * @param {Step} step
   */
  async function setOut(step) {
    let hasSetOut = false;
    const arriving = go(step);
    void arriving.then((wrong) => hasSetOut && tell(wrong));
    const settingOut = new Promise((/** @type {(nothing: undefined) => void} */ resolve) => {
      whenMoving = [
        () => {
          hasSetOut = true;
          resolve(undefined);
        },
      ];
    });
    return Promise.race([arriving, settingOut]);
  }
  return { node, set };
}

/** @param {unknown} error */
function problemOf(error) {
  switch (error instanceof ServerError ? error.code : '') {
    case 'not-ahead':
      return words.forwardNotAhead;
    case 'too-far':
      return words.forwardTooFar;
    case 'moving':
      return words.forwardMoving;
    default:
      return words.forwardFailed;
  }
}

/**
 * The dialog with every way to move the time.
 * @param {{ now: number, go: (step: Step) => Promise<string | undefined> }} options
 */
function chooseStep({ now, go }) {
  const tomorrow = isoDay(now + DAY_MS);
  const date = element('input', {
    type: 'date',
    name: 'to',
    required: true,
    min: tomorrow,
    max: isoDay(now + DAYS_FORWARD_MAX * DAY_MS),
    value: tomorrow,
  });
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
