import type { Language } from '#i18n/locale.ts';
import type { Identity } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';

/** `language hi`: her own choice, on this channel, in every seat; what the channel says later does not change it. */
export async function chooseLanguage(command: Command, identity: Identity, language: Language): Promise<Identity> {
  const chosen = { ...identity, chosenLanguage: language };
  await savePerson(command, chosen);
  return chosen;
}

/** `language shop hi`: the language of customers who are in no chat yet, and of whoever has none of her own. */
export async function changeShopLanguage(
  { app }: Command,
  { shop, role }: MemberSeat,
  language: Language,
): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'policy' });
  await app.book.shops.setLanguage(shop.id, language);
  return said({ kind: 'shop-language-now', language });
}
