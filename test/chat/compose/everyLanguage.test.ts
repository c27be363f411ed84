import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, LABELS, type Reader } from '#app/facts.ts';
import { HEADER_MAX } from '#channels/slack/views/home.ts';
import { ANSWER_MAX, PLACEHOLDER_MAX, TITLE_MAX } from '#channels/slack/views/modal.ts';
import { commandMenu } from '#chat/commandMenu.ts';
import { compose } from '#chat/compose/compose.ts';
import { LABEL_MAX } from '#chat/compose/labels.ts';
import { ROLES } from '#chat/inbound.ts';
import { OWN_VERBS, ownVerb, ownWordFor } from '#chat/read/ownWords.ts';
import { VERBS } from '#chat/read/verb.ts';
import { type MessageId, wordsIn } from '#i18n/catalogue.ts';
import { LANGUAGES } from '#i18n/locale.ts';
import { type Message, plainText } from '#i18n/message.ts';
import { unstyled } from '#i18n/richText.ts';
import { oddText } from '../../i18n/oddText.ts';
import { EVERY_FACT } from './everyFact.ts';
import { EVERY_REFUSAL } from './everyRefusal.ts';
import { CORNER_STORE, OWNER } from './samples.ts';
import { expectSound, withTexts } from './sound.ts';

/** product.md, 25: what is said in every language fits every channel. The words are read in `everyMessage.txt`, in English. */

const all: readonly Fact[] = [...EVERY_FACT, ...EVERY_REFUSAL.map((refusal): Fact => ({ kind: 'refused', refusal }))];
const others = LANGUAGES.filter((language) => language !== 'en');
const ZONES = ['Asia/Kolkata', 'Africa/Cairo', 'America/Sao_Paulo', 'Europe/Lisbon', 'Africa/Nairobi'];

describe.each(others)('in %s', (language) => {
  const reader: Reader = { ...OWNER, language };

  test('everything there is to say is said, within bounds', () => {
    for (const fact of all) expectSound(compose({ fact }, reader));
  });

  test('whatever people call themselves, their goods and their shops, and wherever the shop is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), oddText(), fc.constantFrom(...ZONES), (fact, odd, zone) => {
        const shop = { ...CORNER_STORE, name: odd, zone };
        expectSound(compose({ fact: withTexts(fact, odd) }, { language, namesShop: true, shop }));
      }),
      { numRuns: 60 },
    );
  });

  test.each(ROLES)('the help of the %s is one screen and shows her own words', (role) => {
    const text = plainText(compose({ fact: { kind: 'help', role, names: ['Asha Verma'], lastEntry: 12 } }, reader));
    expect(text.split('\n').length).toBeLessThanOrEqual(20);
    expect(text).toContain(ownWordFor('balance', language));
    expect(text).toContain('language');
  });

  test('what stands on buttons, in forms and in the menu is whole', () => {
    const say = wordsIn(language);
    const plain = (id: MessageId) => unstyled(say(id as 'label-cancel'));
    for (const key of LABELS) expect(plain(`label-${key}`).length, key).toBeLessThanOrEqual(LABEL_MAX);
    for (const form of ['form-sale', 'form-dispute', 'form-plan', 'form-invite'] as const)
      expect(plain(form).length, form).toBeLessThanOrEqual(TITLE_MAX);
    for (const answer of ['form-send', 'form-close', 'label-cancel', 'label-record'] as const)
      expect(plain(answer).length, answer).toBeLessThanOrEqual(ANSWER_MAX);
    for (const placeholder of ['form-customer-placeholder', 'form-person-placeholder'] as const)
      expect(plain(placeholder).length, placeholder).toBeLessThanOrEqual(PLACEHOLDER_MAX);
    expect(plain('home-title').length).toBeLessThanOrEqual(HEADER_MAX);
    for (const gives of ['void', 'write-off'] as const) {
      expect(unstyled(say('sure-title', { gives })).length).toBeLessThanOrEqual(100);
      expect(unstyled(say('sure-text', { gives })).length).toBeLessThanOrEqual(300);
      expect(unstyled(say('sure-yes', { gives })).length).toBeLessThanOrEqual(30);
    }
    for (const role of ROLES)
      for (const { command, description } of commandMenu(role, language)) {
        expect(command).toMatch(/^[a-z]+$/);
        expect(description.length).toBeLessThanOrEqual(256);
      }
  });

  test('each of the ten verbs has words of its own, and none is an English verb', () => {
    for (const verb of OWN_VERBS) {
      const word = ownWordFor(verb, language) ?? '';
      expect(ownVerb(word.toUpperCase(), language), word).toBe(verb);
      expect(VERBS as readonly string[]).not.toContain(word);
    }
    expect(ownVerb('sale', language)).toBeUndefined();
  });
});

describe('in Arabic', () => {
  const reader: Reader = { ...OWNER, language: 'ar' };
  const said = (fact: Fact) => plainText(compose({ fact }, reader));
  const withoutCommands = ({ text }: Message) => text.map((span) => (span.style === 'code' ? '' : span.text)).join('');

  test('commands and the numbers of entries are set apart from left to right, whatever they stand in', () => {
    for (const fact of all) {
      const message = compose({ fact }, reader);
      const text = plainText(message);
      const [numbered] = /(?<![\u2066\u2068])#\d+/u.exec(withoutCommands(message)) ?? [];
      expect(numbered, text).toBeUndefined();
      message.text.forEach((span, index) => {
        if (span.style === 'code') expect(message.text[index - 1]?.text.at(-1), text).toBe('\u2066');
      });
    }
  });

  test('an amount, a name and a date are each set apart', () => {
    expect(said({ kind: 'shop-language-now', language: 'en' })).toContain('\u2068Corner Store\u2069');
  });
});
