import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { elsewhereLine, formFailedLine, groupLine } from '#chat/commandMenu.ts';
import { wordsIn } from '#i18n/catalogue.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#i18n/locale.ts';
import { unstyled } from '#i18n/richText.ts';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addLinked, codeIn, openShop, openShopWithAsha } from './shop.ts';

/** product.md, 25; chat.md, "Verbs", language: each person reads and presses in her own. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(() => {
  people = conversations.open();
});
afterEach(() => people.close());

const label = (language: Language, key: 'confirm' | 'cancel' | 'shop' | 'already-paid' | 'yes-me') =>
  unstyled(wordsIn(language)(`label-${key}`));

test.each(LANGUAGES)('the lines a channel says by itself are there in %s', (language) => {
  const lines = (tag: string | undefined) => [
    groupLine('https://t.me/x', tag),
    elsewhereLine(tag),
    formFailedLine(tag),
  ];
  expect(lines(`${language}-XX`)[0]).toContain('https://t.me/x');
  const isEnglish = lines(language).map((line, at) => line === lines(undefined)[at]);
  expect(new Set(isEnglish)).toEqual(new Set([language === 'en']));
});

describe('whose language', () => {
  test('the channel says it at first, and her own choice stays whatever the channel says later', async () => {
    const hello = only(await people.say('meena', 'start', { language: 'es-MX' }));
    expect(labels(hello)).toContain(label('es', 'shop'));
    await people.say('meena', 'language hindi', { language: 'es-MX' });
    expect(labels(only(await people.say('meena', 'start', { language: 'pt-BR' })))).toContain(label('hi', 'shop'));
  });

  test.each([
    ['its code', 'language hi', 'hi'],
    ['a tag', 'language pt-BR', 'pt'],
    ['its own name', 'language हिन्दी', 'hi'],
    ['its English name', 'language Spanish', 'es'],
    ['its name without the accent', 'LANGUAGE espanol', 'es'],
    ['its name in another language', 'language árabe', 'ar'],
  ] as const)('is named by %s', async (_, text, language) => {
    const answer = only(await people.say('meena', text));
    expect(answer.text.split('\n')[0]).toContain(LANGUAGE_NAMES[language]);
    expect(answer.text).toContain('help');
  });

  test('is chosen by a button with its own name, of all there are', async () => {
    const asked = only(await people.say('meena', 'language'));
    expect(labels(asked)).toEqual([...LANGUAGES.map((language) => LANGUAGE_NAMES[language]), 'Cancel']);
    await people.press('meena', 'Kiswahili');
    expect(labels(only(await people.say('meena', 'language')))[0]).toBe('Kiswahili');
  });

  test('one that is not there is refused with all that are and one example', async () => {
    const refused = only(await people.say('meena', 'language klingon')).text;
    for (const language of LANGUAGES) expect(refused).toContain(LANGUAGE_NAMES[language]);
    expect(refused).toContain('language hi');
  });

  test('a shop opens in the language its owner chooses for it', async () => {
    for (const text of ['start', 'shop', 'La Esquina', 'mxn', 'America/Mexico_City']) await people.say('meena', text);
    const asked = only(await people.press('meena', 'Español'));
    expect(asked.text).toContain(unstyled(wordsIn('es')('ask-starter-limit')).split('\n')[0]);
    const opened = only(await people.say('meena', '5000'));
    expect(opened.text).toContain('$5,000.00');
    expect(opened.text).toMatch(/La Esquina/);
    // Who has no language of her own reads the shop's.
    await people.say('meena', 'language en');
    const offer = only(await people.say('asha', codeIn(await people.say('meena', 'add Asha Verma'))));
    expect(labels(offer)[0]).toBe(label('es', 'yes-me'));
  });

  test('a reply in a shop goes on in her own language, whoever wrote', async () => {
    await openShopWithAsha(people);
    await people.say('asha', 'language ar');
    const heard = await people.say('meena', 'sale Asha rice 100');
    expect(heardBy('meena', heard)).toContain('on credit');
    expect(heardBy('asha', heard)).not.toContain('on credit');
    expect(labels(heard.find(({ to }) => to === 'asha'))).toContain(label('ar', 'confirm'));
  });
});

describe('what is looked at, printed or handed on', () => {
  beforeEach(async () => {
    await openShopWithAsha(people);
    await people.say('meena', 'sale Asha rice 100');
  });
  const picture = async () => Buffer.from(only(await people.say('meena', 'report')).photo ?? []);
  const title = async (who: string, text: string) => {
    const pdf = Buffer.from(only(await people.say(who, text)).file?.bytes ?? []).toString('latin1');
    return /^\(([A-Z]\D+?): Asha Verma, /m.exec(pdf)?.[1];
  };

  test('the report’s picture is in the language she chose', async () => {
    const inEnglish = await picture();
    await people.say('meena', 'language ar');
    const inArabic = await picture();
    await people.say('meena', 'language en');
    expect(inArabic.equals(inEnglish)).toBe(false);
    expect((await picture()).equals(inEnglish)).toBe(true);
  });

  test('a number has the digits of the amounts beside it', async () => {
    await people.say('nadia', 'newshop Zawya, EGP, Africa/Cairo');
    await people.say('nadia', 'language ar');
    for (const [customer, due] of Object.entries({ Omar: '2026-11-01', Hana: '2026-10-01', Ziad: '2026-06-01' }))
      await people.say('nadia', `add ${customer} owes 100 since ${due}`);
    expect(heardBy('nadia', await people.say('nadia', 'report'))).not.toMatch(/[0-9]/);
  });

  test('a statement on paper too, each side’s in its own, and the shop’s where nobody chose', async () => {
    await people.say('asha', 'language es');
    expect(await title('asha', 'statement pdf')).toBe('Estado de cuenta');
    expect(await title('meena', 'statement Asha pdf')).toBe('Statement of account');
    await people.say('meena', 'language shop pt');
    expect(await title('meena', 'statement Asha pdf')).toBe('Extrato de conta');
  });
});

describe('a ready text for somebody without a chat', () => {
  test('is in the shop’s language', async () => {
    await people.say('meena', 'newshop Corner Store, INR');
    await people.say('meena', 'language en');
    await people.say('meena', 'language shop hi');
    await people.say('meena', 'add Bina Rao +919812345678');
    await people.say('meena', 'sale Bina rice 100 due tomorrow');
    const ready = await people.morning('meena');
    const byHand = ready.find(({ text }) => text.includes('Bina Rao has no chat'));
    expect(byHand?.text).toMatch(/₹100\.00.*\p{Script=Devanagari}/su);
    const link = byHand?.buttons.find(
      (button) => 'url' in button && button.url.startsWith('https://wa.me/919812345678'),
    );
    expect(link === undefined || !('url' in link) ? '' : decodeURIComponent(link.url)).toMatch(
      /\p{Script=Devanagari}/u,
    );
  });
});

/** Each in the words of the language; the customer reads it too, her shop another. */
const DAYS: readonly (readonly [Language, Record<'sale' | 'balance' | 'help' | 'paid', string>])[] = [
  ['es', { sale: 'venta', balance: 'saldo', help: 'ayuda', paid: 'pagué' }],
  ['hi', { sale: 'बिक्री', balance: 'बाकी', help: 'मदद', paid: 'चुकाया' }],
  ['ar', { sale: 'بيع', balance: 'الرصيد', help: 'مساعدة', paid: 'دفعت' }],
];

