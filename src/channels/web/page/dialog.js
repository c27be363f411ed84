// @ts-check
import { button, element } from './element.js';
import { words } from './words.js';

/**
 * Answers what went wrong, undefined when all is well.
 * @typedef {() => Promise<string | undefined>} Act
 */

let dialogs = 0;

/**
 * Asks for one thing. It closes when an act went well or the person leaves; else it says why not.
 * @param {{ title: string, text: string, quick?: { label: string, act: Act }[],
 *   field: { label: string, input: HTMLInputElement }, confirm: { label: string, act: Act } }} options
 */
export function openDialog({ title, text, quick = [], field, confirm }) {
  dialogs += 1;
  const heading = element('h2', { id: `dialog-${dialogs}` }, title);
  const problem = element('p', { class: 'dialog__problem', role: 'alert', hidden: true });
  const form = element(
    'form',
    { class: 'dialog__form' },
    element('label', {}, element('span', {}, field.label), field.input),
    problem,
    element(
      'div',
      { class: 'dialog__acts' },
      button({ class: 'quiet' }, [words.cancel], () => dialog.close()),
      element('button', { type: 'submit', class: 'strong' }, confirm.label),
    ),
  );
  const quickRow =
    quick.length === 0
      ? undefined
      : element(
          'div',
          { class: 'dialog__quick' },
          ...quick.map(({ label, act }) => button({ class: 'quiet' }, [label], () => void run(act))),
        );
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': heading.id },
    heading,
    element('p', {}, text),
    quickRow,
    form,
  );
  /** @param {Act} act */
  const run = async (act) => {
    if (dialog.getAttribute('aria-busy') === 'true') return;
    dialog.setAttribute('aria-busy', 'true');
    const wrong = await act();
    dialog.removeAttribute('aria-busy');
    if (wrong === undefined) {
      dialog.close();
      return;
    }
    problem.textContent = wrong;
    problem.hidden = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(confirm.act);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.input.focus();
}
