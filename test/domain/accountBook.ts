import type { Account } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import { EMPTY_HASH, seal } from '#domain/chain.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import { type ActorId, customerId, memberId, shopId } from '#domain/ids.ts';
import { applyToAccount, applyToLedger, emptyLedger, type Ledger } from '#domain/ledger.ts';
import type { Minor } from '#domain/money.ts';
import { decidePayment, type PaymentCommand, type PaymentRefusal } from '#domain/payment.ts';
import type { Result } from '#domain/result.ts';
import { decideSale, type SaleCommand, type SaleRefusal } from '#domain/sale.ts';
import { decideVoid, type VoidRefusal } from '#domain/voiding.ts';

export const SHOP = shopId('cornerstore1');
export const ASHA = customerId('ashaverma001');
export const OWNER = memberId('owner0000001');
export const CLERK = memberId('clerk0000001');
export const TODAY: CalendarDate = '2026-11-22';
export const NOW: Instant = '2026-11-22T08:30:00.000Z';

export const OWNER_ACTING: Acting = { role: 'owner', member: OWNER, today: TODAY, now: NOW };
export const CLERK_ACTING: Acting = { role: 'clerk', member: CLERK, today: TODAY, now: NOW };

/** One account, kept both ways: by its whole history, and by the projection that a shop stores. */
export type AccountBook = {
  readonly events: readonly AccountEvent[];
  readonly ledger: Ledger;
  readonly account: Account;
  /** Seals what was decided and applies it both ways; fails when it was refused. */
  record(decided: Result<readonly Draft[], unknown>, signed?: { by?: ActorId; at?: Instant }): readonly AccountEvent[];
  /** A sale of today by the owner, net 30, to a customer in a chat; what is named differs. */
  sale(amount: Minor, differs?: Partial<SaleCommand>): Result<readonly Draft[], SaleRefusal>;
  /** A payment of today to the owner, who keeps no credit; what is named differs. */
  payment(amount: Minor, differs?: Partial<PaymentCommand>): Result<readonly Draft[], PaymentRefusal>;
  void(entry: number, acting?: Acting): Result<readonly Draft[], VoidRefusal>;
};

export function openAccountBook(): AccountBook {
  const events: AccountEvent[] = [];
  let ledger = emptyLedger({ shop: SHOP, customer: ASHA });
  let account = ledger.account;
  return {
    events,
    get ledger() {
      return ledger;
    },
    get account() {
      return account;
    },
    record(decided, { by = OWNER, at = NOW } = {}) {
      if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
      return decided.value.map((draft) => {
        const event = sealed(draft, { after: events.at(-1), by, at });
        events.push(event);
        ledger = applyToLedger(ledger, event);
        const reachesBack = event.kind === 'void' || event.kind === 'fee-waiver';
        account = reachesBack ? ledger.account : applyToAccount(account, event);
        return event;
      });
    },
    sale: (amount, differs = {}) =>
      decideSale(account, {
        acting: OWNER_ACTING,
        on: TODAY,
        terms: { net: 30 },
        items: [{ amount }],
        linked: true,
        ...differs,
      }),
    payment: (amount, differs = {}) =>
      decidePayment(account, {
        acting: OWNER_ACTING,
        on: TODAY,
        amount,
        keepAsCredit: false,
        linked: true,
        ...differs,
      }),
    void: (entry, acting = OWNER_ACTING) => decideVoid(ledger, { acting, entry }),
  };
}

export function sealed(
  draft: Draft,
  { after, by, at }: { after: AccountEvent | undefined; by: ActorId; at: Instant },
): AccountEvent {
  const { seq, hash } = after ?? { seq: 0, hash: EMPTY_HASH };
  const link = { shop: SHOP, customer: ASHA, seq: seq + 1, prevHash: hash, at, by, salt: () => '0'.repeat(32) };
  // The decisions of an account draft only what happens on an account.
  return seal(draft, link) as AccountEvent;
}

/** What a sentence about the refusal is made of; fails when there was none. */
export function refusalOf<Refusal>(decided: Result<unknown, Refusal>): Refusal {
  if (decided.ok) throw new Error(`not refused: ${JSON.stringify(decided.value)}`);
  return decided.refusal;
}

export function draftsOf(decided: Result<readonly Draft[], unknown>): readonly Draft[] {
  if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
  return decided.value;
}

/** An account as people see it: without its place in the chain and its count of entries. */
export function figuresOf({ seq, hash, entries, ...figures }: Account): Omit<Account, 'seq' | 'hash' | 'entries'> {
  return figures;
}
