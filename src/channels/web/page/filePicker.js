// @ts-check
import { button, element, icon, icons } from './element.js';
import { isPicture } from './server.js';
import { words } from './words.js';

/** As many photos as one entry may have. */
const FILES_MAX = 10;

/**
 * The button that adds photos and files of text, and those that wait to be sent.
 * @param {{ changed: () => void, done: () => void }} options done: she has chosen, or left one out.
 */
export function createFilePicker({ changed, done }) {
  /** @type {File[]} */
  let files = [];
  const input = element('input', {
    type: 'file',
    accept: 'image/jpeg,image/png,image/webp,text/csv,text/plain,.csv,.tsv,.txt',
    multiple: true,
    hidden: true,
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const add = button(
    { class: 'composer__add', 'aria-label': words.addFile, title: words.addFile },
    [icon(icons.photo)],
    () => input.click(),
  );
  const chosen = element('ul', { class: 'composer__files', hidden: true });
  input.addEventListener('change', () => {
    put([...files, ...(input.files ?? [])].slice(0, FILES_MAX));
    // The same file can be chosen again.
    input.value = '';
    done();
  });
  /** @param {File[]} next */
  const put = (next) => {
    files = next;
    chosen.hidden = files.length === 0;
    chosen.replaceChildren(...files.map(drawChosen));
    changed();
  };
  /** @param {File} file */
  const drawChosen = (file) => {
    const leaveOut = button(
      { class: 'composer__end', 'aria-label': words.leaveOut(file.name), title: words.leaveOut(file.name) },
      [icon(icons.close)],
      () => {
        put(files.filter((other) => other !== file));
        done();
      },
    );
    return element(
      'li',
      {},
      icon(isPicture(file) ? icons.photo : icons.file),
      element('span', { dir: 'auto' }, file.name),
      leaveOut,
    );
  };
  return {
    add,
    input,
    chosen,
    /** @returns {readonly File[]} */
    all: () => files,
    clear: () => put([]),
  };
}
