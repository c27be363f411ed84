// @ts-check
import { button, element, icon, icons } from './element.js';
import { fileAddress, isPicture, pictureAddress } from './server.js';
import { clockTime } from './shopTime.js';
import { words } from './words.js';

/** @typedef {import('../transcript.ts').WebLine} WebLine */
/** @typedef {import('#i18n/message.ts').Message} Message */
/** @typedef {import('#i18n/message.ts').Button} Button */

/**
 * What a line lets a person do: press one of its buttons (answers when the server has taken it), or reply to it.
 * @typedef {{ press: (data: string) => Promise<void>, reply: () => void }} LineActions
 */

/** A single line of this length is something to copy: a code, a command. Longer ones are tables and the like. */
const COPIED_MAX = 120;
const COPIED_FOR_MS = 1500;

/** Addresses that would run or show something inside the page instead of leading elsewhere. */
const UNSAFE_SCHEMES = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'about:', 'filesystem:']);

/**
 * Draws one line.
 * @param {WebLine} line
 * @param {LineActions} actions
 */
export function drawLine(line, actions) {
  const bubble = element('div', { class: 'bubble' });
  if (line.message !== undefined) bubble.append(...drawMessage(line, line.message));
  else bubble.append(...drawSaid(line));
  bubble.append(drawFoot(line, actions));
  const node = element('li', { class: `line line--${line.from}`, 'data-line': String(line.id) }, bubble);
  if (line.message !== undefined && line.message.buttons.length > 0) node.append(drawButtons(line.message, actions));
  return node;
}

/** @param {WebLine} line */
function drawSaid(line) {
  const picture = line.file === undefined ? [] : [drawFile(line, line.file)];
  return [...picture, element('div', { class: 'bubble__text', dir: 'auto' }, line.text ?? '')];
}

/** The line's text for a quotation, cut to one line by the style sheet. */
export function quoteOf(/** @type {WebLine} */ line) {
  return line.message === undefined ? (line.text ?? '') : line.message.text.map((span) => span.text).join('');
}

/**
 * @param {WebLine} line
 * @param {Message} message
 */
function drawMessage(line, message) {
  const text = element('div', { class: 'bubble__text', dir: 'auto' });
  text.append(...drawSpans(message.text));
  /** @type {HTMLElement[]} */
  const parts = line.file !== undefined && isPicture(line.file) ? [drawFile(line, line.file), text] : [text];
  if (message.picture !== undefined) parts.push(drawPicture(line));
  if (line.file !== undefined && !isPicture(line.file)) parts.push(drawFile(line, line.file));
  return parts;
}

const CLOSING_MARKS = /^[,.;:!?)…]+/;

/**
 * A line could end between a code, which is a button, and the comma after it: they are kept together.
 * @param {Message['text']} spans
 */
function drawSpans(spans) {
  let kept = 0;
  return spans.map(({ text, ...span }, index) => {
    const drawn = drawSpan({ ...span, text: text.slice(kept) });
    const next = spans[index + 1];
    const isKept = span.style === 'code' && next?.style === undefined;
    const marks = isKept ? (CLOSING_MARKS.exec(next?.text ?? '')?.[0] ?? '') : '';
    kept = marks.length;
    return marks === '' ? drawn : element('span', { class: 'kept' }, drawn, marks);
  });
}

/** @param {import('#i18n/message.ts').Span} span */
function drawSpan({ text, style }) {
  if (style === 'bold') return element('strong', {}, text);
  if (style !== 'code') return document.createTextNode(text);
  if (text.includes('\n') || text.length > COPIED_MAX) return element('code', { class: 'code code--block' }, text);
  const code = button({ class: 'code', title: words.copy }, [text], async () => {
    await navigator.clipboard.writeText(text);
    code.dataset.copied = words.copied;
    setTimeout(() => delete code.dataset.copied, COPIED_FOR_MS);
  });
  return code;
}

/** @param {WebLine} line */
function drawPicture(line) {
  const picture = element('img', {
    class: 'bubble__qr',
    src: pictureAddress(line),
    alt: words.qr,
    width: '168',
    height: '168',
  });
  picture.addEventListener('error', () =>
    picture.replaceWith(element('p', { class: 'bubble__note' }, words.qrTooLong)),
  );
  return picture;
}

/**
 * @param {WebLine} line
 * @param {{ name: string, type: string }} file
 */
function drawFile(line, file) {
  const { name } = file;
  if (isPicture(file)) {
    const picture = element('img', { class: 'bubble__photo', src: fileAddress(line), alt: words.photo });
    return element('a', { class: 'bubble__picture', href: fileAddress(line), download: name }, picture);
  }
  const attributes = { class: 'file', href: fileAddress(line), download: name, 'aria-label': words.download(name) };
  return element('a', attributes, icon(icons.file), element('span', { dir: 'auto' }, name));
}

/**
 * @param {WebLine} line
 * @param {LineActions} actions
 */
function drawFoot(line, actions) {
  const time = element('time', { datetime: line.at }, clockTime(line.at));
  if (line.from === 'person') return element('div', { class: 'bubble__foot' }, time);
  // Out of the tab order: with a hundred lines it would be in the way. Ctrl+↑ in the field does the same.
  const reply = button(
    { class: 'bubble__reply', title: words.reply, 'aria-label': words.reply, tabindex: '-1' },
    [icon(icons.reply)],
    actions.reply,
  );
  return element('div', { class: 'bubble__foot' }, reply, time);
}

/**
 * @param {Message} message
 * @param {LineActions} actions
 */
function drawButtons(message, actions) {
  const rows = message.buttons.map((row) =>
    element('div', { class: 'keys__row' }, ...row.map((each) => drawButton(each, actions))),
  );
  return element('div', { class: 'keys' }, ...rows);
}

/**
 * @param {Button} shown
 * @param {LineActions} actions
 */
function drawButton(shown, actions) {
  if ('url' in shown) return drawLink(shown);
  const key = button({ class: 'key', dir: 'auto' }, [shown.label], async () => {
    if (key.getAttribute('aria-disabled') === 'true') return;
    const keys = [...(key.closest('.keys')?.querySelectorAll('button.key') ?? [])];
    // Not `disabled`: that would throw a keyboard's focus away.
    for (const each of keys) each.setAttribute('aria-disabled', 'true');
    key.classList.add('key--pressed');
    await actions.press(shown.data);
    for (const each of keys) each.removeAttribute('aria-disabled');
    key.classList.remove('key--pressed');
  });
  return key;
}

/** @param {{ label: string, url: string }} shown */
function drawLink({ label, url }) {
  if (!URL.canParse(url) || UNSAFE_SCHEMES.has(new URL(url).protocol))
    return element('span', { class: 'key key--dead', dir: 'auto' }, label);
  const attributes = {
    class: 'key key--link',
    href: url,
    target: '_blank',
    rel: 'noopener noreferrer',
    title: words.opensInNewTab,
    dir: 'auto',
  };
  return element('a', attributes, label, icon(icons.link));
}
