import { z } from 'zod';
import type { Account } from '#domain/account.ts';
import type { AccountEvent, LedgerEvent } from '#domain/event.ts';
import { foldLedger } from '#domain/ledger.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import { termsMark } from '#domain/shopRules.ts';
import * as is from './checks.ts';
import { type Rows, stream } from './collection.ts';
import { readEvent } from './eventCheck.ts';

/** Gives accounts of an earlier day what they are found by now, and what their promises and disputes say of themselves since. */
export async function completeAccounts(accounts: Rows, events: Rows): Promise<void> {
  await accounts.updateMany({ headMoved: { $exists: false } }, { $set: { headMoved: true } });
  await completeParts(accounts, events);
  const unmarked = accounts.find({ termsAccepted: { $exists: true }, agreedTo: { $exists: false } });
  for await (const { _id, termsAccepted } of stream(unmarked.lean(), (row) => Agreed.parse(row)))
    await accounts.updateOne({ _id }, { $set: { agreedTo: termsMark(termsAccepted) } });
}

const Agreed = z.object({ _id: is.Customer, termsAccepted: is.TermsShape });
const Named = z.object({ _id: is.Customer, shopId: is.Shop, seq: is.Count, hash: z.string() });

/**
 * From the chain, because only it knows. Nothing else of the row is touched, and nothing at all where chain and row do not end alike: what
 * is wrong there stays for `verify` to find.
 */
async function completeParts(accounts: Rows, events: Rows): Promise<void> {
  const incomplete = {
    $or: [
      { broken: { $exists: true }, 'broken.missing': { $exists: false } },
      { disputes: { $elemMatch: { on: { $exists: false } } } },
    ],
  };
  for await (const row of stream(accounts.find(incomplete).lean(), (found) => Named.parse(found))) {
    const account = await folded(events, row);
    if (account === undefined || account.seq !== row.seq || account.hash !== row.hash) continue;
    const { broken, disputes } = account;
    const change =
      broken === undefined ? { $set: { disputes }, $unset: { broken: '' } } : { $set: { disputes, broken } };
    await accounts.updateOne({ _id: row._id, seq: row.seq }, change);
  }
}

/** Undefined for a chain that cannot be read or followed. */
async function folded(events: Rows, { _id, shopId }: z.infer<typeof Named>): Promise<Account | undefined> {
  const chain = events.find({ shopId, customerId: _id }).sort({ seq: 1 });
  try {
    const past: AccountEvent[] = [];
    for await (const event of stream(chain.lean(), readEvent)) if (isOfAccount(event)) past.push(event);
    return foldLedger({ shop: shopId, customer: _id }, past).account;
  } catch {
    return undefined;
  }
}

function isOfAccount(event: LedgerEvent): event is AccountEvent {
  return !isShopEvent(event);
}
