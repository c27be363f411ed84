// @ts-check
import { drawLine } from './bubble.js';
import { createComposer } from './composer.js';
import { button, element, icon, icons } from './element.js';
import { drawHints } from './hints.js';
import { createLineList } from './lineList.js';
import { createOutbox } from './outbox.js';
import { fetchLines, isPicture, postMessage, sendId } from './server.js';
import { words } from './words.js';

/** @typedef {import('../transcript.ts').WebChat} WebChat */
/** @typedef {import('../transcript.ts').WebLine} WebLine */
/** @typedef {ReturnType<typeof createColumn>} Column */

/** Nearer than this to the end counts as reading along. */
const FOLLOW_PX = 60;

/**
 * One chat: its lines and the field to write in.
 * @param {WebChat} chat
 * @param {{ news: () => void, suggest: (text: string) => void }} page `news`: the bot said something new; `suggest`: a line for the
 *   owner's field.
 */
export function createColumn(chat, page) {
  const list = createLineList({
    draw: (line) => drawLine(line, { press: (data) => press(line.id, data), reply: () => composer.replyTo(line) }),
    focusLost: () => composer.focus(),
  });
  const outbox = createOutbox({ chat: chat.chat, changed: () => drawPending() });
  const composer = createComposer({
    label: chat.kind === 'owner' ? words.writeAsOwner : words.writeAs(chat.name),
    send: (message) => {
      outbox.add(message);
      toEnd();
    },
    neighbour: list.neighbour,
  });
  const parts = drawParts(chat, {
    list: list.node,
    composer: composer.node,
    earlier: () => void loadEarlier(),
    toEnd: () => toEnd(),
  });
  const { node, log, earlier, onTheWay, newest, note } = parts;
  const hints = drawHints(chat, page.suggest);

  // Whether the end was in view before something changed: who was there stays there.
  let atEnd = true;
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
    atEnd = true;
    newest.hidden = true;
  };
  const follow = () => {
    if (atEnd) toEnd();
  };
  log.addEventListener('scroll', () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < FOLLOW_PX;
    if (atEnd) newest.hidden = true;
  });
  new ResizeObserver(follow).observe(log);
  list.node.addEventListener('load', follow, true);

  const draw = () => {
    earlier.hidden = (list.first() ?? 1) === 1;
    drawPending();
  };
  const drawPending = () => {
    const pending = outbox.pending();
    onTheWay.replaceChildren(
      ...pending.flatMap((each) =>
        drawOnTheWay(each, { arrived: list.hasKey(each.id), retry: () => outbox.retry(each) }),
      ),
    );
    const empty = list.first() === undefined && pending.length === 0;
    if (empty && !hints.isConnected) log.prepend(hints);
    if (!empty) hints.remove();
    follow();
  };
  /**
   * @param {number} id
   * @param {string} data
   */
  const press = async (id, data) => {
    note.hidden = true;
    try {
      await postMessage({ chat: chat.chat, id: sendId(), press: { data, message: String(id) } });
    } catch {
      note.textContent = words.pressFailed;
      note.hidden = false;
    }
  };
  const loadEarlier = async () => {
    const { lines } = await fetchLines(chat.chat, list.first());
    const fromEnd = log.scrollHeight - log.scrollTop;
    list.putEarlier(lines);
    draw();
    log.scrollTop = log.scrollHeight - fromEnd;
  };

  return {
    chat,
    node,
    toEnd,
    focus: composer.focus,
    fill: composer.fill,
    /** The server is back: what waits goes out. */
    wake: outbox.wake,
    /** @param {WebLine} line */
    put(line) {
      const what = list.put(line);
      draw();
      if (what !== 'new') return;
      newest.hidden = atEnd;
      if (line.from === 'bot') page.news();
    },
    /** @param {readonly WebLine[]} lines The last of the chat, oldest first. */
    putLast(lines) {
      list.putLast(lines);
      draw();
    },
    /** The shop's zone is another one now. */
    redraw() {
      list.redraw();
      follow();
    },
  };
}

/**
 * @param {WebChat} chat
 * @param {{ list: HTMLElement, composer: HTMLElement, earlier: () => void, toEnd: () => void }} inside
 */
function drawParts(chat, inside) {
  const earlier = button({ class: 'earlier', hidden: true }, [words.earlier], inside.earlier);
  const onTheWay = element('ol', { class: 'lines lines--pending' });
  const log = element(
    'div',
    { class: 'log', role: 'log', tabindex: '0', 'aria-label': words.messagesWith(chat.name) },
    earlier,
    inside.list,
    onTheWay,
  );
  const newest = button({ class: 'newest', hidden: true }, [icon(icons.down), words.newest], inside.toEnd);
  const note = element('p', { class: 'chat__note', role: 'status', hidden: true });
  const node = element(
    'section',
    { class: `chat chat--${chat.kind}`, 'data-chat': chat.chat, 'aria-label': chat.name },
    drawHead(chat),
    log,
    newest,
    note,
    inside.composer,
  );
  return { node, log, earlier, onTheWay, newest, note };
}

/** @param {WebChat} chat */
function drawHead(chat) {
  const names = chat.name.split(/\s+/).slice(0, 2);
  const initials = names
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
  const role = chat.kind === 'owner' ? words.ownerRole : words.customerRole;
  return element(
    'header',
    { class: 'chat__head' },
    element('span', { class: `face face--${hueOf(chat)}`, 'aria-hidden': 'true' }, initials),
    element('div', { class: 'chat__who' }, element('h2', { dir: 'auto' }, chat.name), element('p', {}, role)),
  );
}

const HUES = 6;

/** @param {WebChat} chat */
function hueOf({ chat, kind }) {
  if (kind === 'owner') return 'owner';
  return String([...chat].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % HUES);
}

/**
 * @param {import('./outbox.js').Pending} pending
 * @param {{ arrived: boolean, retry: () => void }} how arrived: its line is there, only the answer is not.
 */
function drawOnTheWay({ text, file, state }, { arrived, retry }) {
  const sent =
    file === undefined
      ? undefined
      : element('div', { class: 'file' }, icon(isPicture(file) ? icons.photo : icons.file), file.name);
  const bubble = element(
    'div',
    { class: 'bubble' },
    sent,
    element('div', { class: 'bubble__text', dir: 'auto' }, text),
  );
  const line = element('li', { class: 'line line--person line--pending' }, bubble);
  return [...(arrived ? [] : [line]), drawSendState(state, retry)];
}

/**
 * @param {import('./outbox.js').Pending['state']} state
 * @param {() => void} retry
 */
function drawSendState(state, retry) {
  switch (state) {
    case 'sending':
      return element('li', { class: 'typing', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
    case 'waiting':
      return element('li', { class: 'line__state' }, words.waiting);
    case 'failed': {
      const again = button({ class: 'again' }, [words.tryAgain], retry);
      return element('li', { class: 'line__state line__state--failed' }, words.sendFailed, ' ', again);
    }
  }
}
