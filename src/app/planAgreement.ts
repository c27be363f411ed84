import type { CalendarDate } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import { languageFor } from '#i18n/locale.ts';
import { type FileReference, plainText } from '#i18n/message.ts';
import { agreementPdf } from '#reports/agreementPdf.ts';
import type { Command } from './command.ts';
import type { PlanTerms } from './facts.ts';
import type { PlanParty } from './planProposals.ts';
import { shopSetting } from './shopSetting.ts';

/** The words both sides agree on, in the customer's language; their commitment stands on the chain. */
export function agreementText(
  { app }: Command,
  { party, terms, on, language }: { party: PlanParty; terms: PlanTerms; on: CalendarDate; language: string },
): string {
  const fact = { kind: 'plan-agreement', customer: party.customer.name, on, terms } as const;
  return plainText(app.compose({ fact }, { language, namesShop: false, shop: shopSetting(party.shop) }));
}

/** The commitment of the agreement as it stands on the chain: 64 hex digits. */
export function hashOfAgreement(events: readonly AccountEvent[]): string {
  const accepted = events.find((event) => event.kind === 'plan-accepted');
  if (accepted === undefined) throw new Error('a plan was accepted without an agreement');
  return accepted.data.agreement;
}

/** The agreement as a file, kept in the book until it was delivered. */
export async function agreementFile(
  { app, now }: Command,
  { party, text, hash, language }: { party: PlanParty; text: string; hash: string; language: string },
): Promise<FileReference> {
  const bytes = await agreementPdf({
    text,
    hash,
    currency: party.shop.currency,
    at: now,
    language: languageFor(language),
  });
  const name = `agreement-${hash.slice(0, 8)}.pdf`;
  const type = 'application/pdf';
  const id = await app.book.files.save({ name, type, bytes });
  return { id, name, type };
}
