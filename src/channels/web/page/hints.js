// @ts-check
import { button, element } from './element.js';
import { words } from './words.js';

/** @typedef {import('../transcript.ts').WebChat} WebChat */

/**
 * What to do first in an empty chat; a click on an example writes it into the owner's field.
 * @param {WebChat} chat
 * @param {(text: string) => void} suggest
 */
export function drawHints(chat, suggest) {
  return chat.kind === 'owner' ? drawOwnerHints(suggest) : drawCustomerHints(chat, suggest);
}

/** @param {(text: string) => void} suggest */
function drawOwnerHints(suggest) {
  const examples = words.ownerExamples.map(({ text, says }) =>
    element(
      'li',
      {},
      button({ class: 'example' }, [element('code', {}, text), element('span', {}, says)], () => suggest(text)),
    ),
  );
  const help = button({ class: 'code' }, [words.ownerHintHelp], () => suggest(words.ownerHintHelp));
  return element(
    'div',
    { class: 'hints' },
    element('img', { class: 'hints__mark', src: '/page/slate.svg', alt: '', width: '52', height: '52' }),
    element('h3', {}, words.ownerHintTitle),
    element('p', {}, words.ownerHintText),
    element('ul', { class: 'examples' }, ...examples),
    element('p', { class: 'hints__after' }, words.ownerHintAfter, ' ', help, '.'),
  );
}

/**
 * @param {WebChat} chat
 * @param {(text: string) => void} suggest
 */
function drawCustomerHints({ name }, suggest) {
  const steps = words.customerHintSteps(name).map((step) =>
    element(
      'li',
      {},
      ...step.map((part) => {
        if (typeof part === 'string') return part;
        return button({ class: 'code', dir: 'auto' }, [part.code], () => suggest(part.code));
      }),
    ),
  );
  return element(
    'div',
    { class: 'hints' },
    element('h3', {}, words.customerHintTitle(name)),
    element('ol', { class: 'steps' }, ...steps),
  );
}
