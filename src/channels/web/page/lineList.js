// @ts-check
import { element } from './element.js';
import { longDay } from './shopTime.js';

/** @typedef {import('../transcript.ts').WebLine} WebLine */
/** @typedef {{ line: WebLine, node: HTMLElement }} Held */

/**
 * The lines of one chat in their order. They may come twice, in any order, and newer before older: each stands once, as its newest
 * revision.
 * @param {{ draw: (line: WebLine) => HTMLElement, focusLost: () => void }} options focusLost: what had the focus was replaced.
 */
export function createLineList({ draw, focusLost }) {
  /** @type {Map<number, Held>} */
  const held = new Map();
  const node = element('ol', { class: 'lines' });

  /**
   * @param {WebLine} line
   * @param {{ flash: boolean }} how
   */
  const put = (line, { flash }) => {
    const before = held.get(line.id);
    if (before !== undefined && before.line.revision >= line.revision) return 'known';
    const drawn = draw(line);
    held.set(line.id, { line, node: drawn });
    if (before === undefined) {
      insert(drawn, line.id);
      return 'new';
    }
    if (flash) drawn.classList.add('line--edited');
    replace(before.node, drawn);
    return 'edited';
  };
  /**
   * @param {HTMLElement} drawn
   * @param {number} id
   */
  const insert = (drawn, id) => {
    let previous = node.lastElementChild;
    while (previous !== null && numberOf(previous) > id) previous = previous.previousElementSibling;
    if (previous === null) node.prepend(drawn);
    else previous.after(drawn);
  };
  /**
   * @param {HTMLElement} old
   * @param {HTMLElement} drawn
   */
  const replace = (old, drawn) => {
    const focused = old.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    old.replaceWith(drawn);
    if (focused === undefined) return;
    const same = [...drawn.querySelectorAll('button')].find((each) => each.textContent === focused);
    if (same === undefined) focusLost();
    else same.focus();
  };
  const markDays = () => {
    let day = '';
    for (const each of node.children) {
      const line = held.get(numberOf(each))?.line;
      const own = line === undefined ? day : longDay(line.at);
      if (own === day) each.removeAttribute('data-day');
      else each.setAttribute('data-day', own);
      day = own;
    }
  };
  /** @param {number} oldest */
  const letGoBefore = (oldest) => {
    for (const [id, { node: stale }] of held) {
      if (id >= oldest) continue;
      stale.remove();
      held.delete(id);
    }
  };

  return {
    node,
    /**
     * Takes a line that was just said or changed, and answers what it was.
     * @param {WebLine} line
     */
    put(line) {
      const what = put(line, { flash: true });
      if (what !== 'known') markDays();
      return what;
    },
    /**
     * Takes the last lines of the chat, oldest first; what is held from before a gap is let go.
     * @param {readonly WebLine[]} lines
     */
    putLast(lines) {
      const oldest = lines[0]?.id ?? 1;
      if (!held.has(oldest - 1)) letGoBefore(oldest);
      for (const line of lines) put(line, { flash: false });
      markDays();
    },
    /** @param {readonly WebLine[]} lines */
    putEarlier(lines) {
      for (const line of lines) put(line, { flash: false });
      markDays();
    },
    redraw() {
      for (const { line, node: old } of [...held.values()]) {
        const drawn = draw(line);
        old.replaceWith(drawn);
        held.set(line.id, { line, node: drawn });
      }
      markDays();
    },
    /** The number of the first line held, undefined when there is none. */
    first: () => (held.size === 0 ? undefined : Math.min(...held.keys())),
    /**
     * Whether the line that the page sent under this key is here.
     * @param {string} key
     */
    hasKey: (key) => [...held.values()].some(({ line }) => line.key === key),
    /**
     * What the bot said before or after a line; before no line, its last.
     * @param {number | undefined} id
     * @param {'up' | 'down'} direction
     */
    neighbour(id, direction) {
      const said = [...held.values()].map(({ line }) => line).filter(({ from }) => from === 'bot');
      said.sort((a, b) => a.id - b.id);
      if (direction === 'down') return id === undefined ? undefined : said.find((line) => line.id > id);
      return said.findLast((line) => id === undefined || line.id < id) ?? said[0];
    },
  };
}

/** @param {Element} node */
function numberOf(node) {
  return Number(node.getAttribute('data-line'));
}
