// @ts-check
import { createClockBar } from './clockBar.js';
import { createColumn } from './column.js';
import { openDialog } from './dialog.js';
import { button, element, icon, icons } from './element.js';
import { listen } from './live.js';
import { chatId, fetchLines, fetchState, postChat, ServerError } from './server.js';
import { createSwitcher } from './switcher.js';
import { words } from './words.js';

/** @typedef {import('../transcript.ts').WebChat} WebChat */
/** @typedef {import('./column.js').Column} Column */

const NARROW = window.matchMedia('(max-width: 719px)');

const chats = place('chats');
const customers = place('customers');
const away = place('away');
away.textContent = words.away;

/** @type {Map<string, Column>} */
const columns = new Map();
const switcher = createSwitcher({ bar: place('switcher'), newCustomer: askForCustomer });
const clockBar = createClockBar({ zoneChanged: () => columns.forEach((column) => void column.redraw()) });
place('clock').replaceWith(clockBar.node);
const next = drawNext();
customers.append(next);

listen({
  update(update) {
    switch (update.kind) {
      case 'line':
        columns.get(update.line.chat)?.put(update.line);
        break;
      case 'chat':
        addColumn(update.chat);
        break;
      case 'clock':
        clockBar.set(update);
        break;
    }
  },
  async reload() {
    const state = await fetchState();
    clockBar.set(state.clock);
    const first = columns.size === 0;
    await Promise.all(state.chats.map(async (chat) => addColumn(chat).putLast((await fetchLines(chat.chat)).lines)));
    if (first && !NARROW.matches) columns.values().next().value?.focus();
    document.body.classList.add('is-ready');
  },
  here() {
    away.hidden = true;
    columns.forEach((column) => void column.wake());
  },
  away() {
    away.hidden = false;
  },
});

/** @param {WebChat} chat */
function addColumn(chat) {
  const open = columns.get(chat.chat);
  if (open !== undefined) return open;
  const column = createColumn(chat, { news: () => switcher.news(chat.chat), suggest });
  columns.set(chat.chat, column);
  if (chat.kind === 'owner') chats.prepend(column.node);
  else next.before(column.node);
  next.classList.toggle('next--first', columns.size === 1);
  switcher.add(column);
  column.putLast([]);
  return column;
}

/**
 * Writes a line into the owner's field, ready to be sent.
 * @param {string} text
 */
function suggest(text) {
  const owner = [...columns.values()].find(({ chat }) => chat.kind === 'owner');
  if (owner === undefined) return;
  switcher.show(owner.chat.chat);
  owner.fill(text);
}

function askForCustomer() {
  const name = element('input', {
    name: 'name',
    required: true,
    maxlength: '60',
    autocomplete: 'off',
    dir: 'auto',
    placeholder: words.newCustomerExample,
  });
  const chat = chatId();
  const open = async () => {
    try {
      const column = addColumn((await postChat({ chat, name: name.value.trim() })).chat);
      switcher.show(chat);
      // The dialog gives the focus back to what opened it; this comes after.
      setTimeout(column.focus);
      return undefined;
    } catch (error) {
      return error instanceof ServerError && error.code === 'too-many-chats'
        ? words.tooManyChats
        : words.newCustomerFailed;
    }
  };
  openDialog({
    title: words.newCustomerTitle,
    text: words.newCustomerText,
    field: { label: words.newCustomerName, input: name },
    confirm: { label: words.newCustomerOpen, act: open },
  });
}

/** The place after the last chat, from which the next one is opened. */
function drawNext() {
  const open = button({ class: 'next__open' }, [icon(icons.plus), words.newCustomer], askForCustomer);
  const says = [element('h2', {}, words.nextTitle), element('p', {}, words.nextText)];
  return element(
    'aside',
    { class: 'next next--first', 'aria-label': words.newCustomer },
    element('div', { class: 'next__says' }, ...says),
    open,
  );
}

/** @param {string} id */
function place(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
