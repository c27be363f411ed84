// @ts-check
import { button, element, icon, icons } from './element.js';
import { words } from './words.js';

/** @typedef {import('./column.js').Column} Column */

/** From this many chats on a wide window gets the row of names too. */
const MANY = 4;
const TITLE = document.title;

/**
 * The row of names: on a phone it picks the chat that is shown, on a wide window it brings a chat into view. Chats with something new
 * that nobody has seen have a dot.
 * @param {{ bar: HTMLElement, newCustomer: () => void }} page
 */
export function createSwitcher({ bar, newCustomer }) {
  /** @type {Map<string, { column: Column, tab: HTMLButtonElement, inView: boolean, unread: boolean }>} */
  const known = new Map();
  const add = button(
    { class: 'tab tab--new', 'aria-label': words.newCustomer },
    [icon(icons.plus), element('span', {}, words.newCustomer)],
    newCustomer,
  );
  bar.append(add);

  /** @param {string} chat */
  const draw = (chat) => {
    const entry = known.get(chat);
    if (entry === undefined) return;
    entry.tab.classList.toggle('is-unread', entry.unread);
    if (entry.unread) entry.tab.setAttribute('aria-label', words.unread(entry.column.chat.name));
    else entry.tab.removeAttribute('aria-label');
    const count = [...known.values()].filter(({ unread }) => unread).length;
    document.title = count === 0 ? TITLE : `(${count}) ${TITLE}`;
  };
  /**
   * @param {string} chat
   * @param {boolean} unread
   */
  const mark = (chat, unread) => {
    const entry = known.get(chat);
    if (entry === undefined || entry.unread === unread) return;
    entry.unread = unread;
    draw(chat);
  };
  /** @param {string} chat */
  const show = (chat) => {
    for (const [name, { column, tab }] of known) {
      column.node.classList.toggle('is-current', name === chat);
      if (name === chat) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
    const entry = known.get(chat);
    entry?.column.node.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    entry?.tab.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const chat = target.getAttribute('data-chat') ?? '';
        const entry = known.get(chat);
        if (entry === undefined) continue;
        // A chat that was not drawn could not scroll to its end.
        if (isIntersecting && !entry.inView) entry.column.toEnd();
        entry.inView = isIntersecting;
        if (isIntersecting && !document.hidden) mark(chat, false);
      }
    },
    { threshold: 0.5 },
  );
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    for (const [chat, { inView }] of known) if (inView) mark(chat, false);
  });

  return {
    /** @param {Column} column */
    add(column) {
      const { chat, name } = column.chat;
      const tab = button({ class: 'tab', dir: 'auto', 'data-tab': chat }, [name], () => {
        show(chat);
        column.focus();
      });
      known.set(chat, { column, tab, inView: false, unread: false });
      add.before(tab);
      bar.classList.toggle('is-many', known.size >= MANY);
      seen.observe(column.node);
      if (known.size === 1) show(chat);
    },
    show,
    /** @param {string} chat The bot said something there. */
    news(chat) {
      const entry = known.get(chat);
      if (entry !== undefined && (!entry.inView || document.hidden)) mark(chat, true);
    },
  };
}
