import { changeShopLanguage, chooseLanguage } from '#app/chooseLanguage.ts';
import { languageOf } from '#app/languageOf.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageFor } from '#i18n/locale.ts';
import type { Intent } from '../intent.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readLanguage } from '../read/language.ts';
import { answer, cancelOption, memberSeat, type Option, type Turn } from '../turn.ts';

const OF_SHOP = /^shop\s+/iu;
const COLUMNS = 2;

/** `language`, `language hi`, `language हिन्दी`; `language shop hi` for whoever has chosen none (chat.md, "Verbs", language). */
export function planLanguage(turn: Turn, text: string): Plan {
  if (text.trim() === '') {
    const rows = languageRows(turn, (language) => ({ kind: 'language', language }));
    return { kind: 'choose', fact: { kind: 'ask-language' }, rows };
  }
  const language = readLanguage(text);
  if (language !== undefined) return toRun({ kind: 'language', language });
  const ofShop = OF_SHOP.test(text) ? readLanguage(text.replace(OF_SHOP, '')) : undefined;
  return ofShop === undefined
    ? toRefuse({ code: 'not-a-language', text: text.trim() })
    : toRun({ kind: 'language', language: ofShop, ofShop: true });
}

/** Every language by its own name, the one she reads now first. */
export function languageRows({ identity, seat }: Turn, leadsTo: (language: Language) => Intent): Option[][] {
  const now = languageFor(languageOf(identity, seat?.shop));
  const options = [now, ...LANGUAGES.filter((language) => language !== now)].map(
    (language): Option => ({ label: { text: LANGUAGE_NAMES[language] }, intent: leadsTo(language) }),
  );
  const rows = Array.from({ length: Math.ceil(options.length / COLUMNS) }, (_, row) =>
    options.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  return [...rows, [cancelOption]];
}

/** Says in the new language that it is so. */
export async function runLanguage(
  turn: Turn,
  { language, ofShop }: Extract<Intent, { kind: 'language' }>,
): Promise<Outcome | undefined> {
  if (ofShop) {
    const seat = memberSeat(turn);
    return seat === undefined ? refused({ code: 'members-only' }) : changeShopLanguage(turn.command, seat, language);
  }
  const identity = await chooseLanguage(turn.command, turn.identity, language);
  answer({ ...turn, identity }, { kind: 'language-now' });
  return undefined;
}

/** The language an owner opens her shop in is hers too, where she has chosen none before. */
export async function speaking(turn: Turn, language: Language | undefined): Promise<Turn> {
  if (language === undefined || turn.identity.chosenLanguage !== undefined) return turn;
  return { ...turn, identity: await chooseLanguage(turn.command, turn.identity, language) };
}
