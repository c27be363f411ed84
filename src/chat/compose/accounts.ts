import type { AccountShown, HistoryLine, Who } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { firstName } from './firstName.ts';
import { historyLine, itemLine, listed } from './lists.ts';
import { photoButtons } from './photos.ts';
import { agreedLines } from './plans.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** Balances, what is open and what was written, for both sides. */
export const accountComposers = {
  account: ({ who, account, linked }, voice) => ({
    lines: [
      ...accountLines(account, name(who.name), voice),
      linked ? undefined : voice.say('account-not-linked', { name: firstName(who.name), full: name(who.name) }),
    ],
  }),
  'my-account': ({ account, awaiting, below }, voice) => ({
    lines: [
      ...accountLines(account, below ? undefined : voice.shop(), voice),
      awaiting > 0 ? voice.say('awaiting-you', { count: awaiting }) : undefined,
    ],
    shopNamed: true,
  }),
  'due-items': ({ who, account }, voice) => ({
    lines: accountLines(account, subject(who, voice), voice),
    ...shopNamedWithout(who),
  }),
  history: ({ customer, who, lines, standing, agreed }, voice) => ({
    lines: [
      historyHead(lines, subject(who, voice), voice),
      balanceLine(standing, voice),
      ...agreedLines(agreed, voice),
      ...listed(lines, (line) => historyLine(line, voice), voice),
    ],
    buttons: photoButtons(customer, lines, voice),
    ...shopNamedWithout(who),
  }),
  'my-accounts': ({ shops }, voice) => ({
    lines: [
      voice.say('my-accounts'),
      ...listed(
        shops,
        ({ shop, standing }) =>
          voice.say('my-accounts-line', {
            shop: name(shop.name),
            balance: balanceLine(standing, voice.inShop(shop)),
          }),
        voice,
      ),
    ],
    shopNamed: true,
  }),
  'shop-totals': ({ owed, credit, owing, customers }, { say, money }) => ({
    lines: [
      owing === 0 ? say('shop-totals-none') : say('shop-totals', { owed: money(owed), owing, customers }),
      credit > 0 ? say('shop-totals-credit', { credit: money(credit) }) : undefined,
    ],
  }),
  'how-to-pay': ({ standing, owedToday }, voice) => {
    const { say, shop, figure } = voice;
    const owes = owedToday > 0;
    return {
      lines: [
        owes ? say('how-to-pay', { shop: shop() }) : say('how-to-pay-nothing', { shop: shop() }),
        balanceLine(standing, voice),
        owes && owedToday < standing.balance ? owedTodayLine(owedToday, voice) : undefined,
        owes ? say('how-to-pay-next', { figure: figure(owedToday) }) : undefined,
      ],
      shopNamed: true,
    };
  },
} satisfies Partial<Composers>;

/** Whose account it is, its balance and what is open in it, oldest due first. */
export function accountLines(account: AccountShown, whose: string | undefined, voice: Voice): Line[] {
  return [
    openLine(account, whose, voice),
    balanceLine(account.standing, voice),
    owedTodayLine(account.owedToday, voice),
    ...agreedLines(account.agreed, voice),
    ...listed(account.items, (item) => itemLine(item, account.today, voice), voice, account.more),
  ];
}

/** What is to be paid today where early discounts make it less. */
function owedTodayLine(owed: number | undefined, { say, money }: Voice): Line {
  return owed === undefined ? undefined : say('owed-today', { owed: money(owed) });
}

function openLine({ items, more }: AccountShown, whose: string | undefined, { say }: Voice): RichText {
  const count = items.length + more;
  if (whose === undefined) return count === 0 ? say('my-account-clear') : say('my-account-open', { count });
  return count === 0 ? say('account-clear', { name: whose }) : say('account-open', { name: whose, count });
}

/** A page of the history says which entries it has, in the order it lists them. */
function historyHead(lines: readonly HistoryLine[], whose: string, { say }: Voice): RichText {
  const first = lines.at(0)?.entry;
  const last = lines.at(-1)?.entry;
  if (first === undefined || last === undefined) return say('history-none', { name: whose });
  return first === last
    ? say('history-one', { name: whose, entry: String(first) })
    : say('history', { name: whose, first: String(first), last: String(last) });
}

/** The customer's name for the shop, the shop's name for the customer. */
function subject(who: Who | undefined, voice: Voice): string {
  return who === undefined ? voice.shop() : name(who.name);
}

function shopNamedWithout(who: Who | undefined): { readonly shopNamed?: true } {
  return who === undefined ? { shopNamed: true } : {};
}
