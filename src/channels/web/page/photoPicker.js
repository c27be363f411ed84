// @ts-check
import { button, element, icon, icons } from './element.js';
import { words } from './words.js';

/** As many as one entry may have. */
const PHOTOS_MAX = 10;

/**
 * The button that adds photos, and those that wait to be sent.
 * @param {{ changed: () => void, done: () => void }} options done: she has chosen, or left one out.
 */
export function createPhotoPicker({ changed, done }) {
  /** @type {File[]} */
  let photos = [];
  const input = element('input', {
    type: 'file',
    accept: 'image/jpeg,image/png,image/webp',
    multiple: true,
    hidden: true,
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const add = button(
    { class: 'composer__add', 'aria-label': words.addPhoto, title: words.addPhoto },
    [icon(icons.photo)],
    () => input.click(),
  );
  const chosen = element('ul', { class: 'composer__photos', hidden: true });
  input.addEventListener('change', () => {
    put([...photos, ...(input.files ?? [])].slice(0, PHOTOS_MAX));
    // The same file can be chosen again.
    input.value = '';
    done();
  });
  /** @param {File[]} next */
  const put = (next) => {
    photos = next;
    chosen.hidden = photos.length === 0;
    chosen.replaceChildren(...photos.map(drawChosen));
    changed();
  };
  /** @param {File} photo */
  const drawChosen = (photo) => {
    const leaveOut = button(
      { class: 'composer__end', 'aria-label': words.leaveOut(photo.name), title: words.leaveOut(photo.name) },
      [icon(icons.close)],
      () => {
        put(photos.filter((other) => other !== photo));
        done();
      },
    );
    return element('li', {}, icon(icons.photo), element('span', { dir: 'auto' }, photo.name), leaveOut);
  };
  return {
    add,
    input,
    chosen,
    /** @returns {readonly File[]} */
    all: () => photos,
    clear: () => put([]),
  };
}
