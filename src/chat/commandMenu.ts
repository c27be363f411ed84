import { type MessageId, wordsIn } from '#i18n/catalogue.ts';
import { LANGUAGES, languageFor } from '#i18n/locale.ts';
import { unstyled } from '#i18n/richText.ts';
import type { Role } from './inbound.ts';
import type { Verb } from './read/verb.ts';

export type MenuCommand = { readonly command: Verb; readonly description: string };

type MenuMessage = Extract<MessageId, `menu-${string}`>;
type MenuLine = readonly [Verb, MenuMessage];

const COUNTER: readonly MenuLine[] = [
  ['sale', 'menu-sale'],
  ['pay', 'menu-pay'],
  ['balance', 'menu-balance-shop'],
  ['undo', 'menu-undo'],
  ['customers', 'menu-customers'],
  ['add', 'menu-add'],
  ['invite', 'menu-invite'],
];

const MENUS: Readonly<Record<Role, readonly MenuLine[]>> = {
  owner: [...COUNTER, ['verify', 'menu-verify'], ['shops', 'menu-shops'], ['help', 'menu-help']],
  clerk: [...COUNTER, ['shops', 'menu-shops'], ['help', 'menu-help']],
  customer: [
    ['balance', 'menu-balance-customer'],
    ['history', 'menu-history'],
    ['paid', 'menu-paid'],
    ['confirm', 'menu-confirm'],
    ['verify', 'menu-verify'],
    ['shops', 'menu-shops'],
    ['help', 'menu-help'],
  ],
};
const STRANGERS: readonly MenuLine[] = [
  ['start', 'menu-start'],
  ['help', 'menu-help'],
];

/** Besides English, which is everybody's who has set her channel to none of these. */
export const MENU_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

/** The commands a channel offers in its menu, by the seat the person acts in (chat.md, "Channel particulars"). */
export function commandMenu(role: Role | undefined, language: string | undefined): readonly MenuCommand[] {
  const words = wordsIn(languageFor(language ?? 'en'));
  const lines = role === undefined ? STRANGERS : MENUS[role];
  return lines.map(([command, id]) => ({ command, description: unstyled(words(id)) }));
}

/** The one line that a command in a group gets: no name, no figure, for nobody; in the language who wrote it has set her channel to. */
export function groupLine(link: string, language: string | undefined): string {
  return unstyled(wordsIn(languageFor(language ?? 'en'))('group-line', { link }));
}

/** The one line that a command gets in a channel that others read too: no name, no figure, for nobody. */
export function elsewhereLine(language: string | undefined): string {
  return unstyled(wordsIn(languageFor(language ?? 'en'))('elsewhere-line'));
}

/** What stands in a form that the machinery could not take, or not in time. */
export function formFailedLine(language: string | undefined): string {
  return unstyled(wordsIn(languageFor(language ?? 'en'))('form-failed'));
}
