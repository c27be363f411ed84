import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeView, readHomeButton } from '#channels/slack/views/home.ts';
import { ERROR_MAX, errorsAt, modalView, suggestions } from '#channels/slack/views/modal.ts';
import type { FieldShown, HomeButton } from '#chat/form.ts';
import { readView } from '../../../slack/viewKit.ts';

/** Views stay within Slack's bounds whatever people are called and write (Block Kit reference). */

const sure = { title: 'Take it back?', text: 'The customer is told.', yes: 'Void', no: 'No' };

/** Odd and long: emoji, signs that steer, halves of characters, nothing at all. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', ' ', '\u202e\u0000', '\ud83d', '👩‍👩‍👧‍👦'.repeat(300), 'x'.repeat(5_000), '<!channel> & <@U1>'),
);
const name = fc.stringMatching(/^[a-z]{1,20}$/);
const labelled = { label: odd, optional: fc.boolean(), hint: odd };
const choosable = fc.record({ value: fc.stringMatching(/^[a-z0-9]{1,12}$/), label: odd });
const field: fc.Arbitrary<FieldShown> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    name,
    ...labelled,
    lines: fc.boolean(),
    initial: odd,
    max: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ kind: fc.constant('number' as const), name, ...labelled, min: fc.nat(), max: fc.nat() }),
  fc.record({ kind: fc.constant('date' as const), name, ...labelled }),
  fc.record({
    kind: fc.constant('choice' as const),
    name,
    ...labelled,
    options: fc.array(choosable, { minLength: 1, maxLength: 150 }),
  }),
  fc.record(
    { kind: fc.constant('customer' as const), name, ...labelled, placeholder: odd, initial: choosable },
    { requiredKeys: ['kind', 'name', 'label', 'optional', 'placeholder'] },
  ),
  fc.record({ kind: fc.constant('person' as const), name, ...labelled, placeholder: odd }),
);
const span = fc.record({ text: odd }) as fc.Arbitrary<{ text: string }>;
const does: fc.Arbitrary<HomeButton['does']> = fc.oneof(
  fc.record({ kind: fc.constant('press' as const), data: fc.stringMatching(/^[a-z-]{1,15}:[a-z0-9]{12}:\d{1,9}$/) }),
  fc.record({ kind: fc.constant('form' as const), form: fc.constantFrom('sale', 'dispute', 'plan', 'invite') }),
  fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('/due', '/history') }),
);

describe('a modal', () => {
  test('is one that Slack takes', () => {
    const fields = fc.uniqueArray(field, { selector: (each) => each.name, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fields, odd, odd, odd, (all, title, send, close) => {
        const shown = modalView({ kind: 'form', form: 'sale', opened: 'o', title, send, close, fields: all });
        expect(() => readView(shown)).not.toThrow();
      }),
    );
  });

  test('that says why there is none is too', () => {
    const text = fc
      .array(span, { minLength: 1, maxLength: 5 })
      .filter((spans) => spans.some((each) => each.text !== ''));
    fc.assert(
      fc.property(text, odd, (spans, title) => {
        const shown = modalView({ kind: 'no-form', title, close: title, text: spans });
        expect(() => readView(shown)).not.toThrow();
      }),
    );
  });

  test('has its problems at fields that are there, each within bounds', () => {
    const problems = fc.array(fc.record({ field: name, text: odd }), { minLength: 1 });
    fc.assert(
      fc.property(problems, fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (all, fields) => {
        const { errors } = errorsAt(all, fields);
        for (const [at, text] of Object.entries(errors)) {
          expect(fields).toContain(at);
          expect(text.length).toBeLessThanOrEqual(ERROR_MAX);
        }
      }),
    );
  });

  test('offers at most 100 customers, each in 75 characters', () => {
    fc.assert(
      fc.property(fc.array(choosable, { maxLength: 300 }), (all) => {
        const { options } = suggestions(all);
        expect(options.length).toBe(Math.min(all.length, 100));
        for (const { text } of options) {
          expect(text.text.length).toBeGreaterThan(0);
          expect(text.text.length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});

describe('a home tab', () => {
  const part = fc.record({
    text: fc.array(span, { maxLength: 4 }),
    buttons: fc.array(fc.record({ label: odd, does }), { maxLength: 40 }),
  });

  test('is one that Slack takes, with all of its parts or as many as fit', () => {
    fc.assert(
      fc.property(odd, fc.array(part, { maxLength: 80 }), (title, parts) => {
        expect(() => readView(homeView({ title, parts }))).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  test('has buttons that say what they do', () => {
    fc.assert(
      fc.property(does, (each) => {
        const view = homeView({ title: 'Shop', parts: [{ text: [], buttons: [{ label: 'Due', does: each }] }] });
        const blocks = readView(view).blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
        const value = blocks[0]?.value;
        expect(readHomeButton(value ?? '')).toEqual(each);
      }),
    );
  });

  test('asks before it takes money back', () => {
    const buttons = [{ label: 'Void', does: { kind: 'press', data: 'void:asha00000001:12', sure } }] as const;
    expect(JSON.stringify(homeView({ title: 'Shop', parts: [{ text: [], buttons }] }))).toContain('"confirm"');
  });
});