describe.each(DAYS)('a day in %s', (language, own) => {
  test('the owner writes her own verbs, and an English customer confirms', async () => {
    await openShopWithAsha(people);
    await people.say('meena', `language ${language}`);
    const sold = await people.say('meena', `${own.sale} Asha 2 kg rice 120, oil 90`);
    expect(heardBy('meena', sold)).toMatch(/#1/);
    expect(heardBy('meena', sold)).not.toContain('on credit');
    expect(heardBy('asha', sold)).toContain('₹210.00 on credit');
    await people.press('asha', 'Confirm');
    expect(heardBy('meena', await people.say('meena', own.balance))).toMatch(/210[.,]00/);
    const help = heardBy('meena', await people.say('meena', own.help));
    expect(help).toContain(own.sale);
    expect(help.split('\n').length).toBeLessThanOrEqual(20);
  });

  test('the customer confirms, is reminded and says she has paid, all in hers', async () => {
    await openShopWithAsha(people);
    await people.say('asha', `language ${LANGUAGE_NAMES[language]}`);
    await people.say('meena', 'sale Asha rice 100 due tomorrow');
    await people.press('asha', label(language, 'confirm'));
    const morning = await people.morning('meena');
    const notice = morning.find(({ to }) => to === 'asha');
    expect(notice?.text).toMatch(/100[.,]00/);
    expect(notice?.text).not.toMatch(/is due|Balance/);
    expect(labels(notice)).toContain(label(language, 'already-paid'));
    const claimed = await people.say('asha', `${own.paid} 100`);
    expect(heardBy('meena', claimed)).toContain('₹100.00 paid on');
  });
});

describe('an own word is', () => {
  test('no verb to somebody who reads another language', async () => {
    await openShop(people);
    expect(heardBy('meena', await people.say('meena', 'venta Asha rice 100'))).not.toContain('on credit');
  });

  test('the customer’s name, where the shop has one of that name', async () => {
    await openShop(people);
    await addLinked(people, 'meena', { name: 'Pago Ruiz', who: 'pago' });
    await people.say('meena', 'language es');
    const offered = only(await people.say('meena', 'Pago 210'));
    expect(labels(offered)).toHaveLength(3);
    expect(offered.text).toContain('Pago Ruiz');
  });

  test('part of a message, where a customer writes a sentence', async () => {
    await openShopWithAsha(people);
    await people.say('asha', 'language es');
    const offered = only(await people.say('asha', 'Pago mañana cuando salga del trabajo'));
    expect(offered.text).toContain('Corner Store');
    expect(labels(offered)).toHaveLength(2);
  });

  test('an answer as it was typed, where a question waits for words', async () => {
    await people.say('meena', 'language es');
    for (const text of ['start', 'tienda', 'Venta Nueva']) await people.say('meena', text);
    for (const text of ['mxn', 'America/Mexico_City', 'es']) await people.say('meena', text);
    expect(heardBy('meena', await people.say('meena', '5000'))).toContain('Venta Nueva');
    expect(labels(only(await people.say('meena', 'start')))).toHaveLength(2);
    await people.say('meena', label('es', 'cancel'));
  });
});
