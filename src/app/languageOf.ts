import { languageOfTag } from '#i18n/locale.ts';
import type { Identity, Shop } from '#store/records.ts';

/**
 * The language a person is written to in: what she chose herself, else what her channel is set to where we write that, else the
 * shop's (chat.md, "Verbs", language).
 */
export function languageOf(person: Identity | undefined, shop: Pick<Shop, 'language'> | undefined): string {
  const { chosenLanguage, language: ofChannel } = person ?? {};
  const spoken = ofChannel === undefined ? undefined : languageOfTag(ofChannel);
  return chosenLanguage ?? spoken ?? shop?.language ?? 'en';
}
