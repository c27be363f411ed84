import type { Account, OpenClaim, OpenDispute } from '#domain/account.ts';
import { textAt } from '#domain/chain.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact } from './facts.ts';
import { photoReference } from './photosShown.ts';
import { standingOf, whoOf } from './shown.ts';

/** "I have paid" as the owner was asked about it. */
export async function claimFact(
  command: Command,
  shop: Shop,
  account: Account,
  { seq, on, amount, method, forEntry }: OpenClaim,
): Promise<Fact> {
  const event = await command.app.book.events.at(shop.id, account.customer, seq);
  const reference = event === undefined ? undefined : textAt(event, '/reference');
  return {
    kind: 'claim-raised',
    who: whoOf(await customerOf(command, shop, account.customer)),
    claim: seq,
    amount,
    on,
    standing: standingOf(account),
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
    ...(forEntry === undefined ? {} : { forEntry }),
  };
}

type DisputeRaised = Extract<Fact, { kind: 'dispute-raised' }>;

/** A dispute as it was raised, with the latest photo of its entry. */
export async function disputeFact(
  command: Command,
  shop: Shop,
  account: Account,
  { seq, entry, amount: frozen }: OpenDispute,
): Promise<{ readonly fact: DisputeRaised; readonly photo?: PhotoReference } | undefined> {
  const { events } = command.app.book;
  const event = await events.at(shop.id, account.customer, seq);
  const disputed = await events.entry(shop.id, account.customer, entry);
  if (event?.kind !== 'dispute') return undefined;
  const { reason, says } = event.data;
  const words = textAt(event, '/words');
  const amount = disputed !== undefined && 'amount' in disputed.data ? disputed.data.amount : frozen;
  const photos = await events.photosAt(shop.id, account.customer, [{ entry }]);
  const latest = photos.at(-1);
  const fact = {
    kind: 'dispute-raised',
    who: whoOf(await customerOf(command, shop, account.customer)),
    entry,
    amount,
    reason,
    frozen,
    photos: photos.length,
    standing: standingOf(account),
    ...(words === undefined ? {} : { words }),
    ...(says === undefined ? {} : { says }),
  } as const;
  return latest === undefined ? { fact } : { fact, photo: photoReference(latest) };
}
