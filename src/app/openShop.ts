import { dateAt } from '#domain/calendar.ts';
import { currencyOf } from '#domain/currency.ts';
import { memberId, shopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { languageFor } from '#i18n/locale.ts';
import type { Identity, Shop } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';
import { inviteHash } from './inviteCustomer.ts';
import { languageOf } from './languageOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { recordOnShop } from './recording.ts';
import { shopSetting } from './shopSetting.ts';

export type OpenShopAsk = {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly zone: string;
  /** The owner's own where it is not said. */
  readonly language?: string;
  /** What a new customer may owe; `null`: no limit. */
  readonly starterLimit: Minor | null;
  /** The one-time code, where opening a shop needs one. */
  readonly code?: string;
};

/** Days until a sale is due, unless the owner says otherwise. */
const NET_DAYS = 30;
/** A person owns at most this many shops. */
const SHOPS_MAX = 20;

/** Opens a shop with its own chain and gives the person the owner's seat in it (chat.md, "Verbs", start and newshop). */
export async function openShop(command: Command, identity: Identity, ask: OpenShopAsk): Promise<Outcome> {
  const { app, now } = command;
  const owned = identity.seats.filter((seat) => seat.role === 'owner').length;
  if (owned >= SHOPS_MAX) return refused({ code: 'too-many-shops', max: SHOPS_MAX });
  const currency = currencyOf(ask.currency);
  if (currency === undefined) return refused({ code: 'not-a-currency', text: ask.currency });
  if (app.newShops.kind === 'code' && !(await takeShopCode(command, app.newShops.code, ask.code))) {
    return refused({ code: 'shop-code-needed' });
  }
  const shop: Shop = {
    id: shopId(app.newId()),
    name: ask.name,
    currency: currency.code,
    exponent: currency.exponent,
    zone: ask.zone,
    language: ask.language ?? languageFor(languageOf(identity, undefined)),
    starterLimit: ask.starterLimit,
    terms: { net: NET_DAYS },
    policy: DEFAULT_POLICY,
    openedAt: now,
  };
  await app.book.shops.insert(shop);
  await joinAsMember(command, { identity, shop, role: 'owner', name: identity.name ?? ask.name });
  const today = dateAt(now, shop.zone);
  return said({
    kind: 'shop-opened',
    shop: shopSetting(shop),
    starterLimit: shop.starterLimit,
    terms: shop.terms,
    sampleDate: today,
  });
}

/** The code that was printed at start opens one shop. */
async function takeShopCode({ app, now }: Command, code: string, typed: string | undefined): Promise<boolean> {
  const taken = `shop-code:${inviteHash(code)}`;
  if (typed?.trim() !== code || (await app.book.inbound.seen(taken))) return false;
  await app.book.inbound.insert(taken, now);
  return true;
}

/** Makes the person a member of the shop, takes her to that seat and puts it on the shop's own chain. */
export async function joinAsMember(
  command: Command,
  { identity, shop, role, name }: { identity: Identity; shop: Shop; role: 'owner' | 'clerk'; name: string },
): Promise<Identity> {
  const { app } = command;
  const member = memberId(app.newId());
  await app.book.members.insert({ id: member, shop: shop.id, role, name, active: true });
  const seats = [...identity.seats, { role, shop: shop.id, member }];
  const seated = { ...identity, seats, active: seats.length - 1 };
  await savePerson(command, seated);
  const data = { member, role, change: 'joined', name: { text: name } } as const;
  await recordOnShop(command, shop, { by: member, fact: { kind: 'staff', data } });
  return seated;
}
