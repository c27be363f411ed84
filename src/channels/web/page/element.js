// @ts-check

/** @typedef {Node | string | undefined} Child */
/** @typedef {Record<string, string | boolean | undefined>} Attributes */

/**
 * Makes an element. Attributes are set as text, `true` as an empty one, `false` and undefined not at all; children that are strings
 * become text nodes, so nothing a person wrote is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/**
 * A button that does something here; it never sends a form.
 * @param {Attributes} attributes
 * @param {Child[]} children
 * @param {() => void} onClick
 */
export function button(attributes, children, onClick) {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onClick);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A line drawing in the colour of the text, hidden from screen readers.
 * @param {string} path
 */
export function icon(path) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}

export const icons = {
  send: 'M5 12h13M12 5l7 7-7 7',
  reply: 'M10 8V4l-7 7 7 7v-4c5 0 8 1.5 11 6-1-7-5-11-11-12z',
  photo: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h6M9 17h6',
  down: 'M12 5v13M6 13l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  link: 'M9 6h9v9M18 6 7 17',
};
