// @ts-check
import { quoteOf } from './bubble.js';
import { button, element, icon, icons } from './element.js';
import { createFilePicker } from './filePicker.js';
import { words } from './words.js';

/** @typedef {import('../transcript.ts').WebLine} WebLine */

/** How many sent texts ↑ brings back. */
const RECALLED_MAX = 50;

/**
 * The field to write in. Enter sends, Shift+Enter begins a new line, ↑ and ↓ bring back what was sent, Ctrl+↑ and Ctrl+↓ pick the
 * message to reply to, Escape ends the reply. Photos and files that were added go with what is sent next, or by themselves.
 * @param {{ label: string, send: (message: { text: string, replyTo?: string, files: readonly File[] }) => void,
 *   neighbour: (id: number | undefined, direction: 'up' | 'down') => WebLine | undefined }} options
 */
export function createComposer({ label, send, neighbour }) {
  const field = element('textarea', {
    rows: '1',
    dir: 'auto',
    placeholder: label,
    'aria-label': label,
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  const quote = element('span', { class: 'composer__quote', dir: 'auto' });
  const end = button(
    { class: 'composer__end', 'aria-label': words.endReply, title: words.endReply },
    [icon(icons.close)],
    () => {
      reply(undefined);
      field.focus();
    },
  );
  const replying = element(
    'div',
    { class: 'composer__reply', hidden: true },
    element('span', { class: 'composer__to' }, words.replyingTo),
    quote,
    end,
  );
  const go = element(
    'button',
    { type: 'submit', class: 'composer__send', 'aria-label': words.send, title: words.send },
    icon(icons.send),
  );
  const files = createFilePicker({ changed: () => grow(), done: () => field.focus() });
  const node = element('form', { class: 'composer' }, replying, files.chosen, field, files.add, files.input, go);
  /** @type {string[]} */
  const sent = [];
  let recalled = 0;
  /** @type {WebLine | undefined} */
  let answered;

  /** @param {WebLine | undefined} line */
  const reply = (line) => {
    answered = line;
    replying.hidden = line === undefined;
    quote.textContent = line === undefined ? '' : quoteOf(line);
  };
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
    go.classList.toggle('is-ready', field.value.trim() !== '' || files.all().length > 0);
  };
  /** @param {string} text */
  const fill = (text) => {
    field.value = text;
    grow();
    field.focus();
    field.setSelectionRange(text.length, text.length);
  };
  const submit = () => {
    const text = field.value.trim();
    if (text === '' && files.all().length === 0) return;
    send({ text, files: files.all(), ...(answered === undefined ? {} : { replyTo: String(answered.id) }) });
    files.clear();
    if (text !== '' && sent.at(-1) !== text) sent.push(text);
    if (sent.length > RECALLED_MAX) sent.shift();
    recalled = sent.length;
    field.value = '';
    reply(undefined);
    grow();
  };
  /** @param {number} step */
  const recall = (step) => {
    const next = Math.min(Math.max(recalled + step, 0), sent.length);
    if (next === recalled) return;
    recalled = next;
    fill(sent[next] ?? '');
  };
  const recalling = () => field.value === (sent[recalled] ?? '');

  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    // While a word is being composed (Hindi, Chinese …), Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    const arrow = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
    if (event.key === 'Enter' && !event.shiftKey) submit();
    else if (event.key === 'Escape' && answered !== undefined) reply(undefined);
    else if (arrow !== undefined && (event.ctrlKey || event.altKey)) reply(neighbour(answered?.id, arrow));
    else if (arrow !== undefined && recalling()) recall(arrow === 'up' ? -1 : 1);
    else return;
    event.preventDefault();
  });
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  /** @param {WebLine} line */
  const replyTo = (line) => {
    reply(line);
    field.focus();
  };
  return { node, fill, replyTo, focus: () => field.focus() };
}
